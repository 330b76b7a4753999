/**
 * The push as compare-and-swap. A lost race has several faces, and an error is no proof of a loss: the remote may have
 * taken the push and the answer got lost. So after every error the remote is read before anything is said.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, refuse } from '../contract/errors.js';
import { firstLines } from './git-store-process.js';
import { type GitRepository, isPassing } from './git-store-repository.js';

/** What a remote says that had the branch changed under its hands. */
const LOST =
  /stale info|cannot lock ref|failed to update ref|atomic transaction failed|fetch first|non-fast-forward|reference already exists|but expected|incorrect old value/i;

const REFUSALS: readonly (readonly [pattern: RegExp, code: ErrorCode, hint: string])[] = [
  [
    /exceeds .*(?:file )?size limit|large files detected|pack exceeds maximum/i,
    'TOO_LARGE',
    'Use another kind of store for files this large.',
  ],
  [/no space left|quota/i, 'STORE_FULL', 'Free space on the server, then run again.'],
  [
    /protected branch|hook declined|denied|not allowed|permission|read-only|forbidden|error: 403|unpacker error|insufficient/i,
    'STORE_READ_ONLY',
    'Check that the token may write contents, and that no rule protects the branch from pushes.',
  ],
];

const TRIES = 3;

/** Moves the branch from `old` (undefined: it does not exist) to `commit`. Codes: STORE_UNREACHABLE, STORE_READ_ONLY, STORE_FULL, TOO_LARGE. */
export async function pushCommit(
  repository: GitRepository,
  commit: string,
  old: string | undefined,
): Promise<'pushed' | 'lost'> {
  const ref = `refs/heads/${repository.place.branch}`;
  const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', '--no-progress'];
  for (let tries = 1; ; tries++) {
    const lease = `--force-with-lease=${ref}:${old ?? ''}`;
    const answer = await repository.git.ask([...args, lease, 'origin', `${commit}:${ref}`], { maxBytes: 1024 * 1024 });
    if (answer.status === 0) return 'pushed';
    const tip = await repository.remoteTip();
    if (tip === commit) return 'pushed';
    if (tip !== old) return 'lost';
    // What the remote says may repeat its own address, which must not be read as a reason.
    const { url } = repository.place;
    const said = `${answer.stdout.toString()}\n${answer.stderr}`.replaceAll(url, 'the remote');
    for (const [pattern, code, hint] of REFUSALS)
      if (pattern.test(said)) refuse(code, `${url}: ${firstLines(said)}`, url, hint);
    if (LOST.test(said)) return 'lost';
    if (tries < TRIES && isPassing(said)) {
      await sleep(300 * 2 ** tries * (0.5 + Math.random() / 2));
      continue;
    }
    return repository.refuseUnreachable({ ...answer, stderr: said });
  }
}
