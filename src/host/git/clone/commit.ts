/**
 * One commit of a repository, checked out in a new folder of our own. Where it comes from is only read: no hook, no template, no
 * working tree of it is used. The folder keeps no credentials.
 */
import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { ContractError, refuse } from '../../../contract/errors.js';
import { makeFolders } from '../../disk/make-folders.js';
import { type Opener, originToken } from '../../origin-token.js';
import { trustingExtra } from '../authorities.js';
import { unconfigured } from '../environment.js';
import { reachRemote } from '../fetch.js';
import type { Git } from '../process.js';
import { CHECKOUT_MEMORY, remoteGit } from '../remote.js';

const SMALL = { maxBytes: 1024 * 1024 };
const OPTIONS = ['--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--no-progress', '--quiet'];
/** What a server says that gives no commit by its revision alone. */
const NOT_BY_REVISION =
  /not our ref|unadvertised object|does not allow request|couldn't find remote ref|no such remote ref/i;
/** A working tree as in a repository of somebody who has configured nothing: what the user has must not change a file. */
const OWN_SETTINGS = {
  'core.bare': 'false',
  'core.autocrlf': 'false',
  'core.eol': 'native',
  'core.attributesFile': devNull,
  'core.longPaths': 'true',
};
const HINT = 'Name a repository that has the commit as repository, or a clone of it as checkout.';

export interface Clone {
  /** A URL (https, ssh, file), or the folder of a clone. */
  readonly from: string;
  /** The full revision. */
  readonly git_rev: string;
  /** The URL that the new clone shall call its origin; none where that is not known. */
  readonly origin: string | undefined;
  /** Empty, and there. */
  readonly folder: string;
}

/**
 * Brings the commit, as shallow as the other side allows. Files are what the commit has, without conversion of line ends, and
 * without a filter: those of Git LFS are pointers. Codes: GIT_FAILED, TOOL_MISSING, INVALID_INPUT.
 */
export async function cloneCommit({ from, git_rev, origin, folder }: Clone, opener: Opener): Promise<void> {
  await makeFolders(join(folder, '.git'));
  const git = await cloningGit(folder, from, opener);
  const format = git_rev.length === 64 ? 'sha256' : 'sha1';
  await git.askOrRefuse(['init', '--quiet', '--template=', `--object-format=${format}`], SMALL);
  for (const [name, value] of Object.entries(OWN_SETTINGS)) await git.askOrRefuse(['config', name, value], SMALL);
  if (origin !== undefined) await git.askOrRefuse(['config', 'remote.origin.url', origin], SMALL);
  const fetch = (...args: readonly string[]): Promise<void> =>
    reachRemote(git, ['fetch', ...OPTIONS, ...args], {
      message: `${git_rev} could not be fetched from ${from}`,
      place: from,
      hint: HINT,
    });
  await fetch('--depth=1', from, git_rev).catch((error: unknown) => {
    if (!(error instanceof ContractError) || !NOT_BY_REVISION.test(error.message)) throw error;
    return fetch(from, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*');
  });
  const { status } = await git.ask(['cat-file', '-e', `${git_rev}^{commit}`], SMALL);
  if (status !== 0) refuse('GIT_FAILED', `${from} has no commit ${git_rev}`, from, HINT);
  await localGit(folder, opener).askOrRefuse(
    [`--work-tree=${folder}`, 'checkout', '--quiet', '--detach', git_rev],
    SMALL,
  );
}

/**
 * Git for the clone in a folder and the place that it is fetched from. The user's own settings hold: proxies, credentials,
 * addresses in place of others. Codes: those of `trustingExtra` and `originToken`.
 */
export async function cloningGit(folder: string, from: string, opener: Opener): Promise<Git> {
  const token = originToken(opener);
  const origin = from.startsWith('https:') && URL.canParse(from) ? new URL(from).origin : undefined;
  // Whatever a document names is a place to fetch from, and no program to start.
  const env = { ...opener.env, GIT_ALLOW_PROTOCOL: 'https:ssh:file', GIT_ATTR_NOSYSTEM: '1' };
  const gitFolder = join(folder, '.git');
  const trusting = await trustingExtra(from, env, join(gitFolder, `authorities-${randomUUID()}.pem`));
  return remoteGit(gitFolder, trusting, { url: from, origin, maxMemory: CHECKOUT_MEMORY }, token);
}

/** Git for what is done in the clone in a folder without any remote. No setting of the user's counts. */
function localGit(folder: string, { env }: Opener): Git {
  const remote = { origin: undefined, maxMemory: CHECKOUT_MEMORY };
  return remoteGit(join(folder, '.git'), unconfigured(env), remote, undefined);
}
