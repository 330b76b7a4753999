/** Which rows an export is made of. */
import { describe, expect, it } from '@jest/globals';
import { releaseToExport } from '../../../src/contract/decisions/release-to-export.js';
import type { Tuple } from '../../../src/contract/identity/tuple.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleRelease } from '../../support/samples.js';

const GNU = 'x86_64-unknown-linux-gnu';
const MUSL = 'x86_64-unknown-linux-musl';
const row = (tuple: Partial<Tuple>, yanked?: string[]): IndexRow => ({
  ...sampleRelease(tuple).row,
  ...(yanked ? { yanked } : {}),
});
const QUERY = { version: '0.1.0', profile: 'release' };
const namesOf = (rows: readonly IndexRow[]) => rows.map(({ target, dist_revision }) => `${target} ${dist_revision}`);

describe('releaseToExport', () => {
  it('takes the highest dist_revision that has every target', () => {
    const rows = [
      row({ target: GNU }),
      row({ target: MUSL }),
      row({ target: GNU, dist_revision: 'r9' }),
      row({ target: MUSL, dist_revision: 'r9' }),
      row({ target: GNU, dist_revision: 'r10' }),
      row({ target: GNU, version: '0.2.0' }),
      row({ target: GNU, profile: 'debug' }),
    ];
    expect(namesOf(releaseToExport(rows, QUERY))).toEqual([`${GNU} r9`, `${MUSL} r9`]);
    expect(namesOf(releaseToExport(rows, { ...QUERY, dist_revision: 'r1' }))).toEqual([`${GNU} r1`, `${MUSL} r1`]);
    expect(namesOf(releaseToExport(rows, { ...QUERY, dist_revision: 'r10' }))).toEqual([`${GNU} r10`]);
  });

  it('takes nothing that was yanked, and says so where nothing else is left', () => {
    const rows = [row({ target: GNU }), row({ target: GNU, dist_revision: 'r2' }, ['crashes'])];
    expect(namesOf(releaseToExport(rows, QUERY))).toEqual([`${GNU} r1`]);
    expectCode(() => releaseToExport([row({}, ['crashes'])], QUERY), 'YANKED');
  });

  it('refuses to choose between two commits, two toolchains, or revisions that lack something', () => {
    const commits = [row({ target: GNU }), row({ target: GNU, git_rev: 'f'.repeat(40), dist_revision: 'r2' })];
    expectCode(() => releaseToExport(commits, QUERY), 'TUPLE_AMBIGUOUS');
    expect(namesOf(releaseToExport(commits, { ...QUERY, git_rev: 'fffffff' }))).toEqual([`${GNU} r2`]);
    const toolchains = [row({ target: GNU }), row({ target: GNU, toolchain: '1.85.0', dist_revision: 'r2' })];
    expectCode(() => releaseToExport(toolchains, QUERY), 'TUPLE_AMBIGUOUS');
    expect(namesOf(releaseToExport(toolchains, { ...QUERY, toolchain: '1.84' }))).toEqual([`${GNU} r1`]);
    const scattered = [row({ target: GNU }), row({ target: MUSL, dist_revision: 'r2' })];
    expectCode(() => releaseToExport(scattered, QUERY), 'TUPLE_AMBIGUOUS');
  });

  it('names candidates where no row matches', () => {
    const error = expectCode(() => releaseToExport([row({})], { ...QUERY, version: '0.3.0' }), 'TUPLE_NOT_FOUND');
    expect(error.hint).toContain('--version 0.1.0');
  });
});
