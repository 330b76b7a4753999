/**
 * Merging indexes: union with the join `pruned > yanked > row`, where reasons unite, and attestations, of which the 64 lowest
 * stay: however many some writer adds, no merge fails by them. It is commutative, associative and idempotent. Two sides that
 * say different things of one key, of one folder or of one version's contract are refused, in every order: a tombstone keeps
 * the digest of the row it stands for (docs/adr/0009-tombstones-keep-the-row-digest.md).
 */
import { refuse } from '../errors.js';
import { formatDirectory } from '../identity/paths.js';
import { compareTuples, type Tuple, tupleKey } from '../identity/tuple.js';
import { entomb, formatRowContent } from './format.js';
import { MAX_ADDED_ATTESTATIONS, MAX_ATTESTATIONS } from './limits.js';
import { type IndexRow, indexSchemas, type ReleaseIndex, type Tombstone } from './model.js';
import { refuseCollisions } from './rules.js';

/** Codes: PRODUCT_MISMATCH, MERGE_CONFLICT, GIT_REV_COLLISION, CONTRACT_MISMATCH. */
export function mergeIndexes(a: ReleaseIndex, b: ReleaseIndex): ReleaseIndex {
  if (a.product !== b.product)
    refuse('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
  const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
  const buried = new Map(pruned.map((tombstone) => [tupleKey(tombstone), tombstone]));
  const rows = joinSorted(a.rows, b.rows, joinRows).filter((row) => {
    const tombstone = buried.size > 0 ? buried.get(tupleKey(row)) : undefined;
    if (tombstone) joinTombstones(tombstone, entomb(row));
    return !tombstone;
  });
  refuseCollisions(rows, pruned);
  return { product: a.product, rows, pruned };
}

/** Makes an index of rows in any order, with the checks of a merge. */
export function indexOf(product: string, rows: readonly IndexRow[], pruned: readonly Tombstone[] = []): ReleaseIndex {
  const empty: ReleaseIndex = { product, rows: [], pruned: [] };
  const single = [
    ...rows.map((row) => ({ ...empty, rows: [row] })),
    ...pruned.map((tombstone) => ({ ...empty, pruned: [tombstone] })),
  ];
  const merge = (list: ReleaseIndex[]): ReleaseIndex => {
    const half = list.length >> 1;
    return half === 0 ? (list[0] ?? empty) : mergeIndexes(merge(list.slice(0, half)), merge(list.slice(half)));
  };
  return merge(single);
}

function joinSorted<T extends Tuple>(a: readonly T[], b: readonly T[], join: (a: T, b: T) => T): T[] {
  const joined: T[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) break;
    const order = compareTuples(left, right);
    joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  for (; i < a.length; i++) joined.push(a[i] as T);
  for (; j < b.length; j++) joined.push(b[j] as T);
  return joined;
}

function joinRows(a: IndexRow, b: IndexRow): IndexRow {
  if (
    a.distribution_contract_version !== b.distribution_contract_version ||
    formatRowContent(a) !== formatRowContent(b)
  )
    return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
  const yanked = unite(a.yanked, b.yanked);
  const attestations = unite(a.attestations, b.attestations)?.slice(0, MAX_ATTESTATIONS);
  return { ...a, ...(yanked ? { yanked } : {}), ...(attestations ? { attestations } : {}) };
}

/** Both lists in one, sorted; undefined where there is neither. */
function unite(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  return a && b ? [...new Set([...a, ...b])].sort() : (a ?? b);
}

function joinTombstones(a: Tombstone, b: Tombstone): Tombstone {
  if (
    a.row_sha256 !== b.row_sha256 ||
    a.artifact_sha256 !== b.artifact_sha256 ||
    a.distribution_contract_version !== b.distribution_contract_version
  )
    return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
  return a;
}

function conflict(a: IndexRow | Tombstone, b: IndexRow | Tombstone, left: string, right: string): never {
  const contracts =
    a.distribution_contract_version === b.distribution_contract_version
      ? ''
      : `, under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`;
  return refuse(
    'MERGE_CONFLICT',
    `two different releases claim ${tupleKey(a)}: artifact ${left} and ${right}${contracts}`,
    formatDirectory(a.distribution_contract_version, a),
  );
}

/** The index with a row marked as yanked. Codes: TUPLE_NOT_FOUND where it is not there, INVALID_INPUT, MERGE_CONFLICT. */
export function withYank(index: ReleaseIndex, row: IndexRow, reason: string): ReleaseIndex {
  const key = tupleKey(row);
  if (!index.rows.some((of) => tupleKey(of) === key)) refuse('TUPLE_NOT_FOUND', `the index has no row ${key}`);
  const checked = indexSchemas().yankReason.safeParse(reason);
  if (!checked.success)
    refuse('INVALID_INPUT', 'a reason is 1 to 200 printable ASCII characters without " or \\', 'reason');
  return mergeIndexes(index, { product: index.product, rows: [{ ...row, yanked: [reason] }], pruned: [] });
}

/**
 * The index with attestations added to some of its rows. Code: ATTESTATIONS_FULL where a row then had more than may be added
 * to it; one that it has already adds nothing.
 */
export function withAttestations(index: ReleaseIndex, added: ReadonlyMap<IndexRow, readonly string[]>): ReleaseIndex {
  const rows = [...added].map(([row, digests]) => {
    const { attestations: there = [] } = row;
    const fresh = [...new Set(digests)].filter((digest) => !there.includes(digest)).sort();
    if (fresh.length > 0 && there.length + fresh.length > MAX_ADDED_ATTESTATIONS)
      refuse(
        'ATTESTATIONS_FULL',
        `${row.artifact_file} has ${there.length} attestations, and may have ${MAX_ADDED_ATTESTATIONS}: ${there.join(', ')}`,
        row.artifact_file,
      );
    return fresh.length > 0 ? { ...row, attestations: fresh } : row;
  });
  return mergeIndexes(index, { product: index.product, rows: rows.sort(compareTuples), pruned: [] });
}

/** The index with an attestation taken out of some of its rows. Nothing remembers it: a merge with an older index brings it back. */
export function withoutAttestation(
  { product, rows, pruned }: ReleaseIndex,
  from: (row: IndexRow) => boolean,
  digest: string,
): ReleaseIndex {
  const without = (row: IndexRow): IndexRow => {
    if (!row.attestations?.includes(digest) || !from(row)) return row;
    const { attestations, ...rest } = row;
    const left = attestations.filter((other) => other !== digest);
    return left.length > 0 ? { ...rest, attestations: left } : rest;
  };
  return { product, rows: rows.map(without), pruned };
}

/** The index without the given rows, and their tombstones in it. */
export function withPruned(index: ReleaseIndex, rows: readonly IndexRow[]): ReleaseIndex {
  const pruned = rows.map(entomb).sort(compareTuples);
  return mergeIndexes(index, { product: index.product, rows: [], pruned });
}
