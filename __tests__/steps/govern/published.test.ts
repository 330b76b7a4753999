import { describe, expect, it } from '@jest/globals';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { emptyIndex } from '../../../src/contract/release-index/model.js';
import { GitStore } from '../../../src/host/store/git-branch/store.js';
import { openSource } from '../../../src/host/store/open.js';
import type { Source } from '../../../src/host/store/store.js';
import { readHistory } from '../../../src/steps/govern/published.js';
import { fileName, makeRepository, serveGit } from '../../support/git-server.js';
import { FIRST, releasesFrom, storeFiles } from '../../support/governance.js';
import { createTempProject, type Files } from '../../support/temporary.js';
import { sourceOf } from './repository.js';

const TOOL = { product: 'tool', version: '1.0.0' };

describe('readHistory', () => {
  it('knows the releases, and the contracts published with them', async () => {
    const lost = contractSnapshotPath('1.0.0', '0.2.0');
    const history = await readHistory(await sourceOf(releasesFrom('2026-01-02', 3), [lost]), { head: TOOL, base: {} });
    expect(history).toMatchObject({
      known: true,
      releases: [
        { version: '0.3.0', contract_version: '1.0.0', day: '2026-01-04' },
        { version: '0.2.0', contract_version: '1.0.0', day: '2026-01-03' },
        { version: '0.1.0', contract_version: '1.0.0', day: '2026-01-02' },
      ],
      contracts: [
        { release: '0.3.0', document: { value: FIRST } },
        { release: '0.2.0', document: { kind: 'absent', value: undefined } },
        { release: '0.1.0', document: { value: FIRST } },
      ],
      rows: { rows: 3, attested: 0 },
    });
  });

  it('reads one contract of each version that head does not have', async () => {
    const source = await sourceOf(releasesFrom('2026-01-02', 3));
    const history = await readHistory(source, { head: { ...TOOL, version: '1.1.0' }, base: TOOL });
    expect(history).toMatchObject({ contracts: [{ release: '0.3.0' }] });
  });

  it('asks a git server for the contracts of all releases at once', async () => {
    const folder = await createTempProject();
    const server = await serveGit(folder);
    try {
      const bare = await makeRepository(folder, 'store.git');
      const name = `git+${server.origin}/store.git#dist`;
      const files = Object.entries(storeFiles(releasesFrom('2026-01-02', 12)));
      const create = files.map(([path, text]) => ({ path, content: { bytes: Buffer.from(text) } }));
      await new GitStore(fileName(bare)).commit({ create });
      const history = await readHistory(await openSource(name, { env: {} }), { head: TOOL, base: TOOL });
      expect(history.known && history.contracts.map(({ document }) => document.value)).toEqual(Array(12).fill(FIRST));
      // The branch's tip, the index, and the contracts.
      const fetches = server.requests.filter(({ line }) => line.startsWith('POST')).length;
      expect(fetches).toBeLessThanOrEqual(4);
    } finally {
      await server.close();
    }
  });

  it.each<[name: string, files: Files]>([
    ['an empty folder', {}],
    ['a folder that keeps dist/', { 'README.md': 'Releases.', 'dist/.gitkeep': '' }],
    ['an index without releases', { 'dist/index.json': formatIndex(emptyIndex('tool')) }],
  ])('knows that nothing was published: %s', async (_, files) => {
    const source = await openSource(await createTempProject(files), { env: {} });
    const history = await readHistory(source, { head: TOOL, base: TOOL });
    expect(history).toMatchObject({ known: true, name: source.name, releases: [], contracts: [] });
  });

  it.each<[name: string, files: Files, why: string]>([
    ['a folder of something else', { 'README.md': 'Sources.' }, 'has no dist/index.json'],
    ['a folder that is not there', {}, 'has no dist/index.json'],
    [
      'a store that lost its index',
      { 'store/dist/1.0.0/0.1.0/contract.json': '{}' },
      'has dist/1.0.0/0.1.0/contract.json, and no dist/index.json',
    ],
    ['the alias alone', { 'store/dist/1.0.0/index.json': '{}' }, 'has dist/1.0.0/index.json, and no dist/index.json'],
  ])('does not take for a store that holds nothing: %s', async (name, files, why) => {
    const folder = await createTempProject(files);
    const source = await openSource(name === 'a folder of something else' ? folder : `${folder}/store`, { env: {} });
    const history = await readHistory(source, { head: TOOL, base: TOOL });
    expect(history).toEqual({ known: false, why: `${source.name} ${why}`, whatToDo: expect.any(String) });
  });

  it('knows of a branch that was never made, of a repository that answers', async () => {
    const folder = await createTempProject();
    const name = fileName(await makeRepository(folder, 'store.git'));
    const history = await readHistory(await openSource(name, { env: {} }), { head: TOOL, base: TOOL });
    expect(history).toEqual({ known: true, name, releases: [], contracts: [] });
  });

  it('refuses a file as a source (IO_FAILED)', async () => {
    const source = await openSource(`${await createTempProject({ store: 'No folder.' })}/store`, { env: {} });
    await expect(readHistory(source, { head: TOOL, base: TOOL })).rejects.toMatchObject({ code: 'IO_FAILED' });
  });

  it('knows nothing of a repository that is not there (STORE_UNREACHABLE)', async () => {
    const name = fileName(`${await createTempProject()}/absent.git`);
    const source = await openSource(name, { env: {} });
    await expect(readHistory(source, { head: TOOL, base: TOOL })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('takes a host that cannot list, and has no index, for any wrong address', async () => {
    const source: Source = {
      name: 'https://example.com',
      read: async () => undefined,
      stream: async () => undefined,
      list: async () => undefined,
    };
    const history = await readHistory(source, { head: TOOL, base: TOOL });
    expect(history).toMatchObject({ known: false, why: 'https://example.com has no dist/index.json' });
  });

  it('takes no source for no knowledge', async () => {
    const history = await readHistory(undefined, { head: TOOL, base: TOOL });
    expect(history).toEqual({ known: false, why: expect.stringContaining('no source was given') });
  });

  it('refuses the releases of another product (PRODUCT_MISMATCH), and takes those of one of the two sides', async () => {
    const source = await sourceOf(releasesFrom('2026-01-02', 1, { ...FIRST, product: 'other' }));
    const other = { ...TOOL, product: 'other' };
    await expect(readHistory(source, { head: TOOL, base: TOOL })).rejects.toMatchObject({ code: 'PRODUCT_MISMATCH' });
    await expect(readHistory(source, { head: TOOL, base: {} })).rejects.toMatchObject({ code: 'PRODUCT_MISMATCH' });
    expect(await readHistory(source, { head: TOOL, base: other })).toMatchObject({ known: true });
    expect(await readHistory(source, { head: other, base: TOOL })).toMatchObject({ known: true });
  });

  it('takes a source for that of a product that neither side states', async () => {
    const source = await sourceOf(releasesFrom('2026-01-02', 1));
    expect(await readHistory(source, { head: {}, base: {} })).toMatchObject({ known: true, releases: [{}] });
  });
});
