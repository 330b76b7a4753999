import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../src/contract/digest.js';
import { ContractError } from '../../../src/contract/errors.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { MAX_ATTESTATIONS } from '../../../src/contract/release-index/limits.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex, type RowFilter } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { scanIndex as scanBytes } from '../../../src/contract/release-index/scan.js';
import { attestations, index, reasons, row, rowFor, tombstone } from '../../support/arbitraries.js';
import { enough, runs } from '../../support/generated.js';
import { encode, PRODUCT, TUPLE } from '../../support/samples.js';

const scanIndex = (text: string, wanted?: RowFilter): ReleaseIndex | undefined =>
  scanBytes(Buffer.from(text, 'latin1'), wanted)?.index;

interface Nested {
  product: string;
  releases: {
    version: string;
    distribution_contract_version: string;
    targets: { target: string; profiles: { profile: string; artifacts: object[] }[] }[];
  }[];
  pruned?: object[];
}

/** What JSON.parse gives, with the parts of the tuple that stand above a row written into it. */
function flatten(text: string): unknown {
  const { product, releases, pruned = [] } = JSON.parse(text) as Nested;
  const rows = releases.flatMap(({ targets, ...release }) =>
    targets.flatMap(({ target, profiles }) =>
      profiles.flatMap(({ profile, artifacts }) =>
        artifacts.map((artifact) => ({ ...release, target, profile, ...artifact })),
      ),
    ),
  );
  return { product, rows, pruned };
}

/** Whether rows and tombstones in this very order are what a merge of them gives. */
function isMerged(of: ReleaseIndex): boolean {
  try {
    return formatIndex(indexOf(of.product, of.rows, of.pruned)) === formatIndex(of);
  } catch (error) {
    if (error instanceof ContractError) return false;
    throw error;
  }
}

describe('scanIndex', () => {
  it('accepts what formatIndex writes, and gives it back', () => {
    fc.assert(
      fc.property(index, (of) => {
        const text = formatIndex(of);
        expect(scanIndex(text)).toEqual(of);
        expect(flatten(text)).toEqual(of);
      }),
      runs(200),
    );
    expect(scanIndex(formatIndex(emptyIndex(PRODUCT)))).toEqual(emptyIndex(PRODUCT));
  });

  it('accepts no rows and tombstones that a merge would not give: order, repetition, collision, contract', () => {
    const few = { maxLength: 4 };
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(row, few), fc.array(tombstone, few), fc.boolean(), (rows, pruned, sorted) => {
        const compare = (a: { version: string }, b: { version: string }): number => (a.version < b.version ? -1 : 1);
        const of = { product: PRODUCT, rows: sorted ? rows.sort(compare) : rows, pruned };
        seen.add(isMerged(of));
        expect(scanIndex(formatIndex(of)) !== undefined).toBe(isMerged(of));
      }),
      runs(1000),
    );
    expect([...seen].sort()).toEqual([false, true]);
  });

  it('accepts no rows and tombstones of one group that a merge would not give', () => {
    const git_rev = fc.constantFrom(TUPLE.git_rev, `ab12cd34${'0'.repeat(32)}`, 'f'.repeat(40), '0'.repeat(64));
    const of = fc
      .tuple(git_rev, fc.constantFrom('r1', 'r2', 'r10'), fc.constantFrom('1.84.0', '1.84.0-nightly'))
      .map(([rev, dist_revision, toolchain]) => rowFor({ ...TUPLE, git_rev: rev, dist_revision, toolchain }));
    const grave = of.map(({ artifact_sha256, ...rest }) => {
      const { version, target, profile, toolchain, dist_revision, distribution_contract_version } = rest;
      const tuple = { version, target, profile, toolchain, git_rev: rest.git_rev, dist_revision };
      return { ...tuple, distribution_contract_version, artifact_sha256, row_sha256: artifact_sha256 };
    });
    const count = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(of, { maxLength: 3 }), fc.array(grave, { maxLength: 2 }), (rows, pruned) => {
        const made = { product: PRODUCT, rows, pruned };
        const accepted = scanIndex(formatIndex(made)) !== undefined;
        count[accepted ? 'accepted' : 'refused']++;
        expect(accepted).toBe(isMerged(made));
      }),
      runs(1000),
    );
    expect(Math.min(count.accepted, count.refused)).toBeGreaterThan(enough(100));
  });

  it('gives with a filter the rows of these groups, and refuses as without it', () => {
    fc.assert(
      fc.property(index, fc.nat(), fc.boolean(), (of, position, cut) => {
        const text = formatIndex(of);
        const at = position % text.length;
        const given = cut ? text.slice(0, at) + text.slice(at + 1) : text;
        const all = scanIndex(given);
        expect(scanIndex(given, () => false) !== undefined).toBe(all !== undefined);
        const wanted = scanIndex(given, ({ profile }) => profile === 'debug');
        expect(wanted?.rows).toEqual(all?.rows.filter(({ profile }) => profile === 'debug'));
      }),
      runs(200),
    );
  });

  it('accepts reasons as the schema does', () => {
    const line = (yanked: readonly string[]): string =>
      formatIndex({ ...emptyIndex(PRODUCT), rows: [{ ...rowFor(TUPLE), yanked: [...yanked] }] });
    fc.assert(
      fc.property(reasons, (list) => expect(scanIndex(line(list))?.rows[0]?.yanked).toEqual(list)),
      runs(200),
    );
    for (const bad of [
      [],
      [''],
      ['b', 'a'],
      ['a', 'a'],
      ['a"b'],
      ['a\\b'],
      ['\t'],
      ['é'],
      ['x'.repeat(201)],
      ['a', ''],
    ])
      expect(scanIndex(line(bad))).toBeUndefined();
    expect(scanIndex(line(['"]},{"a":["b']))).toBeUndefined();
  });

  it('accepts attestations as the schema does', () => {
    const line = (list: readonly string[], yanked?: string[]): string =>
      formatIndex({
        ...emptyIndex(PRODUCT),
        rows: [{ ...rowFor(TUPLE), ...(yanked ? { yanked } : {}), attestations: [...list] }],
      });
    fc.assert(
      fc.property(attestations, fc.boolean(), (list, isYanked) => {
        const read = scanIndex(line(list, isYanked ? ['bad'] : undefined))?.rows[0];
        expect([read?.attestations, read?.yanked]).toEqual([list, isYanked ? ['bad'] : undefined]);
      }),
      runs(200),
    );
    const [a, b] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
    const many = Array.from({ length: MAX_ATTESTATIONS + 1 }, (_, at) => sha256(String(at))).sort();
    expect(scanIndex(line(many.slice(1)))).toBeDefined();
    for (const bad of [[], [''], [b, a], [a, a], [a.toUpperCase()], [a.slice(1)], [`${a}a`], [`${a.slice(1)}g`], many])
      expect(scanIndex(line(bad))).toBeUndefined();
    // Behind the reasons and nowhere else, once.
    const two = line([a], ['bad']);
    expect(scanIndex(two.replace(/(,"yanked":\["bad"\])(,"attestations":\[[^\]]*\])/, '$2$1'))).toBeUndefined();
    expect(scanIndex(two.replace(/(,"attestations":\[[^\]]*\])/, '$1$1'))).toBeUndefined();
  });

  it('reads a line of a hundred thousand reasons', () => {
    const yanked = Array.from({ length: 100_000 }, (_, at) => String(at).padStart(100, '0'));
    const bytes = encode(formatIndex({ ...emptyIndex(PRODUCT), rows: [{ ...rowFor(TUPLE), yanked }] }));
    expect(parseIndex(bytes, 'index.json').rows[0]?.yanked).toHaveLength(100_000);
  });
});

describe('scanIndex, of one row', () => {
  const text = (change: object = {}, tuple: Partial<typeof TUPLE> = {}): string =>
    formatIndex({ ...emptyIndex(PRODUCT), rows: [{ ...rowFor({ ...TUPLE, ...tuple }), ...change }] });
  const accepts = (given: string): boolean => scanIndex(given) !== undefined;
  const hex = (length: number): string => 'ab12cd34'.repeat(9).slice(0, length);

  it.each([
    ['git_rev', ['40', '64'].map(Number).map(hex), [39, 41, 63, 65, 72].map(hex)],
    ['dist_revision', ['r1', 'r10', 'r999999999'], ['r0', 'r00', 'r01', 'r', 'r1000000000', 'r-1', 'R1']],
    ['toolchain', ['1.84.0', '1.84.0-nightly'], ['1.84', 'stable', '01.84.0', `1.0.0-${'a'.repeat(59)}`]],
    ['version', ['0.1.0', '1.0.0-rc.1+b'], ['0.1', 'v0.1.0', '00.1.0', `1.0.0-${'a'.repeat(59)}`]],
    ['target', ['a-b', 'a-b-c-d-e'], ['a', 'a-b-c-d-e-f', 'a--b', 'a-b+c']],
  ])('takes its %s in one form', (part, good, bad) => {
    for (const value of good) expect([value, accepts(text({}, { [part]: value }))]).toEqual([value, true]);
    for (const value of bad) expect([value, accepts(text({}, { [part]: value }))]).toEqual([value, false]);
  });

  it.each<[field: string, good: string[], bad: string[]]>([
    [
      'artifact_size',
      ['0', '1', '10', '999999999999999'],
      ['', '00', '01', '010', '1000000000000000', '-1', '1.5', '1e3', '"1"'],
    ],
    [
      'source_date_epoch',
      ['0', '1', '10', '999999999', '7999999999'],
      ['', '00', '01', '010', '8000000000', '9999999999', '10000000000', '-1', '1.5', '"1"'],
    ],
  ])('takes its %s as a whole number without leading zeros, to the last one', (field, good, bad) => {
    const put = (number: string): string =>
      text({ [field]: 12_345 }).replace(`"${field}":12345`, `"${field}":${number}`);
    for (const number of good) expect([number, accepts(put(number))]).toEqual([number, true]);
    for (const number of bad) expect([number, accepts(put(number))]).toEqual([number, false]);
  });

  it.each(['artifact_sha256', 'manifest_sha256', 'checksums_sha256', 'provenance_sha256'])(
    'takes its %s of 64 lower-case digits',
    (field) => {
      expect(accepts(text({ [field]: hex(64) }))).toBe(true);
      for (const bad of [hex(63), hex(65), hex(64).toUpperCase(), `${hex(63)}g`, ''])
        expect([bad, accepts(text({ [field]: bad }))]).toEqual([bad, false]);
    },
  );

  it.each(['artifact_file', 'manifest_file', 'checksums_file', 'provenance_file'] as const)(
    'takes its %s of its own tuple alone',
    (field) => {
      const own = rowFor(TUPLE)[field];
      for (const other of [
        rowFor({ ...TUPLE, dist_revision: 'r2' })[field],
        rowFor(TUPLE, '1.0.1')[field],
        own.slice(1),
        `${own}x`,
        own.replace('ab12cd34', 'ab12cd35'),
      ])
        expect([other, accepts(text({ [field]: other }))]).toEqual([other, false]);
    },
  );
});
