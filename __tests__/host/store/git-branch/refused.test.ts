import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { GitStore } from '../../../../src/host/store/git-branch/store.js';
import { fileName, git, makeRepository } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';

/** A hook that refuses a push in the words of a host: git's own hooks cannot choose the reason (gitprotocol-pack, report-status). */
const hookThatSays = (reason: string, remark: string): string => `#!${process.execPath}
const { readSync, writeSync } = require('node:fs');
const send = (text) => writeSync(1, (text.length + 4).toString(16).padStart(4, '0') + text);
const take = (size) => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) at += readSync(0, bytes, at, size - at);
  return bytes.toString();
};
const lines = () => {
  for (const found = []; ; ) {
    const size = Number.parseInt(take(4), 16);
    if (size === 0) return found;
    found.push(take(size - 4));
  }
};
lines();
send('version=1\\n');
writeSync(1, '0000');
const [command] = lines();
process.stderr.write(${JSON.stringify(remark)} + '\\n');
send('ng ' + command.trim().split(' ')[2] + ' ' + ${JSON.stringify(reason)} + '\\n');
writeSync(1, '0000');
`;

let repository: string;
beforeEach(async () => {
  repository = await makeRepository(await createTempProject(), 'declined-permission.git');
});
const open = (branch: string): GitStore => new GitStore(fileName(repository, `#${branch}`));
async function publish(text: string, branch = 'dist') {
  const store = open(branch);
  const expected = (await store.read('dist/index.json', 100))?.version;
  return store.commit({ create: [], swap: { path: 'dist/index.json', expected, bytes: Buffer.from(text) } });
}

const RULE =
  'A rule of the host or a hook refuses pushes to this branch: allow the publisher in it, or use another branch.';

describe('GitStore', () => {
  it.each([
    ['protected branch hook declined', 'error: GH006: Protected branch update failed for refs/heads/dist.', RULE],
    [
      'push declined due to repository rule violations',
      'error: GH013: Repository rule violations found for refs/heads/dist.\n- Changes must be made through a pull request.',
      RULE,
    ],
    ['pre-receive hook declined', 'GitLab: You are not allowed to push code to protected branches.', RULE],
    ['TF402455: Pushes to this branch are not permitted; you must use a pull request to update it.', '', RULE],
    ['permission denied', '', 'Check that the token, or this user, may write to the repository.'],
  ])('a push refused as "%s" is STORE_READ_ONLY, and nothing changed', async (reason, remark, hint) => {
    await publish('one');
    await writeFile(join(repository, 'hooks', 'proc-receive'), hookThatSays(reason, remark));
    await chmod(join(repository, 'hooks', 'proc-receive'), 0o755);
    git(repository, 'config', 'receive.procReceiveRefs', 'refs/heads');
    const before = git(repository, 'for-each-ref');
    await expect(publish('two')).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      hint,
      message: expect.stringContaining(reason),
    });
    expect(git(repository, 'for-each-ref')).toBe(before);
    git(repository, 'config', '--unset', 'receive.procReceiveRefs');
    expect(await publish('two')).toEqual({ status: 'committed' });
  });

  it.each([
    ['GH001: Large files detected.', 'TOO_LARGE'],
    ['repository exceeded its storage quota', 'STORE_FULL'],
  ])('a push refused as "%s" is %s', async (reason, code) => {
    await writeFile(join(repository, 'hooks', 'proc-receive'), hookThatSays(reason, ''));
    await chmod(join(repository, 'hooks', 'proc-receive'), 0o755);
    git(repository, 'config', 'receive.procReceiveRefs', 'refs/heads');
    await expect(publish('one')).rejects.toMatchObject({ code });
    expect(git(repository, 'for-each-ref')).toBe('');
  });

  it('takes no word of the address or the branch for a reason, and waits for a branch that is locked', async () => {
    const branch = 'quota/not-allowed';
    await publish('one', branch);
    const lock = join(repository, 'refs', 'heads', `${branch}.lock`);
    await writeFile(lock, '');
    const second = publish('two', branch);
    await sleep(500);
    await rm(lock);
    expect(await second).toEqual({ status: 'committed' });
  });

  it('says so where a branch stays locked, and leaves it as it is', async () => {
    await publish('one');
    await writeFile(join(repository, 'refs', 'heads', 'dist.lock'), '');
    await expect(publish('two')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('cannot lock ref'),
      hint: expect.stringContaining('remove the lock file'),
    });
    expect(git(repository, 'cat-file', 'blob', 'dist:dist/index.json')).toBe('one');
  });

  it.each([
    ['dist', 'dist/controller'],
    ['dist/controller', 'dist'],
  ])('refuses at once a branch whose name another has as its folder: %s, then %s', async (first, second) => {
    await publish('one', first);
    await expect(publish('two', second)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(git(repository, 'for-each-ref', '--format=%(refname)')).toBe(`refs/heads/${first}`);
  });

  it.each(['dist', 'dist/1.0.0'])(
    'takes no file of the branch away that stands where %s must be a folder',
    async (path) => {
      const folder = await createTempProject({ [path]: 'precious' });
      git(folder, 'init', '--quiet', '--initial-branch=main');
      git(folder, 'add', '.');
      git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'first');
      git(folder, 'push', '--quiet', repository, 'main:dist');
      const create = [{ path: 'dist/1.0.0/a', content: { bytes: Buffer.from('a') } }];
      await expect(open('dist').commit({ create })).rejects.toMatchObject({ code: 'IO_FAILED' });
      expect(git(repository, 'cat-file', 'blob', `dist:${path}`)).toBe('precious');
    },
  );

  it('says of a branch that is checked out there to use a bare repository', async () => {
    const folder = await createTempProject({ file: 'x' });
    git(folder, 'init', '--quiet', '--initial-branch=dist');
    git(folder, 'add', '.');
    git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'first');
    const create = [{ path: 'dist/a', content: { bytes: Buffer.from('a') } }];
    await expect(new GitStore(fileName(folder)).commit({ create })).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      hint: expect.stringContaining('bare repository'),
    });
  });

  it('does not pass on options for pushes that the user has set for other servers', async () => {
    const home = await createTempProject({ config: '[push]\n\tpushOption = ci.skip\n' });
    const env = { ...process.env, GIT_CONFIG_GLOBAL: join(home, 'config') };
    const store = new GitStore(fileName(repository), { env });
    const create = [{ path: 'dist/a', content: { bytes: Buffer.from('a') } }];
    expect(await store.commit({ create })).toEqual({ status: 'committed' });
  });
});
