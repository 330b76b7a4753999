import { describe, expect, it } from '@jest/globals';
import {
  aliasPaths,
  judgeAlias,
  newestContractPath,
  planPrune,
  prunedFiles,
  requireKeep,
} from '../../../src/contract/decisions/retention.js';
import type { Contract } from '../../../src/contract/documents/contract.js';
import { attestationPath, formatDirectory } from '../../../src/contract/identity/paths.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { mergeIndexes, withPruned } from '../../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { encode, sampleContract, sampleIndex, sampleRelease } from '../../support/samples.js';

const secondsOf = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
/** An index of these versions, each published on its day. */
function indexOfDays(days: Readonly<Record<string, string>>): ReleaseIndex {
  return sampleIndex(
    Object.entries(days).map(([version, day]) =>
      sampleRelease({ version }, encode(version), (manifest) => ({ ...manifest, source_date_epoch: secondsOf(day) })),
    ),
  );
}
const indexOfVersions = (...versions: string[]): ReleaseIndex =>
  indexOfDays(Object.fromEntries(versions.map((version) => [version, '2026-02-01'])));
const six = ['1.0.0', '1.1.0', '1.2.0', '1.10.0', '2.0.0', '2.0.1'];

describe('planPrune', () => {
  it('keeps the newest versions by semver, and all that is newer than the oldest of them', () => {
    const index = indexOfVersions('0.9.0', '0.10.0', ...six, '3.0.0-rc.1', '1.0.0-rc.1', '1.0.1-rc.1');
    const plan = planPrune(index, 6);
    expect(plan.kept).toEqual(['2.0.1', '2.0.0', '1.10.0', '1.2.0', '1.1.0', '1.0.0']);
    expect(plan.gone).toEqual(['1.0.0-rc.1', '0.10.0', '0.9.0']);
    expect(plan.index.rows.map((row) => row.version)).toEqual([
      ...['1.0.0', '1.0.1-rc.1', '1.1.0', '1.2.0', '1.10.0', '2.0.0', '2.0.1', '3.0.0-rc.1'],
    ]);
    expect(plan.index.pruned.map((tombstone) => tombstone.version)).toEqual(['0.9.0', '0.10.0', '1.0.0-rc.1']);
  });

  it('a pre-release is no generation, and nothing goes before there are enough generations', () => {
    const index = indexOfVersions('0.1.0', '0.2.0-rc.1', '0.2.0-rc.2', '0.2.0', '0.3.0-rc.1', '0.3.0-rc.2', '0.3.0');
    expect(planPrune(index, 6)).toMatchObject({ kept: ['0.3.0', '0.2.0', '0.1.0'], gone: [], rows: [], index });
    expect(planPrune(index, 3).gone).toEqual([]);
    expect(planPrune(index, 2).gone).toEqual(['0.2.0-rc.2', '0.2.0-rc.1', '0.1.0']);
  });

  it('a version that was yanked is no generation, nor are two builds of one version', () => {
    const index = indexOfVersions('0.1.0', '0.2.0', '0.3.0', '0.3.0+build-5', '0.4.0');
    const yanked = index.rows.map((row) => (row.version === '0.4.0' ? { ...row, yanked: ['broken'] } : row));
    expect(planPrune({ ...index, rows: yanked }, 2)).toMatchObject({
      kept: ['0.3.0+build-5', '0.2.0'],
      gone: ['0.1.0'],
    });
    expect(planPrune({ ...index, rows: yanked }, 3).gone).toEqual([]);
    expect(planPrune(index, 2)).toMatchObject({ kept: ['0.4.0', '0.3.0+build-5'], gone: ['0.2.0', '0.1.0'] });
  });

  it('a version of several rows is one generation, and goes with all of them', () => {
    const old = ['aarch64-apple-darwin', 'x86_64-apple-darwin'].map((target) =>
      sampleRelease({ version: '0.1.0', target }),
    );
    const index = mergeIndexes(sampleIndex(old), indexOfVersions(...six));
    expect(planPrune(index, 6).rows.map((row) => row.target)).toEqual(['aarch64-apple-darwin', 'x86_64-apple-darwin']);
  });

  it('pruning in steps gives the same bytes as pruning at once, and again nothing', () => {
    const index = indexOfVersions('0.1.0', '0.2.0', '0.3.0', ...six);
    const once = planPrune(index, 6).index;
    expect(formatIndex(planPrune(planPrune(index, 8).index, 6).index)).toBe(formatIndex(once));
    expect(planPrune(once, 6).rows).toEqual([]);
  });
});

describe('prunedFiles', () => {
  const index = indexOfVersions('0.1.0', '0.2.0');
  const files = index.rows.flatMap((row) => [
    row.artifact_file,
    row.manifest_file,
    row.checksums_file,
    row.provenance_file,
    attestationPath(formatDirectory('1.0.0', row), 'a'.repeat(64)),
  ]);

  it('finds the four files of every tombstone, and its attestations; none of a row, and none that is not there', () => {
    expect(prunedFiles(index, files)).toEqual([]);
    const pruned = withPruned(index, index.rows.slice(0, 1));
    expect(prunedFiles(pruned, files)).toEqual(files.slice(0, 5));
    expect(prunedFiles(pruned, files.slice(2))).toEqual(files.slice(2, 5));
  });

  it('leaves what this suite does not write, and a folder in which another revision stands', () => {
    const pruned = withPruned(index, index.rows);
    const directory = formatDirectory('1.0.0', index.rows[0] as IndexRow);
    const others = [
      'dist/index.json',
      'dist/1.0.0/0.1.0/contract.json',
      `${directory}/notes.txt`,
      `${directory}/package/attestations/notes.txt`,
      `${directory}/package/attestations/x/${'a'.repeat(64)}.sigstore.json`,
    ];
    expect(prunedFiles(pruned, others)).toEqual([]);
  });
});

describe('newestContractPath', () => {
  it('is of the highest contract version, and there of the highest release version', () => {
    const later = sampleRelease({ version: '0.3.0' }, encode('x'), (manifest) => manifest);
    const row = { ...later.row, distribution_contract_version: '1.1.0' };
    const index = { ...indexOfVersions('0.1.0', '0.9.0'), rows: [...indexOfVersions('0.1.0', '0.9.0').rows, row] };
    expect(newestContractPath(index)).toBe('dist/1.1.0/0.3.0/contract.json');
    expect(newestContractPath(indexOfVersions('0.9.0', '0.10.0'))).toBe('dist/1.0.0/0.10.0/contract.json');
    expect(newestContractPath({ ...index, rows: [], pruned: [] })).toBeUndefined();
  });
});

describe('requireKeep', () => {
  const contract = sampleContract();
  it.each([0, 1, 5, -6, 6.5, Number.NaN])('refuses %d, under a minimum of six', (keep) => {
    expect(() => requireKeep(keep, contract, 'contract')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('takes the minimum of the contract', () => {
    requireKeep(6, contract, 'contract');
    const strict: Contract = { ...contract, retention: { minimum_release_generations: 8 } };
    expect(() => requireKeep(7, strict, 'contract')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('judgeAlias', () => {
  const path = 'dist/{distribution_contract_version}/index.json' as const;
  const contract: Contract = {
    ...sampleContract(),
    index: {
      ...sampleContract().index,
      deprecated_aliases: [{ path, announced: '2026-01-01', retired: '2026-07-01' }],
    },
  };
  const after = Object.fromEntries(six.map((version) => [version, '2026-03-01']));

  it('both its date has passed and six release versions came since: it may go', () => {
    expect(judgeAlias(contract, indexOfDays(after), '2026-07-02')).toMatchObject({ removable: true });
  });

  it.each([
    ['on its date', after, '2026-07-01', /2026-07-01, has not passed/],
    ['with five versions since', { ...after, '2.0.1': '2025-12-31' }, '2026-08-01', /5 of 6/],
    ['with a sixth on the day of the announcement', { ...after, '2.0.1': '2026-01-01' }, '2026-08-01', /5 of 6/],
    ['with a sixth of the future', { ...after, '2.0.1': '2027-01-01' }, '2026-08-01', /5 of 6/],
    [
      'with a pre-release as the sixth',
      { ...without(after, '2.0.1'), '3.0.0-rc.1': '2026-03-01' },
      '2026-08-01',
      /5 of 6/,
    ],
    ['with neither', { '1.0.0': '2025-01-01' }, '2026-06-30', /not passed; 0 of 6/],
  ])('it stays %s, and why is said', (_, days, today, reason) => {
    expect(judgeAlias(contract, indexOfDays(days), today)).toEqual({
      removable: false,
      reason: expect.stringMatching(reason),
    });
  });

  it('it stays where the contract says nothing of it', () => {
    const silent: Contract = { ...contract, index: { ...contract.index, deprecated_aliases: [] } };
    expect(judgeAlias(silent, indexOfDays(after), '2026-08-01').removable).toBe(false);
  });

  it('can be below every contract version of the index', () => {
    expect(aliasPaths(indexOfVersions('0.1.0'))).toEqual(['dist/1.0.0/index.json']);
    const [row] = indexOfVersions('0.2.0').rows;
    const rows = row ? [{ ...row, distribution_contract_version: '1.2.0' }] : [];
    expect(aliasPaths({ product: 'p', rows, pruned: [] })).toEqual(['dist/1.0.0/index.json', 'dist/1.2.0/index.json']);
  });
});

function without(days: Readonly<Record<string, string>>, version: string): Record<string, string> {
  return Object.fromEntries(Object.entries(days).filter(([name]) => name !== version));
}
