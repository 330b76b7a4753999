import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, cloneCommit } from '../../../../src/host/git/clone/commit.js';
import { commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';

let repository = '';
let git_rev = '';
beforeAll(async () => {
  repository = await createRepository({ 'a.txt': 'one\r\n', '.gitattributes': 'b.txt text\n', 'b.txt': 'b\n' });
  git_rev = git(repository, 'rev-parse', 'HEAD');
  await writeFile(join(repository, 'a.txt'), 'two\n');
  commitAll(repository);
});

async function clone(more: Partial<Clone> = {}, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = await createTempProject();
  await cloneCommit({ from: repository, git_rev, origin: undefined, folder, ...more }, { env: { ...ENV, ...env } });
  return folder;
}

/** ssh that runs what it is asked to on this machine, by the oldest protocol, and notes down how it was called. */
async function sshOf(note: string): Promise<string> {
  const folder = await createTempProject({
    ssh: `#!/bin/sh\necho "$*" >>${note}\nfor last; do :; done\nunset GIT_PROTOCOL\nexec sh -c "$last"\n`,
  });
  await chmod(join(folder, 'ssh'), 0o755);
  return join(folder, 'ssh');
}

describe('cloneCommit', () => {
  it.each([
    ['a folder', () => repository],
    ['a URL', () => `file://${repository}`],
  ])('checks out a commit that is no tip of %s, as it is and alone', async (_, from) => {
    const folder = await clone({ from: from() }, { GIT_CONFIG_GLOBAL: join(await userSettings(), 'config') });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('one\r\n');
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('b\n');
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(git_rev);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(await readdir(join(folder, '.git'))).not.toContain('hooks');
  });

  it('fetches all branches over ssh from a server that gives no commit by its revision', async () => {
    const note = join(await createTempProject(), 'note');
    const origin = `ssh://git@example.invalid${repository}`;
    const folder = await clone(
      { from: origin, origin },
      { GIT_SSH_COMMAND: await sshOf(note), GIT_SSH_VARIANT: 'ssh' },
    );
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(git_rev);
    expect(git(folder, 'remote', 'get-url', 'origin')).toBe(origin);
    expect((await readFile(note, 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it('keeps no token in the folder', async () => {
    const env = { GITHUB_TOKEN: 'a-secret', GITHUB_SERVER_URL: 'https://github.com' };
    const folder = await clone({ origin: 'https://github.com/acme/tool' }, env);
    expect(await readFile(join(folder, '.git', 'config'), 'utf8')).not.toMatch(/a-secret|extraheader/);
  });

  it('refuses a commit that is nowhere, and a place to fetch from that starts a program', async () => {
    await expectCode(() => clone({ git_rev: '1'.repeat(40) }), 'GIT_FAILED');
    const mark = join(await createTempProject(), 'ran');
    await expectCode(() => clone({ from: `ext::sh -c "touch ${mark}"` }), 'GIT_FAILED');
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });
});

/** A user whose settings would change every file. */
async function userSettings(): Promise<string> {
  const config = '[core]\n\tautocrlf = true\n\teol = crlf\n\tattributesFile = ~/attributes\n';
  const folder = await createTempProject({ attributes: '* ident text eol=crlf\n' });
  await writeFile(join(folder, 'config'), config.replace('~', folder));
  return folder;
}
