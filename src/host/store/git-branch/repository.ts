/**
 * A private bare repository in a temporary folder, and what is fetched into it: the newest commit of one branch with its
 * trees, without blobs; blobs follow when they are asked for. A server that knows no filter sends the blobs at once.
 */
import { join } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { ARTIFACT_FORMAT } from '../../../contract/identity/paths.js';
import { AFTER_GIT_FAILURE, pause } from '../../backoff.js';
import { atPlace } from '../../disk/file-errors.js';
import { makeFolders } from '../../disk/make-folders.js';
import { makeNewFile } from '../../disk/new-files.js';
import { trustingExtra } from '../../git/authorities.js';
import { hintForUnreachable, isPassing } from '../../git/failure.js';
import type { Git, GitAnswer } from '../../git/process.js';
import { remoteGit, STORE_MEMORY } from '../../git/remote.js';
import type { OriginToken } from '../../origin-token.js';
import type { Environment } from '../../process.js';
import { firstLines } from '../../process.js';
import { type ListedTip, refuseUnanswered, TRACED, tipIn } from './listing.js';
import type { BranchAddress } from './name.js';
import { temporaryRoot } from './temporary-root.js';

const TIP = 'refs/store/tip';
const SMALL = 1024 * 1024;
const TRIES = 4;

export interface RepositoryOptions {
  /** Sent to its own origin only. */
  readonly token?: OriginToken | undefined;
  /** Milliseconds that one call of git may last. */
  readonly timeout?: number | undefined;
  /** The format of its objects; sha1 unless given. */
  readonly format?: 'sha1' | 'sha256' | undefined;
}

export class GitRepository {
  readonly git: Git;
  /** Blobs that are here. */
  readonly #here = new Set<string>();
  #hasAll = false;

  private constructor(
    readonly address: BranchAddress,
    folder: string,
    env: Environment,
    readonly token: OriginToken | undefined,
    private readonly format: 'sha1' | 'sha256',
    timeout: number | undefined,
  ) {
    this.git = remoteGit(folder, env, { ...address, maxMemory: STORE_MEMORY, timeout }, token);
  }

  /** Makes the repository; it goes when the process ends, however that is, but for a kill. */
  static async open(
    address: BranchAddress,
    env: Environment,
    { token, timeout, format = 'sha1' }: RepositoryOptions = {},
  ): Promise<GitRepository> {
    const folder = join(await temporaryRoot(env), `${format}-${made++}`);
    const trusting = await atPlace(folder, async () => {
      for (const name of ['objects', 'refs', 'info']) await makeFolders(join(folder, name));
      await makeNewFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
      await makeNewFile(join(folder, 'config'), configOf(address.url, format));
      // Archives are compressed: looking for differences between them costs time and finds none.
      await makeNewFile(join(folder, 'info', 'attributes'), `*.${ARTIFACT_FORMAT} -delta\n`);
      return trustingExtra(address.url, env, join(folder, 'authorities.pem'));
    });
    return new GitRepository(address, folder, trusting, token, format, timeout);
  }

  /**
   * Fetches the newest commit of the branch; undefined where there is no such branch, 'sha256' where the repository
   * has the other object format. Codes: STORE_UNREACHABLE, TOOL_MISSING.
   */
  async fetchTip(tries = 1): Promise<{ commit: string } | 'sha256' | undefined> {
    const args = ['fetch', '--depth=1', '--filter=blob:none', ...FETCH, 'origin', `+${this.address.ref}:${TIP}`];
    const answer = await this.#reach(args);
    if (answer.status === 0) {
      this.#hasAll ||= /filtering not recognized/.test(answer.stderr);
      const commit = await this.git.askOrRefuse(['rev-parse', '--verify', `${TIP}^{commit}`], { maxBytes: SMALL });
      return { commit: commit.toString().trim() };
    }
    if (/couldn't find remote ref/.test(answer.stderr)) {
      const { tip, format } = await this.remoteTip();
      if (format !== this.format) return 'sha256';
      return tip === undefined || tries >= TRIES ? undefined : this.fetchTip(tries + 1);
    }
    if (/mismatched algorithms|unknown object format 'sha256'|invalid object format/.test(answer.stderr))
      return 'sha256';
    return this.refuseUnreachable(answer);
  }

  /** The commit the branch is at now (undefined: no such branch), and the format of objects, as the remote says. */
  async remoteTip(): Promise<ListedTip> {
    const { ref } = this.address;
    const answer = await this.#reach(['ls-remote', '--refs', 'origin', ref], TRACED, refuseUnanswered);
    if (answer.status !== 0) this.refuseUnreachable(answer);
    return tipIn(answer, ref);
  }

  /** Brings blobs here, all in one request. */
  async fetchBlobs(ids: readonly string[]): Promise<void> {
    const missing = this.#hasAll ? [] : ids.filter((id) => !this.#here.has(id));
    if (missing.length === 0) return;
    const args = [
      '-c',
      'fetch.negotiationAlgorithm=noop',
      'fetch',
      '--filter=blob:none',
      ...FETCH,
      'origin',
      ...missing,
    ];
    const answer = await this.#reach(args);
    if (answer.status !== 0) this.refuseUnreachable(answer);
    this.keep(missing);
  }

  /** Remembers blobs that are here. */
  keep(ids: readonly string[]): void {
    for (const id of ids) this.#here.add(id);
  }

  /** Talks to the remote; what may pass by itself is tried again. */
  async #reach(
    args: readonly string[],
    env: Environment = {},
    judge = (answer: GitAnswer): GitAnswer => answer,
  ): Promise<GitAnswer> {
    for (let tries = 1; ; tries++) {
      const answer = judge(await this.git.attempt(args, { maxBytes: SMALL, env }));
      if (answer.status === 0 || tries >= TRIES || !isPassing(answer.stderr)) return answer;
      await pause(tries, AFTER_GIT_FAILURE);
    }
  }

  /** Codes: STORE_UNREACHABLE; STORE_FULL where our own disk is. */
  refuseUnreachable(answer: GitAnswer): never {
    this.git.refuseFull(answer.stderr);
    const { url } = this.address;
    const hint = hintForUnreachable(answer.stderr, this.token);
    return refuse('STORE_UNREACHABLE', `${url}: ${firstLines(answer.stderr)}`, url, hint);
  }
}

const FETCH = ['--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--no-progress'];

function configOf(url: string, format: string): string {
  return [
    '[core]',
    '\trepositoryformatversion = 1',
    '\tbare = true',
    ...(format === 'sha256' ? ['[extensions]', '\tobjectFormat = sha256'] : []),
    '[remote "origin"]',
    `\turl = "${url.replace(/["\\]/g, '\\$&')}"`,
    '\tpromisor = true',
    '\tpartialclonefilter = blob:none',
    '',
  ].join('\n');
}

let made = 0;
