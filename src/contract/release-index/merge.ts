/**
 * Merging indexes: union with the join `pruned > yanked > row`, where reasons unite. It is commutative, associative and
 * idempotent. Two sides that say different things of one key, of one folder or of one version's contract are refused, in
 * every order: a tombstone keeps the digest of the row it stands for (docs/adr/0009-tombstones-keep-the-row-digest.md).
 */
import { refuse } from '../errors.js';
import { formatDirectory } from '../identity/paths.js';
import { compareTuples, type Tuple, tupleKey } from '../identity/tuple.js';
import { entomb, formatRowContent } from './format.js';
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
  if (!a.yanked || !b.yanked) return a.yanked ? a : b;
  return { ...a, yanked: [...new Set([...a.yanked, ...b.yanked])].sort() };
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

/** The index without the given rows, and their tombstones in it. */
export function withPruned(index: ReleaseIndex, rows: readonly IndexRow[]): ReleaseIndex {
  const pruned = rows.map(entomb).sort(compareTuples);
  return mergeIndexes(index, { product: index.product, rows: [], pruned });
}
