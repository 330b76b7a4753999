import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { hostLibc, hostTarget } from '../../../src/host/machine/target.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Where } from '../../../src/steps/install/destination.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import type { Wanted } from '../../../src/steps/install/wanted.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { packageTarget } from '../../../src/steps/package/package.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { elf } from '../../support/program-files.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, TUPLE } from '../staging.js';

const libc = hostLibc();
const [onGlibc, why] =
  libc?.family === 'glibc' ? [it, ''] : [it.skip, ' (skipped: this host has no glibc to be too old)'];
const GNU = libc ? hostTarget() : TUPLE.target;
const MUSL = GNU.replace('-gnu', '-musl');

/** e_machine and the loader of glibc, by the first part of a target. */
const MACHINES: Readonly<Record<string, readonly [number, string]>> = {
  x86_64: [62, '/lib64/ld-linux-x86-64.so.2'],
  aarch64: [183, '/lib/ld-linux-aarch64.so.1'],
};
const machineOf = (target: string) => MACHINES[target.split('-')[0] ?? ''] ?? [0, ''];

const needsGlibc = (version: string, target = GNU) =>
  elf({
    machine: machineOf(target)[0],
    interpreter: machineOf(target)[1],
    needed: ['libc.so.6'],
    versions: { 'libc.so.6': ['GLIBC_2.2.5', `GLIBC_${version}`] },
  });
const dynamicMusl = elf({
  machine: machineOf(MUSL)[0],
  interpreter: `/lib/ld-musl-${MUSL.split('-')[0]}.so.1`,
  needed: ['libc.so'],
});

/** A release with these targets, published; for glibc, of one that is not there yet unless another program is given. */
async function publish(targets: readonly string[], given?: Buffer): Promise<DirectoryStore> {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  for (const target of targets) {
    const program = given ?? (target.endsWith('-musl') ? dynamicMusl : needsGlibc('2.99', target));
    const folder = await createTempProject({ program });
    await packageTarget({
      ...{ ...TUPLE, target, contract, binary: join(folder, 'program'), source_date_epoch: 1_700_000_000 },
      ...{ features: [], include: [], out: staged, env: {}, now: () => new Date(), progress },
    });
  }
  const store = new DirectoryStore(await createTempProject());
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  return store;
}

const byTuple = (target: string): Wanted => ({ tuple: { ...TUPLE, target }, allowYanked: false });

async function install(store: DirectoryStore, wanted: Wanted, to: Where) {
  return installArtifact({ wanted, openSource: async () => store, to, actionsCache: false, context, progress });
}

/** A build for the other kind of processor: this host does not run it, however new it is. */
const OTHER = GNU.startsWith('x86_64') ? GNU.replace('x86_64', 'aarch64') : GNU.replace('aarch64', 'x86_64');

const stores: Record<string, DirectoryStore> = {};
beforeAll(async () => {
  stores.with = await publish([GNU, MUSL]);
  stores.without = await publish([GNU]);
  stores.other = await publish([OTHER]);
  stores.musl = await publish([MUSL], dynamicMusl);
});

describe('an install on a host that is older than the binary requires', () => {
  const [has, lacks] = [`Use the target ${MUSL}, which this release has`, `this release has no ${MUSL}`];
  for (const [name, hint] of [
    ['with', has],
    ['without', lacks],
  ] as const) {
    const expected = {
      code: 'HOST_TOO_OLD',
      message: `this host has glibc ${libc?.version}; ${GNU} of this release requires glibc 2.99`,
      hint: expect.stringContaining(hint),
    };
    const storeOf = (): DirectoryStore => {
      const store = stores[name];
      if (!store) throw new Error(`no store ${name}`);
      return store;
    };

    onGlibc(`${name} a musl build is refused by tuple and by lockfile, and leaves nothing${why}`, async () => {
      const [store, folder] = [storeOf(), await createTempProject()];
      const { target: _, ...release } = TUPLE;
      const path = join(await createTempProject(), 'controller.lock.json');
      await lockRelease({ source: store, query: release, targets: [], lockfile: path, context, progress });
      const lockfile = parseLockfile(await readFile(path), path);
      for (const wanted of [{ lockfile, target: GNU }, byTuple(GNU)])
        for (const to of [{ folder: join(folder, 'tool') }, { toolCache: folder }])
          await expect(install(store, wanted, to)).rejects.toMatchObject(expected);
      expect(await readdir(folder)).toEqual([]);
    });
  }

  onGlibc(`a program that is linked to the other libc is refused, and leaves nothing${why}`, async () => {
    const [store, folder] = [stores.musl as DirectoryStore, await createTempProject()];
    await expect(install(store, byTuple(MUSL), { folder: join(folder, 'tool') })).rejects.toMatchObject({
      code: 'HOST_UNSUPPORTED',
      message: `this host has glibc; ${MUSL} of this release is linked to musl`,
      hint: expect.stringContaining(`this release has no ${GNU}`),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  onGlibc(`what requires the very glibc of this host installs${why}`, async () => {
    const version = String(libc?.version);
    const [store, folder] = [await publish([GNU], needsGlibc(version)), await createTempProject()];
    const { path } = await install(store, byTuple(GNU), { folder: join(folder, 'tool') });
    const manifest = JSON.parse(await readFile(join(path, '.controller-dist/manifest.json'), 'utf8'));
    expect(manifest.requires).toEqual({ libc: 'glibc', minimum: version });
  });

  it('does not judge what is installed for another machine', async () => {
    const [store, folder] = [stores.other as DirectoryStore, await createTempProject()];
    const { path } = await install(store, byTuple(OTHER), { folder: join(folder, 'tool') });
    expect(path).toBe(join(folder, 'tool'));
    const manifest = JSON.parse(await readFile(join(path, '.controller-dist/manifest.json'), 'utf8'));
    expect(manifest.requires).toEqual({ libc: 'glibc', minimum: '2.99' });
  });
});
