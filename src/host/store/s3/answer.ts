/** What S3 answers besides success: small XML with a code. Only the few elements that are needed are read. */
import type { IncomingMessage } from 'node:http';
import { refuse } from '../../../contract/errors.js';
import { FailedTry, parseRetryAfter } from '../../http/failure.js';
import type { Patience } from '../../http/patience.js';
import { piecesOf } from '../../http/transfer.js';

/** A request that the server answered with anything but success. */
export interface S3Refusal {
  readonly status: number;
  /** S3's word for it, such as NoSuchKey; empty where the answer has none. */
  readonly code: string;
  readonly message: string;
  readonly afterMs: number | undefined;
  readonly region: string | undefined;
}

const MAX_ERROR = 64 * 1024;

/** The text of a short answer (TOO_LARGE over `limit`). */
export async function textOf(
  response: IncomingMessage,
  limit: number,
  place: string,
  patience: Patience,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf({ response, from: 0, etag: undefined }, limit, place, patience))
    pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Reads the refusal of a request. An answer to a broken connection or of another kind of server has no code. */
export async function refusalOf(response: IncomingMessage, place: string, patience: Patience): Promise<S3Refusal> {
  const text = await textOf(response, MAX_ERROR, place, patience).catch(() => '');
  return { ...refusalIn(text, response), status: response.statusCode ?? 0 };
}

/** The refusal that a text holds; S3 also sends one with status 200, where it began to answer before it was done. */
export function refusalIn(text: string, { headers, statusCode }: IncomingMessage): S3Refusal {
  const error = /<Error[ >][\s\S]*/.exec(text)?.[0] ?? '';
  const region = headers['x-amz-bucket-region'];
  return {
    status: statusCode ?? 0,
    code: elementsOf(error, 'Code')[0] ?? '',
    message: elementsOf(error, 'Message')[0] ?? '',
    afterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    region: typeof region === 'string' && /^[a-z0-9-]{1,40}$/.test(region) ? region : undefined,
  };
}

/** The texts of all elements of a name, in order. */
export function elementsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescapeXml(text));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const CREDENTIALS =
  /^(?:InvalidAccessKeyId|XAdminUserNotFound|SignatureDoesNotMatch|ExpiredToken|InvalidToken|InvalidClientTokenId|TokenRefreshRequired)$/;
const AGAIN =
  /^(?:SlowDown|InternalError|ServiceUnavailable|RequestTimeout|ConditionalRequestConflict|OperationAborted|BadDigest|InvalidDigest|XAmzContentSHA256Mismatch|XAmzContentChecksumMismatch)$/;

/** How a request was made that was refused. */
export interface Asked {
  readonly writing: boolean;
  /** Whether there were credentials to sign it with. */
  readonly signed: boolean;
}

/** Throws what a refusal that nobody expected means: a FailedTry, or a ContractError where it is final. */
export function throwRefusal(refusal: S3Refusal, place: string, asked: Asked): never {
  const { status, code, message, afterMs } = refusal;
  const said = `the server answered ${status}${code && ` ${code}`}${message && `: ${message.slice(0, 300)}`}`;
  if (/Full$|Quota/.test(code) || status === 507)
    refuse('STORE_FULL', `${place}: ${said}`, place, 'Free space in the bucket, then run again.');
  if (AGAIN.test(code) || status === 408 || status === 429 || status === 500 || status >= 502)
    throw new FailedTry(said, { again: true, afterMs });
  if (code === 'EntityTooLarge') refuse('TOO_LARGE', `${place}: ${said}`, place);
  if (status === 501)
    refuse('STORE_NOT_SUPPORTED', `${place}: ${said}`, place, 'The service lacks something that publishing needs.');
  throw new FailedTry(said, {
    hint: hintOf(refusal, asked) ?? (status === 403 ? forbidden(said, place, asked) : undefined),
  });
}

function hintOf({ status, code, region }: S3Refusal, { signed }: Asked): string | undefined {
  if (status === 401 && !signed) return UNSIGNED;
  if (CREDENTIALS.test(code) || status === 401)
    return 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they have not expired.';
  if (code === 'RequestTimeTooSkewed') return "Set this machine's clock: it differs too much from the server's.";
  if (code === 'NoSuchBucket') return 'Check the name of the bucket and AWS_ENDPOINT_URL; the bucket must exist.';
  if (region !== undefined && (status === 301 || status === 307 || status === 400))
    return `Set AWS_REGION to ${region}.`;
  if (/^(?:AuthorizationHeaderMalformed|InvalidRegionName)$/.test(code))
    return 'Set AWS_REGION to the region that the service expects.';
  if (status >= 300 && status < 400) return 'Check AWS_REGION and AWS_ENDPOINT_URL: the bucket is somewhere else.';
  return undefined;
}

const UNSIGNED =
  'There are no credentials: the request was not signed. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without them only what anybody may read can be read.';

function forbidden(said: string, place: string, { writing, signed }: Asked): string {
  if (!signed) return UNSIGNED;
  if (writing)
    refuse(
      'STORE_READ_ONLY',
      `${place}: ${said}`,
      place,
      'The credentials need s3:PutObject, and s3:DeleteObject for prune.',
    );
  return 'The credentials need s3:GetObject and s3:ListBucket; without the latter, absent files are answered so, too.';
}
