import { randomBytes } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { constants, crc32, createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gunzip } from '../../../src/host/archive/gunzip.js';
import { GZIP_BLOCK, gzip } from '../../../src/host/archive/gzip.js';
import { runs } from '../../support/generated.js';
import { useTemporaryFolder } from '../../support/temporary.js';

const folder = useTemporaryFolder();

/** Half of it compresses, half does not. */
const contentOf = (size: number): Buffer =>
  Buffer.concat([randomBytes(Math.ceil(size / 2)), Buffer.alloc(Math.floor(size / 2), 'What a program says. ')]);

async function* blocksOf(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += GZIP_BLOCK) yield content.subarray(at, at + GZIP_BLOCK);
}

const written = async (content: Buffer): Promise<Buffer> => buffer(gzip(blocksOf(content)));

/** What gunzip gives: the content, and the sizes of its chunks. */
async function read(bytes: Uint8Array): Promise<{ content: Buffer; sizes: number[] }> {
  const path = join(folder(), 'a.gz');
  await writeFile(path, bytes);
  const handle = await open(path);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of gunzip(handle, bytes.length, path)) chunks.push(Buffer.from(chunk));
    return { content: Buffer.concat(chunks), sizes: chunks.map(({ length }) => length) };
  } finally {
    await handle.close();
  }
}

/** As other programs write it: one stream, flushed behind each piece in its way. */
async function flushed(pieces: readonly { bytes: Buffer; flush: number }[], level: number): Promise<Buffer> {
  const stream = createGzip({ level });
  const whole = buffer(stream);
  for (const { bytes, flush } of pieces) {
    stream.write(bytes);
    await new Promise<void>((done) => stream.flush(flush, () => done()));
  }
  stream.end();
  return whole;
}

const FLUSH = Buffer.of(0, 0, 0xff, 0xff);
const INVALID = { code: 'ARCHIVE_INVALID' };

describe('gunzip', () => {
  it.each([0, 1, GZIP_BLOCK - 1, GZIP_BLOCK, GZIP_BLOCK + 1, 2 * GZIP_BLOCK, 9 * GZIP_BLOCK + 1])(
    'gives back %s bytes that gzip wrote, as every reader does',
    async (size) => {
      const content = contentOf(size);
      const bytes = await written(content);
      expect(gunzipSync(bytes).equals(content)).toBe(true);
      expect((await read(bytes)).content.equals(content)).toBe(true);
    },
  );

  it('inflates what gzip wrote by blocks, each by itself', async () => {
    const { sizes } = await read(await written(contentOf(2 * GZIP_BLOCK + 5)));
    expect(sizes).toEqual([GZIP_BLOCK, GZIP_BLOCK, 5]);
  });

  it.each([
    ['in one stream', (content: Buffer) => gzipSync(content)],
    ['stored', (content: Buffer) => gzipSync(content, { level: 0 })],
    [
      'with a flush at each block, and each block of use to the next',
      (content: Buffer) =>
        flushed(
          Array.from({ length: Math.ceil(content.length / GZIP_BLOCK) }, (_, at) => ({
            bytes: content.subarray(at * GZIP_BLOCK, (at + 1) * GZIP_BLOCK),
            flush: constants.Z_SYNC_FLUSH,
          })),
          6,
        ),
    ],
  ])('gives back what others wrote %s', async (_, write) => {
    const content = contentOf(2 * GZIP_BLOCK + 5);
    expect((await read(await write(content))).content.equals(content)).toBe(true);
  });

  it('takes no flush for one that stands in the content', async () => {
    const content = Buffer.alloc(GZIP_BLOCK + 5, Uint8Array.of(0, 0, 0xff, 0xff));
    for (const bytes of [gzipSync(content, { level: 0 }), await written(content)])
      expect((await read(bytes)).content.equals(content)).toBe(true);
  });

  it('goes on in one stream where a block ends and the next needs what was before it', async () => {
    const block = randomBytes(GZIP_BLOCK);
    const pieces = Array.from({ length: 9 }, (_, at) => ({
      bytes: block,
      flush: at === 0 ? constants.Z_FULL_FLUSH : constants.Z_SYNC_FLUSH,
    }));
    const { content, sizes } = await read(await flushed(pieces, 6));
    expect(content.equals(Buffer.concat(pieces.map(({ bytes }) => bytes)))).toBe(true);
    expect(sizes[0]).toBe(GZIP_BLOCK);
  });

  it('reads any stream as zlib does, wherever it is flushed', async () => {
    const flush = fc.constantFrom(constants.Z_NO_FLUSH, constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH);
    const piece = fc.record({
      flush,
      bytes: fc
        .record({ size: fc.constantFrom(0, 1, 70_000, GZIP_BLOCK, 3 * GZIP_BLOCK), random: fc.boolean() })
        .map(({ size, random }) => (random ? randomBytes(size) : Buffer.alloc(size, 'as others do '))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 9 }), fc.integer({ min: 0, max: 9 }), async (pieces, level) => {
        const bytes = await flushed(pieces, level);
        expect((await read(bytes)).content.equals(gunzipSync(bytes))).toBe(true);
      }),
      runs(25),
    );
  });

  it('refuses a cut at every block, and one byte changed or added anywhere near', async () => {
    const bytes = await written(contentOf(2 * GZIP_BLOCK + 5));
    const ends = [-1, ...[1, 2].map((n) => n * Math.floor(bytes.length / 3)), bytes.length - 9];
    for (const end of ends.filter((at) => at > 0)) {
      await expect(read(bytes.subarray(0, end))).rejects.toMatchObject(INVALID);
      const changed = Buffer.from(bytes);
      changed[end] = (changed[end] as number) ^ 0x41;
      await expect(read(changed)).rejects.toMatchObject(INVALID);
    }
    await expect(read(Buffer.concat([bytes, Buffer.of(0)]))).rejects.toMatchObject(INVALID);
    await expect(read(Buffer.concat([bytes, bytes]))).rejects.toMatchObject(INVALID);
  });

  it('refuses data that end before the file, in a block as in one stream', async () => {
    const first = await written(contentOf(5));
    const trailer = Buffer.alloc(8);
    const content = Buffer.concat([gunzipSync(first), Buffer.from('more')]);
    trailer.writeUInt32LE(crc32(content), 0);
    trailer.writeUInt32LE(content.length, 4);
    const second = (await written(Buffer.from('more'))).subarray(10, -8);
    await expect(read(Buffer.concat([first.subarray(0, -8), second, trailer]))).rejects.toMatchObject(INVALID);
  });

  /** Stored blocks of deflate, the last of which is the last of its stream and takes `more` bytes of what follows as well. */
  function storedUpTo(content: Buffer, more: number): Buffer {
    const blocks: Buffer[] = [];
    for (let at = 0; at < content.length; at += 60_000) {
      const part = content.subarray(at, at + 60_000);
      const isLast = at + part.length === content.length;
      const head = Buffer.from([isLast ? 1 : 0, 0, 0, 0, 0]);
      const length = part.length + (isLast ? more : 0);
      head.writeUInt16LE(length, 1);
      head.writeUInt16LE(0xffff - length, 3);
      blocks.push(head, part);
    }
    return Buffer.concat(blocks);
  }

  it.each([5, 21])('refuses a block that would take %s bytes of what closes it for its own', async (more) => {
    const trailerOf = (content: Uint8Array): Buffer => {
      const trailer = Buffer.alloc(8);
      trailer.writeUInt32LE(crc32(content), 0);
      trailer.writeUInt32LE(content.length, 4);
      return trailer;
    };
    const shown = Buffer.alloc(GZIP_BLOCK - more, 'a');
    shown.set([0, 0, 0xff, 0xff], shown.length - 4);
    const next = Buffer.alloc(more, Uint8Array.of(0, 8, 0, 0xf7, 0xff));
    const member = [storedUpTo(shown, more), next, trailerOf(Buffer.concat([shown, next]))];
    const behind = [Buffer.of(1, 0, 0, 0xff, 0xff), trailerOf(Buffer.alloc(GZIP_BLOCK + 8))];
    const sound = Buffer.concat([gzipSync('').subarray(0, 10), ...member]);
    expect(gunzipSync(sound).equals(Buffer.concat([shown, next]))).toBe(true);
    const bytes = Buffer.concat([sound, ...behind]);
    await expect(read(bytes)).rejects.toMatchObject(INVALID);
    await expect(read(bytes)).rejects.toThrow(/goes on behind its gzip member/);
  });

  it.each([
    ['the mark of a flush alone', [0, 0, 0xff, 0xff]],
    ['the mark of a flush, and an end', [0, 0, 0xff, 0xff, 3, 0]],
    ['an empty stored block that is the last', [1, 0, 0, 0xff, 0xff]],
    ['an empty stored block that is the last, and an end', [1, 0, 0, 0xff, 0xff, 3, 0]],
  ])('refuses data that end where a block would, and go on with %s', async (_, more) => {
    const content = Buffer.alloc(GZIP_BLOCK, 'a');
    const member = gzipSync(content);
    const bytes = Buffer.concat([member.subarray(0, -8), Buffer.from(more), member.subarray(-8)]);
    await expect(read(bytes)).rejects.toThrow(/goes on behind its gzip member/);
  });

  it('reads what is changed near a flush as zlib does, or refuses it', async () => {
    const bytes = await written(contentOf(3 * GZIP_BLOCK));
    const flushes: number[] = [];
    for (let at = bytes.indexOf(FLUSH); at >= 0; at = bytes.indexOf(FLUSH, at + 1)) flushes.push(at);
    expect(flushes.length).toBeGreaterThanOrEqual(2);
    const change = fc.record({
      flush: fc.constantFrom(...flushes),
      offset: fc.integer({ min: -12, max: 12 }),
      value: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const { flush, offset, value } of changes) changed[flush + offset] = value;
        const ours = await read(changed).catch((error) => error.code);
        if (ours !== 'ARCHIVE_INVALID') expect(gunzipSync(changed).equals(ours.content)).toBe(true);
      }),
      runs(60),
    );
  });
});
