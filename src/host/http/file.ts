/**
 * One file of a server, as a static host and S3 both give it: whole, or as a stream. Tries end where its patience does.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Patience } from './patience.js';
import { type Open, piecesOf, release, transfer } from './transfer.js';

export interface RemoteFile {
  /** For messages. */
  readonly place: string;
  /** Bytes that it may have (TOO_LARGE). */
  readonly limit: number;
  readonly patience: Patience;
  readonly open: Open;
}

/** The bytes of a file, and the head of the answer that they came with. */
export interface WholeFile {
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The whole of a small file; undefined where there is none. It begins again when the connection breaks: meanwhile a newer
 * one may be there. Codes: STORE_UNREACHABLE, TOO_LARGE, and those of `open`.
 */
export async function readWhole({ place, limit, patience, open }: RemoteFile): Promise<WholeFile | undefined> {
  return patience.retry(async () => {
    const body = await open(undefined);
    if (!body) return undefined;
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of piecesOf(body, limit, place, patience)) {
      pieces.push(piece);
      size += piece.byteLength;
      patience.received(piece.byteLength);
    }
    return { bytes: Buffer.concat(pieces, size), headers: body.response.headers };
  });
}

/**
 * The bytes of a file in order, through broken connections (`transfer`), with the head of the first answer; undefined where
 * there is none. Codes as above.
 */
export async function streamWhole({ place, limit, patience, open }: RemoteFile) {
  return patience.retry(async () => {
    const body = await open(undefined);
    if (!body) return undefined;
    release(body.response);
    const pieces = transfer(body, open, limit, place, patience);
    return {
      headers: body.response.headers,
      [Symbol.asyncIterator]: () => pieces,
      discard: () => void body.response.destroy(),
    };
  });
}
