/** Records of git's answers with `-z`, while they come: a listing may be longer than any text. */
import { refuse } from '../../contract/errors.js';

/** Bytes of one record at most: git knows no longest path, the systems that trees are for do (PATH_MAX is 4096). */
const MAX_RECORD = 64 * 1024;

/** Each text that ends in a NUL byte. One that is longer than any path is GIT_FAILED. */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.byteLength === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, begin)) {
      yield bytes.toString('utf8', begin, end);
      begin = end + 1;
    }
    rest = bytes.subarray(begin);
    if (rest.byteLength > MAX_RECORD) refuse('GIT_FAILED', `git lists a name of more than ${MAX_RECORD} bytes`);
  }
}

/** The first records that are wanted; git is ended then, however much a few objects of a tree stand for. */
export async function firstOf(
  records: AsyncGenerator<string>,
  most: number,
  isWanted: (record: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for await (const record of records) {
    if (isWanted(record)) found.push(record);
    if (found.length === most) break;
  }
  return found;
}
