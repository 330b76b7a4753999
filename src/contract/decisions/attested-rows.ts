/** Which rows of an index an attestation is added to: those that it is about, among those that are meant. */
import type { Statement } from '../attestation/reading/statement.js';
import { attestedRow, isAbout } from '../attestation/row.js';
import type { PublishedFiles } from '../documents/published-rows.js';
import { refuse } from '../errors.js';
import type { IndexRow, ReleaseIndex } from '../release-index/model.js';
import type { ReleaseQuery, TupleQuery } from '../selection/query.js';
import { releaseRows } from '../selection/release-rows.js';
import { resolveRow } from '../selection/resolve.js';

/** The rows that are meant: all that there are, one, those of a release, or those that a publish handed on. */
export type MeantRows =
  | { readonly kind: 'all' }
  | { readonly kind: 'tuple'; readonly query: TupleQuery }
  | { readonly kind: 'release'; readonly query: ReleaseQuery }
  | { readonly kind: 'published'; readonly rows: readonly PublishedFiles[] };

/**
 * The rows of an index that are meant. Codes: TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, PRUNED; DIGEST_MISMATCH where the index has
 * other files than a publish handed on.
 */
export function meantRows(index: ReleaseIndex, meant: MeantRows): readonly IndexRow[] {
  switch (meant.kind) {
    case 'all':
      return index.rows;
    case 'tuple':
      return [resolveRow(index, meant.query, { allowYanked: true })];
    case 'release':
      return releaseRows(index.rows, meant.query, []);
    case 'published': {
      const rows = new Map(index.rows.map((row) => [row.artifact_file, row]));
      return meant.rows.map((files) => requireSame(files, rows.get(files.artifact_file)));
    }
  }
}

/** Stops a store that has other bytes under a tuple now than the run published there: they are not what was built. */
function requireSame(files: PublishedFiles, row: IndexRow | undefined): IndexRow {
  const path = files.artifact_file;
  if (!row) return refuse('TUPLE_NOT_FOUND', `the index has no row of ${path}`, path, 'Publish it first.');
  for (const name of Object.keys(files) as (keyof PublishedFiles)[])
    if (files[name] !== row[name])
      refuse('DIGEST_MISMATCH', `${path}: the index has ${name} ${row[name]}, published was ${files[name]}`, path);
  return row;
}

/** A statement of somebody, and what its bundle is called. */
export interface NamedStatement {
  readonly sha256: string;
  readonly place: string;
  readonly statement: Statement;
}

/**
 * The rows that statements are about, each with the bundles that are: artifact and manifest by path and digest. Code:
 * ATTESTATION_INVALID where a statement is about none of those that are meant, or where one that was named is in no statement.
 */
export function attestedRows(
  { product }: ReleaseIndex,
  rows: readonly IndexRow[],
  statements: readonly NamedStatement[],
  { kind }: MeantRows,
): Map<IndexRow, string[]> {
  const attested = new Map<IndexRow, string[]>();
  for (const { sha256, place, statement } of statements) {
    // An index may have far more rows than a statement has subjects.
    const named = new Set(statement.subjects.map(({ name }) => name));
    const about = rows.filter((row) => named.has(row.artifact_file) && isAbout(statement, attestedRow(product, row)));
    if (about.length === 0)
      refuse(
        'ATTESTATION_INVALID',
        `${place} is about no row that is meant: it names ${firstOf([...named])}`,
        place,
        'Its subjects have to be artifact and manifest of a row, by the paths and digests that the index has.',
      );
    for (const row of about) attested.set(row, [...(attested.get(row) ?? []), sha256]);
  }
  const without = kind === 'published' ? rows.filter((row) => !attested.has(row)) : [];
  if (without.length > 0)
    refuse(
      'ATTESTATION_INVALID',
      `no bundle is about ${firstOf(without.map((row) => row.artifact_file))}`,
      without[0]?.artifact_file,
    );
  return attested;
}

const MAX_NAMED = 4;

function firstOf(all: readonly string[]): string {
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
  return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
}
