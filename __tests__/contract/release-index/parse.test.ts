import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { tupleKey } from '../../../src/contract/identity/tuple.js';
import { entomb, formatIndex, indexContractVersion } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { rowFor } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, PRODUCT, sampleIndex, sampleRelease, TUPLE } from '../../support/samples.js';

const row = rowFor(TUPLE);
const TEXT = formatIndex(sampleIndex([sampleRelease()], [entomb(rowFor({ ...TUPLE, version: '0.0.9' }))]));

function parse(text: string): ReleaseIndex {
  return parseIndex(encode(text), 'index.json');
}

function replaced(from: string | RegExp, to: string): string {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  return text;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at).padStart(64, '0'));

/** The index, its row with these attestations. */
function attested(list: readonly string[]): string {
  return replaced(/("source_date_epoch":[0-9]+)\}/, `$1,"attestations":${JSON.stringify(list)}}`);
}

function attestedFirst(): string {
  return attested(numbered(1)).replace(/(,"attestations":[^}]*)\}/, '$1,"yanked":["bad"]}');
}

describe('formatIndex', () => {
  it('writes the documented form', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    expect(formatIndex(indexOf(PRODUCT, [{ ...row, yanked: ['bad'], attestations: [a, b] }]))).toBe(`{
  "schema_version": 1,
  "product": "codex-controller-loop",
  "contract": "distribution-contract@1.0",
  "distribution_contract_version": "1.0.0",
  "releases": [
    {
      "version": "0.1.0",
      "distribution_contract_version": "1.0.0",
      "targets": [
        {
          "target": "x86_64-unknown-linux-gnu",
          "profiles": [
            {
              "profile": "release",
              "artifacts": [
                {"toolchain":"1.84.0","git_rev":"${row.git_rev}","dist_revision":"r1","artifact_file":"${row.artifact_file}","artifact_sha256":"${row.artifact_sha256}","artifact_size":${row.artifact_size},"manifest_file":"${row.manifest_file}","manifest_sha256":"${row.manifest_sha256}","checksums_file":"${row.checksums_file}","checksums_sha256":"${row.checksums_sha256}","provenance_file":"${row.provenance_file}","provenance_sha256":"${row.provenance_sha256}","source_date_epoch":${row.source_date_epoch},"yanked":["bad"],"attestations":["${a}","${b}"]}
              ]
            }
          ]
        }
      ]
    }
  ]
}
`);
  });

  it('orders releases by semver, and revisions as numbers', () => {
    const versions = ['0.10.0', '0.2.0', '0.2.0-rc.10', '0.2.0-rc.2', '0.2.0+b', '0.2.0+a'];
    const made = indexOf(
      PRODUCT,
      versions.map((version) => rowFor({ ...TUPLE, version })),
    );
    expect(made.rows.map(({ version }) => version)).toEqual([
      ...['0.2.0-rc.2', '0.2.0-rc.10', '0.2.0', '0.2.0+a', '0.2.0+b', '0.10.0'],
    ]);
    const revisions = ['r10', 'r9', 'r100'].map((dist_revision) => rowFor({ ...TUPLE, dist_revision }));
    expect(indexOf(PRODUCT, revisions).rows.map((of) => of.dist_revision)).toEqual(['r9', 'r10', 'r100']);
  });
});

describe('indexContractVersion', () => {
  it('is the highest among the releases, of the tombstones where no release is left, and 0.0.0 for nothing', () => {
    const high = rowFor({ ...TUPLE, version: '0.2.0' }, '1.10.0');
    const low = rowFor(TUPLE, '1.9.0');
    expect(indexContractVersion(indexOf(PRODUCT, [high, low]))).toBe('1.10.0');
    expect(indexContractVersion(indexOf(PRODUCT, [low], [entomb(high)]))).toBe('1.9.0');
    expect(indexContractVersion(indexOf(PRODUCT, [], [entomb(high)]))).toBe('1.10.0');
    expect(indexContractVersion(indexOf(PRODUCT, [rowFor(TUPLE, '0.0.0-alpha')]))).toBe('0.0.0-alpha');
    expect(indexContractVersion(emptyIndex(PRODUCT))).toBe('0.0.0');
  });
});

describe('parseIndex refuses', () => {
  it('another form of the same content, and names the line', () => {
    for (const text of [TEXT.trimEnd(), `${TEXT}\n`, TEXT.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(TEXT))])
      expectCode(() => parse(text), 'NOT_CANONICAL');
    const reason = TEXT.replace(/("source_date_epoch":[0-9]+)\}/, '$1,"yanked":["bad"]}');
    expect(parse(reason).rows[0]?.yanked).toEqual(['bad']);
    const escaped = expectCode(() => parse(reason.replace('"bad"', '"\\u0062ad"')), 'NOT_CANONICAL');
    expect(escaped.message).toContain('line 17');
  });

  it('line ends that a checkout made, by their name', () => {
    const refused = expectCode(() => parse(TEXT.replaceAll('\n', '\r\n')), 'NOT_CANONICAL');
    expect(refused.message).toContain('CRLF');
    expect(refused.hint).toContain('dist/** -text');
  });

  it.each<[string, () => string, ErrorCode]>([
    ['a path of another tuple', () => replaced(/(manifest_file":"dist\/1\.0\.0\/0\.1\.)0/, '$11'), 'TUPLE_MISMATCH'],
    ['a path out of dist/', () => replaced(/artifact_file":"[^"]+/, 'artifact_file":"dist/../x'), 'TUPLE_MISMATCH'],
    ['a path that is absolute', () => replaced(/artifact_file":"[^"]+/, 'artifact_file":"/x'), 'SCHEMA_INVALID'],
    ['a short git_rev', () => replaced(TUPLE.git_rev, TUPLE.git_rev.slice(0, 8)), 'SCHEMA_INVALID'],
    ['a version that is not semver', () => replaced('"version": "0.1.0"', '"version": "v0.1"'), 'SCHEMA_INVALID'],
    ['an unknown field', () => replaced('{"toolchain"', '{"mirror":"x","toolchain"'), 'SCHEMA_INVALID'],
    ['a missing field', () => replaced('"dist_revision":"r1",', ''), 'SCHEMA_INVALID'],
    ['a size that is no number', () => replaced('"artifact_size":11', '"artifact_size":"11"'), 'SCHEMA_INVALID'],
    ['a newer schema_version', () => replaced('"schema_version": 1', '"schema_version": 2'), 'UPDATE_REQUIRED'],
    ['another contract name', () => replaced('contract@1.0', 'contract@1.1'), 'NOT_CANONICAL'],
    ['an attestation that is no digest', () => attested(['A'.repeat(64)]), 'SCHEMA_INVALID'],
    ['attestations out of order', () => attested(['b'.repeat(64), 'a'.repeat(64)]), 'SCHEMA_INVALID'],
    ['an attestation twice', () => attested(['a'.repeat(64), 'a'.repeat(64)]), 'SCHEMA_INVALID'],
    ['an empty list of attestations', () => attested([]), 'SCHEMA_INVALID'],
    ['more than 64 attestations', () => attested(numbered(65)), 'SCHEMA_INVALID'],
    ['attestations before the reasons', () => attestedFirst(), 'NOT_CANONICAL'],
    [
      'attestations of a tombstone',
      () => replaced('"row_sha256"', '"attestations":["x"],"row_sha256"'),
      'SCHEMA_INVALID',
    ],
    ['an empty list of tombstones', () => replaced(/"pruned": \[[^\]]+\]/, '"pruned": []'), 'SCHEMA_INVALID'],
    ['a duplicate key', () => replaced('"product"', '"product": "x",\n  "product"'), 'DUPLICATE_KEY'],
    ['a key that no document may have', () => replaced('"product"', '"__proto__": {},\n  "product"'), 'FORBIDDEN_KEY'],
    ['a byte order mark', () => `\ufeff${TEXT}`, 'INVALID_UTF8'],
    ['no JSON', () => TEXT.slice(0, -3), 'INVALID_JSON'],
  ])('%s', (_, make, code) => {
    expectCode(() => parse(make()), code);
  });

  const of = (rows: (typeof row)[], pruned: (typeof row)[] = []): string =>
    formatIndex({ product: PRODUCT, rows, pruned: pruned.map(entomb) });
  const other = rowFor({ ...TUPLE, git_rev: 'ab12cd34'.padEnd(40, 'f') });
  const later = rowFor({ ...TUPLE, dist_revision: 'r2' });
  const target = 'aarch64-apple-darwin';

  it.each<[string, string, ErrorCode]>([
    ['duplicate rows', of([row, row]), 'NOT_CANONICAL'],
    ['rows out of order', of([later, row]), 'NOT_CANONICAL'],
    ['tombstones out of order', of([], [later, row]), 'NOT_CANONICAL'],
    ['a tombstone twice', of([], [row, row]), 'NOT_CANONICAL'],
    ['a row that has a tombstone', of([row], [row]), 'NOT_CANONICAL'],
    ['two revisions with the same 8 digits', of([row, other]), 'GIT_REV_COLLISION'],
    ['a row and a tombstone with the same 8 digits', of([row], [other]), 'GIT_REV_COLLISION'],
    ['two tombstones with the same 8 digits', of([], [row, other]), 'GIT_REV_COLLISION'],
    [
      'a version pruned under another contract',
      of([row], [rowFor({ ...TUPLE, target }, '1.0.1')]),
      'CONTRACT_MISMATCH',
    ],
  ])('%s', (_, text, code) => {
    const { message } = expectCode(() => parse(text), code);
    if (code === 'NOT_CANONICAL') expect(message).toContain(`${tupleKey(row)} is out of order, or there twice`);
  });

  it.each([
    ['none', []],
    ['an empty one', ['']],
    ['one too long', ['x'.repeat(201)]],
    ['one that no line holds as it is', ['\u00e9']],
    ['out of order', ['b', 'a']],
    ['twice the same', ['a', 'a']],
    ['twice the same further down', ['a', 'b', 'b']],
  ])('reasons of a yank: %s', (_, yanked) => {
    const { place } = expectCode(() => parse(of([{ ...row, yanked }])), 'SCHEMA_INVALID');
    expect(place).toContain('/yanked');
  });

  it('an index over the cap, without reading it', () => {
    const huge = { byteLength: 512 * 1024 * 1024 } as Uint8Array;
    expectCode(() => parseIndex(huge, 'index.json'), 'TOO_LARGE');
  });

  it('a large index that is not canonical, without reading it as JSON', () => {
    const padding = ' '.repeat(17 * 1024 * 1024);
    expectCode(() => parse(TEXT + padding), 'NOT_CANONICAL');
    expectCode(() => parse('['.repeat(17 * 1024 * 1024)), 'NOT_CANONICAL');
    expectCode(() => parse(TEXT.replace('version": 1', 'version": 2') + padding), 'UPDATE_REQUIRED');
  });
});

describe('entomb', () => {
  it('keeps of a row what it said, whether it was yanked or not', () => {
    expect(entomb({ ...row, yanked: ['bad'] })).toEqual(entomb(row));
    expect(entomb({ ...row, source_date_epoch: 1 })).not.toEqual(entomb(row));
  });
});
