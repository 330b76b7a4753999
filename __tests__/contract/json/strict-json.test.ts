import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError, type ErrorCode } from '../../../src/contract/errors.js';
import { escapePointer } from '../../../src/contract/json/pointer.js';
import { decodeUtf8, parseStrictJson } from '../../../src/contract/json/strict-json.js';
import { expectCode, refusalOf } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { encode } from '../../support/samples.js';

const LIMITS = { maxBytes: 8 * 1024 * 1024 };
const parse = (text: string): unknown => parseStrictJson(encode(text), LIMITS, 'file.json').value;

/** Surrogates, and the noncharacters of Unicode (chapter 23.7), each as text. */
const NO_CHARACTERS = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ufdd0',
  '\ufdef',
  ...Array.from({ length: 17 }, (_, plane) =>
    [0xfffe, 0xffff].map((end) => String.fromCodePoint(plane * 0x10000 + end)),
  ).flat(),
];
const isText = (text: string): boolean =>
  !NO_CHARACTERS.some((char) => [...text].includes(char)) && !/[\ufdd0-\ufdef]/.test(text) && text.isWellFormed();

/** Values that a double keeps and JSON can say: no -0, no integer past 2^53, no text that is none. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return isText(value);
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, part]) => key !== '__proto__' && isText(key) && isPlain(part));
}

/** The code units of a text as JSON escapes them. */
function escapesOf(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

describe('parseStrictJson', () => {
  it('agrees with JSON.parse on every JSON value, with any white space', () => {
    const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).filter(isPlain);
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, 2, '\t'), (json, space) => {
        const text = JSON.stringify(json, null, space);
        expect(parse(text)).toEqual(JSON.parse(text));
        expect(parse(` \r\n${text}\t`)).toEqual(JSON.parse(text));
      }),
      runs(400),
    );
  });

  it('refuses every text that JSON.parse refuses, and gives nothing that JSON.parse does not', () => {
    const unit = fc.constantFrom(...'{}[]:,"\\ 0123-+.eEu\n', 'true', 'null', '"a"', '\\u0061');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expectCode(() => parse(text), 'INVALID_JSON');
          return;
        }
        try {
          expect(parse(text)).toEqual(expected);
        } catch (error) {
          if (!(error instanceof ContractError)) throw error;
          expect(['DUPLICATE_KEY', 'UNSAFE_NUMBER']).toContain(error.code);
        }
      }),
      runs(2000),
    );
  });

  it('keeps every double that JSON.stringify writes, but for integers past 2^53', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = JSON.stringify([number]);
        if (isPlain(number)) expect(parse(text)).toEqual(JSON.parse(text));
        else expectCode(() => parse(text), 'UNSAFE_NUMBER');
      }),
      runs(200),
    );
  });

  it.each<[string, string, ErrorCode, string]>([
    ['a duplicate key', '{"a":1,"a":1}', 'DUPLICATE_KEY', '/a'],
    ['a duplicate key that is escaped', '{"a":1,"\\u0061":2}', 'DUPLICATE_KEY', '/a'],
    ['a duplicate key within', '{"x":[{"a/b":1,"c":{"a/b":1},"a/b":2}]}', 'DUPLICATE_KEY', '/x/0/a~1b'],
    ['a duplicate empty key', '{"":1,"":2}', 'DUPLICATE_KEY', '/'],
    ['__proto__', '{"__proto__":{"polluted":true}}', 'FORBIDDEN_KEY', '/__proto__'],
    ['__proto__ that is escaped', '[{"\\u005f_proto__":1}]', 'FORBIDDEN_KEY', '/0/__proto__'],
    ['a number past every double', '[1e400]', 'UNSAFE_NUMBER', '/0'],
    ['a negative one', '{"n":-1e400}', 'UNSAFE_NUMBER', '/n'],
    ['2^53', '[9007199254740992]', 'UNSAFE_NUMBER', '/0'],
    ['2^53 + 1', '[0,9007199254740993]', 'UNSAFE_NUMBER', '/1'],
    ['2^53 + 1 with a fraction', '[9007199254740993.0]', 'UNSAFE_NUMBER', '/0'],
    ['a large round number', '[1e23]', 'UNSAFE_NUMBER', '/0'],
    ['-0', '-0', 'UNSAFE_NUMBER', ''],
    ['-0.0', '[-0.0]', 'UNSAFE_NUMBER', '/0'],
    ['a number that becomes 0', '[1e-400]', 'UNSAFE_NUMBER', '/0'],
    ['a number that becomes 1', '{"schema_version":1.00000000000000000001}', 'UNSAFE_NUMBER', '/schema_version'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'TOO_DEEP', '/0'.repeat(31)],
    ['33 levels of objects', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'TOO_DEEP', '/a'.repeat(31)],
  ])('refuses %s', (_, text, code, pointer) => {
    expect(expectCode(() => parse(text), code).place).toBe(`file.json#${pointer}`);
  });

  it.each<[string, number[], ErrorCode]>([
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d], 'INVALID_UTF8'],
    ['a lone byte of a sequence', [0x22, 0xc3, 0x22], 'INVALID_UTF8'],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22], 'INVALID_UTF8'],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22], 'INVALID_UTF8'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], 'INVALID_UTF8'],
    ['a zero byte', [0x7b, 0x00, 0x7d], 'INVALID_JSON'],
    ['nothing', [], 'INVALID_JSON'],
  ])('refuses %s', (_, bytes, code) => {
    expectCode(() => parseStrictJson(Uint8Array.from(bytes), LIMITS, 'file.json'), code);
  });

  it.each([
    "{'a':1}",
    '{a:1}',
    '[1,]',
    '1 // x',
    'NaN',
    'Infinity',
    '01',
    '+1',
    '.5',
    '1.',
    '"\t"',
    '"\\x41"',
    '{} {}',
  ])('refuses what is JSON to some: %s', (text) => {
    expectCode(() => parse(text), 'INVALID_JSON');
  });

  it('accepts what only looks hostile', () => {
    const text =
      '{"constructor":1,"toString":{"prototype":[]},"a":"{\\"a\\":[1e400,\\"a\\"]}","b":[9007199254740991,1.0,1e2]}';
    expect(parse(text)).toEqual(JSON.parse(text));
    expect(parse(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeDefined();
  });

  it.each(NO_CHARACTERS.map((char) => [escapesOf(char), char]))('refuses %s in names and strings', (escapes, char) => {
    for (const text of [
      `["a${escapes}b"]`,
      `{"a${escapes}":1}`,
      `{"a":{"b":[0,"${escapes.toUpperCase().replaceAll('U', 'u')}"]}}`,
    ])
      expectCode(() => parse(text), 'FORBIDDEN_CHARACTER');
    // UTF-8 has no way to write half of a pair.
    if (char.isWellFormed())
      for (const text of [`["a${char}b"]`, `{"a${char}":1}`]) expectCode(() => parse(text), 'FORBIDDEN_CHARACTER');
  });
  it('refuses two halves of a character that do not follow one another, and takes them where they do', () => {
    for (const text of ['["\\ude00\\ud83d"]', '["\\ud83d \\ude00"]', '["\\ud83d\\ud83d\\ude00"]'])
      expectCode(() => parse(text), 'FORBIDDEN_CHARACTER');
    expect(parse('["\\ud83d\\ude00", "\\\\ud83d", "\\ufffd", "\ufdcf\ufdf0\u{1fffd}"]')).toEqual([
      '\u{1f600}',
      '\\ud83d',
      '\ufffd',
      '\ufdcf\ufdf0\u{1fffd}',
    ]);
  });
  it('names the place of what is no text, and shows of a long name what a person reads', () => {
    expect(expectCode(() => parse('{"a":[0,"\\ufffe"]}'), 'FORBIDDEN_CHARACTER').place).toBe('file.json#/a/1');
    const long = 'k'.repeat(2_000_000);
    for (const text of [`{"${long}":1,"${long}":1}`, `{"${long}":[1e400]}`, `{"${long}\\ud800":1}`]) {
      const { message, place = '' } = refusalOf(() => parse(text));
      expect([message.length < 1000, place.length < 1000]).toEqual([true, true]);
    }
  });

  it('refuses by size before it reads, with a cap of one byte less', () => {
    const bytes = encode('[1,2]');
    expect(parseStrictJson(bytes, { maxBytes: 5 }, 'f').value).toEqual([1, 2]);
    expectCode(() => parseStrictJson(bytes, { maxBytes: 4 }, 'f'), 'TOO_LARGE');
    expectCode(() => decodeUtf8(Uint8Array.of(0xff, 0xff), 1, 'f'), 'TOO_LARGE');
  });

  it('refuses a cap of depth given', () => {
    expectCode(() => parseStrictJson(encode('[[1]]'), { ...LIMITS, maxDepth: 1 }, 'f'), 'TOO_DEEP');
  });

  it.each<[string, string, ErrorCode | undefined]>([
    ['a string of 8 million letters', `["${'a'.repeat(8e6)}"]`, undefined],
    ['a string of 4 million escapes', `["${'\\n'.repeat(4e6)}"]`, undefined],
    ['a number of 8 million digits', `[${'1'.repeat(8e6)}]`, 'UNSAFE_NUMBER'],
    ['a fraction of zeros that never end', `[1.${'0'.repeat(8e6)}1]`, 'UNSAFE_NUMBER'],
    ['a million brackets', `${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'TOO_DEEP'],
    ['a million brackets that do not close', '['.repeat(1e6), 'INVALID_JSON'],
    ['half a million values and one more', `[${'0,'.repeat(5e5)}0]`, 'TOO_LARGE'],
    ['a million members', `{${Array.from({ length: 1e6 }, (_, at) => `"${at}":0`).join()}}`, 'TOO_LARGE'],
    ['commas and brackets within strings', `["${'[,{'.repeat(1e6)}"]`, undefined],
  ])('gets through %s', (_, text, code) => {
    if (code) expectCode(() => parse(text), code);
    else expect(parse(text)).toEqual(JSON.parse(text));
  });
});

describe('escapePointer', () => {
  it('escapes ~ and / as RFC 6901 says', () => {
    expect(escapePointer('a/b~1')).toBe('a~1b~01');
  });
});
