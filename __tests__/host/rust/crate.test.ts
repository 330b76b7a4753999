import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chooseCrate, findManifest, readMetadata, requireVersion } from '../../../src/host/rust/crate.js';
import { CRATE, createRepository, ENV, git } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

const member = (name: string, ...binaries: string[]): Record<string, string> => ({
  [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion.workspace = true\nedition = "2021"\n${binaries.map((bin) => `[[bin]]\nname = "${bin}"\npath = "main.rs"\n`).join('')}`,
  [`${name}/main.rs`]: 'fn main() {}',
  [`${name}/src/lib.rs`]: '',
});
const WORKSPACE = {
  'Cargo.toml':
    '[workspace]\nmembers = ["one", "two", "three"]\nresolver = "2"\n[workspace.package]\nversion = "0.4.0"\n',
  ...member('one', 'a', 'b'),
  ...member('two', 'b', 'c'),
  ...member('three'),
};

async function metadataOf(folder: string) {
  const manifest = await findManifest(join(folder, 'Cargo.toml'));
  return { manifest, metadata: await readMetadata(manifest, ENV) };
}
const absent = expect.objectContaining({ code: 'CRATE_NOT_FOUND' });

describe('readMetadata', () => {
  it('changes nothing in the tree, not even where Cargo.lock is missing', async () => {
    const { 'Cargo.lock': _, ...files } = CRATE;
    const folder = await createRepository(files);
    const { metadata } = await metadataOf(folder);
    expect(metadata.target_directory).toBe(join(folder, 'target'));
    expect(git(folder, 'status', '--porcelain', '--ignored')).toBe('');
  });
  it('asks the default toolchain where the one that the folder pins is not installed', async () => {
    const pinned = { 'rust-toolchain.toml': '[toolchain]\nchannel = "1.11.0"\n' };
    const { metadata } = await metadataOf(await createRepository({ ...CRATE, ...pinned }));
    expect(metadata.packages.map(({ name }) => name)).toEqual(['tool']);
  });
  it('is CRATE_NOT_FOUND with what cargo says for a manifest it cannot read', async () => {
    const folder = await createTempProject({ 'Cargo.toml': '[package]\nname = 1\n' });
    await expect(metadataOf(folder)).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND' });
  });
  it('points at the line that cargo cannot read, of whichever manifest, or at the manifest', async () => {
    const manifest = `${member('two', 'b')['two/Cargo.toml']}
[broken
`;
    const lines = manifest.split('\n').length - 1;
    const folder = await createTempProject({ ...WORKSPACE, 'two/Cargo.toml': manifest });
    const place = join(folder, 'two/Cargo.toml');
    await expect(metadataOf(folder)).rejects.toMatchObject({ faults: [{ place, line: lines }] });
    await expect(metadataOf(join(folder, 'one'))).rejects.toMatchObject({ faults: [{ place, line: lines }] });
    const of2999 = await createTempProject({
      'Cargo.toml': '[package]\nname = "a"\nedition = "2999"\n',
      'src/main.rs': '',
    });
    await expect(metadataOf(of2999)).rejects.toMatchObject({ faults: [{ place: join(of2999, 'Cargo.toml') }] });
  });
});

describe('readMetadata, by what cargo answers', () => {
  /** An environment in which cargo is a script. */
  const cargo = async (script: string): Promise<NodeJS.ProcessEnv> => {
    const folder = await createTempProject();
    await writeFile(join(folder, 'cargo'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { PATH: `${folder}:/usr/bin:/bin` };
  };
  const manifest = async (): Promise<string> => join(await createTempProject(CRATE), 'Cargo.toml');

  it('points at the option where cargo names no manifest, and passes on what it says', async () => {
    const env = await cargo('echo "error: out of cheese" >&2; exit 101');
    await expect(readMetadata(await manifest(), env)).rejects.toMatchObject({
      code: 'CRATE_NOT_FOUND',
      place: 'manifest-path',
      message: expect.stringContaining('out of cheese'),
    });
  });

  it('points at the manifest that cargo names, from where cargo ran', async () => {
    const path = await manifest();
    const said: [said: string, fault: object][] = [
      ['failed to parse manifest at `/a/Cargo.toml`', { place: '/a/Cargo.toml' }],
      ['  --> other/Cargo.toml:7:3', { place: join(dirname(path), 'other/Cargo.toml'), line: 7 }],
      ['  --> other/Cargo.toml:7', { place: 'manifest-path' }],
    ];
    for (const [line, fault] of said)
      await expect(
        readMetadata(path, await cargo(`cat >&2 <<'SAID'\nerror: no\n${line}\nSAID\nexit 101`)),
      ).rejects.toMatchObject({ faults: [fault] });
  });

  it('asks once more, where no toolchain is pinned, only if the pinned one is not installed', async () => {
    const path = await manifest();
    const asking = `echo "$PWD" >>'${dirname(path)}/asked'`;
    const asked = async (said: string): Promise<string[]> => {
      await rm(join(dirname(path), 'asked'), { force: true });
      const env = await cargo(`${asking}\necho "${said}" >&2; exit 1`);
      await expect(readMetadata(path, env)).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND' });
      return (await readFile(join(dirname(path), 'asked'), 'utf8')).trim().split('\n');
    };
    expect(await asked("error: toolchain '1.11.0' is not installed")).toEqual([dirname(path), '/']);
    expect(await asked('error: the toolchain is odd')).toEqual([dirname(path)]);
  });
});

describe('findManifest', () => {
  it('is CRATE_NOT_FOUND for anything but a Cargo.toml that is there', async () => {
    const folder = await createTempProject({ 'other.toml': '' });
    for (const name of ['Cargo.toml', 'other.toml', 'none/Cargo.toml', ''])
      await expect(findManifest(join(folder, name))).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND' });
  });
});

describe('chooseCrate', () => {
  it("takes the manifest's own package, with its inherited version", async () => {
    const folder = await createTempProject(WORKSPACE);
    const { manifest, metadata } = await metadataOf(join(folder, 'two'));
    const crate = chooseCrate(metadata, manifest, [], ['b']);
    expect(crate).toMatchObject({ name: 'two', version: '0.4.0', folder: join(folder, 'two'), workspaceRoot: folder });
  });
  it('takes in a workspace without root package the one named, or the only one with all the binaries', async () => {
    const { manifest, metadata } = await metadataOf(await createTempProject(WORKSPACE));
    expect(chooseCrate(metadata, manifest, ['one'], ['b']).name).toBe('one');
    expect(chooseCrate(metadata, manifest, [], ['b', 'c']).name).toBe('two');
    expect(() => chooseCrate(metadata, manifest, [], ['b'])).toThrow(absent);
    expect(() => chooseCrate(metadata, manifest, [], ['d'])).toThrow(
      /no package has d; the packages are one, two, three/,
    );
  });
  it('says where build scripts write: the folder that cargo names, or where it names none the target folder', () => {
    const metadata = {
      packages: [
        {
          name: 'tool',
          version: '1.2.3',
          manifest_path: '/crate/Cargo.toml',
          license_file: null,
          readme: 'README.md',
          edition: '2021',
          features: {},
          targets: [
            { name: 'tool', kind: ['bin'], src_path: '/crate/src/main.rs' },
            { name: 'test', kind: ['test'], src_path: '/crate/tests/test.rs' },
            { name: 'other', kind: ['lib'], src_path: '/lib.rs' },
          ],
          dependencies: [
            { name: 'far', path: '/far', optional: false },
            { name: 'serde', path: null, optional: false },
          ],
        },
      ],
      workspace_root: '/crate',
      target_directory: '/crate/target',
    };
    const choose = (build_directory?: string | null) =>
      chooseCrate({ ...metadata, build_directory }, '/crate/Cargo.toml', [], ['tool']);
    expect(choose('/elsewhere')).toEqual({
      name: 'tool',
      version: '1.2.3',
      folder: '/crate',
      readme: 'README.md',
      packages: ['tool'],
      versions: new Map([['tool', '1.2.3']]),
      binaries: ['tool'],
      entries: ['/crate/src/main.rs', '/lib.rs'],
      manifests: ['/crate/Cargo.toml'],
      pathDependencies: ['/far'],
      workspaceRoot: '/crate',
      targetDirectory: '/crate/target',
      buildDirectory: '/elsewhere',
    });
    for (const none of [undefined, null]) expect(choose(none).buildDirectory).toBe('/crate/target');
    expect(() => chooseCrate(metadata, '/crate/Cargo.toml', [], ['other'])).toThrow(absent);
  });
  it('takes several packages, the first of which names the version', async () => {
    const { manifest, metadata } = await metadataOf(await createTempProject(WORKSPACE));
    const crate = chooseCrate(metadata, manifest, ['two', 'one'], ['a', 'c']);
    expect(crate).toMatchObject({ name: 'two', packages: ['two', 'one'], binaries: ['a', 'c'] });
    expect(() => chooseCrate(metadata, manifest, ['two', 'one'], ['b'])).toThrow(/two and one both have a binary b/);
  });
  it('says what there is instead of a package or a binary that is not', async () => {
    const { manifest, metadata } = await metadataOf(await createTempProject(WORKSPACE));
    expect(() => chooseCrate(metadata, manifest, ['four'], ['a'])).toThrow(/package four .* one, two, three/);
    expect(() => chooseCrate(metadata, manifest, ['two'], ['a'])).toThrow(/binary a .* are b, c/);
    expect(() => chooseCrate(metadata, manifest, ['three'], ['a'])).toThrow(absent);
  });
});

describe('requireVersion', () => {
  it('is VERSION_MISMATCH for another version than the crate has', async () => {
    const { manifest, metadata } = await metadataOf(await createTempProject(CRATE));
    const crate = chooseCrate(metadata, manifest, [], ['tool']);
    expect(() => requireVersion(crate, '1.2.3')).not.toThrow();
    expect(() => requireVersion(crate, '1.2.4')).toThrow(expect.objectContaining({ code: 'VERSION_MISMATCH' }));
  });
});
