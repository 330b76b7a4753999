/** A branch without its history: the same files in one commit that has no parent, so that what was pruned leaves new clones. */
import { refuse } from '../../../contract/errors.js';
import { ListedFiles } from '../listed-files.js';
import { writeCommit } from './commit.js';
import type { GitRepository } from './repository.js';
import { entriesBelow } from './tree.js';

/** A commit of the same files without a parent; undefined where the one given has none. Codes: those of `requireStoreAlone`. */
export async function commitWithoutParent(repository: GitRepository, commit: string): Promise<string | undefined> {
  const head = (await repository.git.askOrRefuse(['cat-file', 'commit', commit], { maxBytes: 1024 * 1024 })).toString();
  const lines = head.slice(0, head.indexOf('\n\n')).split('\n');
  if (!lines.some((line) => line.startsWith('parent '))) return undefined;
  await requireStoreAlone(repository, commit);
  const [, tree] = /^tree ([0-9a-f]+)$/.exec(lines[0] ?? '') ?? refuse('GIT_FAILED', `${commit} names no tree`);
  const message = `Forget what was before ${commit}`;
  return (await writeCommit(repository.git, { parent: undefined, tree, message, write: [], remove: [] })).commit;
}

/** Refuses a branch that holds anything but the store: its history is somebody's work. Codes: INVALID_INPUT, TOO_LARGE. */
async function requireStoreAlone(repository: GitRepository, commit: string): Promise<void> {
  const { folder, ref, url } = repository.address;
  const seen = new ListedFiles(ref);
  for await (const { path } of entriesBelow(repository.git, commit, '')) {
    seen.count(path);
    if (path.startsWith(`${folder}dist/`) || path === `${folder}.gitattributes`) continue;
    refuse(
      'INVALID_INPUT',
      `${ref} of ${url} also holds ${JSON.stringify(path.slice(0, 200))}, whose history would go, too`,
      'forget',
      'Only what holds nothing but dist/ can be forgotten; move the rest, or the store.',
    );
  }
}
