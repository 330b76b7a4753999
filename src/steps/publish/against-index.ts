/** What is staged, held against what is published: what is missing, what is there already, and what is new. */
import type { RunIdentity } from '../../contract/decisions/revision.js';
import { type Contract, recommendedTargets } from '../../contract/documents/contract.js';
import type { ReleasePlan } from '../../contract/documents/release-plan.js';
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { compareTuples, type Tuple, tupleKey, tupleOf } from '../../contract/identity/tuple.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
import { refuseCollisions } from '../../contract/release-index/rules.js';
import type { StagedArtifact } from './staged.js';

function releaseOf({
  version,
  git_rev,
  profile,
  toolchain,
  dist_revision,
}: RunIdentity & Pick<Tuple, 'dist_revision'>): string {
  return [version, git_rev, profile, toolchain, dist_revision].join(' ');
}

/** Staged and published rows of each revision cover the contract's recommended targets, or INCOMPLETE_MATRIX names what is missing. */
export function refuseIncomplete(contract: Contract, index: ReleaseIndex, staged: readonly StagedArtifact[]): void {
  const releases = new Set(staged.map(({ documents }) => releaseOf(documents.manifest)));
  for (const release of releases) {
    const missing = missingOf(release, recommendedTargets(contract), index, staged);
    if (missing.length > 0)
      refuse(
        'INCOMPLETE_MATRIX',
        `missing of ${release}: ${missing.join(', ')}`,
        'staged',
        'Build the missing targets, or allow an incomplete release (allow-incomplete).',
      );
  }
}

/** The targets of a plan that its release lacks; none without a plan. */
export function missingOfPlan(
  plan: ReleasePlan | undefined,
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): string[] {
  if (!plan) return [];
  const targets = plan.targets.map(({ target }) => target);
  return missingOf(releaseOf(plan), targets, index, staged);
}

function missingOf(
  release: string,
  wanted: readonly string[],
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): string[] {
  const tuples = [...staged.map(({ documents }) => documents.manifest), ...index.rows];
  const have = new Set(tuples.filter((tuple) => releaseOf(tuple) === release).map(({ target }) => target));
  return wanted.filter((target) => !have.has(target));
}

/**
 * What is there already, and what is new. Codes: PRUNED; IMMUTABLE_CONFLICT for other bytes under a published tuple; those of
 * `refuseCollisions`, since what is left at a folder that can never be ours is no leftover.
 */
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
  const staging = fresh.map(({ documents }) => documents.manifest);
  // Nothing holds between two versions, and an index may have any number of tombstones.
  const versions = new Set(staging.map(({ version }) => version));
  const buried = index.pruned.filter(({ version }) => versions.has(version));
  refuseCollisions([...index.rows, ...staging].sort(compareTuples), buried);
  return { unchanged, fresh };
}
