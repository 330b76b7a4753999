/** What is staged, held against what is published: what is missing, what is there already, and what is new. */
import { type Bound, wantedTargets } from '../../contract/decisions/planned.js';
import { type Contract, recommendedTargets } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { type Tuple, tupleKey, tupleOf } from '../../contract/identity/tuple.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
import type { StagedArtifact } from './staged.js';

/** A release of which targets are missing. */
export interface MissingTargets {
  readonly release: string;
  readonly targets: readonly string[];
}

/** What is wanted of each staged release, and neither staged nor published. */
export function missingTargets(
  bound: Bound,
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): readonly MissingTargets[] {
  const releaseOf = ({ version, git_rev, profile, toolchain, dist_revision }: Tuple): string =>
    [version, git_rev, profile, toolchain, dist_revision].join(' ');
  const tuples = staged.map((artifact) => artifact.documents.manifest);
  return [...new Set(tuples.map(releaseOf))]
    .map((release) => {
      const have = new Set(
        [...tuples, ...index.rows].filter((tuple) => releaseOf(tuple) === release).map((tuple) => tuple.target),
      );
      return { release, targets: wantedTargets(bound).filter((target) => !have.has(target)) };
    })
    .filter(({ targets }) => targets.length > 0);
}

/** Refuses a release without one of the contract's recommended targets (INCOMPLETE_MATRIX). */
export function refuseIncomplete(contract: Contract, missing: readonly MissingTargets[]): void {
  const recommended = recommendedTargets(contract);
  for (const { release, targets } of missing) {
    const needed = targets.filter((target) => recommended.includes(target));
    if (needed.length > 0)
      refuse(
        'INCOMPLETE_MATRIX',
        `missing of ${release}: ${needed.join(', ')}`,
        'staged',
        'Build the missing targets, or allow an incomplete release (allow-incomplete).',
      );
  }
}

/** What is there already, and what is new. Codes: PRUNED; IMMUTABLE_CONFLICT for other bytes under a published tuple. */
export function splitPublished(
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): { unchanged: IndexRow[]; fresh: StagedArtifact[] } {
  const keys = new Set(staged.map((artifact) => tupleKey(artifact.documents.manifest)));
  const rows = new Map<string, IndexRow>();
  for (const row of index.rows) if (keys.has(tupleKey(row))) rows.set(tupleKey(row), row);
  const pruned = index.pruned.find((tombstone) => keys.has(tupleKey(tombstone)));
  if (pruned)
    refuse(
      'PRUNED',
      `${Object.values(tupleOf(pruned)).join(' ')} was pruned and can never be published again`,
      INDEX_PATH,
    );
  const unchanged: IndexRow[] = [];
  const fresh: StagedArtifact[] = [];
  for (const artifact of staged) {
    const { manifest } = artifact.documents;
    const row = rows.get(tupleKey(manifest));
    if (!row) fresh.push(artifact);
    else if (row.artifact_sha256 === manifest.artifact.sha256) unchanged.push(row);
    else
      refuse(
        'IMMUTABLE_CONFLICT',
        `${row.artifact_file} is published with sha256 ${row.artifact_sha256}, staged is ${manifest.artifact.sha256}`,
        row.artifact_file,
      );
  }
  return { unchanged, fresh };
}
