import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packageTarget } from '../../../src/steps/package/package.js';
import { type RebuildRequest, rebuildArtifact } from '../../../src/steps/rebuild/rebuild.js';
import { type Reference, stagedReference } from '../../../src/steps/rebuild/reference.js';
import {
  CRATE,
  commitAll,
  contractFor,
  createRepository,
  ENV,
  git,
  requestFor,
} from '../../support/crate-repository.js';
import { expectCode } from '../../support/expect-code.js';
import { commitLfs, environmentWithLfs, environmentWithoutLfs } from '../../support/lfs.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const CONTRACT = { 'docs/distribution-contract.json': contractFor('tool') };

/** Packages what is checked out, as a release would. */
async function release(root: string, more: Parameters<typeof requestFor>[1] = {}): Promise<Reference> {
  const request = await requestFor(root, { contract: join(root, 'docs/distribution-contract.json'), ...more });
  await packageTarget(request);
  return stagedReference(request.out);
}

async function rebuild(reference: Reference, more: Partial<RebuildRequest>) {
  const lines: string[] = [];
  const { output } = await requestFor(await createRepository({}));
  const request = { reference, env: ENV, now: () => new Date(), progress: (line: string) => lines.push(line), output };
  return { ...(await rebuildArtifact({ ...request, ...more })), lines };
}

describe('a rebuild of a program in submodules', () => {
  let root = '';
  let reference: Reference;
  beforeAll(async () => {
    const lib = await createRepository({
      'Cargo.toml': '[package]\nname = "lib"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs': 'pub fn said() -> &\'static str { include_str!("../in/text.txt") }\n',
    });
    const inner = await createRepository({ 'text.txt': 'of a submodule of a submodule\n' });
    addSubmodule(lib, inner, 'in');
    root = await createRepository({
      ...CRATE,
      ...CONTRACT,
      'Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nlib = { path = "vendor/lib" }\n`,
      'Cargo.lock': `version = 4\n\n[[package]]\nname = "lib"\nversion = "0.1.0"\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\ndependencies = [\n "lib",\n]\n`,
      'src/main.rs': 'fn main() { print!("{}", lib::said()); }\n',
    });
    addSubmodule(root, lib, 'vendor/lib');
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'update', '-q', '--init', '--recursive');
    reference = await release(root);
    await writeFiles(lib, { 'src/lib.rs': 'compile_error!("it has gone on");\n' });
    commitAll(lib);
  });

  it('reproduces it from a clone, and from where .gitmodules says', async () => {
    const { lines, result } = await rebuild(reference, { checkout: root });
    expect(result).toBe('reproduced');
    expect(lines.filter((line) => line.includes(join(root, '.git/modules/vendor/lib')))).toHaveLength(2);
    expect((await rebuild(reference, { repository: `file://${root}` })).result).toBe('reproduced');
  });

  it('refuses it where the submodule is nowhere, with the reason', async () => {
    const bare = await createTempProject();
    git(bare, 'clone', '-q', '--bare', root, '.');
    git(bare, 'config', '--file', 'config.user', `url.file://${bare}/gone.insteadOf`, 'file:///');
    const env = { ...ENV, GIT_CONFIG_GLOBAL: join(bare, 'config.user') };
    const asked = () => rebuild(reference, { checkout: bare, env });
    const refused = await expectCode(asked, 'SOURCE_INCOMPLETE');
    expect(refused).toMatchObject({
      place: expect.stringMatching(/vendor.lib$/),
      message: expect.stringContaining('could not be fetched from'),
    });
  });
});

describe('a rebuild of a program with files of Git LFS', () => {
  const FILES = {
    ...CRATE,
    ...CONTRACT,
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'src/main.rs': 'fn main() { print!("{}", include_str!("../data.bin")); }\n',
  };

  /** Released by somebody who has git-lfs. */
  async function releaseWithLfs(): Promise<{ root: string; env: NodeJS.ProcessEnv; reference: Reference }> {
    const root = await createRepository(FILES);
    const env = await environmentWithLfs();
    await commitLfs(root, { 'data.bin': 'what it is\n' });
    git(root, 'config', 'filter.lfs.clean', 'git-lfs clean -- %f');
    git(root, 'config', 'filter.lfs.process', 'git-lfs filter-process');
    await writeFiles(root, { 'data.bin': 'what it is\n' });
    execFileSync('git', ['add', 'data.bin'], { cwd: root, env });
    return { root, env, reference: await release(root, { env }) };
  }

  it('reproduces it by git-lfs', async () => {
    const { root, env, reference } = await releaseWithLfs();
    expect((await rebuild(reference, { checkout: root, env })).result).toBe('reproduced');
  });

  it('refuses it without git-lfs, and says what to install', async () => {
    const { root, reference } = await releaseWithLfs();
    const env = await environmentWithoutLfs(['git', 'cargo', 'rustc', 'rustup']);
    const refused = await expectCode(() => rebuild(reference, { checkout: root, env }), 'SOURCE_INCOMPLETE');
    expect(refused).toMatchObject({
      place: expect.stringMatching(/data\.bin$/),
      message: expect.stringContaining('git-lfs is not on PATH'),
      hint: expect.stringContaining('apt-get install git-lfs'),
    });
  });
});

describe('a rebuild of a program that was released without its submodules and files of Git LFS', () => {
  it('reproduces it without those that nobody can have, and says what it left out', async () => {
    const inCrate = Object.entries(CRATE).map(([path, text]) => [`crate/${path}`, text]);
    const root = await createRepository({
      ...Object.fromEntries(inCrate),
      ...CONTRACT,
      '.gitattributes': 'docs/*.bin filter=lfs\n',
      '.gitmodules': '[submodule "private"]\n\tpath = private\n\turl = ../private\n',
    });
    await mkdir(join(root, 'private'));
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},private`);
    await commitLfs(root, { 'docs/a.bin': 'a' });
    const reference = await release(root, { manifestPath: join(root, 'crate/Cargo.toml') });
    const bare = await createTempProject();
    git(bare, 'clone', '-q', '--bare', root, '.');
    const { result, lines } = await rebuild(reference, { repository: `file://${bare}` });
    expect(result).toBe('reproduced');
    const left = lines.filter((line) => line.startsWith('left out: '));
    expect(left).toEqual([
      expect.stringMatching(/docs.a\.bin: /),
      expect.stringMatching(/private: .*could not be fetched/),
    ]);
  });
});

function addSubmodule(root: string, from: string, path: string): void {
  git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', from, path);
  commitAll(root);
}
