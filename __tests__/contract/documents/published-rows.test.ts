import { describe, expect, it } from '@jest/globals';
import { parsePublishedRows } from '../../../src/contract/documents/published-rows.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, sampleRelease } from '../../support/samples.js';

const row = filesOfRow(sampleRelease().row);
const parse = (value: unknown) => parsePublishedRows(encode(JSON.stringify(value)), 'rows.json');

describe('parsePublishedRows', () => {
  it('reads what a publish hands on, none among it', () => {
    expect(parse([row, row])).toEqual([row, row]);
    expect(parse([])).toEqual([]);
  });

  it.each<[string, unknown, ErrorCode]>([
    ['an empty text', undefined, 'INVALID_JSON'],
    ['the whole of what publish prints', { rows: [row] }, 'SCHEMA_INVALID'],
    ['a row without a digest', [{ ...row, manifest_sha256: undefined }], 'SCHEMA_INVALID'],
    ['a digest that is none', [{ ...row, manifest_sha256: 'x' }], 'SCHEMA_INVALID'],
    ['a path out of dist/', [{ ...row, artifact_file: '/etc/passwd' }], 'SCHEMA_INVALID'],
    ['an unknown field', [{ ...row, size: 1 }], 'SCHEMA_INVALID'],
    ['too many rows', new Array(1025).fill(row), 'SCHEMA_INVALID'],
  ])('refuses %s', (_, value, code) => {
    const text = value === undefined ? '' : JSON.stringify(value);
    expectCode(() => parsePublishedRows(encode(text), 'rows.json'), code);
  });
});
