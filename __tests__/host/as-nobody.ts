/** Stores as another user sees them: the sources run in a process that is neither root nor the owner of the files. */
import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTempProject } from '../support/temporary.js';
import { compileSources } from './compiled-sources.js';

export const NOBODY = 65534;
const canChange = process.platform === 'linux' && process.getuid?.() === 0;
/** Why this cannot be tested here; empty where it can. */
export const whyNoOtherUser = !canChange
  ? ' (skipped: becoming another user needs root on Linux)'
  : spawnSync(process.execPath, ['-e', '0'], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status !== 0 ||
      spawnSync('test', ['-r', 'node_modules/zod/package.json'], { uid: NOBODY, gid: NOBODY }).status !== 0
    ? ' (skipped: another user cannot read this checkout, or run Node.js)'
    : '';

/** What came of it: the code of the refusal and its hint, or 'none'. */
export interface Outcome {
  readonly code: string;
  readonly hint?: string;
  readonly message?: string;
}

const SCRIPT = `
import { openStore } from './host/store/open.js';
const [name, path, text] = process.argv.slice(2);
try {
  const store = await openStore(name, { env: process.env });
  const there = await store.read('dist/index.json', 1000);
  if (path !== undefined) {
    const swap = { path: 'dist/index.json', expected: there?.version, bytes: Buffer.from(text) };
    await store.commit({ create: [{ path, content: { bytes: Buffer.from(text) } }], swap });
  }
  console.log(JSON.stringify({ code: 'none' }));
} catch ({ code, hint, message }) {
  console.log(JSON.stringify({ code, hint, message }));
}
`;

/**
 * Compiles the sources once; gives what runs them as nobody: it reads the index of a store and, with a path, commits.
 * This nobody tells git to use repositories of others, unless `git` is 'as it is'.
 */
export async function prepareNobody(): Promise<
  (store: string, path?: string, git?: 'trusting' | 'as it is') => Outcome
> {
  const folder = await createTempProject();
  await compileSources(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', 'commit.js'), SCRIPT);
  const homes = {
    trusting: await createTempProject({ '.gitconfig': '[safe]\n\tdirectory = *\n' }),
    'as it is': await createTempProject(),
  };
  for (const open of [folder, ...Object.values(homes)]) await chmod(open, 0o777);
  return (store, path, git = 'trusting') => {
    const home = homes[git];
    const args = [join(folder, 'sources', 'commit.js'), store, ...(path === undefined ? [] : [path, 'new'])];
    const env = { PATH: process.env.PATH, HOME: home, RUNNER_TEMP: home, GIT_CONFIG_NOSYSTEM: '1' };
    const options = { uid: NOBODY, gid: NOBODY, cwd: '/', encoding: 'utf8', env } as const;
    const { stdout, stderr } = spawnSync(process.execPath, args, options);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Outcome;
  };
}
