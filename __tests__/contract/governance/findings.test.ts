import { describe, expect, it } from '@jest/globals';
import type { FindingCode } from '../../../src/contract/governance/finding-codes.js';
import { finding, linesNear, sortFindings } from '../../../src/contract/governance/findings.js';
import { parseStrictJson } from '../../../src/contract/json/strict-json.js';

const json = parseStrictJson(
  Buffer.from('{\n  "a": {\n    "b": 1\n  },\n  "c": [\n    2\n  ]\n}\n'),
  { maxBytes: 1000 },
  'x',
);

describe('linesNear', () => {
  it('gives the line of each field, and of what would hold one that is not there', () => {
    expect(linesNear(json, ['/a/b', '/a', '/c/0', '/a/x', '/a/x/y', '/c/9', '/none', ''])).toEqual([
      ...[3, 2, 6, 2, 2, 5, 1, 1],
    ]);
  });

  it('gives the first line where there is no document', () => {
    expect(linesNear(undefined, ['/a', ''])).toEqual([1, 1]);
    expect(linesNear(json, [])).toEqual([]);
  });

  it('looks for 200 fields, and shows the rest by the first line', () => {
    const many = parseStrictJson(
      Buffer.from(`{\n${Array.from({ length: 202 }, (_, at) => `"f${at}": 1`).join(',\n')}\n}\n`),
      { maxBytes: 10_000 },
      'x',
    );
    const lines = linesNear(
      many,
      Array.from({ length: 202 }, (_, at) => `/f${at}`),
    );
    expect(lines.slice(198)).toEqual([200, 201, 1, 1]);
  });
});

describe('sortFindings', () => {
  const at = (code: FindingCode, file: string, line: number) => finding(code, { file, line }, 'said');

  it('puts errors first, then rules, files and lines', () => {
    const sorted = [
      at('DOCUMENT_NOT_CHANGED', 'a', 1),
      at('CHANGELOG_INVALID', 'a', 2),
      at('CHANGELOG_INVALID', 'a', 10),
      at('CHANGELOG_INVALID', 'b', 1),
      finding('CHANGELOG_INVALID', { file: 'a' }, 'said', { severity: 'warning' }),
      finding('CHANGELOG_INVALID', { file: 'a' }, 'said', { severity: 'notice' }),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
    expect(sortFindings(sorted)).toEqual(sorted);
  });

  it('keeps an error before warnings of its code, however many', () => {
    const warnings = Array.from({ length: 60 }, (_, line) =>
      finding('CHANGELOG_INVALID', { file: 'a', line: line + 1 }, 'said', { severity: 'warning' }),
    );
    const error = at('CHANGELOG_INVALID', 'b', 1);
    const kept = sortFindings([...warnings, error]);
    expect([kept[0], kept.length]).toEqual([error, 50]);
  });

  it('keeps fifty of a code, whatever stands between them', () => {
    const many = Array.from({ length: 51 }, (_, line) => [
      at('CHANGELOG_INVALID', 'a', line + 1),
      at('DOCUMENT_NOT_CHANGED', 'a', line + 1),
    ]).flat();
    for (const code of ['CHANGELOG_INVALID', 'DOCUMENT_NOT_CHANGED'])
      expect(
        sortFindings(many)
          .filter((of) => of.code === code)
          .map(({ line }) => line),
      ).toEqual(Array.from({ length: 50 }, (_, line) => line + 1));
  });
});
