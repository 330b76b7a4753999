/**
 * Signed requests to one bucket. Bodies come with their size and digest, so that the server takes no other bytes; an
 * answer that comes early ends the sending.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Patience } from '../../http/patience.js';
import { Connections, type Exchange } from '../../http/send.js';
import type { Environment } from '../../process.js';
import type { BucketAddress } from './name.js';

export interface S3Body {
  readonly size: number;
  /** Hex SHA-256 of the whole. */
  readonly sha256: string;
  /** The bytes, from the beginning each time. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Relative to the bucket; empty for the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: S3Body;
}

const EMPTY_SHA256 = createHash('sha256').digest('hex');
/** From this size on the server is asked first whether it wants the body. */
const EXPECT_FROM = 1024 * 1024;
const EXPECT_MS = 1_000;

export class S3Requests {
  readonly #connections: Connections;

  constructor(
    readonly address: BucketAddress,
    env: Environment,
  ) {
    this.#connections = new Connections(env);
  }

  /** Whether there are credentials to sign requests with. */
  get isSigned(): boolean {
    return this.address.credentials !== undefined;
  }

  /** The URL of a key, every part of it in the one way that signatures know. */
  urlOf(key: string, query: Readonly<Record<string, string>> = {}): URL {
    const url = new URL(this.address.base.pathname + key.split('/').map(encode).join('/'), this.address.base);
    const search = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    if (search.length > 0) url.search = search.join('&');
    return url;
  }

  /** Sends one request; gives the head of the answer, whatever its status. Throws FailedTry, and what `pieces` throws. */
  async ask(request: S3Request, patience: Patience): Promise<IncomingMessage> {
    const { method, body } = request;
    const url = this.urlOf(request.key, request.query);
    const headers: Record<string, string> = {
      ...request.headers,
      'x-amz-content-sha256': body?.sha256 ?? EMPTY_SHA256,
    };
    const signed = await this.#sign(method, url, headers);
    if (body || !/^(?:GET|HEAD)$/.test(method)) signed['content-length'] = String(body?.size ?? 0);
    const waits = body !== undefined && body.size >= EXPECT_FROM;
    if (waits) signed.expect = '100-continue';
    const exchange = await this.#connections.begin(method, url, signed);
    const { request: sending, answer, giveUp } = exchange;
    try {
      if (body) await send(exchange, body, waits, patience);
      else sending.end();
      const response = await patience.during(patience.limits.headMs, answer, giveUp);
      // A connection with half a request in it can carry no other.
      if (!sending.writableEnded) response.once('close', () => sending.destroy()).once('end', () => sending.destroy());
      return response;
    } catch (error) {
      sending.destroy();
      throw error;
    }
  }

  async #sign(method: string, url: URL, headers: Record<string, string>): Promise<Record<string, string>> {
    const { credentials, region } = this.address;
    if (!credentials) return headers;
    const { AwsV4Signer } = await import('aws4fetch');
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers,
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
      region,
      service: 's3',
    });
    return Object.fromEntries((await signer.sign()).headers);
  }
}

/** RFC 3986's unreserved characters stay as they are, as the signature's rules want it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Sends a body to its end, or until there is an answer. */
async function send(
  { request, answer, giveUp }: Exchange,
  body: S3Body,
  waits: boolean,
  patience: Patience,
): Promise<void> {
  let answered = false;
  const settled = answer.then(
    () => {
      answered = true;
    },
    () => {
      answered = true;
    },
  );
  if (waits) {
    request.flushHeaders();
    await Promise.race([once(request, 'continue'), settled, sleep(EXPECT_MS, undefined, { ref: false })]);
  }
  for await (const piece of body.pieces()) {
    if (answered) return;
    const flushed = new Promise<void>((resolve) => request.write(piece, () => resolve()));
    await patience.during(patience.limits.idleMs, Promise.race([flushed, settled]), giveUp);
    patience.received(piece.byteLength);
  }
  if (!answered) request.end();
}
