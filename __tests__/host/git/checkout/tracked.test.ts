import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedFiles } from '../../../../src/host/git/checkout/tracked.js';
import { CRATE, commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { writeFiles } from '../../../support/temporary.js';

/** A repository with a submodule at `sub`, which has one at `inner`. */
async function withSubmodules() {
  const inner = await createRepository({ 'deep.rs': '' });
  const sub = await createRepository({ 'lib.rs': '', '.gitignore': '/ignored\n' });
  const folder = await createRepository(CRATE);
  const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'];
  git(sub, ...add, inner, 'inner');
  commitAll(sub);
  git(folder, ...add, sub, 'sub');
  commitAll(folder);
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--recursive');
  return folder;
}

describe('TrackedFiles', () => {
  it('has the files of the commit, by whatever path, and no others', async () => {
    const folder = await createRepository({ ...CRATE, 'a b/ä.rs': '' });
    await writeFiles(folder, { 'target/x': '', new: '' });
    const tracked = await trackedFiles(folder, ENV);
    for (const path of ['src/main.rs', 'src/../LICENSE', 'a b/ä.rs'])
      expect(await tracked.has(join(folder, path))).toBe(true);
    for (const path of ['target/x', 'new', 'src', 'none', '../x'])
      expect(await tracked.has(join(folder, path))).toBe(false);
    expect(await tracked.has('/etc/hosts')).toBe(false);
  });
  it('gives the mode that the commit has, whatever the disk says and git was told of that', async () => {
    const folder = await createRepository({ ...CRATE, 'run.sh': '#!/bin/sh\n' });
    expect(await (await trackedFiles(folder, ENV)).modeOf(join(folder, 'run.sh'))).toBe('0755');
    git(folder, 'config', 'core.fileMode', 'false');
    await chmod(join(folder, 'run.sh'), 0o644);
    await chmod(join(folder, 'LICENSE'), 0o755);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    const tracked = await trackedFiles(folder, ENV);
    expect(await tracked.modeOf(join(folder, 'run.sh'))).toBe('0755');
    expect(await tracked.modeOf(join(folder, 'LICENSE'))).toBe('0644');
    expect(await tracked.modeOf(join(folder, 'none'))).toBeUndefined();
  });
  it('asks what a link leads to, and takes no link for a file', async () => {
    const folder = await createRepository(CRATE);
    await symlink('src/main.rs', join(folder, 'in'));
    await symlink('/etc/hosts', join(folder, 'out'));
    commitAll(folder);
    const tracked = await trackedFiles(folder, ENV);
    expect(await tracked.has(join(folder, 'in'))).toBe(true);
    expect(await tracked.has(join(folder, 'out'))).toBe(false);
  });
  it('has the files of submodules, and of theirs, by the commits that they are at', async () => {
    const folder = await withSubmodules();
    await writeFiles(folder, { 'sub/ignored': '', 'sub/new.rs': '', 'subx/lib.rs': '' });
    const tracked = await trackedFiles(folder, ENV);
    expect(await tracked.has(join(folder, 'sub/lib.rs'))).toBe(true);
    expect(await tracked.has(join(folder, 'sub/inner/deep.rs'))).toBe(true);
    for (const path of ['sub/ignored', 'sub/new.rs', 'subx/lib.rs', 'sub', 'sub/inner'])
      expect(await tracked.has(join(folder, path))).toBe(false);
  });
  it.each(['--assume-unchanged', '--skip-worktree'])('refuses a file that is hidden by %s', async (option) => {
    const folder = await createRepository(CRATE);
    git(folder, 'update-index', option, 'src/main.rs');
    await expectCode(() => trackedFiles(folder, ENV), 'SOURCE_NOT_IN_COMMIT');
  });
  it('refuses one that is hidden in a submodule, when that is asked', async () => {
    const folder = await withSubmodules();
    git(join(folder, 'sub'), 'update-index', '--assume-unchanged', 'lib.rs');
    const tracked = await trackedFiles(folder, ENV);
    await expectCode(() => tracked.has(join(folder, 'sub/lib.rs')), 'SOURCE_NOT_IN_COMMIT');
  });
});
