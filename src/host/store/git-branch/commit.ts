/**
 * One commit through fast-import: it reads the trees that change and no others, and takes files from a stream. Nothing
 * of it is visible to anybody before the push.
 */
import { refuse } from '../../../contract/errors.js';
import type { Git } from '../../git/process.js';
import { piecesOfContent, sizeOf } from '../new-file.js';
import type { Content } from '../store.js';

export interface GitChange {
  /** The commit that this one follows; undefined for the first of a branch. */
  readonly parent: string | undefined;
  /** What it begins with in place of the parent's files. */
  readonly tree?: string | undefined;
  /** Without a final line break. */
  readonly message: string;
  readonly write: readonly { readonly path: string; readonly content: Content }[];
  readonly remove: readonly string[];
}

const WHO = 'controller-dist <controller-dist@localhost>';

/** Writes the objects of a change; returns the commit and the blobs written, in order. Codes: GIT_FAILED, DIGEST_MISMATCH. */
export async function writeCommit(git: Git, change: GitChange): Promise<{ commit: string; blobs: string[] }> {
  const answer = await git.askOrRefuse(['fast-import', '--quiet', '--force', '--done', '--date-format=now'], {
    maxBytes: 16 * 1024 * 1024,
    input: commandsOf(change),
  });
  const [commit, ...blobs] = answer.toString().trim().split('\n');
  if (!commit || blobs.length !== change.write.length) return refuse('GIT_FAILED', 'git fast-import named no commit');
  return { commit, blobs };
}

async function* commandsOf(change: GitChange): AsyncGenerator<Uint8Array | string> {
  const mark = (at: number): string => `:${at + 2}`;
  for (const [at, { content }] of change.write.entries()) {
    yield `blob\nmark ${mark(at)}\ndata ${sizeOf(content)}\n`;
    yield* piecesOfContent(content);
    yield '\n';
  }
  yield `commit refs/store/next\nmark :1\ncommitter ${WHO} now\ndata ${Buffer.byteLength(change.message) + 1}\n${change.message}\n\n`;
  if (change.parent !== undefined) yield `from ${change.parent}\n`;
  if (change.tree !== undefined) yield `M 040000 ${change.tree} ""\n`;
  for (const path of change.remove) yield `D ${path}\n`;
  for (const [at, { path }] of change.write.entries()) yield `M 100644 ${mark(at)} ${path}\n`;
  yield '\n';
  for (let at = -1; at < change.write.length; at++) yield `get-mark ${mark(at)}\n`;
  yield 'done\n';
}
