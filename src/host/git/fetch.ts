/**
 * Bringing commits into a repository that is there already, such as the checkout of a workflow, without checking any out:
 * into refs of our own, no deeper than is needed, and with no hook, tag, submodule or pruning of the repository's. The
 * token travels in GIT_CONFIG_* variables and only to its origin: checkouts keep no credentials.
 */
import { refuse } from '../../contract/errors.js';
import { AFTER_GIT_FAILURE, pause } from '../backoff.js';
import { type Opener, originToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import { firstLines } from '../process.js';
import { withToken } from './environment.js';
import { isPassing } from './failure.js';
import type { Git } from './process.js';
import { readingGit } from './reading.js';
import { CHECKOUT_MEMORY, remoteGit } from './remote.js';

const SMALL = 1024 * 1024;
const TRIES = 4;
const OPTIONS = ['--no-tags', '--no-prune', '--no-write-fetch-head', '--recurse-submodules=no', '--no-progress'];
const REVISION = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export class Checkout {
  private constructor(
    private readonly git: Git,
    /** For git that reads the repository: objects that a partial clone lacks are fetched with the token as well. */
    readonly env: Environment,
  ) {}

  /** The repository that a folder is in. Codes: GIT_FAILED, TOOL_MISSING, INVALID_INPUT. */
  static async open(folder: string, opener: Opener): Promise<Checkout> {
    const { env } = opener;
    const token = originToken(opener);
    const said = await readingGit(folder, env).askOrRefuse(['rev-parse', '--absolute-git-dir'], { maxBytes: SMALL });
    const remote = { origin: token?.origin, maxMemory: CHECKOUT_MEMORY };
    const git = remoteGit(said.toString().replace(/\r?\n$/, ''), env, remote, token);
    return new Checkout(git, withToken(env, token?.origin, token));
  }

  /** The full revision of a commit; undefined where the repository does not have it. */
  async revisionOf(name: string): Promise<string | undefined> {
    const { status, stdout } = await this.#ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    const revision = stdout.toString().trim();
    return status === 0 && REVISION.test(revision) ? revision : undefined;
  }

  /** The parents that a commit has by itself, in a shallow clone too. */
  async parentsOf(revision: string): Promise<string[]> {
    const text = await this.git.askOrRefuse(['cat-file', 'commit', revision], { maxBytes: 16 * SMALL });
    const [head = ''] = text.toString('latin1').split('\n\n');
    return head.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  }

  /** Whether one commit is another, or among those before it, as far as this clone knows. */
  async isAncestor(one: string, other: string): Promise<boolean> {
    return (await this.#ask(['merge-base', '--is-ancestor', one, other])).status === 0;
  }

  async isShallow(): Promise<boolean> {
    const answer = await this.git.askOrRefuse(['rev-parse', '--is-shallow-repository'], { maxBytes: SMALL });
    return answer.toString().trim() !== 'false';
  }

  /**
   * Fetches what a revision or a ref of `origin` names, into a ref of our own; gives its revision. A shallow clone gets
   * the one commit; one that is whole stays so, as a depth would cut off the history it has. Codes: GIT_FAILED.
   */
  async fetch(source: string, into: string): Promise<string> {
    const depth = (await this.isShallow()) ? ['--depth=1'] : [];
    await this.#reach(['fetch', ...depth, ...OPTIONS, 'origin', `+${source}:${into}`], source);
    return (await this.revisionOf(into)) ?? refuse('GIT_FAILED', `${source} of origin is no commit`, source);
  }

  /** Completes the history of a shallow clone, without the contents of files. Codes: GIT_FAILED. */
  async unshallow(refs: readonly { readonly revision: string; readonly into: string }[]): Promise<void> {
    const specs = refs.map(({ revision, into }) => `+${revision}:${into}`);
    await this.#reach(['fetch', '--unshallow', '--filter=blob:none', ...OPTIONS, 'origin', ...specs], 'origin');
  }

  #ask(args: readonly string[]) {
    return this.git.ask(args, { maxBytes: SMALL });
  }

  #reach(args: readonly string[], place: string): Promise<void> {
    return reachRemote(this.git, args, { message: `${place} could not be fetched from origin`, place, hint: HINT });
  }
}

/** Talks to the remote; what may pass by itself is tried again. Code: GIT_FAILED with what git said. */
export async function reachRemote(
  git: Git,
  args: readonly string[],
  refusal: { readonly message: string; readonly place: string; readonly hint: string },
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { status, stderr } = await git.attempt(args, { maxBytes: SMALL });
    if (status === 0) return;
    if (tries < TRIES && isPassing(stderr)) await pause(tries, AFTER_GIT_FAILURE);
    else return refuse('GIT_FAILED', `${refusal.message}: ${firstLines(stderr)}`, refusal.place, refusal.hint);
  }
}

const HINT =
  'Let github-token read this repository, or check it out with fetch-depth: 0; after a force-push a commit may be gone for good: then name another one as base.';
