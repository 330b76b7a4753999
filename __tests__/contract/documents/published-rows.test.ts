import { describe, expect, it } from '@jest/globals';
import { formatSubjects, parsePublishedRows } from '../../../src/contract/documents/published-rows.js';
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

describe('formatSubjects', () => {
  it('lists artifact, manifest and provenance, each by digest and path as sha256sum writes them', () => {
    expect(formatSubjects([row], 'rows')).toBe(
      `${row.artifact_sha256}  ${row.artifact_file}\n` +
        `${row.manifest_sha256}  ${row.manifest_file}\n` +
        `${row.provenance_sha256}  ${row.provenance_file}\n`,
    );
    expect(formatSubjects([], 'rows')).toBe('');
  });

  it('takes as many rows as one attestation has room for', () => {
    expect(formatSubjects(new Array(341).fill(row), 'rows').split('\n')).toHaveLength(1024);
    expectCode(() => formatSubjects(new Array(342).fill(row), 'rows'), 'TOO_LARGE');
  });
});
