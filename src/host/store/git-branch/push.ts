/**
 * The push as compare-and-swap. A lost race has several faces, and an error is no proof of a loss: the remote may have
 * taken the push and the answer got lost. So after every error the remote is read before anything is said.
 */
import { fileURLToPath } from 'node:url';
import { type ErrorCode, refuse } from '../../../contract/errors.js';
import { AFTER_GIT_FAILURE, pause } from '../../backoff.js';
import { isPassing, NO_CREDENTIALS } from '../../git/failure.js';
import { firstLines } from '../../process.js';
import type { GitRepository } from './repository.js';

/** What a remote says that had the branch changed under its hands. */
const LOST =
  /stale info|cannot lock ref|failed to update ref|atomic transaction failed|fetch first|non-fast-forward|reference already exists|but expected|incorrect old value/i;

const REFUSALS: readonly (readonly [pattern: RegExp, code: ErrorCode, hint: string])[] = [
  [
    /exists; cannot create/i,
    'INVALID_INPUT',
    'Git cannot have a branch and another below its name: choose another name for this one.',
  ],
  [
    /denying non-fast-forward|receive\.denyNonFastForwards/i,
    'STORE_READ_ONLY',
    'The repository refuses to have history replaced (receive.denyNonFastForwards).',
  ],
  [
    /branch is currently checked out|refusing to update checked out branch/i,
    'STORE_READ_ONLY',
    'The branch is checked out there; publish into a bare repository, or into another branch.',
  ],
  [
    /exceeds .*(?:file )?size limit|large files detected|pack exceeds maximum/i,
    'TOO_LARGE',
    'Use another kind of store for files this large.',
  ],
  [/no space left|quota/i, 'STORE_FULL', 'Free space on the server, then run again.'],
  [
    /protected branch|rule violation|declined|not (?:allowed|permitted)|pull request/i,
    'STORE_READ_ONLY',
    'A rule of the host or a hook refuses pushes to this branch: allow the publisher in it, or use another branch.',
  ],
  [
    /denied|permission|read-only|forbidden|error: 403|unpacker error|insufficient/i,
    'STORE_READ_ONLY',
    'Check that the token, or this user, may write to the repository.',
  ],
  [
    NO_CREDENTIALS,
    'STORE_READ_ONLY',
    'Publishing needs a token that may write contents, or a credential helper of git.',
  ],
];

const TRIES = 3;
/** Tries where the remote speaks of a race and its branch has not moved: the winner may be about to write. */
const RACE_TRIES = 6;

/** Moves the branch from `old` (undefined: it does not exist) to `commit`. Codes: STORE_UNREACHABLE, STORE_READ_ONLY, STORE_FULL, TOO_LARGE. */
export async function pushCommit(
  repository: GitRepository,
  commit: string,
  old: string | undefined,
): Promise<'pushed' | 'lost'> {
  const { ref } = repository.address;
  const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', '--no-progress'];
  for (let tries = 1; ; tries++) {
    const lease = `--force-with-lease=${ref}:${old ?? ''}`;
    const answer = await repository.git.attempt([...args, lease, 'origin', `${commit}:${ref}`], {
      maxBytes: 1024 * 1024,
    });
    if (answer.status === 0) return 'pushed';
    const { tip } = await repository.remoteTip();
    if (tip === commit) return 'pushed';
    if (tip !== old) return 'lost';
    const { url } = repository.address;
    const said = withoutNames(`${answer.stdout.toString()}\n${answer.stderr}`, url, ref);
    for (const [pattern, code, hint] of REFUSALS)
      if (pattern.test(said)) refuse(code, `${url}: ${firstLines(said)}`, url, hint);
    if (tries < (LOST.test(said) ? RACE_TRIES : isPassing(said) ? TRIES : 0)) {
      await pause(tries, AFTER_GIT_FAILURE);
      continue;
    }
    return repository.refuseUnreachable({ ...answer, stderr: said });
  }
}

/** What the remote says may repeat its own address and the branch: neither must be read as a reason. */
function withoutNames(said: string, url: string, ref: string): string {
  const names = [url, ...(url.startsWith('file:') ? [fileURLToPath(url)] : [])];
  return names.reduce((text, name) => text.replaceAll(name, 'the remote'), said).replaceAll(ref, 'the branch');
}
