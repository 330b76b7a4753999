/** What the head of an answer says: a file, part of one, no file, or a failure. */
import type { IncomingMessage } from 'node:http';
import { refuse } from '../../contract/errors.js';
import type { HttpAnswer } from './exchange.js';
import { FailedTry, parseRetryAfter, RangeUnusable } from './failure.js';
import { drain } from './send.js';

/** A body that is about to be read. */
export interface Body {
  readonly response: IncomingMessage;
  /** The first byte's position in the file. */
  readonly from: number;
  /** The entity tag, where it is a strong one: the same tag means the same bytes (RFC 9110, 8.8.3). */
  readonly etag: string | undefined;
}

/** The part that was asked for. */
export interface ByteRange {
  readonly from: number;
  readonly etag: string;
}

/** The body of an answer, or undefined where there is no such file. Throws FailedTry; TOO_LARGE before a byte is read. */
export async function judge(answer: HttpAnswer, range: ByteRange | undefined, limit: number, place: string) {
  const { response, status } = answer;
  if (status === 404 || status === 410) {
    await drain(response);
    return undefined;
  }
  try {
    return bodyOf(answer, range, limit, place);
  } catch (error) {
    if (error instanceof FailedTry && error.again) await drain(response);
    else response.destroy();
    throw error instanceof FailedTry && answer.elsewhere ? error.at(answer.elsewhere) : error;
  }
}

function bodyOf(answer: HttpAnswer, range: ByteRange | undefined, limit: number, place: string): Body {
  const { response, status } = answer;
  const { headers } = response;
  if (status !== 200 && !(status === 206 && range)) throw failureOf(answer);
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity')
    throw new FailedTry(`it sends the content encoding ${JSON.stringify(encoding.slice(0, 40))}`, {
      hint: 'Files must be served as they are; switch off compression and encodings by file name for this folder.',
    });
  const etag = /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(headers.etag ?? '') ? headers.etag : undefined;
  const from = status === 206 && range ? startOf(response, range, etag) : 0;
  const length = headers['content-length'];
  if (length !== undefined && Number(length) > limit - from)
    refuse('TOO_LARGE', `${place} has ${Number(length) + from} bytes, more than the ${limit} allowed`, place);
  return { response, from, etag };
}

function startOf({ headers }: IncomingMessage, { from, etag: asked }: ByteRange, etag: string | undefined): number {
  const [, first, last, total] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  const isRest = Number(first) === from && (total === '*' || Number(last) + 1 === Number(total));
  if (isRest && (etag === undefined || etag === asked)) return from;
  throw new RangeUnusable('it answered with another part than the one asked for');
}

function failureOf({ response, status, withToken }: HttpAnswer): FailedTry {
  const answered = `the server answered ${status}`;
  if (status === 401 || status === 403)
    return new FailedTry(answered, {
      hint: withToken
        ? 'The token was sent and refused: check that it is valid and may read there.'
        : 'Give a token of that origin if the source is private; some buckets also answer so for files that are absent.',
    });
  if (status === 416) return new RangeUnusable(answered);
  const again = status === 408 || status === 429 || status >= 500;
  const afterMs = parseRetryAfter(response.headers['retry-after'], Date.now());
  return new FailedTry(answered, { again, afterMs });
}
