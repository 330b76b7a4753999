/**
 * Whether there is something newer than what a lockfile pins: what `outdated` prints as JSON, and what `lock --update` would do. An
 * old copy of an index knows nothing newer: `newest_row` says how old the news is.
 *
 *   { "schema_version": 1, "product", "source", "pinned": { the tuple without target, "targets": { TRIPLE: how it stands } },
 *     "newest"?: { the tuple without target, "day", "attested" }, "refused"?: { "code", "message" }, "newest_row"?, "up_to_date" }
 */
import * as z from 'zod/mini';
import type { Lockfile } from '../documents/lockfile.js';
import { ContractError } from '../errors.js';
import { productName, targetTriple, tupleShape } from '../identity/tuple.js';
import { schemaVersion } from '../json/document.js';
import { openObject } from '../json/lists.js';
import { described } from '../json/schema.js';
import type { IndexRow, ReleaseIndex } from '../release-index/model.js';
import { catalogOf } from '../selection/catalog.js';
import { chooseRelease } from '../selection/choose.js';
import { newestDay, releaseKey, releaseOf } from '../selection/releases.js';
import type { VersionRange } from '../selection/version-range.js';
import type { Wish } from '../selection/wish.js';
import { standingOf } from './standing.js';

const { target: _target, ...sharedTuple } = tupleShape;
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const outdatedSchema = described(
  z.strictObject({
    schema_version: schemaVersion,
    product: productName,
    source: described(
      z.string(),
      'Where the releases are: the first source of the lockfile, or the one that was given.',
    ),
    pinned: z.strictObject({
      ...sharedTuple,
      targets: described(
        openObject(targetTriple, z.enum(['there', 'yanked', 'other', 'pruned', 'gone']), { min: 1, max: 256 }),
        'How what is pinned stands in the index: other is another digest, pruned was removed by retention, gone is neither there nor removed.',
      ),
    }),
    newest: described(
      z.optional(
        z.strictObject({
          ...sharedTuple,
          day: described(day, 'Of its newest row, by source_date_epoch.'),
          attested: described(z.boolean(), 'Whether every row of it names attestations; none of them was looked at.'),
        }),
      ),
      'The highest release that is meant, where one can be used.',
    ),
    refused: described(
      z.optional(z.strictObject({ code: z.string(), message: z.string() })),
      'Why an update of the lockfile would not take it.',
    ),
    newest_row: described(z.optional(day), 'The newest day of all rows that were seen.'),
    up_to_date: described(z.boolean(), 'Whether what is pinned is there as it was locked, and nothing newer is.'),
  }),
  'What is newer than what a lockfile pins.',
);
export type Outdated = z.infer<typeof outdatedSchema>;

/** What the index of `source`, of the lockfile's own product, has that is newer in a range of versions. */
export function outdatedOf(lockfile: Lockfile, index: ReleaseIndex, range: VersionRange, source: string): Outdated {
  const { product } = lockfile;
  const targets = Object.keys(lockfile.targets);
  const standings = targets.map((target) => [target, standingOf(index, { lockfile, target }).kind] as const);
  const { rows, refused } = newestOf(index, {
    version: range,
    profile: lockfile.profile,
    targets,
    pinned: releaseOf(lockfile),
  });
  const [first] = rows;
  const attested = rows.every(({ attestations }) => attestations);
  const isPinned = first !== undefined && releaseKey(first) === releaseKey(lockfile);
  const isUnsigned = first !== undefined && !isPinned && lockfile.signer !== undefined && !attested;
  const why = refused ?? (isUnsigned ? unsigned(first) : undefined);
  const seen = newestDay(index.rows);
  return {
    schema_version: 1,
    product,
    source,
    pinned: { ...releaseOf(lockfile), targets: Object.fromEntries(standings) },
    ...(first ? { newest: { ...releaseOf(first), day: newestDay(rows) ?? '', attested } } : {}),
    ...(why ? { refused: why } : {}),
    ...(seen === undefined ? {} : { newest_row: seen }),
    up_to_date: isPinned && standings.every(([, kind]) => kind === 'there'),
  };
}

function unsigned({ version }: IndexRow): Outdated['refused'] {
  return { code: 'NOT_ATTESTED', message: `${version} has no attestation, and the lockfile names who has to sign` };
}

/** The rows that `lock --update` would pin, or could if some targets were dropped; and why it would not. */
function newestOf(
  index: ReleaseIndex,
  wish: Wish,
): { readonly rows: readonly IndexRow[]; readonly refused?: Outdated['refused'] } {
  const catalog = catalogOf(index);
  try {
    return { rows: chooseRelease(catalog, wish).rows };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const refused = { code: error.code, message: error.message };
    if ((wish.targets ?? []).length === 0) return { rows: [], refused };
    return { rows: newestOf(index, { ...wish, targets: [] }).rows, refused };
  }
}
