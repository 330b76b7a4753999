import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, chown, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withYank } from '../../../src/contract/release-index/merge.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Source } from '../../../src/host/store/store.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import type { Wanted } from '../../../src/steps/install/wanted.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { withUmask } from '../../host/umask.js';
import { itAsRoot, whyNotRoot } from '../../support/as-root.js';
import { createTempProject, describeTree } from '../../support/temporary.js';
import { changeByte } from '../change-byte.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const PRODUCT = 'codex-controller-loop';
const INDEX = 'dist/index.json';
const ANOTHER = 12345;

let store: DirectoryStore;
let root: string;
let toolCache: string;
let artifact: string;
beforeEach(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  root = await createTempProject();
  store = new DirectoryStore(root);
  toolCache = await createTempProject();
  ({ artifact_file: artifact } = await stage(contract, staged, {}, 'one\n'));
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
});

/** Installs, and says what of the source was asked for and what was warned of. */
async function install(wanted: Partial<{ allowYanked: boolean; sha256: string }> | Wanted = {}) {
  const asked: string[] = [];
  const warnings: string[] = [];
  const source: Source = {
    name: store.name,
    read: async (path, limit) => {
      asked.push(path);
      return store.read(path, limit);
    },
    stream: async (path, limit) => {
      asked.push(path);
      return store.stream(path, limit);
    },
    list: async (folder) => store.list(folder),
  };
  const result = installArtifact({
    wanted: 'lockfile' in wanted ? wanted : { tuple: TUPLE, allowYanked: false, ...wanted },
    openSource: async () => source,
    to: { toolCache },
    actionsCache: false,
    context: { ...context, warn: (message) => warnings.push(message) },
    progress,
  });
  return result.then((tool) => ({ ...tool, asked, warnings }));
}

async function locked(): Promise<Wanted> {
  const { target, ...query } = TUPLE;
  const lockfile = join(await createTempProject(), 'controller.lock.json');
  return { lockfile: await lockRelease({ source: store, query, targets: [], lockfile, context, progress }), target };
}

const run = (bin: string): string => execFileSync(bin, { encoding: 'utf8' });
/** All that is in the tool cache for this version. */
const entries = async (): Promise<string[]> =>
  (await readdir(join(toolCache, PRODUCT, '0.1.0')).catch(() => [])).sort();

describe('installArtifact, into the tool cache', () => {
  it('installs what it has not, into an entry with its marker, and leaves nothing else', async () => {
    const { path, bin, from, sha256, product } = await install();
    expect({ from, product }).toEqual({ from: 'source', product: PRODUCT });
    expect(path).toBe(
      join(toolCache, PRODUCT, '0.1.0', `${TUPLE.target}-release-1.84.0-ab12cd34-r1-${sha256.slice(0, 16)}`),
    );
    expect(run(bin)).toBe('one\n');
    expect(await entries()).toEqual([path, `${path}.complete`].map((of) => of.slice(dirname(path).length + 1)));
  });

  it('asks for the index alone the second time', async () => {
    const first = await install();
    const second = await install();
    expect(first.asked).toContain(artifact);
    expect(second).toMatchObject({ from: 'destination', bin: first.bin, asked: [INDEX], warnings: [] });
  });

  it('asks for the artifact alone with a lockfile, and for nothing the second time', async () => {
    const lockfile = await locked();
    expect(await install(lockfile)).toMatchObject({ from: 'source', asked: [artifact] });
    expect(await install(lockfile)).toMatchObject({ from: 'destination', asked: [] });
  });

  it('takes by tuple what a lockfile installed, and keeps the manifest for the next time', async () => {
    await install(await locked());
    const { from, asked } = await install();
    expect(from).toBe('destination');
    expect(asked).not.toContain(artifact);
    expect((await install()).asked).toEqual([INDEX]);
    expect((await install(await locked())).asked).toEqual([]);
  });

  it.each<[string, (path: string, bin: string) => Promise<unknown>]>([
    ['a longer binary', (_, bin) => appendFile(bin, '#')],
    ['a binary with another byte', (_, bin) => changeByte(bin)],
    ['a binary that is no program any more', (_, bin) => chmod(bin, 0o644)],
    ['a binary that others may write', (_, bin) => chmod(bin, 0o777)],
    ['a binary that gives privileges', (_, bin) => chmod(bin, 0o4755)],
    ['a folder that others may write', (path) => chmod(path, 0o777)],
    ['a receipt that others may write', (path) => chmod(join(path, '.controller-dist/receipt.json'), 0o666)],
    ['a folder of the receipt that others may write', (path) => chmod(join(path, '.controller-dist'), 0o777)],
    ['an added file', (path) => writeFile(join(path, 'more'), '')],
    [
      'a link deep in it',
      async (path) => {
        await mkdir(join(path, 'deep', 'er'), { recursive: true });
        await symlink('/bin/true', join(path, 'deep', 'er', 'link'));
      },
    ],
    ['a lost file', (_, bin) => rm(bin)],
    ['a receipt of something else', (path) => writeFile(join(path, '.controller-dist/receipt.json'), '{}')],
    ['no receipt', (path) => rm(join(path, '.controller-dist'), { recursive: true })],
  ])('replaces an entry with %s, and warns', async (_, damage) => {
    const { path, bin } = await install();
    await damage(path, bin);
    const again = await install();
    expect(again).toMatchObject({ from: 'source', bin });
    expect(again.warnings).toEqual([expect.stringContaining(path)]);
    expect(run(bin)).toBe('one\n');
    expect(await install()).toMatchObject({ from: 'destination', warnings: [] });
  });

  itAsRoot.each([
    ['its folder', ''],
    ['its binary', PRODUCT],
    ['the folder of its receipt', '.controller-dist'],
    ['its receipt', '.controller-dist/receipt.json'],
  ])(`installs anew what belongs to another user in part: %s${whyNotRoot}`, async (_, part) => {
    const { path, bin } = await install();
    await chown(join(path, part), ANOTHER, ANOTHER);
    const again = await install();
    expect(again).toMatchObject({ from: 'source', bin });
    expect(again.warnings).toEqual([expect.stringContaining(path)]);
    for (const line of [path, join(path, part)]) expect((await stat(line)).uid).toBe(0);
    expect(await entries()).toHaveLength(2);
    expect(await install()).toMatchObject({ from: 'destination', warnings: [] });
  });

  it.each([
    ['the version', 1],
    ['the product', 2],
    ['the tool cache', 3],
  ])('refuses an entry below a folder of %s that others may write, and asks for nothing', async (_, above) => {
    const { path } = await install();
    const folder = Array.from({ length: above }).reduce((of: string) => dirname(of), path);
    await chmod(folder, 0o777);
    await expect(install()).rejects.toMatchObject({ code: 'DESTINATION_UNSAFE', place: folder });
    await rm(path, { recursive: true });
    await expect(install()).rejects.toMatchObject({ code: 'DESTINATION_UNSAFE', place: folder });
    expect(existsSync(path)).toBe(false);
    await chmod(folder, 0o755);
    expect(await install()).toMatchObject({ from: 'source' });
  });

  it('leaves the same behind under every umask, and trusts it afterwards', async () => {
    const trees: string[][] = [];
    for (const umask of [0o022, 0o000, 0o077]) {
      toolCache = await createTempProject();
      await withUmask(umask, install);
      trees.push(await describeTree(toolCache));
      expect(await install()).toMatchObject({ from: 'destination', warnings: [] });
    }
    expect(trees[0]).toContain(`${PRODUCT}/ 755`);
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
  });

  it('asks for the documents again where the kept manifest is not the one of the index', async () => {
    const { path } = await install();
    await appendFile(join(path, '.controller-dist/manifest.json'), ' ');
    const { from, asked } = await install();
    expect(from).toBe('destination');
    expect(asked.length).toBeGreaterThan(1);
    expect(asked).not.toContain(artifact);
    expect((await install()).asked).toEqual([INDEX]);
  });

  it('never trusts the marker: an entry without files is filled, one without marker is verified and marked', async () => {
    const { path } = await install();
    await rm(path, { recursive: true });
    expect((await install()).from).toBe('source');
    await rm(`${path}.complete`);
    expect((await install()).from).toBe('destination');
    expect(await entries()).toHaveLength(2);
  });

  it('ends with one good copy where several jobs install at once', async () => {
    const jobs = await Promise.all(Array.from({ length: 6 }, () => install()));
    expect(new Set(jobs.map(({ bin }) => bin)).size).toBe(1);
    expect(await entries()).toHaveLength(2);
    expect(await install()).toMatchObject({ from: 'destination' });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['an artifact with other bytes', () => appendFile(join(root, artifact), 'x'), 'TOO_LARGE'],
    [
      'an artifact of the same size',
      async () => {
        const bytes = await readFile(join(root, artifact));
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        await rm(join(root, artifact));
        await writeFile(join(root, artifact), bytes);
      },
      'DIGEST_MISMATCH',
    ],
    ['no artifact', () => rm(join(root, artifact)), 'DOCUMENT_NOT_FOUND'],
  ])('refuses %s, and leaves no entry', async (_, change, code) => {
    await change();
    await expect(install()).rejects.toMatchObject({ code });
    expect(await entries()).toEqual([]);
  });

  it('refuses another digest than the one asked for, and what was yanked unless that is allowed', async () => {
    await expect(install({ sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    const index = parseIndex(await readFile(join(root, INDEX)), INDEX);
    const [row] = index.rows;
    if (!row) throw new Error('no row');
    await rm(join(root, INDEX));
    await writeFile(join(root, INDEX), formatIndex(withYank(index, row, 'broken')));
    await expect(install()).rejects.toMatchObject({ code: 'YANKED' });
    expect(await entries()).toEqual([]);
    expect(await install({ allowYanked: true })).toMatchObject({
      from: 'source',
      warnings: [expect.stringContaining('broken')],
    });
  });

  it('uses a complete entry in a tool cache that it cannot write', async () => {
    const { path, bin } = await install();
    await chmod(dirname(path), 0o555);
    try {
      expect(await install()).toMatchObject({ from: 'destination', bin });
    } finally {
      await chmod(dirname(path), 0o755);
    }
  });
});
