/**
 * An S3 server in memory, for faults that no real server makes on demand. It heeds conditions, checks the digests that
 * are sent, and keeps a list of requests; signatures are the real servers' to check.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { environmentOf } from './s3-servers.js';

export interface FakeS3 {
  readonly endpoint: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bodies by key, the bucket left out. */
  readonly objects: Map<string, Buffer>;
  readonly requests: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  /** What happens instead of, or to, the next requests; one each, undefined for nothing. */
  faults: (Fault | undefined)[];
  /** What happens to every request after these. */
  always: Fault | undefined;
  close(): Promise<void>;
}

export type Fault =
  /** The server does its work, and the connection breaks before it has answered. */
  | 'lose reply'
  /** The connection breaks before anything was done. */
  | 'drop'
  /** The same for writes alone, as of a server that refuses early and closes while the body is on its way. */
  | 'drop writes'
  /** The body of the answer ends after half of it. */
  | 'cut body'
  /** Conditions are not looked at. */
  | 'ignore conditions'
  | { readonly status: number; readonly code: string; readonly headers?: Record<string, string> };

const hex = (bytes: Buffer, algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
const etagOf = (bytes: Buffer): string => `"${hex(bytes, 'md5')}"`;

export async function serveFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer[]>();
  const fake: Omit<FakeS3, 'endpoint' | 'env' | 'close'> = { objects, requests: [], faults: [], always: undefined };
  const server = createServer(async (request, response) => {
    fake.requests.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const fault = fake.faults.length > 0 ? fake.faults.shift() : fake.always;
    const body = await bodyOf(request).catch(() => undefined);
    const drops = fault === 'drop' || (fault === 'drop writes' && request.method === 'PUT');
    if (drops || body === undefined) return void request.socket.destroy();
    if (typeof fault === 'object') return refuse(response, fault.status, fault.code, fault.headers);
    const answer = work(request, body, fault === 'ignore conditions');
    if (fault === 'lose reply') return void request.socket.destroy();
    if ('code' in answer) return refuse(response, answer.status, answer.code);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
    if (fault !== 'cut body') return void response.end(answer.body);
    response.write(answer.body.subarray(0, answer.body.length / 2), () => request.socket.destroy());
  });

  type Answer = { status: number; headers: Record<string, string>; body: Buffer } | { status: number; code: string };
  const ok = (text: string | Buffer = '', headers = {}, status = 200): Answer => ({
    status,
    headers,
    body: Buffer.from(text),
  });

  function work(request: IncomingMessage, body: Buffer, careless: boolean): Answer {
    const url = new URL(request.url ?? '', 'http://localhost');
    const [, bucket, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const { headers } = request;
    if (bucket !== 'releases') return { status: 404, code: 'NoSuchBucket' };
    if (headers['x-amz-content-sha256'] !== hex(body, 'sha256'))
      return { status: 400, code: 'XAmzContentSHA256Mismatch' };
    const checksum = headers['x-amz-checksum-sha256'];
    if (checksum !== undefined && checksum !== Buffer.from(hex(body, 'sha256'), 'hex').toString('base64'))
      return { status: 400, code: 'BadDigest' };
    const there = objects.get(key);
    if (key === '') return list(url.searchParams);
    const store = (bytes: Buffer): Answer => {
      if (!careless && headers['if-none-match'] === '*' && there) return { status: 412, code: 'PreconditionFailed' };
      if (!careless && headers['if-match'] !== undefined) {
        if (!there) return { status: 404, code: 'NoSuchKey' };
        if (etagOf(there) !== headers['if-match']) return { status: 412, code: 'PreconditionFailed' };
      }
      objects.set(key, bytes);
      return ok('', { etag: etagOf(bytes) });
    };
    const id = url.searchParams.get('uploadId');
    const upload = id === null ? undefined : uploads.get(id);
    if (id !== null && !upload) return { status: 404, code: 'NoSuchUpload' };
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      uploads.set(`u${uploads.size}`, []);
      return ok(
        `<InitiateMultipartUploadResult><UploadId>u${uploads.size - 1}</UploadId></InitiateMultipartUploadResult>`,
      );
    }
    if (upload && id !== null && request.method === 'PUT') {
      upload[Number(url.searchParams.get('partNumber')) - 1] = body;
      return ok('', { etag: etagOf(body) });
    }
    if (upload && id !== null && request.method === 'POST') {
      const result = store(Buffer.concat(upload));
      if (!('code' in result)) uploads.delete(id);
      return 'code' in result
        ? result
        : ok('<CompleteMultipartUploadResult><Key>k</Key></CompleteMultipartUploadResult>');
    }
    if (upload && id !== null) return uploads.delete(id) ? ok('', {}, 204) : ok();
    if (request.method === 'PUT') return store(body);
    if (request.method === 'DELETE') return objects.delete(key) ? ok('', {}, 204) : ok('', {}, 204);
    if (!there) return { status: 404, code: 'NoSuchKey' };
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const range = { 'content-range': `bytes ${from}-${there.length - 1}/${there.length}` };
    return from > 0
      ? ok(there.subarray(from), { etag: etagOf(there), ...range }, 206)
      : ok(there, { etag: etagOf(there) });
  }

  /** Two keys a page, so that pages are followed. */
  function list(query: URLSearchParams): Answer {
    const after = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after).sort();
    const page = keys.slice(0, 2);
    const next = keys.length > 2 ? `<NextContinuationToken>${page[1]}</NextContinuationToken>` : '';
    const contents = page.map((key) => `<Contents><Key>${encodeURIComponent(key)}</Key></Contents>`).join('');
    return ok(`<ListBucketResult><EncodingType>url</EncodingType>${next}${contents}</ListBucketResult>`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(fake, { endpoint, env: environmentOf(endpoint), close });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>said the &lt;test&gt;</Message></Error>`);
}
