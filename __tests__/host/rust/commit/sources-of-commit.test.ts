import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedFiles, trackedSomewhere } from '../../../../src/host/git/checkout/tracked.js';
import {
  requireDistantOfCommit,
  requireSourcesOfCommit,
  requireSourcesThere,
} from '../../../../src/host/rust/commit/sources-of-commit.js';
import { chooseCrate, findManifest, readMetadata } from '../../../../src/host/rust/crate.js';
import { CRATE, commitAll, ENV, git } from '../../../support/crate-repository.js';
import { codeOf } from '../../../support/expect-code.js';
import { createTempProject, type Files } from '../../../support/temporary.js';

const LOCKED = ['tool', 'a', 'other'].map((name) => ({
  ...{ name, version: '1.2.3', source: undefined, checksum: undefined },
}));
const packageOf = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "1.2.3"\n${more}`;

/** How the crate in `repository/crate` is judged by what is known of it before a build. */
async function judge(files: Files, ignored = ''): Promise<string> {
  const top = await createTempProject({
    ...Object.fromEntries(Object.entries(CRATE).map(([path, text]) => [`repository/crate/${path}`, text])),
    'repository/.gitignore': ignored,
    ...files,
  });
  const root = join(top, 'repository');
  git(root, 'init', '-q');
  commitAll(root);
  const manifest = await findManifest(join(root, 'crate/Cargo.toml'));
  const crate = chooseCrate(await readMetadata(manifest, ENV), manifest, [], ['tool']);
  const tracked = await trackedFiles(root, ENV);
  return codeOf(async () => {
    await requireSourcesOfCommit(crate, tracked);
    await requireDistantOfCommit(crate, LOCKED, tracked);
  });
}

/** How it is judged where it is planned, with a path dependency on this folder, beside `repository/crate`. */
async function judgePlanned(path: string, files: Files = {}): Promise<string> {
  const top = await createTempProject({
    ...Object.fromEntries(Object.entries(CRATE).map(([file, text]) => [`repository/crate/${file}`, text])),
    'repository/crate/Cargo.toml': packageOf('tool', `[dependencies]\na = { path = "${path}" }\n`),
    'repository/.gitignore': '/ignored\n',
    ...files,
  });
  const root = join(top, 'repository');
  git(root, 'init', '-q');
  commitAll(root);
  const manifest = await findManifest(join(root, 'crate/Cargo.toml'));
  const crate = chooseCrate(await readMetadata(manifest, ENV), manifest, [], ['tool']);
  return codeOf(async () => requireSourcesThere(crate, await trackedSomewhere(root, ENV)));
}

describe('what is known of a source before its build', () => {
  it.each<[string, Files]>([
    ['a crate', {}],
    [
      'path dependencies of path dependencies in the repository',
      {
        'repository/crate/Cargo.toml': packageOf('tool', '[dependencies]\na = { path = "../a" }\n'),
        'repository/a/Cargo.toml': packageOf('a', '[dependencies]\nother = { path = "../other" }\n'),
        'repository/other/Cargo.toml': packageOf('other'),
      },
    ],
    [
      'a library elsewhere in the repository',
      { 'repository/crate/Cargo.toml': packageOf('tool', '[lib]\npath = "../lib.rs"\n'), 'repository/lib.rs': '' },
    ],
  ])('takes %s', async (_, files) => {
    expect(await judge(files)).toBe('none');
  });

  it.each<[string, { readonly files: Files; readonly ignored?: string }]>([
    [
      'a path dependency of a path dependency outside of the repository',
      {
        files: {
          'repository/crate/Cargo.toml': packageOf('tool', '[dependencies]\na = { path = "../a" }\n'),
          'repository/a/Cargo.toml': packageOf('a', '[dependencies]\nother = { path = "../../other" }\n'),
          'other/Cargo.toml': packageOf('other'),
        },
      },
    ],
    [
      'a patch outside of the repository',
      {
        files: {
          'repository/crate/Cargo.toml': packageOf(
            'tool',
            '[dependencies]\nother = "1"\n[patch.crates-io]\nother = { path = "../../other" }\n',
          ),
          'other/Cargo.toml': packageOf('other'),
        },
      },
    ],
    [
      'a library outside of the repository',
      { files: { 'repository/crate/Cargo.toml': packageOf('tool', '[lib]\npath = "../../lib.rs"\n'), 'lib.rs': '' } },
    ],
    [
      'a build script outside of the repository',
      { files: { 'repository/crate/Cargo.toml': packageOf('tool', 'build = "../../build.rs"\n'), 'build.rs': '' } },
    ],
    [
      'a workspace whose manifest git ignores',
      {
        files: { 'repository/Cargo.toml': '[workspace]\nmembers = ["crate"]\n[profile.release]\nopt-level = 1\n' },
        ignored: '/Cargo.toml\n',
      },
    ],
  ])('refuses %s', async (_, { files, ignored }) => {
    expect(await judge(files, ignored)).toBe('SOURCE_NOT_IN_COMMIT');
  });
});

describe('requireSourcesThere', () => {
  it('takes what is in the commit, and what is not checked out here', async () => {
    expect(await judgePlanned('../a', { 'repository/a/Cargo.toml': packageOf('a') })).toBe('none');
    expect(await judgePlanned('../submodule')).toBe('none');
  });
  it('refuses what is outside of the repository, there or not, and what git ignores', async () => {
    expect(await judgePlanned('../../a')).toBe('SOURCE_NOT_IN_COMMIT');
    expect(await judgePlanned('../../a', { 'a/Cargo.toml': packageOf('a') })).toBe('SOURCE_NOT_IN_COMMIT');
    const ignored = { 'repository/ignored/Cargo.toml': packageOf('a') };
    expect(await judgePlanned('../ignored', ignored)).toBe('SOURCE_NOT_IN_COMMIT');
  });
});
