import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTuples } from '../../../src/contract/identity/tuple.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { mergeIndexes, withAttestations, withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type IndexRow, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { formatIndexPart, parseIndexPart } from '../../../src/contract/release-index/part.js';
import { fewTuples, rowFor } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';
import { PRODUCT } from '../../support/samples.js';

/** What happens to one release. What is done with a release that has not arrived waits for it. */
type Event =
  | { readonly kind: 'publish' | 'prune'; readonly row: IndexRow }
  | { readonly kind: 'yank'; readonly row: IndexRow; readonly reason: string }
  | { readonly kind: 'attest'; readonly row: IndexRow; readonly digest: string };

const releases = fc.uniqueArray(
  fc.record({
    row: fewTuples.map((tuple) => rowFor(tuple)),
    yanks: fc.subarray(['bad', 'old']),
    attestations: fc.subarray(['a', 'b', 'c'].map((digit) => digit.repeat(64))),
    pruned: fc.boolean(),
  }),
  { selector: ({ row }) => row.artifact_file, maxLength: 6 },
);
/** The events of some releases, in two orders. */
const orders = releases.chain((all) => {
  const events = all.flatMap(({ row, yanks, attestations, pruned }): Event[] => [
    { kind: 'publish', row },
    ...yanks.map((reason): Event => ({ kind: 'yank', row, reason })),
    ...attestations.map((digest): Event => ({ kind: 'attest', row, digest })),
    ...(pruned ? [{ kind: 'prune', row } as const] : []),
  ]);
  const shuffled = fc.shuffledSubarray(events, { minLength: events.length });
  return fc.tuple(shuffled, shuffled);
});

/** Applies one event to the bytes of an index, as the steps do; undefined where its release is not there. */
function apply(bytes: Uint8Array | undefined, event: Event): Uint8Array | undefined {
  const { kind, row } = event;
  const added = { product: PRODUCT, rows: [row], pruned: [] };
  if (kind === 'publish') {
    if (!bytes) return Buffer.from(formatIndex(mergeIndexes(emptyIndex(PRODUCT), added)), 'latin1');
    const part = parseIndexPart(bytes, 'index', new Set([row.version]));
    return formatIndexPart({ ...part, index: mergeIndexes(part.index, added) }, 'index');
  }
  const index = bytes ? parseIndex(bytes, 'index') : emptyIndex(PRODUCT);
  const there = index.rows.find((other) => compareTuples(other, row) === 0);
  const buried = index.pruned.some((other) => compareTuples(other, row) === 0);
  if (buried) return bytes;
  if (!there) return undefined;
  return Buffer.from(formatIndex(changed(index, there, event)), 'latin1');
}

function changed(index: ReleaseIndex, there: IndexRow, event: Event): ReleaseIndex {
  if (event.kind === 'yank') return withYank(index, there, event.reason);
  if (event.kind === 'attest') return withAttestations(index, new Map([[there, [event.digest]]]));
  return withPruned(index, [there]);
}

function afterEvery(events: readonly Event[]): string {
  let bytes: Uint8Array | undefined;
  for (let waiting = [...events]; waiting.length > 0; ) {
    const early: Event[] = [];
    for (const event of waiting) {
      const next = apply(bytes, event);
      if (next) bytes = next;
      else early.push(event);
    }
    expect(early.length).toBeLessThan(waiting.length);
    waiting = early;
  }
  return Buffer.from(bytes ?? []).toString('latin1');
}

describe('the bytes of an index', () => {
  it('are the same whatever the order in which the same releases, yanks, attestations and prunes arrived', () => {
    fc.assert(
      fc.property(orders, ([one, other]) => expect(afterEvery(one)).toBe(afterEvery(other))),
      runs(300),
    );
  });

  it('are the same where everything arrives twice', () => {
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(afterEvery([...one, ...other])).toBe(afterEvery(one));
      }),
      runs(100),
    );
  });
});
