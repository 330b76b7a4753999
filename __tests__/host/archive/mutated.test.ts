/**
 * Well-formed archives changed at random, by a seed: each is refused with a code of the archive, or unpacked to exactly the
 * tree of its manifest. Nothing is written elsewhere and nothing is left.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unpackArchive } from '../../../src/host/archive/unpack.js';
import { Seeded } from '../../support/seeded.js';
import { describeTree, listTree, useTemporaryFolder } from '../../support/temporary.js';
import { END, entry, octal, pax, record, tarOf } from './tar-parts.js';

const folder = useTemporaryFolder();
const CODES = ['ARCHIVE_INVALID', 'MANIFEST_MISMATCH', 'SIZE_MISMATCH', 'DIGEST_MISMATCH'];
const LONG = `share/${'n'.repeat(150)}`;
const FOLDER = { type: '5', mode: octal(0o755, 8) };
const GNU = { magic: 'ustar  \0' };
const { tar, files } = tarOf([
  pax(record('comment', 'commit'), 'g'),
  entry('./', '', FOLDER),
  { ...entry('tool', 'program\n'.repeat(300), { name: './tool', mode: octal(0o755, 8) }) },
  entry('empty', ''),
  entry('share/', '', FOLDER),
  pax(record('path', LONG) + record('size', '700')),
  entry(LONG, 'x'.repeat(700), { name: LONG.slice(0, 100) }),
  { ...entry('././@LongLink', `${LONG}.gnu\0`, { type: 'L', ...GNU }), files: [] },
  entry(`${LONG}.gnu`, 'y'.repeat(512), { name: LONG.slice(0, 100), ...GNU }),
  entry('LICENSE', 'license', { prefix: 'share/doc' }),
  END,
]);
/** The last one's header has a prefix, which `entry` does not know of. */
const manifest = files.map((file) => (file.path === 'LICENSE' ? { ...file, path: 'share/doc/LICENSE' } : file));
const expectedTree = manifest.map(({ path, mode, size, sha256 }) => `${path} ${mode.slice(1)} ${size} ${sha256}`);
const blocks = tar.length / 512;

/** Fields of a header, and what a trick puts into them. */
const FIELDS = [0, 1, 5, 99, 100, 104, 124, 134, 135, 148, 156, 157, 257, 262, 263, 265, 329, 345, 346, 475, 500, 511];
const VALUES = [
  '../',
  '/',
  './',
  '\0',
  '1',
  '2',
  '5',
  '7',
  'x',
  'g',
  'L',
  'K',
  'S',
  ' ',
  '-1',
  '\x80',
  '\xff',
  '0000777\0',
  'C:',
];

function fixChecksum(bytes: Buffer, block: number): void {
  const header = bytes.subarray(block * 512, block * 512 + 512);
  if (header.length < 512 || header.toString('latin1', 257, 262) !== 'ustar') return;
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}

function flip(bytes: Buffer, seeded: Seeded, from = 0, to = bytes.length): Buffer {
  const changed = Buffer.from(bytes);
  const at = from + seeded.below(Math.max(to - from, 1));
  changed[at] = (changed[at] ?? 0) ^ (1 << seeded.below(8));
  return changed;
}
const block = (bytes: Buffer, number: number): Buffer => bytes.subarray(number * 512, number * 512 + 512);
/** Where an entry begins, by its headers. */
const members: readonly number[] = Array.from({ length: blocks }, (_, number) => number).filter(
  (number) => block(tar, number).toString('latin1', 257, 262) === 'ustar',
);

/** Changes of the tar before it is compressed. */
const inTar: Record<string, (bytes: Buffer, seeded: Seeded) => Buffer> = {
  'a bit': (bytes, seeded) => flip(bytes, seeded),
  'header fields, with the right checksum': (bytes, seeded) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + seeded.below(3); count > 0; count--) {
      const at = seeded.pick(members);
      const field = seeded.once(4) ? seeded.below(512) : seeded.pick(FIELDS);
      Buffer.from(seeded.pick(VALUES), 'latin1').copy(changed, at * 512 + field, 0, 512 - field);
      fixChecksum(changed, at);
    }
    return changed;
  },
  'the end': (bytes, seeded) => bytes.subarray(0, seeded.below(bytes.length)),
  'two blocks': (bytes, seeded) => {
    const [one, two] = [seeded.below(blocks), seeded.below(blocks)];
    const changed = Buffer.from(bytes);
    block(bytes, one).copy(changed, two * 512);
    block(bytes, two).copy(changed, one * 512);
    return changed;
  },
  'a member, which comes twice': (bytes, seeded) => {
    const number = seeded.below(members.length);
    const [from = 0, to = blocks - 2] = members.slice(number, number + 2);
    const at = seeded.pick(members) * 512;
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from * 512, to * 512), bytes.subarray(at)]);
  },
  'a block, which is gone': (bytes, seeded) => {
    const at = seeded.below(blocks) * 512;
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 512)]);
  },
};
/** Changes of the gzip file. */
const inZip: Record<string, (bytes: Buffer, seeded: Seeded) => Buffer> = {
  'a bit of the gzip file': (bytes, seeded) => flip(bytes, seeded),
  'the gzip header': (bytes, seeded) => flip(bytes, seeded, 0, 10),
  'the gzip trailer': (bytes, seeded) => flip(bytes, seeded, bytes.length - 8),
  'the end of the gzip file': (bytes, seeded) => bytes.subarray(0, seeded.below(bytes.length)),
  'what comes behind': (bytes, seeded) =>
    Buffer.concat([bytes, seeded.once(2) ? bytes : Buffer.alloc(1 + seeded.below(9))]),
};
const kinds = [
  ...Object.entries(inTar).map(([what, change]) => [what, (seeded: Seeded) => gzipSync(change(tar, seeded))] as const),
  ...Object.entries(inZip).map(([what, change]) => [what, (seeded: Seeded) => change(gzipSync(tar), seeded)] as const),
];
/** Of each kind. MUTATED_ARCHIVES says how many in all. */
const EACH = Math.ceil(Number(process.env.MUTATED_ARCHIVES ?? 440) / kinds.length);
const counts = { tried: 0, refused: 0 };
afterAll(() => {
  const { tried, refused } = counts;
  if (process.env.MUTATED_ARCHIVES)
    process.stderr.write(`ok: ${tried} mutated archives, ${refused} refused, the others as their manifest says\n`);
});

describe('unpackArchive, of an archive in which chance changed', () => {
  it('nothing: gives the tree of its manifest', async () => {
    await writeFile(join(folder(), 'a.tar.gz'), gzipSync(tar));
    await unpackArchive(
      join(folder(), 'a.tar.gz'),
      { content_size: tar.length, files: manifest },
      join(folder(), 'out'),
    );
    const found = (await describeTree(join(folder(), 'out'))).filter((line) => !/\/ 755$/.test(line));
    expect(found).toEqual([...expectedTree].sort());
  });

  it.each(kinds)(
    '%s: refuses it, or gives the tree of its manifest',
    async (_, mutate) => {
      const archive = join(folder(), 'work/a.tar.gz');
      const out = join(folder(), 'work/out');
      await mkdir(join(folder(), 'work'));
      let refused = 0;
      for (let number = 0; number < EACH; number++) {
        const bytes = mutate(new Seeded(number));
        await writeFile(archive, bytes);
        // What a publisher in league would write: the size of what there is now.
        const expected = { content_size: sizeOf(bytes), files: manifest };
        const error = await unpackArchive(archive, expected, out).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error !== undefined) {
          refused++;
          expect({ number, error }).toMatchObject({ error: { name: 'ContractError', code: expect.any(String) } });
          expect(CODES).toContain((error as { code: string }).code);
        } else {
          const lines = (await describeTree(out)).filter((line) => !/^[^ ]*\/ 755$/.test(line));
          expect({ number, lines }).toEqual({ number, lines: [...expectedTree].sort() });
          await rm(out, { recursive: true });
        }
        expect(await listTree(folder())).toEqual(['work', 'work/a.tar.gz']);
      }
      expect(refused).toBeGreaterThan(0);
      counts.tried += EACH;
      counts.refused += refused;
    },
    300_000,
  );
});

function sizeOf(bytes: Buffer): number {
  try {
    return gunzipSync(bytes).length;
  } catch {
    return tar.length;
  }
}
