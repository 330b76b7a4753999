import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { GitStore } from '../../src/host/git-store.js';
import { createTempProject } from '../temporary.js';
import { fileName, git, makeRepository } from './git-server.js';

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
  return store.commit({ create: [], swap: [{ path: 'dist/index.json', expected, bytes: Buffer.from(text) }] });
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

  it('takes no word of the address or the branch for a reason: a branch that is locked is a lost race', async () => {
    const branch = 'quota/not-allowed';
    await publish('one', branch);
    await writeFile(join(repository, 'refs', 'heads', `${branch}.lock`), '');
    expect(await publish('two', branch)).toEqual({ status: 'conflict', path: 'dist/index.json' });
  });
});
