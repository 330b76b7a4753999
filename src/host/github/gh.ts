/**
 * GitHub's command line, as far as releases of the run's own repository go. It is given the run's token, for the server that the
 * run is on, and asks nobody anything.
 */
import { refuse } from '../../contract/errors.js';
import { type Opener, originToken } from '../origin-token.js';
import { ask, type Environment } from '../process.js';

/** Uploads take as long as they take; one command may not take longer. */
const TIMEOUT = 30 * 60_000;
const MAX_SAID = 8 * 1024 * 1024;
const NOT_FOUND = /release not found/i;

export class GitHubReleases {
  private constructor(
    private readonly repository: string,
    private readonly env: Environment,
    private readonly cwd: string,
  ) {}

  /** Those of the repository that a run is of. Code: INVALID_INPUT where the environment does not say which, or no token is given. */
  static open(opener: Opener, cwd: string): GitHubReleases {
    const { GITHUB_REPOSITORY: name = '' } = opener.env;
    const token = originToken(opener);
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(name))
      return refuse('INVALID_INPUT', 'GITHUB_REPOSITORY does not name a repository', 'GITHUB_REPOSITORY');
    if (!token) return refuse('INVALID_INPUT', 'a release of GitHub takes a token', 'github-token');
    const { host } = new URL(token.origin);
    const variable = host === 'github.com' || host.endsWith('.ghe.com') ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN';
    const { PATH, HOME, SystemRoot, HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy, SSL_CERT_FILE } = opener.env;
    const own = {
      [variable]: token.value,
      GH_HOST: host,
      GH_PROMPT_DISABLED: '1',
      GH_NO_UPDATE_NOTIFIER: '1',
      NO_COLOR: '1',
    };
    const env = { PATH, HOME, SystemRoot, HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy, SSL_CERT_FILE, ...own };
    return new GitHubReleases(`${host}/${name}`, env, cwd);
  }

  /** What a release is, as JSON; undefined where the tag has none. Codes: GH_FAILED, TOOL_MISSING. */
  async view(tag: string, fields: readonly string[]): Promise<string | undefined> {
    const { status, stdout, stderr } = await this.#run(['view', tag, '--json', fields.join(',')]);
    if (status === 0) return stdout;
    return NOT_FOUND.test(stderr) ? undefined : refuseFailed(`view ${tag}`, status, stderr);
  }

  /** Makes a draft, of a tag that is there. Codes: GH_FAILED, TOOL_MISSING. */
  async draft(tag: string, { title, notesFile, prerelease }: DraftOptions): Promise<void> {
    const more = prerelease ? ['--prerelease'] : [];
    await this.#must(['create', tag, '--draft', '--verify-tag', '--title', title, '--notes-file', notesFile, ...more]);
  }

  /** Uploads files into a draft, over those of their names. Codes: GH_FAILED, TOOL_MISSING. */
  async upload(tag: string, files: readonly string[]): Promise<void> {
    await this.#must(['upload', tag, '--clobber', ...files]);
  }

  /** Publishes a draft. Codes: GH_FAILED, TOOL_MISSING. */
  async publish(tag: string): Promise<void> {
    await this.#must(['edit', tag, '--draft=false']);
  }

  async #must(args: readonly string[]): Promise<void> {
    const { status, stderr } = await this.#run(args);
    if (status !== 0) refuseFailed(args.slice(0, 2).join(' '), status, stderr);
  }

  #run(args: readonly string[]) {
    const { cwd, env } = this;
    const question = { cwd, env, code: 'GH_FAILED', timeout: TIMEOUT, maxBytes: MAX_SAID } as const;
    return ask('gh', ['release', ...args, '--repo', this.repository], question);
  }
}

export interface DraftOptions {
  readonly title: string;
  readonly notesFile: string;
  readonly prerelease: boolean;
}

function refuseFailed(what: string, status: number, stderr: string): never {
  return refuse('GH_FAILED', `gh release ${what} exited with ${status}: ${stderr.trim().slice(0, 2000)}`);
}
