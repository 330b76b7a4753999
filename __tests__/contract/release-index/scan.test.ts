import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex, type RowFilter } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { scanIndex as scanBytes } from '../../../src/contract/release-index/scan.js';
import { index, reasons, row, rowFor, tombstone } from '../../support/arbitraries.js';
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

  it('reads a line of a hundred thousand reasons', () => {
    const yanked = Array.from({ length: 100_000 }, (_, at) => String(at).padStart(100, '0'));
    const bytes = encode(formatIndex({ ...emptyIndex(PRODUCT), rows: [{ ...rowFor(TUPLE), yanked }] }));
    expect(parseIndex(bytes, 'index.json').rows[0]?.yanked).toHaveLength(100_000);
  });
});
