/** A repository without a commit, which git speaks of in words of its own. */
import { refuse } from '../../contract/errors.js';
import { type Repository, readingGit } from './reading.js';

/** Refuses a repository whose HEAD has no commit yet (GIT_FAILED). What else git has against it is for the caller to say. */
export async function refuseUnborn({ folder, env }: Repository): Promise<void> {
  const head = await readingGit(folder, env).ask(['rev-parse', '--verify', '--quiet', 'HEAD'], { maxBytes: 1024 });
  // Of anything but a name that leads nowhere git says more.
  if (head.status === 1 && head.stderr === '')
    refuse('GIT_FAILED', `the repository of ${folder} has no commit`, 'HEAD', 'Commit first.');
}
