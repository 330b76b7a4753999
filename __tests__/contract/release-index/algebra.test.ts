import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPaths } from '../../../src/contract/identity/paths.js';
import { gitsha } from '../../../src/contract/identity/tuple.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf, mergeIndexes } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { fewTuples, indexOfState, type RowInState, rowFor, rowInState } from '../../support/arbitraries.js';
import { codeOf } from '../../support/expect-code.js';
import { runs, STRIDE } from '../../support/generated.js';
import { PRODUCT } from '../../support/samples.js';

const merged = (list: readonly RowInState[]): ReleaseIndex =>
  list.map(indexOfState).reduce(mergeIndexes, emptyIndex(PRODUCT));
const indexes = fc.array(rowInState, { maxLength: 12 }).map(merged);
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('mergeIndexes', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(indexes, indexes, (a, b) => expect(mergeIndexes(a, b)).toEqual(mergeIndexes(b, a))),
      runs(100),
    );
  });
  it('is associative', () => {
    fc.assert(
      fc.property(indexes, indexes, indexes, (a, b, c) =>
        expect(mergeIndexes(mergeIndexes(a, b), c)).toEqual(mergeIndexes(a, mergeIndexes(b, c))),
      ),
      runs(100),
    );
  });
  it('is idempotent, and the empty index is neutral', () => {
    fc.assert(
      fc.property(indexes, (a) => {
        expect(mergeIndexes(a, a)).toEqual(a);
        expect(mergeIndexes(a, emptyIndex(PRODUCT))).toEqual(a);
      }),
      runs(100),
    );
  });
  it('gives the same bytes in whatever order the same things arrive', () => {
    fc.assert(
      fc.property(
        fc
          .array(rowInState, { maxLength: 8 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => expect(formatIndex(merged(shuffled))).toBe(formatIndex(merged(list))),
      ),
      runs(100),
    );
  });
  it('refuses other digests under one key in every state and every order', () => {
    const change = fc.constantFrom(
      'artifact_sha256',
      'manifest_sha256',
      'checksums_sha256',
      'provenance_sha256',
      'source_date_epoch',
      'artifact_size',
    );
    fc.assert(
      fc.property(
        rowInState,
        change,
        fc.boolean(),
        fc.boolean(),
        rowInState,
        (state, field, pruneA, pruneB, bystander) => {
          const value = state.row[field];
          const other = {
            ...state.row,
            [field]: typeof value === 'number' ? value + 1 : `${value}`.split('').reverse().join(''),
          };
          const a = indexOfState({ ...state, pruned: pruneA });
          const b = indexOfState({ row: other, yanked: [], pruned: pruneB });
          const c = indexOfState(bystander);
          const orders = [
            [a, b, c],
            [a, c, b],
            [b, a, c],
            [b, c, a],
            [c, a, b],
            [c, b, a],
          ] as const;
          for (const [x, y, z] of orders) {
            expect(codeOf(() => mergeIndexes(mergeIndexes(x, y), z))).toBe('MERGE_CONFLICT');
            expect(codeOf(() => mergeIndexes(x, mergeIndexes(y, z)))).toBe('MERGE_CONFLICT');
          }
        },
      ),
      runs(100),
    );
  });
  it('refuses two revisions that share 8 digits, even when one of them is pruned', () => {
    fc.assert(
      fc.property(rowInState, fc.boolean(), (state, pruned) => {
        const git_rev = `${gitsha(state.row.git_rev)}${'0'.repeat(state.row.git_rev.length - 8)}`;
        const twin = rowFor({ ...state.row, git_rev });
        const a = indexOfState(state);
        const b = indexOfState({ row: twin, yanked: [], pruned });
        expect(codeOf(() => mergeIndexes(a, b))).toBe('GIT_REV_COLLISION');
        expect(codeOf(() => mergeIndexes(b, a))).toBe('GIT_REV_COLLISION');
      }),
      runs(100),
    );
  });
  it('refuses another product, and one version under two contracts', () => {
    const row = rowFor(fc.sample(fewTuples, 1)[0] ?? rowFor({} as never));
    expect(codeOf(() => mergeIndexes(emptyIndex('a'), emptyIndex('b')))).toBe('PRODUCT_MISMATCH');
    const paths = formatPaths(PRODUCT, '1.1.0', row);
    const other = {
      ...row,
      dist_revision: 'r99',
      distribution_contract_version: '1.1.0',
      artifact_file: paths.artifact,
    };
    expect(codeOf(() => indexOf(PRODUCT, [row, other]))).toBe('CONTRACT_MISMATCH');
  });
});

describe('formatIndex and parseIndex', () => {
  it('are inverse, and canonical bytes are a fixed point', () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const text = formatIndex(index);
        expect(parseIndex(bytes(text), 'index')).toEqual(index);
        expect(formatIndex(parseIndex(bytes(text), 'index'))).toBe(text);
      }),
      runs(100),
    );
  });
  it('write what JSON reads as the same values', () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const document = JSON.parse(formatIndex(index));
        const rows = document.releases.flatMap((release: never) =>
          (release as { targets: { profiles: { artifacts: unknown[] }[] }[] }).targets.flatMap((target) =>
            target.profiles.flatMap((profile) => profile.artifacts),
          ),
        );
        expect(rows).toEqual(
          index.rows.map(({ version: _v, target: _t, profile: _p, distribution_contract_version: _d, ...row }) => row),
        );
        expect(document.pruned ?? []).toEqual(index.pruned);
      }),
      runs(100),
    );
  });
  it('refuse every changed byte, or read exactly what the changed bytes say', () => {
    const index = merged(fc.sample(rowInState, { numRuns: 3, seed: 1 }));
    const text = formatIndex(index);
    for (let at = 0; at < text.length; at += STRIDE)
      for (const changed of [
        text.slice(0, at) + text.slice(at + 1),
        `${text.slice(0, at)}0${text.slice(at)}`,
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1),
      ]) {
        if (changed === text) continue;
        const code = codeOf(() => expect(formatIndex(parseIndex(bytes(changed), 'index'))).toBe(changed));
        expect(code).not.toBe('INTERNAL');
      }
    for (let length = 0; length < text.length; length += 3 * STRIDE)
      expect(codeOf(() => parseIndex(bytes(text.slice(0, length)), 'index'))).toMatch(/INVALID_JSON|NOT_CANONICAL/);
  }, 120_000);
  it('refuse rows that are there twice or out of order', () => {
    const row = rowFor({
      version: '0.1.0',
      target: 'x86_64-unknown-linux-gnu',
      profile: 'release',
      toolchain: '1.84.0',
      git_rev: 'a'.repeat(40),
      dist_revision: 'r2',
    });
    const before = rowFor({ ...row, dist_revision: 'r1' });
    for (const rows of [
      [row, row],
      [row, before],
    ])
      expect(codeOf(() => parseIndex(bytes(formatIndex({ product: PRODUCT, rows, pruned: [] })), 'index'))).toBe(
        'NOT_CANONICAL',
      );
  });
});
