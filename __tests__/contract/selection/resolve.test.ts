import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { TUPLE_PARTS, type Tuple, tupleOf } from '../../../src/contract/identity/tuple.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf, mergeIndexes, withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import { emptyIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { candidatesError, nearest } from '../../../src/contract/selection/candidates.js';
import { matchRows, parseQuery, queryFilter, type TupleQuery } from '../../../src/contract/selection/query.js';
import { resolveRow } from '../../../src/contract/selection/resolve.js';
import { fewTuples, index, indexOfState, rowFor, rowInState, tuple } from '../../support/arbitraries.js';
import { codeOf, expectCode } from '../../support/expect-code.js';
import { enough, runs } from '../../support/generated.js';
import { encode, PRODUCT, TUPLE } from '../../support/samples.js';

const strict = { allowYanked: false };
const row = rowFor(TUPLE);

/** A tuple with its toolchain and revision cut to prefixes. */
function cut(of: Tuple, toolchain: number, rev: number): TupleQuery {
  return {
    ...of,
    toolchain: of.toolchain.slice(0, 1 + (toolchain % of.toolchain.length)),
    git_rev: of.git_rev.slice(0, 7 + (rev % (of.git_rev.length - 6))),
  };
}

/** Rows of few tuples, which meet often. */
const crowded = fc
  .array(rowInState, { maxLength: 12 })
  .map((all) => all.map(indexOfState).reduce(mergeIndexes, emptyIndex(PRODUCT)));

describe('resolveRow', () => {
  it('never returns a row that does not match, was yanked, or is one of several', () => {
    const count = { found: 0, refused: 0 };
    fc.assert(
      fc.property(index, tuple, fc.nat(), fc.nat(), fc.nat(), (of, other, at, toolchain, rev) => {
        const entries = [...of.rows, ...of.pruned, other];
        const query = cut(tupleOf(entries[at % entries.length] ?? other), toolchain, rev);
        try {
          const found = resolveRow(of, query, strict);
          count.found++;
          expect(of.rows).toContain(found);
          for (const part of ['version', 'target', 'profile', 'dist_revision'] as const)
            expect(found[part]).toBe(query[part]);
          expect(found.toolchain.startsWith(query.toolchain)).toBe(true);
          expect(found.git_rev.startsWith(query.git_rev)).toBe(true);
          expect(found.yanked).toBeUndefined();
          const rivals = of.rows.filter((rival) => rival !== found && matchRows([rival], query).length > 0);
          if (rivals.length > 0)
            expect(found.toolchain === query.toolchain || found.git_rev === query.git_rev).toBe(true);
        } catch (error) {
          if (!(error instanceof ContractError)) throw error;
          count.refused++;
          expect(['TUPLE_NOT_FOUND', 'TARGET_MISSING', 'TUPLE_AMBIGUOUS', 'YANKED', 'PRUNED']).toContain(error.code);
        }
      }),
      runs(1000),
    );
    expect(Math.min(count.found, count.refused)).toBeGreaterThan(enough(100));
  });

  it('finds among few tuples what a plain search finds, and every row by its own tuple', () => {
    fc.assert(
      fc.property(
        crowded,
        fewTuples,
        fc.integer({ min: 7, max: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (index, asked, revLength, toolLength) => {
          const query = {
            ...asked,
            git_rev: asked.git_rev.slice(0, revLength),
            toolchain: asked.toolchain.slice(0, toolLength),
          };
          const matching = index.rows.filter(
            (row) =>
              row.version === query.version &&
              row.target === query.target &&
              row.profile === query.profile &&
              row.dist_revision === query.dist_revision &&
              row.git_rev.startsWith(query.git_rev) &&
              row.toolchain.startsWith(query.toolchain),
          );
          for (const row of matchRows(index.rows, query)) expect(matching).toContain(row);
          const code = codeOf(() => expect(matching).toContain(resolveRow(index, query, { allowYanked: true })));
          expect(code).toMatch(/^(?:none|TUPLE_NOT_FOUND|TARGET_MISSING|TUPLE_AMBIGUOUS|PRUNED)$/);
          if (matching.length === 1) expect(code).toBe('none');
          for (const row of index.rows) expect(resolveRow(index, row, { allowYanked: true })).toBe(row);
        },
      ),
      runs(100),
    );
  });

  it('finds every row by its own tuple, also where others have it as a prefix', () => {
    fc.assert(
      fc.property(index, (of) => {
        for (const each of of.rows) {
          expect(resolveRow(of, tupleOf(each), { allowYanked: true })).toBe(each);
          if (each.yanked) expectCode(() => resolveRow(of, tupleOf(each), strict), 'YANKED');
        }
        for (const tombstone of of.pruned) expectCode(() => resolveRow(of, tupleOf(tombstone), strict), 'PRUNED');
      }),
      runs(200),
    );
  });

  it('gives the same from an index of which only the group asked for was read', () => {
    fc.assert(
      fc.property(index, fc.nat(), (of, at) => {
        const each = of.rows[at % Math.max(1, of.rows.length)];
        if (!each) return;
        const query = tupleOf(each);
        const part = parseIndex(encode(formatIndex(of)), 'index.json', queryFilter(query));
        expect(resolveRow(part, query, { allowYanked: true })).toEqual(each);
      }),
      runs(200),
    );
  });

  it('takes an exact toolchain before one that begins with it, and refuses several', () => {
    const nightly = rowFor({ ...TUPLE, toolchain: '1.84.0-nightly' });
    const of = indexOf(PRODUCT, [row, nightly]);
    expect(resolveRow(of, TUPLE, strict)).toBe(of.rows.find(({ toolchain }) => toolchain === '1.84.0'));
    const error = expectCode(() => resolveRow(of, { ...TUPLE, toolchain: '1.84' }, strict), 'TUPLE_AMBIGUOUS');
    expect(error.hint).toContain('toolchain 1.84.0-nightly');
    expect(error.offer?.first?.options).toMatchObject({ 'git-rev': row.git_rev, 'dist-revision': 'r1' });
  });

  it('gives nothing else in the place of a tuple that was pruned or yanked', () => {
    const nightly = rowFor({ ...TUPLE, toolchain: '1.84.0-nightly' });
    const longer = rowFor({
      ...TUPLE,
      toolchain: '1.84.0-beta.1',
      git_rev: `${TUPLE.git_rev.slice(0, 7)}5`.padEnd(64, '0'),
    });
    const of = indexOf(PRODUCT, [row, nightly, longer]);
    expectCode(() => resolveRow(withPruned(of, [row]), TUPLE, strict), 'PRUNED');
    expectCode(() => resolveRow(withPruned(of, [row]), { ...TUPLE, git_rev: 'ab12cd3' }, strict), 'PRUNED');
    expectCode(() => resolveRow(withYank(of, row, 'bad'), TUPLE, strict), 'YANKED');
    expect(resolveRow(withYank(of, row, 'bad'), TUPLE, { allowYanked: true }).yanked).toEqual(['bad']);
  });

  it('names the nearest rows where none matches', () => {
    const of = indexOf(PRODUCT, [row, rowFor({ ...TUPLE, version: '0.2.0' })]);
    const error = expectCode(() => resolveRow(of, { ...TUPLE, dist_revision: 'r2' }, strict), 'TUPLE_NOT_FOUND');
    expect(error.hint.indexOf('version 0.1.0')).toBeLessThan(error.hint.indexOf('version 0.2.0'));
    expectCode(() => resolveRow(emptyIndex(PRODUCT), TUPLE, strict), 'TUPLE_NOT_FOUND');
    expect(error.hint).toMatch(/^What differs in the first: dist-revision is r1, and not r2\.\nCandidates:/);
  });

  it('says so where nothing is for the target asked for, and what the release has', () => {
    const target = 'riscv64gc-unknown-linux-gnu';
    const error = expectCode(() => resolveRow(indexOf(PRODUCT, [row]), { ...TUPLE, target }, strict), 'TARGET_MISSING');
    expect(error.message).toBe(`the release has nothing for ${target}: it has ${row.target}`);
    expect(error.hint).toMatch(new RegExp(`^None of them is for ${target}, only for ${row.target}\\.\n`));
    expect(error.hint).toContain(`What differs in the first: target is ${row.target}, and not ${target}.`);
  });

  it('offers others where it was yanked or pruned, and what was yanked never first', () => {
    const [newer, worse] = [rowFor({ ...TUPLE, version: '0.2.0' }), rowFor({ ...TUPLE, dist_revision: 'r2' })];
    const of = withYank(withYank(indexOf(PRODUCT, [row, newer, worse]), row, 'bad'), worse, 'bad');
    const yanked = expectCode(() => resolveRow(of, TUPLE, strict), 'YANKED');
    expect(yanked.offer?.candidates[0]).toMatchObject({ version: '0.2.0' });
    expect(yanked.offer?.first?.options).toEqual(yanked.offer?.candidates[0]);
    const pruned = expectCode(() => resolveRow(withPruned(of, [row]), TUPLE, strict), 'PRUNED');
    expect(pruned.offer?.candidates[0]).toMatchObject({ version: '0.2.0' });
  });

  it("has the host's target first where none was asked for, and says how many more there are", () => {
    const musl = 'x86_64-unknown-linux-musl';
    const rows = ['0.1.0', '0.2.0', '0.3.0', '0.4.0'].flatMap((version) =>
      [TUPLE.target, musl].map((target) => rowFor({ ...TUPLE, version, target })),
    );
    const { target: _, ...asked } = TUPLE;
    const situation = { code: 'TUPLE_INCOMPLETE', message: 'm', asked, of: 'tuple' } as const;
    const offered = (host: string) =>
      candidatesError({ ...situation, asker: { source: 'S', host: () => host } }, rows).offer;
    expect(offered(musl)?.candidates.map(({ target }) => target)).toEqual([musl, musl, musl, musl, TUPLE.target]);
    expect(offered(TUPLE.target)).toMatchObject({
      candidates: [{ version: '0.1.0', target: TUPLE.target }, { version: '0.4.0' }, {}, {}, {}],
      more: 3,
      all: { command: 'list', options: { source: 'S', all: true } },
    });
    expect(offered('aarch64-apple-darwin')?.notes[0]).toMatch(/^None of them is for this host, which is aarch64-apple/);
  });
});

describe('parseQuery', () => {
  const parse = (query: object): unknown => parseQuery(query as Partial<Tuple>, TUPLE_PARTS);

  it('accepts prefixes of toolchain and revision, of at least 7 digits', () => {
    for (const prefix of [{ toolchain: '1' }, { toolchain: '1.84' }, { git_rev: 'ab12cd3' }, { git_rev: 'ab12cd34' }])
      expect(parse({ ...TUPLE, ...prefix })).toEqual({ ...TUPLE, ...prefix });
  });

  it('refuses what is missing or empty, and names it', () => {
    for (const part of TUPLE_PARTS)
      for (const nothing of [undefined, ''])
        expect(expectCode(() => parse({ ...TUPLE, [part]: nothing }), 'TUPLE_INCOMPLETE').place).toBe(part);
    const { message } = expectCode(() => parse({ version: '0.1.0' }), 'TUPLE_INCOMPLETE');
    for (const part of TUPLE_PARTS.slice(1)) expect(message).toContain(part);
  });

  it.each([
    ['version', ['0.1', 'v0.1.0', '../0.1.0', '0.1.0/x', 'latest', '^0.1.0']],
    ['target', ['linux', '..', 'x86_64/linux-gnu']],
    ['profile', ['Release', 'bench']],
    ['toolchain', ['stable', '..', '1/84', '.84', '1.84 ']],
    ['git_rev', ['ab12cd', 'AB12CD34', 'ab12cd3g', 'HEAD', '../../ab12cd3', 'a'.repeat(65)]],
    ['dist_revision', ['r0', '1', 'auto', 'r1/..']],
  ])('refuses a %s that is not well-formed', (part, texts) => {
    for (const text of texts)
      expect(expectCode(() => parse({ ...TUPLE, [part]: text }), 'INVALID_TUPLE').place).toBe(part);
  });

  it('names every part that is not well-formed, clipped', () => {
    const { message } = expectCode(() => parse({ ...TUPLE, version: 'x'.repeat(500), git_rev: 'y' }), 'INVALID_TUPLE');
    expect(message).toContain('git_rev "y"');
    expect(message.length).toBeLessThan(400);
  });
});

describe('nearest', () => {
  it('has those that share most first, then the newest', () => {
    const rows = Array.from({ length: 9 }, (_, at) => rowFor({ ...TUPLE, version: `0.${at}.0` }));
    const found = nearest(rows, { ...TUPLE, version: '0.4.0' });
    const versions = found.map(({ version }) => version);
    expect(versions).toEqual(['0.4.0', '0.8.0', '0.7.0', '0.6.0', '0.5.0', '0.3.0', '0.2.0', '0.1.0', '0.0.0']);
  });
});
