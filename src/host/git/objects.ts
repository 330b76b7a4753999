/** Objects of a repository by their names, in one run of git. They come from a pull request and are attacker-controlled. */
import { type Repository, readingGit } from './reading.js';

/** An object in what `git cat-file --batch` says; of one that is not there, `type` is why: missing, ambiguous. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What git has by these names, in their order; none may hold white space. More than `maxBytes` in all is GIT_FAILED. */
export async function readObjects(
  { folder, env }: Repository,
  names: readonly string[],
  maxBytes: number,
): Promise<GitObject[]> {
  const input = names.map((name) => `${name}\n`);
  return objectsIn(await readingGit(folder, env).askOrRefuse(['cat-file', '--batch'], { input, maxBytes }));
}

function objectsIn(out: Buffer): GitObject[] {
  const answers: GitObject[] = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [oid = '', type = '', size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
    const length = size === undefined ? -1 : Number(size);
    if (end < 0 || !Number.isSafeInteger(length)) break;
    const from = end + 1;
    answers.push({ oid, type, bytes: out.subarray(from, from + Math.max(length, 0)) });
    at = from + length + 1;
  }
  return answers;
}
