/**
 * The body of a file, through broken connections. What was delivered stays delivered: the consumer hashes as it goes. So a
 * transfer goes on with Range and If-Range where the file has a strong entity tag. Where the server sends the whole file
 * again, as many bytes as were delivered are passed over; if they were others, the consumer's digest does not hold.
 */
import type { IncomingMessage } from 'node:http';
import { refuse } from '../../contract/errors.js';
import { releaseMemory } from '../release-memory.js';
import type { Body, ByteRange } from './answer.js';
import { FailedTry, RangeUnusable } from './failure.js';
import type { Patience } from './patience.js';

/** Progress, in bytes, after which a resumed transfer may fail as often as a new one. */
const PROGRESS = 1024 * 1024;

/** Asks for a file or the rest of it; undefined where there is none. */
export type Open = (range: ByteRange | undefined) => Promise<Body | undefined>;

/** The pieces of one body, each in time. More than `limit` bytes of the file are TOO_LARGE. Ends the connection if it must. */
export async function* piecesOf(body: Body, limit: number, place: string, patience: Patience) {
  const { response } = body;
  const pieces = response[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let end = body.from;
  try {
    hold(response);
    for (;;) {
      const next = await patience.during(patience.limits.idleMs, pieces.next(), (error) => response.destroy(error));
      if (next.done) break;
      end += next.value.byteLength;
      if (end > limit) refuse('TOO_LARGE', `${place} goes on past the ${limit} bytes allowed`, place);
      yield next.value;
    }
    if (!response.complete) throw new FailedTry('the connection was closed before the end', { again: true });
  } finally {
    if (!response.readableEnded) response.destroy();
  }
}

/** A body that nobody reads does not keep the process alive. */
export function release(response: IncomingMessage): void {
  response.socket?.unref();
}

function hold(response: IncomingMessage): void {
  response.socket?.ref();
}

/**
 * As many bytes as the file has, each once, in pieces that are valid until the next is asked for; whether they belong together,
 * only their digest tells. Codes: STORE_UNREACHABLE, TOO_LARGE, DIGEST_MISMATCH.
 */
export async function* transfer(first: Body, open: Open, limit: number, place: string, patience: Patience) {
  let delivered = 0;
  let mark = 0;
  let ranges = true;
  for (let body = first; ; ) {
    try {
      let known = body.from === 0 ? delivered : 0;
      for await (const piece of piecesOf(body, limit, place, patience)) {
        const fresh = known === 0 ? piece : piece.subarray(known);
        known -= piece.byteLength - fresh.byteLength;
        if (fresh.byteLength === 0) continue;
        delivered += fresh.byteLength;
        patience.received(fresh.byteLength);
        yield fresh;
        // A read of the socket, and nothing else.
        if (piece.buffer.byteLength === piece.byteLength) releaseMemory(piece);
      }
      if (known > 0) refuse('DIGEST_MISMATCH', `${place} changed while it was read`, place, 'Run again.');
      return;
    } catch (error) {
      if (body.from > 0 && delivered - mark >= PROGRESS) {
        mark = delivered;
        patience.progressed();
      }
      await patience.afterFailure(error);
    }
    body = await reopen();
  }

  async function reopen(): Promise<Body> {
    return patience.retry(async () => {
      const range =
        ranges && first.etag !== undefined && delivered > 0 ? { from: delivered, etag: first.etag } : undefined;
      try {
        return (await open(range)) ?? gone();
      } catch (error) {
        if (error instanceof RangeUnusable) ranges = false;
        throw error;
      }
    });
  }
}

function gone(): never {
  throw new FailedTry('the file went away while it was read');
}
