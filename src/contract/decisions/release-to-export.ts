/** Which rows an export is made of: one release, all its targets, none of them yanked. */
import { refuse } from '../errors.js';
import { revisionNumber } from '../identity/tuple.js';
import type { IndexRow } from '../release-index/model.js';
import { candidatesError, matchRows, nearest, RELEASE_PARTS } from './resolve.js';

/** A release by its version; the other parts where it has several. */
export interface ExportQuery {
  readonly version: string;
  readonly profile: string;
  readonly toolchain?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly dist_revision?: string | undefined;
}

/**
 * The rows of the highest dist_revision that has every target of the version, or of the one that is named. Codes: TUPLE_NOT_FOUND;
 * YANKED where nothing else is left; TUPLE_AMBIGUOUS for two revisions of git or toolchains, and where no dist_revision has all
 * targets.
 */
export function releaseToExport(all: readonly IndexRow[], query: ExportQuery): readonly [IndexRow, ...IndexRow[]] {
  const { toolchain = '', git_rev = '' } = query;
  const meant = revisionsOf(all, query).flatMap((dist_revision) =>
    matchRows(all, { version: query.version, profile: query.profile, toolchain, git_rev, dist_revision }),
  );
  const usable = meant.filter(({ yanked }) => !yanked);
  const [first] = usable;
  if (!first) return refuseNone(all, meant, query);
  if (usable.some((row) => row.git_rev !== first.git_rev || row.toolchain !== first.toolchain))
    throw candidatesError(
      'TUPLE_AMBIGUOUS',
      `${query.version} was built more than once`,
      usable,
      undefined,
      RELEASE_PARTS,
    );
  const targets = new Set(usable.map(({ target }) => target));
  const revisions = [...new Set(usable.map(({ dist_revision }) => dist_revision))].sort(
    (a, b) => revisionNumber(b) - revisionNumber(a),
  );
  for (const revision of revisions) {
    const [row, ...more] = usable.filter(({ dist_revision }) => dist_revision === revision);
    if (row && more.length + 1 === targets.size) return [row, ...more];
  }
  throw candidatesError(
    'TUPLE_AMBIGUOUS',
    `no dist_revision of ${query.version} has all of ${[...targets].join(', ')}`,
    usable,
    undefined,
    RELEASE_PARTS,
  );
}

/**
 * Rows that a publish handed on, as a release that can be exported. Codes: INVALID_INPUT where there are none, or of several
 * releases; YANKED.
 */
export function oneRelease(rows: readonly IndexRow[]): readonly [IndexRow, ...IndexRow[]] {
  const [first, ...more] = rows;
  if (!first) return refuse('INVALID_INPUT', 'no row was published that could be exported', 'rows');
  const other = more.find((row) => RELEASE_PARTS.some((part) => row[part] !== first[part]));
  if (other)
    refuse('INVALID_INPUT', `${first.artifact_file} and ${other.artifact_file} are of different releases`, 'rows');
  const yanked = rows.find((row) => row.yanked);
  if (yanked)
    refuse('YANKED', `${yanked.artifact_file} was yanked: ${yanked.yanked?.join('; ')}`, yanked.artifact_file);
  return [first, ...more];
}

function revisionsOf(all: readonly IndexRow[], { version, profile, dist_revision }: ExportQuery): string[] {
  if (dist_revision !== undefined) return [dist_revision];
  const rows = all.filter((row) => row.version === version && row.profile === profile);
  return [...new Set(rows.map((row) => row.dist_revision))];
}

function refuseNone(all: readonly IndexRow[], meant: readonly IndexRow[], query: ExportQuery): never {
  const [yanked] = meant;
  if (yanked?.yanked)
    refuse('YANKED', `${yanked.artifact_file} was yanked: ${yanked.yanked.join('; ')}`, yanked.artifact_file);
  const parts = Object.fromEntries(Object.entries(query).filter(([, part]) => part !== undefined));
  throw candidatesError(
    'TUPLE_NOT_FOUND',
    `no row matches ${Object.values(parts).join(' ')}`,
    nearest(all, parts),
    undefined,
    RELEASE_PARTS,
  );
}
