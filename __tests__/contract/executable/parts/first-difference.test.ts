import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstDifference } from '../../../../src/contract/executable/parts/first-difference.js';
import { runs } from '../../../support/generated.js';
import { elf, macho, pe } from '../../../support/program-files.js';
import { sourceOf } from '../sources.js';

type Sections = readonly (readonly [name: string, text: string])[];

/** An ELF file of 64 bits with these sections, in this order. */
function elfOf(sections: Sections): Buffer {
  const names = ['', ...sections.map(([name]) => name), '.shstrtab'];
  const strings = names.map((name) => `${name}\0`).join('');
  const texts = ['', ...sections.map(([, text]) => text), strings].map((text) => Buffer.from(text));
  const header = Buffer.alloc(64);
  header.write('\x7fELF\x02\x01\x01', 'latin1');
  header.writeBigUInt64LE(BigInt(64 + texts.reduce((sum, { length }) => sum + length, 0)), 40);
  [64, names.length, names.length - 1].forEach((value, at) => {
    header.writeUInt16LE(value, 58 + 2 * at);
  });
  let [offset, name] = [64, 0];
  const table = names.map((title, at) => {
    const entry = Buffer.alloc(64);
    entry.writeUInt32LE(name, 0);
    entry.writeUInt32LE(title === '' ? 0 : 1, 4);
    entry.writeBigUInt64LE(BigInt(offset), 24);
    entry.writeBigUInt64LE(BigInt(texts[at]?.length ?? 0), 32);
    offset += texts[at]?.length ?? 0;
    name += title.length + 1;
    return entry;
  });
  return Buffer.concat([header, ...texts, ...table]);
}

/** A Mach-O file of 64 bits: a UUID, and a segment of these sections. */
function machoOf(uuid: string, sections: Sections): Buffer {
  const segment = Buffer.alloc(72 + 80 * sections.length);
  segment.writeUInt32LE(0x19, 0);
  segment.writeUInt32LE(segment.length, 4);
  segment.write('__TEXT', 8);
  const id = Buffer.alloc(24);
  id.writeUInt32LE(0x1b, 0);
  id.writeUInt32LE(24, 4);
  id.write(uuid, 8);
  const header = Buffer.alloc(32);
  header.writeUInt32LE(0xfeedfacf, 0);
  header.writeUInt32LE(2, 16);
  header.writeUInt32LE(segment.length + id.length, 20);
  let offset = header.length + segment.length + id.length;
  sections.forEach(([name, text], index) => {
    const at = 72 + 80 * index;
    segment.write(name, at);
    segment.write('__TEXT', at + 16);
    segment.writeBigUInt64LE(BigInt(text.length), at + 40);
    segment.writeUInt32LE(offset, at + 48);
    offset += text.length;
  });
  return Buffer.concat([header, id, segment, ...sections.map(([, text]) => Buffer.from(text))]);
}

/** A PE file with a time in its header, and these sections. */
function peOf(time: number, sections: Sections): Buffer {
  const head = Buffer.alloc(64 + 24);
  head.write('MZ');
  head.writeUInt32LE(64, 0x3c);
  head.write('PE\0\0', 64);
  head.writeUInt16LE(sections.length, 70);
  head.writeUInt32LE(time, 72);
  let offset = head.length + 40 * sections.length;
  const table = sections.map(([name, text]) => {
    const entry = Buffer.alloc(40);
    entry.write(name, 0);
    entry.writeUInt32LE(text.length, 16);
    entry.writeUInt32LE(offset, 20);
    offset += text.length;
    return entry;
  });
  return Buffer.concat([head, ...table, ...sections.map(([, text]) => Buffer.from(text))]);
}

const first = (one: Buffer, other: Buffer) => firstDifference(sourceOf(one), sourceOf(other));

const ID = '.note.gnu.build-id';
const elfWith = (id: string, rodata: string, data = 'd') =>
  elfOf([
    [ID, id],
    ['.text', 'code'],
    ['.rodata', rodata],
    ['.data', data],
  ]);
const machoWith = (uuid: string, constant: string) =>
  machoOf(uuid, [
    ['__text', 'code'],
    ['__const', constant],
  ]);
const peWith = (time: number, rdata: string) =>
  peOf(time, [
    ['.text', 'code'],
    ['.rdata', rdata],
  ]);

describe('firstDifference', () => {
  it.each<[string, Buffer, Buffer, unknown]>([
    [
      'a byte of a section',
      elfWith('11', 'at 10:04'),
      elfWith('22', 'at 10:05'),
      { part: '.rodata', offset: 70, at: 77 },
    ],
    [
      'a section that has grown',
      elfWith('11', 'at'),
      elfWith('11', 'at home'),
      { part: '.rodata', offset: 70, at: 72 },
    ],
    [
      'a later one behind it',
      elfWith('11', 'at', 'a'),
      elfWith('11', 'at', 'b'),
      { part: '.data', offset: 72, at: 72 },
    ],
    ['the build id where that is all', elfWith('11', 'at'), elfWith('12', 'at'), { part: ID, offset: 64, at: 65 }],
    [
      'a section of Mach-O',
      machoWith('11', 'a'),
      machoWith('22', 'b'),
      { part: '__TEXT,__const', offset: 292, at: 292 },
    ],
    ['LC_UUID where that is all', machoWith('11', 'a'), machoWith('12', 'a'), { part: 'LC_UUID', offset: 32, at: 41 }],
    ['a section of PE', peWith(1, 'a'), peWith(2, 'b'), { part: '.rdata', offset: 172, at: 172 }],
    [
      'the header with the time where that is all',
      peWith(1, 'a'),
      peWith(2, 'a'),
      { part: 'the file header', offset: 0, at: 72 },
    ],
    [
      'a section that is gone',
      elfOf([
        ['.text', 'a'],
        ['.x', 'b'],
      ]),
      elfOf([['.text', 'a']]),
      { part: '.x', offset: 65, at: 65 },
    ],
  ])('names %s', async (_, one, other, expected) => {
    expect(await first(one, other)).toEqual(expected);
  });

  it('names none where nothing differs, and for what is no program', async () => {
    for (const bytes of [elfWith('1', 'a'), machoWith('1', 'a'), peWith(1, 'a'), readFileSync(process.execPath)])
      expect(await first(bytes, Buffer.from(bytes))).toBeUndefined();
    expect(await first(Buffer.from('one'), Buffer.from('two'))).toBeUndefined();
  });

  it.each([
    ['LC_SYMTAB', 0x2],
    ['LC_DYSYMTAB', 0xb],
    ['LC_LOAD_DYLIB', 0xc],
    ['LC_LOAD_DYLINKER', 0xe],
    ['LC_VERSION_MIN_MACOSX', 0x24],
    ['LC_FUNCTION_STARTS', 0x26],
    ['LC_DATA_IN_CODE', 0x29],
    ['LC_SOURCE_VERSION', 0x2a],
    ['LC_BUILD_VERSION', 0x32],
    ['LC_RPATH', 0x8000001c],
    ['LC_DYLD_INFO_ONLY', 0x80000022],
    ['LC_MAIN', 0x80000028],
    ['LC_DYLD_EXPORTS_TRIE', 0x80000033],
    ['LC_DYLD_CHAINED_FIXUPS', 0x80000034],
    ['load command 99', 99],
  ])('calls a load command of Mach-O as loader.h does: %s', async (part, command) => {
    const [one, other] = [machoWith('1', 'a'), machoWith('2', 'a')];
    for (const bytes of [one, other]) bytes.writeUInt32LE(command, 32);
    expect(await first(one, other)).toMatchObject({ part });
  });

  it.each<[string, number, number]>([
    ['of no size, however many are announced', 36, 0],
    ['that is larger than all of them', 36, 10_000],
  ])('names none in a Mach-O file with a load command %s', async (_, at, size) => {
    const bytes = machoWith('1', 'a');
    bytes.writeUInt32LE(0xffffffff, 16);
    bytes.writeUInt32LE(size, at);
    expect(await first(bytes, machoWith('1', 'b'))).toBeUndefined();
  });

  it('is of bounded work, and throws nothing, whatever the bytes', async () => {
    const sound = [elfWith('1', 'a'), machoWith('1', 'a'), peWith(1, 'a'), elf({}), macho([]), pe()];
    const change = fc.record({ of: fc.nat(sound.length - 1), at: fc.nat(), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(sound[changes[0]?.of ?? 0] ?? '');
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        const source = sourceOf(bytes);
        await firstDifference(source, sourceOf(sound[changes[0]?.of ?? 0] ?? Buffer.alloc(0)));
        expect(source.asked.most).toBeLessThanOrEqual(1024 * 1024);
      }),
      runs(300),
    );
  });
});
