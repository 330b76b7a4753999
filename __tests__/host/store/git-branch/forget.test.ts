import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GitStore } from '../../../../src/host/store/git-branch/store.js';
import { fileName, type GitServer, git, makeRepository, serveGit } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';

let root: string;
let server: GitServer;
let made = 0;
beforeAll(async () => {
  root = await createTempProject();
  server = await serveGit(root);
});
afterAll(() => server.close());
const open = (name: string) => new GitStore(name, { env: { ...process.env, RUNNER_TEMP: root } });
const freshRepository = () => makeRepository(root, `r${made++}.git`);
const file = (path: string, text: string) => ({ path, content: { bytes: Buffer.from(text) } });

/** Two commits: a file that is then removed, and one that stays. */
async function publishTwice(name: string): Promise<void> {
  const store = open(name);
  await store.commit({ create: [file('dist/old', 'o'.repeat(5000)), file('dist/new', 'new')] });
  await store.remove(['dist/old']);
}
const history = (folder: string, ref: string) => git(folder, 'rev-list', ref).split('\n');

describe('GitStore.forget', () => {
  it.each(['#dist', '#refs/dist/main', '#releases/dist:public'])(
    'leaves %s with the same files in one commit without a parent, and says which tip it replaced',
    async (fragment) => {
      const folder = await freshRepository();
      const name = `git+${server.origin}/${folder.slice(root.length + 1)}${fragment}`;
      const [ref = ''] = fragment.slice(1).split(':');
      await publishTwice(name);
      const [old, ...before] = history(folder, ref);
      const tree = git(folder, 'rev-parse', `${ref}^{tree}`);
      expect(before).toHaveLength(1);
      const forgotten = await open(name).forget();
      const [now, ...more] = history(folder, ref);
      expect(forgotten).toEqual({ old, now });
      expect(more).toEqual([]);
      expect(git(folder, 'rev-parse', `${ref}^{tree}`)).toBe(tree);
      expect(git(folder, 'log', '-1', '--format=%B', ref)).toContain(old ?? 'none');
      expect(await open(name).list('dist')).toEqual(['dist/new']);
      await open(name).commit({ create: [file('dist/next', 'next')] });
      expect(history(folder, ref)).toHaveLength(2);
      expect(git(folder, 'fsck', '--strict', '--no-dangling')).toBe('');
    },
  );

  it('has nothing to do where there is no branch, or no history', async () => {
    const folder = await freshRepository();
    const store = open(fileName(folder));
    expect(await store.forget()).toBeUndefined();
    await store.commit({ create: [file('dist/x', 'x')] });
    const tip = git(folder, 'rev-parse', 'dist');
    expect(await open(fileName(folder)).forget()).toBeUndefined();
    expect(git(folder, 'rev-parse', 'dist')).toBe(tip);
  });

  it.each(['README.md', 'src/main.rs', 'disturbed/x', 'public/x'])(
    'refuses a branch that also holds %s',
    async (path) => {
      const folder = await freshRepository();
      await publishTwice(fileName(folder));
      const input =
        `commit refs/heads/dist\ncommitter a <a@b> now\ndata 1\nx\nfrom refs/heads/dist^0\n` +
        `M 100644 inline ${path}\ndata 1\nx\n`;
      execFileSync('git', ['-C', folder, 'fast-import', '--quiet', '--date-format=now'], { input });
      const tip = git(folder, 'rev-parse', 'dist');
      await expect(open(fileName(folder)).forget()).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining(path),
      });
      expect(git(folder, 'rev-parse', 'dist')).toBe(tip);
    },
  );

  it('forgets at the tip of whoever was faster, and loses nothing of theirs', async () => {
    const folder = await freshRepository();
    const store = open(fileName(folder));
    await publishTwice(fileName(folder));
    expect(await store.list('dist')).toEqual(['dist/new']);
    await open(fileName(folder)).commit({ create: [file('dist/theirs', 'theirs')] });
    const tip = git(folder, 'rev-parse', 'dist');
    expect(await store.forget()).toMatchObject({ old: tip });
    expect(await open(fileName(folder)).list('dist')).toEqual(['dist/new', 'dist/theirs']);
  });

  it('is STORE_READ_ONLY where the repository refuses to have history replaced', async () => {
    const folder = await freshRepository();
    await publishTwice(fileName(folder));
    await appendFile(join(folder, 'config'), '[receive]\n\tdenyNonFastForwards = true\n');
    await expect(open(fileName(folder)).forget()).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(history(folder, 'dist')).toHaveLength(2);
  });
});
