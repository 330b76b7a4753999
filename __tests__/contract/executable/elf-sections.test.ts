import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MalformedFile } from '../../../src/contract/executable/byte-source.js';
import { readSections, rustcVersions } from '../../../src/contract/executable/elf-sections.js';
import { runs } from '../../support/generated.js';
import { sourceOf } from './sources.js';

/** A file with sections of these names and texts, of 64 bits. */
function withSections(sections: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries({ '': '', ...sections, '.shstrtab': '' });
  const names = entries.map(([name]) => `${name}\0`).join('');
  const texts = entries.map(([name, text]) => Buffer.from(name === '.shstrtab' ? names : text));
  const header = Buffer.alloc(64);
  header.write('\x7fELF\x02\x01\x01', 'latin1');
  const table = 64 + texts.reduce((sum, text) => sum + text.length, 0);
  header.writeBigUInt64LE(BigInt(table), 40);
  header.writeUInt16LE(64, 58);
  header.writeUInt16LE(entries.length, 60);
  header.writeUInt16LE(entries.length - 1, 62);
  let [offset, name] = [64, 0];
  const headers = entries.map(([title], at) => {
    const entry = Buffer.alloc(64);
    entry.writeUInt32LE(name, 0);
    entry.writeUInt32LE(title === '' ? 0 : 1, 4);
    entry.writeBigUInt64LE(BigInt(offset), 24);
    entry.writeBigUInt64LE(BigInt(texts[at]?.length ?? 0), 32);
    offset += texts[at]?.length ?? 0;
    name += title.length + 1;
    return entry;
  });
  return Buffer.concat([header, ...texts, ...headers]);
}

const COMMENT = 'rustc version 1.95.0 (59807616e 2026-04-14)\0GCC: (Debian 12.2.0)\0rustc version 1.97.0-nightly (x)\0';

describe('readSections', () => {
  it('gives names and places', async () => {
    const sections = await readSections(sourceOf(withSections({ '.text': 'abc', '.comment': COMMENT })));
    expect(sections.map(({ name, offset, size }) => [name, offset, size])).toEqual([
      ['', 64, 0],
      ['.text', 64, 3],
      ['.comment', 67, COMMENT.length],
      ['.shstrtab', 67 + COMMENT.length, 26],
    ]);
  });
  it('finds those of a real program', async () => {
    const sections = await readSections(sourceOf(readFileSync(process.execPath)));
    if (process.platform === 'linux')
      expect(sections.map(({ name }) => name)).toEqual(expect.arrayContaining(['.text']));
    else expect(sections).toEqual([]);
  });
  it('is of bounded work, and throws nothing else, whatever the bytes', async () => {
    const sound = withSections({ '.text': 'abc', '.comment': COMMENT });
    const byte = fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(sound);
        for (const { at, to } of changes) bytes[at] = to;
        await readSections(sourceOf(bytes)).catch((error: unknown) => expect(error).toBeInstanceOf(MalformedFile));
        expect(Array.isArray(await rustcVersions(sourceOf(bytes)))).toBe(true);
      }),
      runs(1000),
    );
  });
});

describe('rustcVersions', () => {
  it.each<[string, Buffer, string[]]>([
    ['says each once', withSections({ '.comment': COMMENT + COMMENT }), ['1.95.0', '1.97.0-nightly']],
    ['says nothing without a comment', withSections({ '.text': COMMENT }), []],
    ['says nothing of what is no ELF file', Buffer.from(COMMENT), []],
    ['says nothing of what is cut', withSections({ '.comment': COMMENT }).subarray(0, 100), []],
  ])('%s', async (_, bytes, versions) => {
    expect(await rustcVersions(sourceOf(bytes))).toEqual(versions);
  });
});
