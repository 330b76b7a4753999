import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson } from '../../../src/contract/json/strict-json.js';
import { codeOf } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';

const read = (text: string | Uint8Array, maxBytes = 10_000) =>
  parseStrictJson(Buffer.from(text as string), { maxBytes }, 'file');

describe('parseStrictJson', () => {
  it.each([
    ['a key twice', '{"a":1,"a":2}', 'DUPLICATE_KEY'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', 'DUPLICATE_KEY'],
    ['a key twice, deep inside', '[{"x":{"b":1,"c":[],"b":2}}]', 'DUPLICATE_KEY'],
    ['__proto__', '{"__proto__":{"x":1}}', 'FORBIDDEN_KEY'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'FORBIDDEN_KEY'],
    ['an integer past 2^53', '[9007199254740993]', 'UNSAFE_NUMBER'],
    ['a number past the doubles', '[1e400]', 'UNSAFE_NUMBER'],
    ['minus zero', '[-0]', 'UNSAFE_NUMBER'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'TOO_DEEP'],
    ['a comment', '{} // x', 'INVALID_JSON'],
    ['a trailing comma', '[1,]', 'INVALID_JSON'],
    ['nothing', '', 'INVALID_JSON'],
    ['a byte order mark', '\ufeff{}', 'INVALID_UTF8'],
  ])('refuses %s', (_name, text, code) => {
    expect(codeOf(() => read(text))).toBe(code);
  });
  it('refuses invalid UTF-8, and more than the cap', () => {
    expect(codeOf(() => read(Buffer.from([0x22, 0xff, 0x22])))).toBe('INVALID_UTF8');
    expect(codeOf(() => read(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])))).toBe('INVALID_UTF8');
    expect(codeOf(() => read('"12345"', 6))).toBe('TOO_LARGE');
  });
  it('refuses very deep nesting without crashing', () => {
    expect(codeOf(() => read('['.repeat(900_000) + ']'.repeat(900_000), 2_000_000))).toBe('TOO_DEEP');
  });
  it('reads every other JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const code = codeOf(() => expect(read(text, 1_000_000).value).toEqual(JSON.parse(text)));
        expect(code).toMatch(/^(?:none|FORBIDDEN_KEY|FORBIDDEN_CHARACTER|UNSAFE_NUMBER|DUPLICATE_KEY)$/);
      }),
      runs(100),
    );
  });
});
