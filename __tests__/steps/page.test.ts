import { describe, expect, it } from '@jest/globals';
import { refuse } from '../../src/contract/errors.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import type { Store } from '../../src/host/store/store.js';
import { pageBytes } from '../../src/page/page.js';
import { keepPage, verifyPage, writePage } from '../../src/steps/page.js';
import { pageNotice, publishWithPage } from '../../src/steps/publish/with-page.js';
import { verifyAll } from '../../src/steps/verify/everything.js';
import { createTempProject } from '../support/temporary.js';
import { context, makeContract, progress, stage } from './staging.js';

const PATH = 'dist/index.html';
const page = (version: string): string =>
  pageBytes().toString().replace('data-version="1.0.0"', `data-version="${version}"`);
const storeWith = async (text?: string): Promise<DirectoryStore> =>
  new DirectoryStore(await createTempProject(text === undefined ? {} : { [PATH]: text }));
const textIn = async (store: Store): Promise<string> =>
  Buffer.from((await store.read(PATH, 10_000_000))?.bytes ?? []).toString();

/** The same store, counted. */
function counted(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const noted = <T>(what: string, answer: T): T => {
    asked.push(what);
    return answer;
  };
  const read: Store['read'] = (path, limit) => noted(`read ${path}`, store.read(path, limit));
  const writeBeside: Store['writeBeside'] = (files) =>
    noted(`write ${files.map(({ path }) => path)}`, store.writeBeside(files));
  const commit: Store['commit'] = (change) => noted('commit', store.commit(change));
  const rest = {
    name: store.name,
    stream: store.stream.bind(store),
    list: store.list.bind(store),
    remove: store.remove.bind(store),
  };
  return { store: { ...rest, read, writeBeside, commit }, asked };
}

describe('keepPage', () => {
  it.each([
    ['none', undefined, 'written'],
    ['an older one', page('0.9.0'), 'written'],
    ['this one', page('1.0.0'), 'unchanged'],
    ['a newer one', page('2.0.0'), 'left'],
    ['other bytes under this version', `${page('1.0.0')} `, 'left'],
    ['a page of one’s own', '<!doctype html><title>Mine</title>', 'left'],
    ['a file larger than any page', 'x'.repeat(2_000_000), 'left'],
  ])('over %s: %s', async (_, there, status) => {
    const store = await storeWith(there);
    const outcome = await keepPage(store);
    expect(outcome.status).toBe(status);
    expect(outcome.reason === undefined).toBe(status !== 'left');
    expect(await textIn(store)).toBe(status === 'written' ? page('1.0.0') : (there ?? ''));
  });

  it('fails nothing: what the store refuses is what becomes of the page', async () => {
    const store = await storeWith();
    const full: Store = { ...counted(store).store, writeBeside: async () => refuse('STORE_FULL', 'no room') };
    expect(await keepPage(full)).toEqual({ path: PATH, status: 'failed', reason: 'no room' });
  });
});

describe('writePage', () => {
  it.each([
    ['none', undefined],
    ['an older one', page('0.9.0')],
    ['a newer one', page('2.0.0')],
    ['another', 'mine'],
  ])('writes over %s', async (_, there) => {
    const store = await storeWith(there);
    expect((await writePage(store)).status).toBe('written');
    expect(await textIn(store)).toBe(page('1.0.0'));
    expect((await writePage(store)).status).toBe('unchanged');
  });
});

describe('publishWithPage', () => {
  it('writes the page once, and costs one read from then on', async () => {
    const contract = await makeContract();
    const staged = await createTempProject();
    const { store, asked } = counted(await storeWith());
    await stage(contract, staged);
    const request = { contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress };
    const first = await publishWithPage(request, true);
    expect(first.page).toEqual({ path: PATH, status: 'written' });
    expect(asked.slice(-3)).toEqual(['commit', `read ${PATH}`, `write ${PATH}`]);
    for (const version of ['0.1.0', '0.2.0']) {
      await stage(contract, staged, { version });
      asked.splice(0);
      await publishWithPage(request, false);
      const without = asked.splice(0).filter((one) => one !== 'commit');
      await publishWithPage(request, true);
      expect(asked.filter((one) => one === `read ${PATH}`)).toHaveLength(1);
      expect(asked.filter((one) => one.startsWith('write'))).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(without.length + 1);
    }
    expect((await verifyAll(store, { deep: true }, context, progress)).unaccounted).toEqual([]);
  });

  it('publishes where the page cannot be written, and says so; and leaves it out where none is wanted', async () => {
    const contract = await makeContract();
    const staged = await createTempProject();
    await stage(contract, staged);
    const { store } = counted(await storeWith());
    const full: Store = { ...store, writeBeside: async () => refuse('STORE_READ_ONLY', 'not allowed') };
    const request = { contract, staged: [staged], store: full, allowIncomplete: true, autoRevision: false, progress };
    const result = await publishWithPage(request, true);
    expect(result.published).toHaveLength(1);
    expect(pageNotice(result)).toBe(`${PATH} was not written: not allowed`);
    const without = await publishWithPage(request, false);
    expect([without.page, pageNotice(without)]).toEqual([null, undefined]);
    expect(await textIn(store)).toBe('');
  });
});

describe('verifyPage', () => {
  it.each([
    ['none', undefined, {}],
    ['this one', page('1.0.0'), {}],
    ['an older one', page('0.9.0'), { warning: expect.stringContaining('version 0.9.0') }],
    ['a newer one', page('1.0.1'), { warning: expect.stringContaining('version 1.0.1') }],
    ['a page of one’s own', 'mine', { warning: expect.stringContaining('no page of this suite') }],
    [
      'another script under this version',
      page('1.0.0').replace('<script', '<script async'),
      { fault: expect.objectContaining({ code: 'PAGE_CHANGED' }) },
    ],
  ])('says of %s what it is', async (_, there, verdict) => {
    expect(await verifyPage(await storeWith(there))).toEqual(verdict);
  });
});

describe('verifyAll', () => {
  it('has a fault for a page that was changed, beside all that it finds, and a warning for another', async () => {
    const contract = await makeContract();
    const staged = await createTempProject();
    await stage(contract, staged);
    const store = await storeWith();
    await publishWithPage(
      { contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress },
      true,
    );
    await store.writeBeside([
      { path: PATH, bytes: Buffer.from(`${page('1.0.0')}<script src=https://evil.example></script>`) },
    ]);
    const report = await verifyAll(store, { deep: false }, context, progress);
    expect(report.faults.map(({ code }) => code)).toEqual(['PAGE_CHANGED']);
    await store.writeBeside([{ path: PATH, bytes: Buffer.from('mine') }]);
    const another = await verifyAll(store, { deep: false }, context, progress);
    expect([another.faults, another.warnings.length, another.unaccounted]).toEqual([[], 1, []]);
  });
});
