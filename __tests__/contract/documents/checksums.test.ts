import { describe, expect, it } from '@jest/globals';
import {
  type Checksums,
  formatChecksums,
  makeChecksums,
  parseChecksums,
} from '../../../src/contract/documents/checksums.js';
import { formatPaths } from '../../../src/contract/identity/paths.js';
import { bytesOf } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const paths = formatPaths(PRODUCT, '1.0.0', TUPLE);
const checksums = makeChecksums(paths, { artifact: a, manifest: b, provenance: c });
const read = (value: unknown): Checksums => parseChecksums(bytesOf(value), 'checksums.json');

describe('makeChecksums', () => {
  it('names the artifact, the manifest and the provenance', () => {
    expect(checksums).toEqual({
      schema_version: 1,
      algorithm: 'sha256',
      artifact_sha256: a,
      files: { [paths.artifact]: a, [paths.manifest]: b, [paths.provenance]: c },
    });
  });
});

describe('formatChecksums', () => {
  it('sorts the files, whatever order they came in', () => {
    const files = Object.fromEntries(Object.entries(checksums.files).reverse());
    expect(formatChecksums({ ...checksums, files })).toBe(formatChecksums(checksums));
    expect(Object.keys(JSON.parse(formatChecksums(checksums)).files)).toEqual([
      ...[paths.artifact, paths.manifest, paths.provenance].sort(),
    ]);
  });
});

describe('parseChecksums', () => {
  it('refuses other than three files, other algorithms and other digests', () => {
    const { [paths.artifact]: _, ...two } = checksums.files;
    for (const files of [{}, two, { ...checksums.files, 'dist/x': a }])
      expect(expectCode(() => read({ ...checksums, files }), 'SCHEMA_INVALID').place).toBe('checksums.json#/files');
    for (const digest of [a.toUpperCase(), a.slice(1), `${a}0`, `sha256:${a}`, 1])
      expectCode(() => read({ ...checksums, artifact_sha256: digest }), 'SCHEMA_INVALID');
    expectCode(() => read({ ...checksums, algorithm: 'sha1' }), 'SCHEMA_INVALID');
  });

  it('refuses files that are not sorted', () => {
    const files = Object.fromEntries(Object.entries(checksums.files).sort().reverse());
    expectCode(() => read({ ...checksums, files }), 'NOT_CANONICAL');
  });
});
