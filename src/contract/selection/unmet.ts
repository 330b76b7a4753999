/** Why no release could be chosen, and which there are. */
import type { ErrorCode } from '../errors.js';
import { tupleText } from '../identity/tuple-text.js';
import type { IndexRow } from '../release-index/model.js';
import { type Asker, candidatesError, someOf, yankedText } from './candidates.js';
import type { Catalog } from './catalog.js';
import { isMatch } from './query.js';
import { releasesOf } from './releases.js';
import { askedOf, isLower, partsOf, type Wish } from './wish.js';

/** What is chosen from, what is meant, and by whom. */
export interface Choosing {
  readonly catalog: Catalog;
  readonly wish: Wish;
  readonly asker: Asker;
}

/** The version that would be chosen has nothing for some targets, or nothing that is not yanked. */
export function lacking(rows: readonly IndexRow[], missing: readonly string[], choosing: Choosing): Error {
  const yanked = rows.find((row) => row.yanked && missing.includes(row.target));
  const has = [...new Set(rows.filter((row) => !row.yanked).map(({ target }) => target))];
  const why = yanked ? `; ${yankedText(yanked)}` : '';
  const message = `version ${rows[0]?.version} has nothing for ${someOf(missing)}: it has ${someOf(has)}${why}`;
  const [target] = missing;
  const all = allRows(choosing.catalog);
  const isElsewhere = all.some((row) => row.target === target && !row.yanked && isMatch(row, partsOf(choosing.wish)));
  const code = missing.every((one) => rows.some((row) => row.target === one)) ? 'YANKED' : 'TARGET_MISSING';
  if (missing.length > 1 || !isElsewhere) return refused(choosing, code, message, rows, { drops: ['target'] });
  return refused(choosing, code, message, all, { target });
}

/** Each target is in some revision of the version, and all are in none. */
export function scattered(rows: readonly IndexRow[], wanted: readonly string[], choosing: Choosing): Error {
  const has = releasesOf(rows).map(
    ({ identity, rows: of }) => `${identity.dist_revision} has ${someOf(of.map(({ target }) => target))}`,
  );
  const message = `no revision of version ${rows[0]?.version} has all of ${someOf(wanted)}: ${someOf(has)}`;
  return refused(choosing, 'TARGET_MISSING', message, rows, { drops: ['target'] });
}

/** No version is what is meant, or none that may be used. */
export function unmet(choosing: Choosing): Error {
  const { catalog, wish } = choosing;
  const { version, pinned } = wish;
  const all = allRows(catalog);
  const refuse = (code: ErrorCode, message: string): Error => refused(choosing, code, message, all);
  const meant = all.filter((row) => version.has(row.version) && isMatch(row, partsOf(wish)));
  const above = meant.filter((row) => !isLower(row, wish));
  if (above.length > 0) return refuse('YANKED', allYanked(above));
  const gone = catalog
    .pruned()
    .filter((tombstone) => version.has(tombstone.version) && isMatch(tombstone, partsOf(wish)));
  if (gone.length > 0 && meant.length === 0)
    return refuse('PRUNED', `version ${someOf([...new Set(gone.map((of) => of.version))])} was removed by retention`);
  if (pinned && meant.length > 0)
    return refuse(
      'TUPLE_NOT_FOUND',
      `nothing is at or above ${pinned.version} ${pinned.dist_revision}, which is pinned, and usable; only an exact version goes below it`,
    );
  const given = tupleText({ ...askedOf(wish), version: version.text });
  const of = given === '' ? '' : ` of ${given}`;
  if (version.text === undefined && all.some((row) => isMatch(row, partsOf(wish))))
    return refuse('TUPLE_NOT_FOUND', `there are only pre-releases${of}: one is meant where its version is given`);
  return refuse('TUPLE_NOT_FOUND', `there is no release${of}`);
}

/** That all of the highest version among rows was yanked, and why. */
function allYanked(rows: readonly IndexRow[]): string {
  const version = rows.at(-1)?.version;
  const isHighest = (row: IndexRow): boolean => row.version === version;
  const reasons = new Set(rows.filter(isHighest).flatMap(({ yanked = [] }) => yanked));
  const others = rows.every(isHighest) ? '' : ', as was all else that is meant';
  return `version ${version} was yanked${others}: ${[...reasons].join('; ')}`;
}

/** A refusal that offers releases. */
export function refused(
  { wish, asker }: Choosing,
  code: ErrorCode,
  message: string,
  rows: readonly IndexRow[],
  { target, drops }: { readonly target?: string | undefined; readonly drops?: readonly string[] } = {},
): Error {
  return candidatesError(
    {
      code,
      message,
      asked: { ...askedOf(wish), ...(target === undefined ? {} : { target }) },
      of: 'release',
      asker,
      drops,
    },
    rows,
  );
}

function allRows({ versions, rowsOf }: Catalog): IndexRow[] {
  return versions.flatMap((version) => rowsOf(version));
}
