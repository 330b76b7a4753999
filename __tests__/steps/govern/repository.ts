/** Real git repositories with the documents of a project, and directories that have published some of it. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSource } from '../../../src/host/store/open.js';
import type { Source } from '../../../src/host/store/store.js';
import { type GovernRequest, type GovernResult, governRange } from '../../../src/steps/govern/govern.js';
import { BASE_DATE, CONTRACT, type Files, HEAD_DATE, NOW, type Release, storeFiles } from '../../support/governance.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

export class Repository {
  private constructor(readonly folder: string) {}

  static async create(files: Files, date = BASE_DATE): Promise<Repository> {
    const repository = new Repository(await createTempProject());
    repository.git('init', '-q', '-b', 'main');
    await repository.commit(files, date);
    return repository;
  }

  static at(folder: string): Repository {
    return new Repository(folder);
  }

  git(...args: string[]): string {
    return this.gitOn(BASE_DATE, ...args);
  }

  gitOn(date: string, ...args: string[]): string {
    const at = `${date}T12:00:00Z`;
    const env = { ...ENV, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Writes files and commits all there is; returns the revision. */
  async commit(files: Files, date = HEAD_DATE): Promise<string> {
    const written = Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== null);
    for (const [path, text] of Object.entries(files))
      if (text === null) await rm(join(this.folder, path), { recursive: true, force: true });
    await writeFiles(this.folder, Object.fromEntries(written));
    this.git('add', '-A');
    this.gitOn(date, 'commit', '-q', '--allow-empty', '-m', 'A change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Begins a branch of its own at main. */
  branch(): void {
    this.git('checkout', '-q', '-f', '-B', 'case', 'main');
    this.git('clean', '-q', '-f', '-d', '-x');
  }

  /** Commits files on a branch of their own, and governs it against main. */
  async check(files: Files, more: Parameters<Repository['govern']>[0] & { readonly date?: string } = {}) {
    const { date, ...request } = more;
    this.branch();
    await this.commit(files, date);
    return this.govern(request);
  }

  govern(more: Partial<GovernRequest> & { readonly today?: string } = {}): Promise<GovernResult> {
    const { today = NOW, ...request } = more;
    return governRange({
      folder: this.folder,
      env: ENV,
      base: 'main',
      head: 'HEAD',
      comparison: 'merge-base',
      contract: CONTRACT,
      source: undefined,
      fix: false,
      now: () => new Date(`${today}T12:00:00Z`),
      ...request,
    });
  }
}

/** A directory store that has published these releases, each with its contract. */
export async function sourceOf(releases: readonly Release[], leaveOut: readonly string[] = []): Promise<Source> {
  return openSource(await createTempProject(storeFiles(releases, leaveOut)), { env: {} });
}
