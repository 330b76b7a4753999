import { execFileSync } from 'node:child_process';
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatLockfile, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withYank } from '../../../src/contract/release-index/merge.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import type { Wanted } from '../../../src/steps/install/wanted.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { readIndex } from '../../../src/steps/release-index/read.js';
import { completeQuery } from '../../../src/steps/resolve.js';
import { createTempProject } from '../../support/temporary.js';
import { changeByte } from '../change-byte.js';
import { context, GNU, makeContract, progress, stage, TUPLE } from '../staging.js';

let contract: string;
let store: DirectoryStore;
let folder: string;
let artifact: string;
beforeEach(async () => {
  contract = await makeContract();
  store = new DirectoryStore(await createTempProject());
  folder = await createTempProject();
  artifact = await publish({}, 'one\n');
});

async function publish(tuple: Partial<typeof TUPLE>, content: string): Promise<string> {
  const staged = await createTempProject();
  const { artifact_file } = await stage(contract, staged, tuple, content);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  return artifact_file;
}

const to = () => join(folder, 'tool');
const installWanted = async (wanted: Wanted, of: typeof context = context) =>
  installArtifact({
    wanted,
    openSource: async () => store,
    to: { folder: to() },
    actionsCache: false,
    context: of,
    progress,
  });
const install = async (
  query = {},
  options: { allowYanked?: boolean; sha256?: string; context?: typeof context } = {},
) => {
  const { context: of, allowYanked = false, sha256 } = options;
  return installWanted({ tuple: { ...TUPLE, ...query }, allowYanked, sha256 }, of);
};
const run = (bin: string): string => execFileSync(bin, { encoding: 'utf8' });

describe('installArtifact, into a folder', () => {
  it('installs by tuple, with prefixes for toolchain and git_rev, and runs', async () => {
    const result = await install({ toolchain: '1.84', git_rev: 'ab12cd3' });
    expect(result).toMatchObject({ bin: join(to(), 'codex-controller-loop'), from: 'source', tuple: TUPLE });
    expect(run(result.bin)).toBe('one\n');
    expect((await readdir(to())).sort()).toEqual(['.controller-dist', 'codex-controller-loop']);
    expect(await readdir(folder)).toEqual(['tool']);
  });

  it('does nothing the second time, and repairs what was damaged, with a warning', async () => {
    const { bin } = await install();
    expect(await install()).toMatchObject({ from: 'destination' });
    const damages: (() => Promise<unknown>)[] = [
      () => appendFile(bin, '# changed'),
      () => changeByte(bin),
      () => rm(bin),
      () => chmod(bin, 0o644),
      () => chmod(bin, 0o6755),
      () => chmod(to(), 0o775),
      () => writeFile(join(to(), 'extra'), 'x'),
      async () => {
        await rm(bin);
        await symlink('/bin/true', bin);
      },
      async () => {
        await mkdir(join(to(), 'deep', 'er'), { recursive: true });
        await symlink('/bin/true', join(to(), 'deep', 'er', 'link'));
      },
    ];
    for (const damage of damages) {
      await damage();
      const warnings: string[] = [];
      expect(await install({}, { context: { ...context, warn: (message) => warnings.push(message) } })).toMatchObject({
        from: 'source',
      });
      expect(warnings.join()).toMatch(/damaged/);
      expect(run(bin)).toBe('one\n');
      expect(await readdir(folder)).toEqual(['tool']);
    }
  });

  it('replaces another release that an install put there', async () => {
    await install();
    await publish({ version: '0.2.0' }, 'two\n');
    const { bin } = await install({ version: '0.2.0' });
    expect(run(bin)).toBe('two\n');
    expect(await readdir(folder)).toEqual(['tool']);
  });

  it('installs through a link into its folder, and leaves the link', async () => {
    const real = join(folder, 'real');
    await mkdir(real);
    await symlink('real', to());
    for (const [version, says] of [
      ['0.1.0', 'one'],
      ['0.2.0', 'two'],
    ] as const) {
      if (version !== '0.1.0') await publish({ version }, `${says}\n`);
      const { bin } = await install({ version });
      expect(bin).toBe(join(real, 'codex-controller-loop'));
      expect(run(join(to(), 'codex-controller-loop'))).toBe(`${says}\n`);
      expect(await readlink(to())).toBe('real');
      expect((await readdir(folder)).sort()).toEqual(['real', 'tool']);
    }
    expect(await install({ version: '0.2.0' })).toMatchObject({ from: 'destination' });
  });

  it('refuses the folder that this runs in, and those above it, unless nothing has to change there', async () => {
    const before = process.cwd();
    try {
      await mkdir(join(to(), 'sub'), { recursive: true });
      await rm(join(to(), 'sub'), { recursive: true });
      process.chdir(to());
      await expect(install()).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED', place: to() });
      process.chdir(before);
      await install();
      await publish({ version: '0.2.0' }, 'two\n');
      process.chdir(join(to(), '.controller-dist'));
      await expect(install({ version: '0.2.0' })).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED' });
      expect(await install()).toMatchObject({ from: 'destination' });
      expect(await readdir('.')).toContain('receipt.json');
    } finally {
      process.chdir(before);
    }
  });

  it('leaves a folder alone that it did not make', async () => {
    await mkdir(to());
    await writeFile(join(to(), 'mine'), 'x');
    await expect(install()).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED' });
    expect(await readdir(to())).toEqual(['mine']);
  });

  it('leaves nothing behind when the artifact is not what the index says', async () => {
    const file = join(store.root, artifact);
    const good = await readFile(file);
    for (const [bytes, code] of [
      [Buffer.concat([good, Buffer.from('x')]), 'TOO_LARGE'],
      [good.subarray(0, good.length - 1), 'SIZE_MISMATCH'],
      [Buffer.from(good).fill(0, 20, 21), 'DIGEST_MISMATCH'],
    ] as const) {
      await writeFile(file, bytes);
      await expect(install()).rejects.toMatchObject({ code });
      expect(await readdir(folder)).toEqual([]);
    }
    await rm(file);
    await expect(install()).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses the artifact of another tuple in place of the one asked for', async () => {
    const other = await publish({ version: '0.2.0' }, 'two\n');
    await cp(join(store.root, other), join(store.root, artifact));
    await expect(install()).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:(?:SIZE|DIGEST)_MISMATCH|TOO_LARGE)$/),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses another digest than the one given, and yanked rows unless allowed', async () => {
    await expect(install({}, { sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    const path = join(store.root, 'dist/index.json');
    const index = parseIndex(await readFile(path), path);
    const [row] = index.rows;
    if (row) await writeFile(path, formatIndex(withYank(index, row, 'loses data')));
    await expect(install()).rejects.toMatchObject({ code: 'YANKED', message: expect.stringContaining('loses data') });
    const warnings: string[] = [];
    await install({}, { allowYanked: true, context: { ...context, warn: (message) => warnings.push(message) } });
    expect(warnings.join()).toContain('loses data');
  });

  it('names candidates for a tuple that is incomplete, unknown or ambiguous', async () => {
    await expect(install({ version: '9.9.9' })).rejects.toMatchObject({
      code: 'TUPLE_NOT_FOUND',
      hint: expect.stringContaining('version 0.1.0'),
    });
    const { git_rev: _, ...rest } = TUPLE;
    await expect(completeQuery(store, rest, context)).rejects.toMatchObject({
      code: 'TUPLE_INCOMPLETE',
      offer: { first: { options: expect.objectContaining({ 'git-rev': TUPLE.git_rev }) } },
    });
    await publish({ toolchain: '1.84.1' }, 'one\n');
    await expect(install({ toolchain: '1.84' })).rejects.toMatchObject({
      code: 'TUPLE_AMBIGUOUS',
      hint: expect.stringContaining('1.84.1'),
    });
    await expect(install({ toolchain: '1.84.1' })).resolves.toMatchObject({ from: 'source' });
  });
});

describe('the deprecated alias of the index', () => {
  const warnings: string[] = [];
  const on = (day: string) => ({
    now: () => new Date(`${day}T23:59:59Z`),
    warn: (message: string) => void warnings.push(message),
  });
  beforeEach(async () => {
    warnings.length = 0;
    await cp(join(store.root, 'dist/index.json'), join(store.root, 'dist/1.0.0/index.json'));
    await rm(join(store.root, 'dist/index.json'));
  });

  it('is read with a warning up to its date, and refused after it', async () => {
    await expect(install({}, { context: on('2026-06-30') })).resolves.toMatchObject({ from: 'source' });
    await expect(readIndex(store, on('2026-07-01'))).resolves.toMatchObject({
      index: { rows: [{ version: '0.1.0' }] },
    });
    expect(new Set(warnings)).toEqual(new Set(['using deprecated index path, remove by 2026-07-01']));
    await expect(install({}, { context: on('2026-07-02') })).rejects.toMatchObject({
      code: 'LEGACY_INDEX_RETIRED',
      hint: expect.stringContaining('dist/index.json'),
    });
    await rm(join(store.root, 'dist/1.0.0/index.json'));
    await expect(install()).rejects.toMatchObject({ code: 'INDEX_NOT_FOUND' });
  });

  it('is read up to the later date that the contract of the store documents', async () => {
    const path = join(store.root, 'dist/1.0.0/0.1.0/contract.json');
    const contract = JSON.parse(await readFile(path, 'utf8'));
    contract.index.deprecated_aliases = [
      { path: 'dist/{distribution_contract_version}/index.json', announced: '2026-01-01', retired: '2026-08-01' },
    ];
    await writeFile(path, JSON.stringify(contract));
    await expect(readIndex(store, on('2026-08-01'))).resolves.toMatchObject({
      index: { rows: [{ version: '0.1.0' }] },
    });
    expect(warnings).toEqual(['using deprecated index path, remove by 2026-08-01']);
    await expect(readIndex(store, on('2026-08-02'))).rejects.toMatchObject({ code: 'LEGACY_INDEX_RETIRED' });
  });
});

describe('lockRelease and installing from a lockfile', () => {
  const lock = async (targets: string[] = []) => {
    const { target: _, ...query } = TUPLE;
    const lockfile = join(folder, 'controller.lock.json');
    await lockRelease({ source: store, query: { ...query, git_rev: 'ab12cd3' }, targets, lockfile, context, progress });
    return lockfile;
  };

  it('pins every target, and installs with the artifact alone', async () => {
    await publish({ target: 'x86_64-unknown-linux-musl' }, 'musl\n');
    const file = await lock();
    const lockfile = parseLockfile(await readFile(file), file);
    expect(Object.keys(lockfile.targets)).toEqual([GNU, 'x86_64-unknown-linux-musl']);
    expect(lockfile).toMatchObject({ git_rev: TUPLE.git_rev, sources: [store.name] });
    for (const path of await store.list('dist')) if (!path.endsWith('.tar.gz')) await rm(join(store.root, path));
    const result = await installWanted({ lockfile, target: 'x86_64-unknown-linux-musl' });
    expect(run(result.bin)).toBe('musl\n');
    expect((await stat(result.bin)).mode & 0o777).toBe(0o755);
  });

  it('refuses any other artifact, and a target that is not pinned', async () => {
    const file = await lock([GNU]);
    const lockfile = parseLockfile(await readFile(file), file);
    await expect(installWanted({ lockfile, target: 'x86_64-unknown-linux-musl' })).rejects.toMatchObject({
      code: 'LOCKFILE_MISMATCH',
    });
    const good = await readFile(join(store.root, artifact));
    await writeFile(join(store.root, artifact), Buffer.from(good).fill(1, 30, 31));
    await expect(installWanted({ lockfile, target: GNU })).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(await readdir(folder)).toEqual(['controller.lock.json']);
  });

  it('gives the same bytes every time', async () => {
    const first = await readFile(await lock());
    expect(await readFile(await lock())).toEqual(first);
    expect(formatLockfile(parseLockfile(first, 'lock'))).toBe(first.toString());
  });

  it('does not pin what does not verify', async () => {
    await appendFile(join(store.root, artifact), 'x');
    await expect(lock()).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(await readdir(folder)).toEqual([]);
  });
});
