import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../scripts/small-program.mjs';
import { rowOf, verifyDocumentSet } from '../../src/contract/decisions/verify.js';
import { parseManifest, type Requires } from '../../src/contract/documents/manifest.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import type { PackagedArtifact } from '../../src/steps/package/stage.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { verifyArtifact } from '../../src/steps/verify/row.js';
import { expectCode } from '../support/expect-code.js';
import { elf, macho, pe } from '../support/program-files.js';
import { CONTRACT_VERSION, PRODUCT } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';
import { installPinned } from './install-pinned.js';
import { replaceProgram } from './other-program.js';
import { context, GNU, makeContract, progress, restage, stage, TUPLE } from './staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
const glibc = (version: string) =>
  elf({
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6'],
    versions: { 'libc.so.6': [`GLIBC_${version}`] },
  });
const WRONG: [string, string, Uint8Array][] = [
  ['an arm64 ELF', GNU, smallProgram('aarch64-unknown-linux-gnu', '')],
  ['an i386 ELF', GNU, elf({ bits: 32, type: 2 })],
  ['a FreeBSD ELF', GNU, elf({ type: 2, osAbi: 9 })],
  ['a Windows program', GNU, pe()],
  ['a Mach-O program', GNU, macho([[0x32, 1, 0x0b0000, 0, 0]])],
  ['a text', GNU, Buffer.from('hello\n')],
  ['an empty file', GNU, Buffer.alloc(0)],
  ['a glibc program', MUSL, glibc('2.34')],
  ['an ELF', 'aarch64-apple-darwin', smallProgram(GNU, '')],
];

const publish = async (contract: string, staged: string, store: DirectoryStore) =>
  publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });

/** A row with its manifest, as a store would have them of what is staged. */
async function published(staged: string, made: PackagedArtifact) {
  const document = (name: string) => readFile(join(staged, made.directory, 'package', `${name}.json`));
  const bytes = {
    manifest: await document('manifest'),
    checksums: await document('checksums'),
    provenance: await document('provenance'),
  };
  const { manifest } = { manifest: parseManifest(bytes.manifest, 'manifest') };
  return { manifest, row: rowOf(verifyDocumentSet(bytes, manifest, PRODUCT, CONTRACT_VERSION)) };
}

/** Refused wherever it goes: at publish, by `verify --deep` and at an install, which leaves nothing. */
async function refusedEverywhere(
  contract: string,
  staged: string,
  made: PackagedArtifact,
  code: 'BINARY_MISMATCH' | 'MANIFEST_MISMATCH',
) {
  const store = new DirectoryStore(await createTempProject());
  const refusal = await expectCode(() => publish(contract, staged, store), code);
  expect(refusal.message).toContain(made.artifact_file);
  expect(await readdir(store.root)).toEqual([]);

  const source = new DirectoryStore(staged);
  const { manifest, row } = await published(staged, made);
  const deep = await expectCode(() => verifyArtifact(source, row, manifest), code);
  expect(deep.message).toBe(refusal.message);
  await verifyArtifact(source, row, undefined);

  const folder = await createTempProject();
  const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
  const { content_size, requires, binaries, files, target } = manifest;
  const pinned = {
    ...{
      product: PRODUCT,
      tuple: { ...TUPLE, target },
      artifact_file,
      artifact_sha256,
      artifact_size,
      manifest_sha256,
    },
    ...{ content_size, requires, binaries, files },
  };
  await expectCode(() => installPinned(source, pinned, { to: join(folder, 'to'), context, progress }), code);
  expect(await readdir(folder)).toEqual([]);
}

describe('a program of another target', () => {
  it.each(WRONG)('%s for %s is refused by package, with both sides', async (_, target, program) => {
    const [contract, out] = [await makeContract(), await createTempProject()];
    const { message } = await expectCode(() => stage(contract, out, { target }, program), 'BINARY_MISMATCH');
    expect(message).toContain(`the target ${target} needs a 64-bit `);
    expect(await readdir(out)).toEqual([]);
  });

  it.each(WRONG)('%s for %s is refused by publish, verify --deep and install', async (_, target, program) => {
    const [contract, out] = [await makeContract(), await createTempProject()];
    const made = await stage(contract, out, { target });
    await replaceProgram(out, made, program);
    await refusedEverywhere(contract, out, made, 'BINARY_MISMATCH');
  });
});

describe('requires that a manifest makes up', () => {
  it.each<[string, Requires | undefined]>([
    ['a lower minimum', { libc: 'glibc', minimum: '2.17' }],
    ['none', undefined],
    ['no libc', { libc: 'none' }],
  ])('%s is refused by publish, verify --deep and install', async (_, requires) => {
    const [contract, out] = [await makeContract(), await createTempProject()];
    // One that the host of this test has.
    const made = await stage(contract, out, {}, glibc('2.2.5'));
    await restage(out, made, ({ requires: __, ...manifest }) => ({ ...manifest, ...(requires ? { requires } : {}) }));
    await refusedEverywhere(contract, out, made, 'MANIFEST_MISMATCH');
  });
});

describe('glibc_max of a platform', () => {
  const withMost = (glibc_max: string) =>
    makeContract((contract) => {
      const platforms = contract.platforms as Record<string, unknown>[];
      for (const platform of platforms) if (platform.target === GNU) platform.glibc_max = glibc_max;
    });

  it('lets through what needs no more, as far as the index', async () => {
    const [contract, out] = [await withMost('2.34'), await createTempProject()];
    await stage(contract, out, {}, glibc('2.34'));
    const { published: rows } = await publish(contract, out, new DirectoryStore(await createTempProject()));
    expect(rows).toHaveLength(1);
  });

  it('refuses what needs more by package, with both versions', async () => {
    const [contract, out] = [await withMost('2.28'), await createTempProject()];
    for (const [program, needed] of [
      [glibc('2.34'), '2.34'],
      [glibc('ABI_NEW'), 'GLIBC_ABI_NEW'],
    ] as const) {
      const { message } = await expectCode(() => stage(contract, out, {}, program), 'GLIBC_TOO_NEW');
      expect(message).toContain(`needs glibc ${needed}, the contract's glibc_max is 2.28`);
    }
    expect(await readdir(out)).toEqual([]);
  });

  it('refuses it by publish, whoever built it', async () => {
    const [contract, out] = [await withMost('2.28'), await createTempProject()];
    const made = await stage(contract, out);
    await replaceProgram(out, made, glibc('2.34'), { libc: 'glibc', minimum: '2.34' });
    const store = new DirectoryStore(await createTempProject());
    await expectCode(() => publish(contract, out, store), 'GLIBC_TOO_NEW');
    expect(await readdir(store.root)).toEqual([]);
  });
});
