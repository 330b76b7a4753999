import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/contract/digest.js';
import { attestationPath, attestationsFolder, formatDirectory } from '../../src/contract/identity/paths.js';
import { formatIndex } from '../../src/contract/release-index/format.js';
import { MAX_ADDED_ATTESTATIONS } from '../../src/contract/release-index/limits.js';
import { indexOf } from '../../src/contract/release-index/merge.js';
import { parseIndex } from '../../src/contract/release-index/parse.js';
import type { Store } from '../../src/host/store/store.js';
import { attach } from '../steps/attach.js';
import { rowFor } from '../support/arbitraries.js';
import { PRODUCT, TUPLE } from '../support/samples.js';

const bytes = (text: string): Buffer => Buffer.from(text);

async function collect(chunks: AsyncIterable<Uint8Array> | undefined): Promise<string | undefined> {
  if (!chunks) return undefined;
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}

/** Opens the same place once more, as another process would. */
export type OpenAgain = () => Promise<Store>;

export interface ConformanceOptions {
  /** How many commit at once; 0 where another place that is reached in the same way has the races. */
  readonly racers?: number;
  /** How many add attestations at once, where there are races. */
  readonly writers?: number;
}

/** What every kind of store must do; the duties are those of src/host/store/store.ts. `makePlace` makes a new, empty place. */
export function conformsToStore(
  kind: string,
  makePlace: () => Promise<OpenAgain>,
  { racers = 8, writers = 8 }: ConformanceOptions = {},
): void {
  const makeStore = async (): Promise<Store> => (await makePlace())();
  const textOf = async (store: Store, path = 'dist/index.json'): Promise<string | undefined> => {
    const read = await store.read(path, 10_000_000);
    return read && Buffer.from(read.bytes).toString();
  };
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
        swap: { path: 'dist/index.json', expected: undefined, bytes: bytes('index 1') },
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
      await store.commit({ create: [], swap: { path: 'dist/index.json', expected: undefined, bytes: bytes('one') } });
      const version = (await store.read('dist/index.json', 100))?.version;
      const swap = (text: string) =>
        store.commit({ create: [], swap: { path: 'dist/index.json', expected: version, bytes: bytes(text) } });
      expect(await swap('two')).toEqual({ status: 'committed' });
      expect(await swap('three')).toEqual({ status: 'conflict', path: 'dist/index.json' });
      expect(Buffer.from((await store.read('dist/index.json', 100))?.bytes ?? []).toString()).toBe('two');
    });

    it('commit refuses to make an index that somebody else made first', async () => {
      const store = await makeStore();
      const make = (text: string) =>
        store.commit({ create: [], swap: { path: 'dist/index.json', expected: undefined, bytes: bytes(text) } });
      expect((await make('one')).status).toBe('committed');
      expect((await make('two')).status).toBe('conflict');
    });

    it('commit takes a file that exists with the same bytes, and conflicts on other bytes without swapping', async () => {
      const store = await makeStore();
      const change = (text: string, index: string, expected?: string) =>
        store.commit({
          create: [{ path: 'dist/a/x', content: { bytes: bytes(text) } }],
          swap: { path: 'dist/index.json', expected, bytes: bytes(index) },
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
      });
      await expect(commit).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
      expect(await store.list('dist')).toEqual([]);
    });

    it('read and stream refuse more than the limit', async () => {
      const store = await makeStore();
      await store.commit({ create: [{ path: 'dist/a/x', content: { bytes: bytes('12345') } }] });
      await expect(store.read('dist/a/x', 4)).rejects.toMatchObject({ code: 'TOO_LARGE' });
      await expect(store.stream('dist/a/x', 4).then(collect)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    });

    it('bytes pass unchanged: none, some that are no text, and more than one piece', async () => {
      const store = await makeStore();
      const large = Buffer.alloc(3 * 1024 * 1024 + 7);
      for (let at = 0; at < large.length; at++) large[at] = (at * 31 + (at >> 9)) & 255;
      const file = await onDisk('');
      await writeFile(file, large);
      const content = { file, size: large.length, sha256: sha256(large) };
      const create = [
        { path: 'dist/1.0.0+build.5/large', content },
        { path: 'dist/a/empty', content: { bytes: new Uint8Array() } },
        { path: 'dist/a/binary', content: { bytes: Uint8Array.from([0, 255, 10, 13, 10, 0]) } },
      ];
      expect(await store.commit({ create })).toEqual({ status: 'committed' });
      const hash = createHash('sha256');
      for await (const chunk of (await store.stream('dist/1.0.0+build.5/large', large.length)) ?? [])
        hash.update(chunk);
      expect(hash.digest('hex')).toBe(content.sha256);
      expect((await store.read('dist/a/empty', 0))?.bytes.byteLength).toBe(0);
      expect([...((await store.read('dist/a/binary', 6))?.bytes ?? [])]).toEqual([0, 255, 10, 13, 10, 0]);
    });

    it('a reader that stops in the middle of a stream leaves the store in order', async () => {
      const store = await makeStore();
      await store.commit({ create: [{ path: 'dist/a/x', content: { bytes: new Uint8Array(2_000_000) } }] });
      for await (const chunk of (await store.stream('dist/a/x', 2_000_000)) ?? []) {
        expect(chunk.byteLength).toBeGreaterThan(0);
        break;
      }
      expect((await store.read('dist/a/x', 2_000_000))?.bytes.byteLength).toBe(2_000_000);
    });

    it('what one opening committed, the next one reads', async () => {
      const open = await makePlace();
      await (await open()).commit({
        create: [{ path: 'dist/a/x', content: { bytes: bytes('x') } }],
        swap: { path: 'dist/index.json', expected: undefined, bytes: bytes('one') },
      });
      const store = await open();
      expect(await textOf(store)).toBe('one');
      expect(await textOf(store, 'dist/a/x')).toBe('x');
      expect([...((await store.list('dist')) ?? [])].sort()).toEqual(['dist/a/x', 'dist/index.json']);
      expect(await store.list('dist/absent')).toEqual([]);
    });

    it('commit after another opening was faster is a conflict, and reading again shows what is there', async () => {
      const open = await makePlace();
      const [ours, theirs] = [await open(), await open()];
      const swap = (store: Store, expected: string | undefined, text: string) =>
        store.commit({ create: [], swap: { path: 'dist/index.json', expected, bytes: bytes(text) } });
      await swap(ours, undefined, 'one');
      const before = await theirs.read('dist/index.json', 100);
      const stale = await ours.read('dist/index.json', 100);
      expect(await swap(theirs, before?.version, 'two')).toEqual({ status: 'committed' });
      expect(await swap(ours, stale?.version, 'three')).toEqual({ status: 'conflict', path: 'dist/index.json' });
      const now = await ours.read('dist/index.json', 100);
      expect(Buffer.from(now?.bytes ?? []).toString()).toBe('two');
      expect(now?.version).not.toBe(stale?.version);
      expect(await swap(ours, now?.version, 'three')).toEqual({ status: 'committed' });
      expect(await textOf(await open())).toBe('three');
    });

    it('commit from a version of an index that is not there is a conflict', async () => {
      const open = await makePlace();
      const store = await open();
      await store.commit({ create: [], swap: { path: 'dist/index.json', expected: undefined, bytes: bytes('one') } });
      const version = (await store.read('dist/index.json', 100))?.version;
      await store.remove(['dist/index.json']);
      const swap = { path: 'dist/index.json', expected: version, bytes: bytes('two') };
      expect((await (await open()).commit({ create: [], swap })).status).toBe('conflict');
      expect(await (await open()).read('dist/index.json', 100)).toBeUndefined();
    });

    it('of two openings that create one file with different bytes, one wins and its bytes stay', async () => {
      const open = await makePlace();
      const create = async (text: string) =>
        (await open()).commit({ create: [{ path: 'dist/a/x', content: { bytes: bytes(text) } }] });
      const results = await Promise.all(['left', 'right'].map(async (text) => [text, (await create(text)).status]));
      const winners = results.filter(([, status]) => status === 'committed');
      expect(winners).toHaveLength(1);
      expect(await textOf(await open(), 'dist/a/x')).toBe(winners[0]?.[0]);
    });

    it('commit refuses a file on disk that is gone, without swapping', async () => {
      const store = await makeStore();
      const file = `${await onDisk('x')}-gone`;
      const commit = store.commit({
        create: [{ path: 'dist/a/x', content: { file, size: 1, sha256: sha256('x') } }],
        swap: { path: 'dist/index.json', expected: undefined, bytes: bytes('one') },
      });
      await expect(commit).rejects.toMatchObject({ code: 'STAGED_INVALID' });
      expect(await store.list('dist')).toEqual([]);
    });

    it('remove takes files away, and takes absent ones as done', async () => {
      const store = await makeStore();
      await store.commit({ create: [{ path: 'dist/a/b/x', content: { bytes: bytes('x') } }] });
      await store.remove(['dist/a/b/x', 'dist/a/b/y']);
      expect(await store.list('dist')).toEqual([]);
    });

    it('takes files of attestations, as many as are added to a row, and lists and removes them', async () => {
      const store = await makeStore();
      const folder = attestationsFolder(formatDirectory('1.0.0', TUPLE));
      const texts = Array.from({ length: MAX_ADDED_ATTESTATIONS }, (_, at) => `bundle ${at}`);
      const paths = texts.map((text) => attestationPath(formatDirectory('1.0.0', TUPLE), sha256(text))).sort();
      const create = texts.map((text) => ({
        path: attestationPath(formatDirectory('1.0.0', TUPLE), sha256(text)),
        content: { bytes: bytes(text) },
      }));
      expect(await store.commit({ create })).toEqual({ status: 'committed' });
      expect([...((await store.list(folder)) ?? [])].sort()).toEqual(paths);
      await store.prefetch?.(paths);
      for (const { path, content } of create) expect((await store.read(path, 100))?.bytes).toEqual(content.bytes);
      await store.remove(paths);
      expect(await store.list('dist')).toEqual([]);
    });

    it('writeBeside writes over what stands there, before and after an index, and leaves the rest', async () => {
      const open = await makePlace();
      const beside = async (text: string) =>
        (await open()).writeBeside([{ path: 'dist/index.html', bytes: bytes(text) }]);
      await beside('one');
      expect(await textOf(await open(), 'dist/index.html')).toBe('one');
      const swap = { path: 'dist/index.json', expected: undefined, bytes: bytes('index') };
      await (await open()).commit({ create: [{ path: 'dist/a/x', content: { bytes: bytes('x') } }], swap });
      for (const text of ['another', 'another', '', 'last']) {
        await beside(text);
        const store = await open();
        expect(await textOf(store, 'dist/index.html')).toBe(text);
        expect(await textOf(store)).toBe('index');
        expect(await textOf(store, 'dist/a/x')).toBe('x');
      }
    });

    it('writeBeside through an opening that read before others wrote takes their writes from nobody', async () => {
      const open = await makePlace();
      const [ours, theirs] = [await open(), await open()];
      await ours.read('dist/index.json', 100);
      const swap = { path: 'dist/index.json', expected: undefined, bytes: bytes('index') };
      expect((await theirs.commit({ create: [], swap })).status).toBe('committed');
      await ours.writeBeside([{ path: 'dist/index.html', bytes: bytes('page') }]);
      expect(await textOf(await open())).toBe('index');
      expect(await textOf(await open(), 'dist/index.html')).toBe('page');
    });

    if (racers === 0) return;
    it('of files that are written beside at once each is one writer’s whole, and no commit is lost', async () => {
      const open = await makePlace();
      const texts = Array.from({ length: racers }, (_, at) => `${at}`.repeat(50_000));
      const path = 'dist/index.html';
      const swap = { path: 'dist/index.json', expected: undefined, bytes: bytes('index') };
      await Promise.all([
        ...texts.map(async (text) => (await open()).writeBeside([{ path, bytes: bytes(text) }])),
        (async () => {
          while ((await (await open()).commit({ create: [], swap })).status !== 'committed') await sleep(50);
        })(),
      ]);
      const store = await open();
      expect(texts).toContain(await textOf(store, path));
      expect(await textOf(store)).toBe('index');
    }, 240_000);

    it(`of attestations that ${writers} writers add to the same rows at once none is lost`, async () => {
      const open = await makePlace();
      const rows = ['r1', 'r2'].map((dist_revision) => rowFor({ ...TUPLE, dist_revision }));
      const index = bytes(formatIndex(indexOf(PRODUCT, rows)));
      const swap = { path: 'dist/index.json', expected: undefined, bytes: index };
      await (await open()).commit({ create: [], swap });
      const texts = Array.from({ length: writers }, (_, at) => `bundle ${at}`);
      const attached = await Promise.all(texts.map(async (text) => attach(await open(), [text])));
      const store = await open();
      const read = parseIndex((await store.read('dist/index.json', 100_000))?.bytes ?? bytes(''), 'index.json');
      expect(read.rows).toEqual(
        rows.map((row) => ({ ...row, attestations: texts.map((text) => sha256(text)).sort() })),
      );
      const files = ((await store.list('dist')) ?? []).filter((path) => path !== 'dist/index.json');
      expect(files.sort()).toEqual(attached.flat().sort());
    }, 240_000);

    it.each([
      ['one opening', false],
      ['an opening each', true],
    ])(
      'of many commits at once through %s every one lands, each over the one before',
      async (_, apart) => {
        const open = await makePlace();
        const shared = await open();
        const add = async (name: string): Promise<void> => {
          const store = apart ? await open() : shared;
          for (let turn = 1; ; turn++) {
            await sleep(Math.random() * Math.min(20 * 2 ** turn, 500));
            const read = await store.read('dist/index.json', 10_000);
            const next = `${read ? Buffer.from(read.bytes) : ''}${name}\n`;
            const change = {
              create: [{ path: `dist/${name}`, content: { bytes: bytes(name) } }],
              swap: { path: 'dist/index.json', expected: read?.version, bytes: bytes(next) },
            };
            if ((await store.commit(change)).status === 'committed') return;
          }
        };
        const names = Array.from({ length: racers }, (_, at) => `n${at}`);
        await Promise.all(names.map(add));
        expect((await textOf(await open()))?.trim().split('\n').sort()).toEqual(names);
        // Each lost race is a fetch and a push more, on a machine that may be at work elsewhere.
      },
      240_000,
    );
  });
}
