import { symlink, utimes } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedFiles } from '../../../../src/host/git/checkout/tracked.js';
import { requireInputsOfCommit } from '../../../../src/host/rust/build/inputs-of-commit.js';
import { CRATE, createRepository, ENV } from '../../../support/crate-repository.js';
import { codeOf } from '../../../support/expect-code.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

const SINCE = Date.UTC(2026, 0, 1);
const OLD = new Date('2025-01-01T00:00:00Z');
const NEW = new Date('2026-06-01T00:00:00Z');

/** In the OUT_DIR of a build script. */
const OUT = 'target/release/build/tool-1/out/x.rs';

/** A repository with an ignored file of a time, and folders beside it. */
async function create(time: Date) {
  const folder = await createRepository({ ...CRATE, '.gitignore': '/target/\n/ignored\n/home/\n' });
  await writeFiles(folder, {
    ignored: '',
    'home/rustlib/x.rs': '',
    'home/registry/src/of-the-lock/x.rs': '',
    'home/registry/src/of-another/x.rs': '',
    'home/registry/x.rs': '',
    [OUT]: '',
    'target/other/x': '',
  });
  for (const path of ['ignored', OUT, 'target/other/x', 'home/registry/x.rs', 'home/registry/src/of-another/x.rs'])
    await utimes(join(folder, path), time, time);
  return folder;
}

async function judge(folder: string, compiled: readonly string[], watched: readonly string[] = []) {
  const inputs = {
    compiled: new Set(compiled),
    watched: new Set([...compiled, ...watched]),
    variables: new Map<string, string>(),
  };
  const by = {
    workspaceRoot: folder,
    built: [join(folder, 'target')],
    // One that holds the repository itself says nothing of it.
    others: [join(folder, 'home/rustlib'), join(folder, '..')],
    sourceOf: (path: string) => {
      const [crate] = relative(join(folder, 'home/registry/src'), path).split(sep);
      return crate === 'of-the-lock' ? 'locked' : crate === 'of-another' ? 'other' : undefined;
    },
    since: SINCE,
  };
  const tracked = await trackedFiles(folder, ENV);
  return codeOf(() => requireInputsOfCommit(inputs, tracked, by));
}

describe('requireInputsOfCommit', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['files of the commit, by either kind of path', ['src/main.rs', './README.md'], []],
    ['what a build script wrote, whenever', [OUT], []],
    [
      'sources of dependencies and the standard library, inside of the repository too',
      ['home/registry/src/of-the-lock/x.rs', 'home/rustlib/x.rs'],
      [],
    ],
    ['a folder that a build script watches, and a file that is not there', [], ['src', 'none']],
    ['what a build script watches outside of the repository', [], ['/etc/hosts', '.git/HEAD']],
  ])('takes %s', async (_, compiled, watched) => {
    expect(await judge(await create(OLD), compiled, watched)).toBe('none');
  });
  it('takes what this very build wrote, and not what lay there before', async () => {
    expect(await judge(await create(NEW), ['ignored', 'target/other/x'])).toBe('none');
    expect(await judge(await create(OLD), ['target/other/x'])).toBe('SOURCE_NOT_IN_COMMIT');
    expect(await judge(await create(OLD), ['ignored'])).toBe('SOURCE_NOT_IN_COMMIT');
    expect(await judge(await create(OLD), [], ['ignored'])).toBe('SOURCE_NOT_IN_COMMIT');
  });
  it.each([
    ['a file outside of the repository', '/etc/hosts'],
    ['a file that is gone', 'src/gone.rs'],
    ['a file beside the sources of dependencies', 'home/registry/x.rs'],
  ])('refuses a source: %s', async (_, path) => {
    expect(await judge(await create(OLD), [path])).toBe('SOURCE_NOT_IN_COMMIT');
  });
  it('refuses what a build script watches of a package that no lock names, and takes the folder', async () => {
    const folder = await create(OLD);
    expect(await judge(folder, [], ['home/registry/src/of-another/x.rs'])).toBe('SOURCE_NOT_IN_COMMIT');
    expect(await judge(folder, [], ['home/registry/src/of-another', 'home/registry/src/of-another/gone'])).toBe('none');
  });
  it('looks at what a link leads to', async () => {
    const folder = await create(OLD);
    const aside = await createTempProject({ 'a.rs': '' });
    await symlink(join(aside, 'a.rs'), join(folder, 'out.rs'));
    await symlink('src/main.rs', join(folder, 'in.rs'));
    expect(await judge(folder, ['out.rs'])).toBe('SOURCE_NOT_IN_COMMIT');
    expect(await judge(folder, ['in.rs'])).toBe('none');
  });
});
