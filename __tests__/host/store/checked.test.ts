import { describe, expect, it } from '@jest/globals';
import { checkedSource, checkedStore } from '../../../src/host/store/checked.js';
import { openSource, openStore } from '../../../src/host/store/open.js';
import type { Change, Source, Store } from '../../../src/host/store/store.js';

const WRONG = [
  '',
  'index.json',
  'dist',
  'dist/',
  'dist/a/',
  '/dist/x',
  '../dist/x',
  'Dist/x',
  'dist/../x',
  'dist/./x',
  'dist//x',
  'dist\\x',
  'dist/a\\x',
  'dist/C:x',
  'dist/a"b',
  'dist/a\0',
  'dist/a\nb',
  'dist/a\x7f',
  'dist/\ud800',
];
/** Each is one below dist/ that some kind of store must write otherwise than it is. */
const PLAIN = [
  'dist/x',
  'dist/1.0.0+a/x',
  'dist/a b',
  "dist/(a)'!*",
  'dist/a?b#c%20',
  'dist/ä',
  'dist/.a',
  'dist/a..b',
];

const refused = { code: 'INVALID_PATH' };
const bytes = Buffer.from('x');
const created = (path: string): Change => ({ create: [{ path, content: { bytes } }] });
const swapped = (path: string): Change => ({ create: [], swap: { path, expected: undefined, bytes } });

/** None of them is there: whoever is refused for the path was refused before anything was asked of it. */
const STORES = [
  '/nonexistent/store',
  'file:///nonexistent/store',
  'git+file:///nonexistent/r.git#dist',
  's3://bucket/x',
];
const env = {
  ...{ PATH: process.env.PATH, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
  ...{ AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' },
};

describe.each([...STORES, 'https://127.0.0.1:1', 'http://127.0.0.1:1'])('the source %s', (name) => {
  it.each(WRONG)('refuses the path %j, as every kind does', async (path) => {
    const source = await openSource(name, { env });
    await expect(source.read(path, 10)).rejects.toMatchObject(refused);
    await expect(source.stream(path, 10)).rejects.toMatchObject(refused);
    if (path !== 'dist') await expect(source.list(path)).rejects.toMatchObject(refused);
    if (source.prefetch) await expect(source.prefetch(['dist/x', path])).rejects.toMatchObject(refused);
  });
});

describe.each(STORES)('the store %s', (name) => {
  it.each(WRONG)('writes and removes nothing at the path %j', async (path) => {
    const store = await openStore(name, { env });
    await expect(store.commit(created(path))).rejects.toMatchObject(refused);
    await expect(store.commit(swapped(path))).rejects.toMatchObject(refused);
    await expect(store.writeBeside([{ path, bytes }])).rejects.toMatchObject(refused);
    await expect(store.remove(['dist/x', path])).rejects.toMatchObject(refused);
  });
});

/** A store that holds one text under every path, and keeps what it was asked. */
function recording(): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const answer = <T>(question: string, value: T): T => {
    asked.push(question);
    return value;
  };
  async function* pieces() {
    yield bytes;
  }
  const store: Store = {
    name: 'recording',
    read: async (path, limit) => answer(`read ${path} ${limit}`, { bytes, version: 'v' }),
    stream: async (path, limit) => answer(`stream ${path} ${limit}`, pieces()),
    list: async (folder) => answer(`list ${folder}`, [`${folder}/x`]),
    commit: async ({ create, swap }) =>
      answer(`commit ${(swap ? [...create, swap] : create).map(({ path }) => path)}`, { status: 'committed' }),
    writeBeside: async (files) => answer(`writeBeside ${files.map(({ path }) => path)}`, undefined),
    remove: async (paths) => answer(`remove ${paths}`, undefined),
  };
  return { store, asked };
}

describe('checkedStore', () => {
  it.each(PLAIN)('hands on the path %j as it is, and the answer', async (path) => {
    const { store, asked } = recording();
    const checked = checkedStore(store);
    expect(checked.name).toBe('recording');
    expect(await checked.read(path, 1)).toEqual({ bytes, version: 'v' });
    for await (const piece of (await checked.stream(path, 2)) ?? []) expect(piece).toEqual(bytes);
    expect(await checked.list(path)).toEqual([`${path}/x`]);
    expect(await checked.commit(created(path))).toEqual({ status: 'committed' });
    expect(await checked.commit(swapped(path))).toEqual({ status: 'committed' });
    await checked.remove([path]);
    expect(asked).toEqual([
      ...[`read ${path} 1`, `stream ${path} 2`, `list ${path}`],
      ...[`commit ${path}`, `commit ${path}`, `remove ${path}`],
    ]);
  });

  it.each(['dist/index.json', 'dist/1.0.0/index.json', 'dist/1.0.0/0.1.0/contract.json'])(
    'writes nothing over %s, which is swapped or never changes',
    async (path) => {
      const { store, asked } = recording();
      await expect(
        checkedStore(store).writeBeside([
          { path: 'dist/index.html', bytes },
          { path, bytes },
        ]),
      ).rejects.toMatchObject(refused);
      expect(asked).toEqual([]);
      await checkedStore(store).writeBeside([{ path: 'dist/index.html', bytes }]);
      expect(asked).toEqual(['writeBeside dist/index.html']);
    },
  );

  it('lists dist itself', async () => {
    expect(await checkedStore(recording().store).list('dist')).toEqual(['dist/x']);
  });
});

describe('checkedSource', () => {
  it('has prefetch where its source has it, and only there', async () => {
    const { store } = recording();
    expect(checkedSource(store).prefetch).toBeUndefined();
    const brought: string[] = [];
    const near: Source = { ...store, prefetch: async (paths) => void brought.push(...paths) };
    await checkedSource(near).prefetch?.(['dist/a', 'dist/b']);
    expect(brought).toEqual(['dist/a', 'dist/b']);
  });
});
