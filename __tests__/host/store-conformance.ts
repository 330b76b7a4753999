import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/contract/verify.js';
import type { Store } from '../../src/host/store.js';

const bytes = (text: string): Buffer => Buffer.from(text);

async function collect(chunks: AsyncIterable<Uint8Array> | undefined): Promise<string | undefined> {
  if (!chunks) return undefined;
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}

/** What every kind of store must do; the duties are those of src/host/store.ts. */
export function conformsToStore(kind: string, makeStore: () => Promise<Store>): void {
  describe(`${kind} store`, () => {
    const folders: string[] = [];
    afterEach(async () => {
      for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
    });
    const onDisk = async (text: string): Promise<string> => {
      const folder = await mkdtemp(join(tmpdir(), 'store-'));
      folders.push(folder);
      await writeFile(join(folder, 'file'), text);
      return join(folder, 'file');
    };

    it('read and stream give undefined for what is not there', async () => {
      const store = await makeStore();
      expect(await store.read('dist/index.json', 100)).toBeUndefined();
      expect(await store.stream('dist/a/b', 100)).toBeUndefined();
      expect(await store.list('dist')).toEqual([]);
    });

    it('commit creates files from bytes and from disk, then swaps', async () => {
      const store = await makeStore();
      const file = await onDisk('artifact');
      const result = await store.commit({
        create: [
          { path: 'dist/a/artifact', content: { file, size: 8, sha256: sha256('artifact') } },
          { path: 'dist/a/package/manifest.json', content: { bytes: bytes('manifest') } },
        ],
        swap: [{ path: 'dist/index.json', expected: undefined, bytes: bytes('index 1') }],
      });
      expect(result).toEqual({ status: 'committed' });
      expect(await collect(await store.stream('dist/a/artifact', 8))).toBe('artifact');
      expect(Buffer.from((await store.read('dist/index.json', 100))?.bytes ?? []).toString()).toBe('index 1');
      expect([...((await store.list('dist')) ?? [])].sort()).toEqual([
        'dist/a/artifact',
        'dist/a/package/manifest.json',
        'dist/index.json',
      ]);
      expect(await store.list('dist/a/package')).toEqual(['dist/a/package/manifest.json']);
    });

    it('commit swaps from the version that was read, and only from it', async () => {
      const store = await makeStore();
      await store.commit({ create: [], swap: [{ path: 'dist/index.json', expected: undefined, bytes: bytes('one') }] });
      const version = (await store.read('dist/index.json', 100))?.version;
      const swap = (text: string) =>
        store.commit({ create: [], swap: [{ path: 'dist/index.json', expected: version, bytes: bytes(text) }] });
      expect(await swap('two')).toEqual({ status: 'committed' });
      expect(await swap('three')).toEqual({ status: 'conflict', path: 'dist/index.json' });
      expect(Buffer.from((await store.read('dist/index.json', 100))?.bytes ?? []).toString()).toBe('two');
    });

    it('commit refuses to make an index that somebody else made first', async () => {
      const store = await makeStore();
      const make = (text: string) =>
        store.commit({ create: [], swap: [{ path: 'dist/index.json', expected: undefined, bytes: bytes(text) }] });
      expect((await make('one')).status).toBe('committed');
      expect((await make('two')).status).toBe('conflict');
    });

    it('commit takes a file that exists with the same bytes, and conflicts on other bytes without swapping', async () => {
      const store = await makeStore();
      const change = (text: string, index: string, expected?: string) =>
        store.commit({
          create: [{ path: 'dist/a/x', content: { bytes: bytes(text) } }],
          swap: [{ path: 'dist/index.json', expected, bytes: bytes(index) }],
        });
      await change('same', 'one');
      const version = (await store.read('dist/index.json', 100))?.version;
      expect(await change('other', 'two', version)).toEqual({ status: 'conflict', path: 'dist/a/x' });
      expect(Buffer.from((await store.read('dist/index.json', 100))?.bytes ?? []).toString()).toBe('one');
      expect((await change('same', 'two', version)).status).toBe('committed');
    });

    it('commit refuses a file on disk that changed since it was hashed', async () => {
      const store = await makeStore();
      const file = await onDisk('changed!');
      const commit = store.commit({
        create: [{ path: 'dist/a/x', content: { file, size: 8, sha256: sha256('original') } }],
        swap: [],
      });
      await expect(commit).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
      expect(await store.list('dist')).toEqual([]);
    });

    it('read and stream refuse more than the limit', async () => {
      const store = await makeStore();
      await store.commit({ create: [{ path: 'dist/a/x', content: { bytes: bytes('12345') } }], swap: [] });
      await expect(store.read('dist/a/x', 4)).rejects.toMatchObject({ code: 'TOO_LARGE' });
      await expect(store.stream('dist/a/x', 4).then(collect)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    });

    it('paths outside dist/ are refused', async () => {
      const store = await makeStore();
      for (const path of [
        'index.json',
        '../dist/x',
        'dist/../x',
        'dist//x',
        'dist/./x',
        '/dist/x',
        'dist\\x',
        'dist/a\0',
      ])
        await expect(store.read(path, 10)).rejects.toMatchObject({ code: 'INVALID_PATH' });
    });

    it('remove takes files away, and takes absent ones as done', async () => {
      const store = await makeStore();
      await store.commit({ create: [{ path: 'dist/a/b/x', content: { bytes: bytes('x') } }], swap: [] });
      await store.remove(['dist/a/b/x', 'dist/a/b/y']);
      expect(await store.list('dist')).toEqual([]);
    });

    it('of many commits at once every one lands, each over the one before', async () => {
      const store = await makeStore();
      const add = async (name: string): Promise<void> => {
        for (;;) {
          const read = await store.read('dist/index.json', 10_000);
          const next = `${read ? Buffer.from(read.bytes) : ''}${name}\n`;
          const change = {
            create: [{ path: `dist/${name}`, content: { bytes: bytes(name) } }],
            swap: [{ path: 'dist/index.json', expected: read?.version, bytes: bytes(next) }],
          };
          if ((await store.commit(change)).status === 'committed') return;
        }
      };
      const names = Array.from({ length: 8 }, (_, at) => `n${at}`);
      await Promise.all(names.map(add));
      const index = Buffer.from((await store.read('dist/index.json', 10_000))?.bytes ?? []).toString();
      expect(index.trim().split('\n').sort()).toEqual(names);
    });
  });
}
