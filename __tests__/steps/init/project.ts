/** Crates that are taken up, and what is asked of them then. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSource } from '../../../src/host/store/open.js';
import { governRange } from '../../../src/steps/govern/govern.js';
import type { InitRequest } from '../../../src/steps/init/find-project.js';
import { type InitResult, initProject } from '../../../src/steps/init/init.js';
import { commitAll, ENV, git } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

export const NOW = new Date('2026-01-05T10:00:00Z');
export const SUITE = { repository: 'acme-dist/suite', tag: 'v1.2.3' };

/** Takes up the crate of a folder, as a maintainer does who gives what is in `more`. */
export function takeUp(folder: string, more: Partial<InitRequest> = {}): Promise<InitResult> {
  return initProject({
    manifestPath: join(folder, 'Cargo.toml'),
    packageName: undefined,
    targets: [],
    steward: '@acme/stewards',
    suite: SUITE,
    env: ENV,
    now: () => NOW,
    ...more,
  });
}

/** The errors and warnings that `govern` finds, once what was written is committed, where nothing is published yet. */
export async function errorsAfterCommit(folder: string, contract: string): Promise<string[]> {
  const base = git(folder, 'rev-parse', 'HEAD');
  commitAll(folder);
  const report = await governRange({
    folder,
    env: ENV,
    base,
    head: 'HEAD',
    comparison: 'merge-base',
    contract,
    source: await openSource(await createTempProject(), { env: ENV }),
    fix: false,
    now: () => NOW,
  });
  return report.findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ code, file, message }) => `${code} ${file}: ${message}`);
}

/** The text of a file of the repository. */
export function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}
