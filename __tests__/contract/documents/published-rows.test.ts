import { describe, expect, it } from '@jest/globals';
import { filesOfRow, formatSubjects, parsePublishedRows } from '../../../src/contract/documents/published-rows.js';
import { rowFor } from '../../support/arbitraries.js';
import { codeOf } from '../../support/expect-code.js';
import { TUPLE } from '../../support/samples.js';

const row = filesOfRow(rowFor(TUPLE));
const read = (value: unknown) => parsePublishedRows(Buffer.from(JSON.stringify(value)), 'rows');

describe('the rows of a run', () => {
  it('are read as they were handed on, and there may be none', () => {
    expect(read([row])).toEqual([row]);
    expect(read([])).toEqual([]);
    expect(read(Array.from({ length: 341 }, () => row))).toHaveLength(341);
  });

  it.each<[string, unknown]>([
    ['no list', { ...row }],
    ['a field that is missing', [{ ...row, manifest_sha256: undefined }]],
    ['a field too many', [{ ...row, artifact_size: 1 }]],
    ['a digest in capitals', [{ ...row, artifact_sha256: row.artifact_sha256.toUpperCase() }]],
    ['a path out of dist', [{ ...row, artifact_file: 'src/main.rs' }]],
    [
      'a path with a line end, which would be a subject of its own',
      [{ ...row, artifact_file: `${row.artifact_file}\n` }],
    ],
    ['a path with a blank', [{ ...row, provenance_file: 'dist/a b' }]],
    ['more than one attestation has room for', Array.from({ length: 342 }, () => row)],
  ])('are refused with %s', (_, value) => {
    expect(codeOf(() => read(value))).toBe('SCHEMA_INVALID');
  });

  it('are signed by artifact, manifest and provenance, each by digest and path as sha256sum writes them', () => {
    expect(formatSubjects([row])).toBe(
      `${row.artifact_sha256}  ${row.artifact_file}\n` +
        `${row.manifest_sha256}  ${row.manifest_file}\n` +
        `${row.provenance_sha256}  ${row.provenance_file}\n`,
    );
    expect(formatSubjects([])).toBe('');
  });
});
