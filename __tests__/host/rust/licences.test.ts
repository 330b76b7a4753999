import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isLicenceName, licencesAndReadmes } from '../../../src/host/rust/licences.js';
import { createTempProject } from '../../support/temporary.js';

/** What is found in a repository with a crate in crate/, without the folder it is in. */
async function found(files: Record<string, string>, named: { licenseFile?: string; readme?: string } = {}) {
  const root = await createTempProject({ 'crate/x': '', ...files });
  const folders = [join(root, 'crate'), root, root];
  const { licences, readmes, absent } = await licencesAndReadmes({ folders, ...named, root });
  const taken = [...licences, ...readmes].map(({ path, source }) => `${path} from ${source.slice(root.length + 1)}`);
  return { taken, absent };
}

describe('isLicenceName', () => {
  it.each([
    'LICENSE',
    'LICENCE-MIT',
    'license.md',
    'COPYING',
    'COPYING.LESSER',
    'NOTICE.txt',
    'UNLICENSE',
    'Copyright',
    'LICENSE MIT',
  ])('takes %s', (name) => expect(isLicenceName(name)).toBe(true));
  it.each(['notices.rs', 'copyingMachine', 'README', 'my-LICENSE', 'unlicensed.md'])('does not take %s', (name) =>
    expect(isLicenceName(name)).toBe(false),
  );
});

describe('licencesAndReadmes', () => {
  it('finds every licence of the crate, then those that the workspace has beside them', async () => {
    const files = {
      'crate/LICENSE': '',
      'crate/UNLICENSE': '',
      'crate/Readme.md': '',
      COPYING: '',
      LICENSE: '',
      NOTICE: '',
      'README.md': '',
    };
    expect((await found(files)).taken).toEqual([
      'LICENSE from crate/LICENSE',
      'UNLICENSE from crate/UNLICENSE',
      'COPYING from COPYING',
      'LICENSE from LICENSE',
      'NOTICE from NOTICE',
      'Readme.md from crate/Readme.md',
    ]);
  });
  it('finds what is in LICENSES/, of crate and repository', async () => {
    const files = { 'LICENSES/deep/x': '', 'crate/LICENSES/MIT.txt': '', 'crate/LICENSES/0BSD.txt': '' };
    expect((await found(files)).taken).toEqual([
      'LICENSES/0BSD.txt from crate/LICENSES/0BSD.txt',
      'LICENSES/MIT.txt from crate/LICENSES/MIT.txt',
      'LICENSES/deep/x from LICENSES/deep/x',
    ]);
  });
  it('gives a decomposed name in NFC', async () => {
    const { taken } = await found({ 'crate/README-e\u0301.md': '' });
    expect(taken).toEqual(['README-\u00e9.md from crate/README-e\u0301.md']);
  });
  it('takes the readme of the workspace where the crate has none', async () => {
    expect((await found({ 'README.\u4e2d\u6587.md': '' })).taken).toEqual([
      'README.\u4e2d\u6587.md from README.\u4e2d\u6587.md',
    ]);
  });
  it('takes what Cargo.toml names, wherever in the repository it is', async () => {
    const files = { 'legal/EULA.txt': '', 'docs/about.md': '', 'README.md': '', 'crate/EULA.txt': 'other' };
    expect(await found(files, { licenseFile: '../legal/EULA.txt', readme: '../docs/about.md' })).toEqual({
      taken: ['EULA.txt from legal/EULA.txt', 'about.md from docs/about.md'],
      absent: [],
    });
  });
  it('says what Cargo.toml names and is not there', async () => {
    const { absent } = await found({}, { licenseFile: 'GONE', readme: 'x/GONE.md' });
    expect(absent).toEqual([
      'license-file of Cargo.toml names "GONE", which is no file',
      'readme of Cargo.toml names "x/GONE.md", which is no file',
    ]);
  });
  it('leaves out links that lead out of the repository, and to nothing, and names them', async () => {
    const outside = await createTempProject({ secret: '', 'LICENSES/secret': '' });
    const root = await createTempProject({ COPYING: '' });
    await symlink(join(outside, 'secret'), join(root, 'LICENSE'));
    await symlink(join(outside, 'secret'), join(root, 'README'));
    await symlink(join(outside, 'LICENSES'), join(root, 'LICENSES'));
    await symlink('gone', join(root, 'NOTICE'));
    const { licences, readmes, absent } = await licencesAndReadmes({ folders: [root], root });
    expect([...licences, ...readmes].map(({ path }) => path)).toEqual(['COPYING']);
    expect(absent.map((sentence) => sentence.slice(root.length + 1))).toEqual([
      'NOTICE is a link to nothing, and is not packed',
      'LICENSE leads out of the repository, and is not packed',
      'LICENSES/secret leads out of the repository, and is not packed',
      'README leads out of the repository, and is not packed',
    ]);
  });
  it('follows links of a crate to licences and LICENSES/ of its workspace, and to no other folder', async () => {
    const root = await createTempProject({
      'crate/x': '',
      'LICENSES/MIT.txt': '',
      'LICENSE-MIT': '',
      'other/LICENSES': '',
    });
    await symlink('../LICENSE-MIT', join(root, 'crate/LICENSE'));
    await symlink('../LICENSES', join(root, 'crate/LICENSES'));
    await symlink('..', join(root, 'other/LICENCES'));
    const taken = async (folder: string) => {
      const { licences } = await licencesAndReadmes({ folders: [join(root, folder)], root });
      return licences.map(({ path, source }) => `${path} from ${source.slice(root.length + 1)}`);
    };
    expect(await taken('crate')).toEqual(['LICENSE from LICENSE-MIT', 'LICENSES/MIT.txt from LICENSES/MIT.txt']);
    expect(await taken('other')).toEqual(['LICENSES from other/LICENSES']);
  });
});
