import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Parser, type ReadEntry } from 'tar';
import { formatPaxPath, parsePax } from '../../../src/contract/archive/pax.js';
import { ArchivePolicy } from '../../../src/contract/archive/policy.js';
import { formatFileHeader, paddingOf, parseHeader } from '../../../src/contract/archive/tar-header.js';
import { TarReader } from '../../../src/contract/archive/tar-reader.js';
import { pathFault } from '../../../src/contract/identity/file-path.js';
import { END, entry, octal, pax, record, tarOf } from '../../host/archive/tar-parts.js';
import { codeOf } from '../../support/expect-code.js';
import { enough, runs, STRIDE } from '../../support/generated.js';

interface Seen {
  readonly path: string;
  readonly size: number;
  content: string;
}

/** What the reader tells of a tar that comes in chunks of the given sizes, over and over. */
function readTar(tar: Uint8Array, sizes: readonly number[] = [tar.length]): Seen[] {
  const reader = new TarReader(new ArchivePolicy('a.tar'), 'a.tar');
  const seen: Seen[] = [];
  for (let at = 0, turn = 0; at < tar.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    const chunk = Buffer.from(tar.subarray(at, at + size));
    for (const event of reader.read(chunk)) {
      const last = seen.at(-1);
      if (event.kind === 'entry') seen.push({ path: event.entry.path, size: event.entry.size, content: '' });
      else if (event.kind === 'data' && last) last.content += Buffer.from(event.bytes).toString('latin1');
    }
    // Its memory is for others by the time of the next.
    chunk.fill(0xff);
    at += size;
  }
  reader.finish();
  return seen;
}

/** The same by node-tar. */
async function readByNodeTar(tar: Buffer): Promise<Seen[]> {
  const seen: Seen[] = [];
  await new Promise<void>((resolve, reject) => {
    const onReadEntry = (read: ReadEntry): void => {
      const found = { path: read.path.replace(/^\.\//, '').replace(/\/$/, '') || '.', size: read.size, content: '' };
      seen.push(found);
      read.on('data', (bytes) => {
        found.content += bytes.toString('latin1');
      });
    };
    const parser = new Parser({ strict: true, onReadEntry });
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(tar);
  });
  return seen;
}

const directory = entry('docs/', '', { type: '5', mode: octal(0o755, 8) });
const LONG = `docs/${'d'.repeat(60)}/${'n'.repeat(120)}`;
/** Numbers as Go, GNU tar and bsdtar write them. */
const NUMBERS = [
  ['mtime', '1700000000.5'],
  ['atime', '-1.000000001'],
  ['ctime', '0'],
  ['uid', '4294967295'],
  ['gid', '0'],
  ['uname', 'nan'],
  ['gname', 'x'],
  ['comment', 'nan'],
]
  .map(([keyword = '', value = '']) => record(keyword, value))
  .join('');
const sample = tarOf([
  pax(record('comment', 'commit'), 'g'),
  directory,
  pax(NUMBERS + record('size', '700')),
  entry('docs/text', 'x'.repeat(700)),
  entry('empty', ''),
  pax(record('path', LONG)),
  entry(LONG, 'long', { name: LONG.slice(0, 100) }),
  { ...entry('././@LongLink', `./${LONG}.gnu\0`, { type: 'L', magic: 'ustar  \0' }), files: [] },
  entry(`${LONG}.gnu`, 'long', { name: `./${LONG}`.slice(0, 100), magic: 'ustar  \0', type: '\0' }),
  entry('tool', 'y'.repeat(512), { prefix: 'deep/er', magic: 'ustar\x0000' }),
  END,
]).tar;

describe('TarReader', () => {
  it('tells the same, in whatever chunks the archive comes', () => {
    const whole = readTar(sample);
    expect(whole.map(({ path, size }) => [path, size])).toEqual([
      ['docs', 0],
      ['docs/text', 700],
      ['empty', 0],
      [LONG, 4],
      [`${LONG}.gnu`, 4],
      ['deep/er/tool', 512],
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1500 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (sizes) => {
          expect(readTar(sample, sizes)).toEqual(whole);
        },
      ),
      runs(100),
    );
  });

  const field = (size: number, ...bytes: number[]): Buffer =>
    Buffer.concat([Buffer.of(bytes[0] ?? 0), Buffer.alloc(size - bytes.length), Buffer.from(bytes.slice(1))]);
  it.each([
    ['an owner of NULs', { uid: field(8) }],
    ['an owner in base-256', { uid: field(8, 0x80, 0x2d, 0xc6, 0xc0) }],
    ['the greatest owner in base-256', { uid: field(8, 0x80, 0xff, 0xff, 0xff, 0xff) }],
    ['a time of NULs', { mtime: field(12) }],
    ['a time in base-256', { mtime: field(12, 0x80, 0x65, 0x53, 0xf1, 0x00) }],
    ['a time before 1970', { mtime: Buffer.alloc(12, 0xff) }],
    ['a device of NULs', { devmajor: field(8) }],
    ['a device of 0 in base-256', { devmajor: field(8, 0x80) }],
  ])('reads %s as other tars do', (_, fields) => {
    const { tar } = tarOf([entry('tool', 'bytes', fields), END]);
    expect(readTar(tar)).toEqual([{ path: 'tool', size: 5, content: 'bytes' }]);
  });

  const GNU = 'ustar  \0';
  const longName = (text: string) => ({ ...entry('././@LongLink', `${text}\0`, { type: 'L', magic: GNU }), files: [] });
  it.each([
    ['a larger size in a pax header', [pax(record('size', '6')), entry('tool', 'bytes')]],
    ['a smaller size in a pax header', [pax(record('size', '4')), entry('tool', 'bytes')]],
    ['the same size in another form', [pax(record('size', '05')), entry('tool', 'bytes')]],
    ['another name in a pax header', [pax(record('path', 'other')), entry('tool', 'bytes')]],
    ['another name in a GNU header', [longName('other'), entry('tool', 'bytes', { magic: GNU })]],
    ['a GNU name of an entry in another format', [longName('tool'), entry('tool', 'bytes')]],
    ['a directory with bytes', [entry('docs/', 'bytes', { type: '5', mode: octal(0o755, 8) })]],
    ['a link', [entry('tool', '', { type: '2', linkname: 'other' })]],
    ['a name that is not UTF-8', [entry('tool', 'bytes', { name: Buffer.of(0xff) })]],
    ['two headers of one entry', [pax(record('size', '5')), pax(record('size', '5')), entry('tool', 'bytes')]],
    ['a header of no entry', [entry('tool', 'bytes'), pax(record('size', '5'))]],
    ['a global header behind an entry', [entry('tool', 'bytes'), pax(record('comment', 'x'), 'g')]],
  ])('refuses %s', (_, parts) => {
    expect(codeOf(() => readTar(tarOf([...parts, END]).tar))).toBe('ARCHIVE_INVALID');
  });

  it('takes a size and a name that are said twice alike', () => {
    const twice = [
      [pax(record('size', '5')), entry('tool', 'bytes')],
      [pax(record('path', 'tool')), entry('tool', 'bytes')],
      [longName('tool'), entry('tool', 'bytes', { magic: GNU })],
    ];
    for (const parts of twice)
      expect(readTar(tarOf([...parts, END]).tar)).toEqual([{ path: 'tool', size: 5, content: 'bytes' }]);
  });

  it('refuses every cut', () => {
    for (let length = 0; length < sample.length; length += 7 * STRIDE)
      expect(() => readTar(sample.subarray(0, length))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
  });

  it('reads what it accepts as node-tar does, whatever bytes are changed', async () => {
    const value = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\0 /.01257xgLK\x80\xff')));
    const fields = fc.constantFrom(
      0,
      1,
      5,
      99,
      100,
      107,
      124,
      134,
      135,
      136,
      156,
      157,
      257,
      262,
      263,
      265,
      329,
      345,
      475,
      499,
      500,
      511,
    );
    const change = fc.record({
      block: fc.nat(sample.length / 512 - 1),
      at: fc.oneof(fields, fc.nat(511)),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    });
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const tar = Buffer.from(sample);
        for (const { block, at, values } of changes) {
          Buffer.from(values).copy(tar, block * 512 + at, 0, 512 - at);
          fixChecksum(tar, block * 512);
        }
        let ours: Seen[];
        try {
          ours = readTar(tar);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ARCHIVE_INVALID' });
          return;
        }
        accepted++;
        expect(await readByNodeTar(tar)).toEqual(ours);
      }),
      runs(3000),
    );
    expect(accepted).toBeGreaterThan(enough(100));
  });
});

/** So that a changed header is refused for what it says, not for its checksum. */
function fixChecksum(tar: Buffer, start: number): void {
  if (tar.toString('latin1', start + 257, start + 262) !== 'ustar') return;
  const block = tar.subarray(start, start + 512);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}

describe('formatFileHeader', () => {
  const ascii = fc.stringMatching(/^[a-z]{1,110}$/);
  const foreign = fc
    .array(fc.constantFrom('\u00e9', '\u4e2d', '\u{20bb7}', '\u0939\u093f', 'x', ' y', "'"), {
      minLength: 1,
      maxLength: 60,
    })
    .map((letters) => letters.join(''));
  const paths = fc
    .array(fc.oneof(ascii, foreign), { minLength: 1, maxLength: 5 })
    .map((names) => names.join('/'))
    .filter((path) => pathFault(path) === undefined);

  it('gives what TarReader and node-tar read back', async () => {
    const headers = fc.record({
      path: paths,
      mode: fc.constantFrom('0644' as const, '0755' as const),
      size: fc.nat(2000),
      mtime: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(headers, async (header) => {
        const blocks = [
          formatFileHeader(header),
          new Uint8Array(header.size).fill(120),
          new Uint8Array(paddingOf(header.size) + 1024),
        ];
        const tar = Buffer.concat(blocks);
        const expected = [{ path: header.path, size: header.size, content: 'x'.repeat(header.size) }];
        expect(readTar(tar)).toEqual(expected);
        expect(await readByNodeTar(tar)).toEqual(expected);
      }),
      runs(100),
    );
  });

  it('has a pax header before a name that is not ASCII, and the bytes of the name in the header', () => {
    const blocks = Buffer.from(formatFileHeader({ path: 'caf\u00e9', mode: '0644', size: 0, mtime: 0 }));
    expect(blocks).toHaveLength(1536);
    expect(blocks.subarray(512).toString()).toMatch(/^14 path=caf\u00e9\n\0/);
    expect(blocks.subarray(1024, 1030).toString()).toBe('caf\u00e9\0');
  });

  it('is one block where name and prefix hold the path', () => {
    const lengths = [
      'a'.repeat(100),
      `${'p'.repeat(155)}/${'n'.repeat(99)}`,
      'a'.repeat(101),
      `${'p'.repeat(156)}/n`,
      `p/${'n'.repeat(101)}`,
    ].map((path) => formatFileHeader({ path, mode: '0644', size: 0, mtime: 0 }).length);
    expect(lengths).toEqual([512, 512, 1536, 1536, 1536]);
  });

  it('is read back by parseHeader, and zeros are no header', () => {
    const block = formatFileHeader({ path: 'tool', mode: '0755', size: 0o77777777777, mtime: 1 });
    expect(parseHeader(block, 0, 'a')).toEqual({
      rawPath: 'tool',
      type: '0',
      isGnu: false,
      mode: 0o755,
      size: 0o77777777777,
    });
    expect(parseHeader(new Uint8Array(512), 0, 'a')).toBeUndefined();
  });
});

describe('formatPaxPath', () => {
  it('counts itself, and parsePax reads it back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\u00e0-\u00ff/]{1,300}$/), (path) => {
        const bytes = formatPaxPath(path);
        expect(Number.parseInt(Buffer.from(bytes).toString(), 10)).toBe(bytes.length);
        expect(parsePax(bytes, false, 'a').get('path')).toBe(path);
      }),
      runs(100),
    );
  });
});
