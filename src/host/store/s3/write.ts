/**
 * Writing one object under a condition. Every try may have been taken by the server although its answer was lost, so a
 * refused condition says only that something is there now: who asked reads it before calling it a conflict.
 */
import { sha256 } from '../../../contract/digest.js';
import { refuse } from '../../../contract/errors.js';
import { ARTIFACT_FORMAT } from '../../../contract/identity/paths.js';
import { FailedTry } from '../../http/failure.js';
import type { Patience } from '../../http/patience.js';
import { drain } from '../../http/send.js';
import { digestOf, piecesOfContent, sizeOf } from '../new-file.js';
import type { Content } from '../store.js';
import { elementsOf, refusalIn, refusalOf, type S3Refusal, textOf, throwRefusal } from './answer.js';
import type { S3Body, S3Request, S3Requests } from './request.js';

/** `If-None-Match: *` or `If-Match: ETAG`; or none, for what may be written over. */
export type Condition = { readonly 'if-none-match': '*' } | { readonly 'if-match': string } | Record<string, never>;
export const ABSENT: Condition = { 'if-none-match': '*' };
export const ANYTHING: Condition = {};

export interface WriteLimits {
  /** Files of this size and more go in parts. */
  readonly multipartFrom: number;
  /** Bytes of a part; S3 wants 5 MiB at least. */
  readonly part: number;
}

const MiB = 1024 * 1024;
export const WRITE_LIMITS: WriteLimits = { multipartFrom: 64 * MiB, part: 16 * MiB };
/** S3 takes 10,000 parts. */
const MAX_PARTS = 9_000;
const MAX_XML = 1 * MiB;

export class S3Writer {
  constructor(
    private readonly requests: S3Requests,
    private readonly limits: WriteLimits,
    private readonly patienceFor: (path: string) => Patience,
  ) {}

  /**
   * Whether a file is written in parts. Bytes never are: some servers heed `If-Match` on one request and not on the last of
   * several, and the index is swapped by it. One request takes 5 GiB, more than any index has.
   */
  isInParts(content: Content): boolean {
    return 'file' in content && content.size >= this.limits.multipartFrom;
  }

  /**
   * Writes a file if the condition holds; gives its ETag, empty where the server has none, and undefined where the condition
   * does not hold. Codes: STORE_UNREACHABLE, STORE_READ_ONLY, STORE_FULL, DIGEST_MISMATCH.
   */
  async put(path: string, key: string, content: Content, condition: Condition): Promise<string | undefined> {
    if (this.isInParts(content)) return this.putParts(path, key, content);
    const headers = headersOf(path, condition);
    const body = { size: sizeOf(content), sha256: digestOf(content), pieces: () => piecesOfContent(content) };
    const request: S3Request = { method: 'PUT', key, headers: { ...headers, ...condition, ...checksumOf(body) }, body };
    const answer = await this.#ask(path, request, isLost);
    return 'refused' in answer ? undefined : answer.etag;
  }

  /** Removes a file; an absent one is fine. */
  async remove(path: string, key: string): Promise<void> {
    await this.#ask(path, { method: 'DELETE', key }, ({ status, code }) => status === 404 && code !== 'NoSuchBucket');
  }

  /** Creates a file in parts: the condition is that nothing is there when they are put together. Codes as `put`. */
  async putParts(path: string, key: string, content: Content): Promise<string | undefined> {
    const headers = { ...headersOf(path, ABSENT), 'x-amz-checksum-algorithm': 'SHA256' };
    const begin: S3Request = { method: 'POST', key, query: { uploads: '' }, headers };
    const begun = await this.#ask(path, begin, () => false);
    const [uploadId] = 'text' in begun ? elementsOf(begun.text, 'UploadId') : [];
    if (!uploadId) return refuse('STORE_UNREACHABLE', `${path}: the server began no upload in parts`, path);
    try {
      const parts = await this.#sendParts(path, key, content, uploadId);
      const xml = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`;
      const body = bodyOf(Buffer.from(xml));
      const complete: S3Request = { method: 'POST', key, query: { uploadId }, headers: { ...ABSENT }, body };
      // An upload that is not there any more was completed by a try whose answer was lost.
      const done = await this.#ask(path, complete, (refusal) => isLost(refusal) || refusal.code === 'NoSuchUpload');
      if ('text' in done) return elementsOf(done.text, 'ETag')[0] ?? '';
      await this.#abort(path, key, uploadId);
      return undefined;
    } catch (error) {
      await this.#abort(path, key, uploadId);
      throw error;
    }
  }

  async #sendParts(path: string, key: string, content: Content, uploadId: string): Promise<string[]> {
    const size = Math.max(this.limits.part, Math.ceil(sizeOf(content) / MAX_PARTS));
    const parts: string[] = [];
    for await (const bytes of inParts(piecesOfContent(content), size)) {
      const body = bodyOf(bytes);
      const partNumber = String(parts.length + 1);
      const checksum = checksumOf(body);
      const answer = await this.#ask(
        path,
        { method: 'PUT', key, query: { partNumber, uploadId }, headers: checksum, body },
        () => false,
      );
      const etag = ('etag' in answer ? answer.etag : '').replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
      parts.push(
        `<Part><PartNumber>${partNumber}</PartNumber><ETag>${etag}</ETag>` +
          `<ChecksumSHA256>${checksum['x-amz-checksum-sha256']}</ChecksumSHA256></Part>`,
      );
    }
    return parts;
  }

  /** Parts cost space until they are thrown away. What cannot be is left to the bucket's own rules. */
  async #abort(path: string, key: string, uploadId: string): Promise<void> {
    await this.#ask(path, { method: 'DELETE', key, query: { uploadId } }, () => true).catch(() => {});
  }

  /** Asks until there is an answer; a refusal that is expected is given back, any other thrown. */
  async #ask(
    path: string,
    request: S3Request,
    isExpected: (refusal: S3Refusal) => boolean,
  ): Promise<{ text: string; etag: string } | { refused: S3Refusal }> {
    if (!this.requests.address.credentials)
      refuse(
        'STORE_READ_ONLY',
        'publishing needs credentials',
        path,
        'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
      );
    const patience = this.patienceFor(path);
    return patience.retry(async () => {
      const response = await this.requests.ask(request, patience);
      const ok = response.statusCode === 200 || response.statusCode === 204;
      if (ok && request.method !== 'POST') {
        await drain(response);
        return { text: '', etag: response.headers.etag ?? '' };
      }
      const text = ok ? await textOf(response, MAX_XML, path, patience) : '';
      const refusal = ok ? refusalIn(text, response) : await refusalOf(response, path, patience);
      if (ok && refusal.code === '') return { text, etag: '' };
      if (isExpected(refusal)) return { refused: refusal };
      // A refusal inside of a success came after the server had begun to work: another try may do.
      if (ok) throw new FailedTry(`the server answered ${refusal.code}: ${refusal.message}`, { again: true });
      return throwRefusal(refusal, path, { writing: true, signed: true });
    });
  }
}

/** The condition did not hold: something is there, something else is, or nothing is any more. */
function isLost({ status, code }: S3Refusal): boolean {
  return status === 412 || code === 'PreconditionFailed' || (status === 404 && code === 'NoSuchKey');
}

/** What a browser is told of a file, by the end of its name. */
const TYPES = [
  [`.${ARTIFACT_FORMAT}`, 'application/gzip'],
  ['.json', 'application/json'],
  ['.html', 'text/html; charset=utf-8'],
] as const;

/** What never changes may be kept for ever by those in between; the index must be asked for each time. */
function headersOf(path: string, condition: Condition): Record<string, string> {
  const isMutable = 'if-match' in condition || !/\/.*\//.test(path);
  return {
    'content-type': TYPES.find(([end]) => path.endsWith(end))?.[1] ?? 'application/octet-stream',
    'cache-control': isMutable ? 'no-cache' : 'public, max-age=31536000, immutable',
  };
}

function bodyOf(bytes: Uint8Array): S3Body {
  return { size: bytes.byteLength, sha256: sha256(bytes), pieces: () => piecesOfContent({ bytes }) };
}

function checksumOf(body: S3Body): { 'x-amz-checksum-sha256': string } {
  return { 'x-amz-checksum-sha256': Buffer.from(body.sha256, 'hex').toString('base64') };
}

/** The same bytes in parts of one size, the last one smaller. */
async function* inParts(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let part = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const piece of pieces)
    for (let at = 0; at < piece.byteLength; ) {
      const some = piece.subarray(at, at + size - filled);
      part.set(some, filled);
      at += some.byteLength;
      filled += some.byteLength;
      if (filled < size) continue;
      yield part;
      part = Buffer.allocUnsafe(size);
      filled = 0;
    }
  if (filled > 0) yield part.subarray(0, filled);
}
