/** The releases of an index, and which of their artifacts somebody is shown first. */
import type { Artifact, Published } from './read-releases.js';
import { isPreview } from './versions.js';

/** All artifacts of one version. */
export interface Release {
  readonly version: string;
  readonly contract: string;
  readonly artifacts: readonly Artifact[];
  readonly isPreview: boolean;
  /** Nothing of it is left that was not yanked. */
  readonly isYanked: boolean;
  /** The earliest time of its commits, in seconds since 1970; of those not yanked, where there are some. */
  readonly epoch: number;
}

/** The releases, newest first. */
export function releasesOf({ artifacts }: Published): Release[] {
  const byVersion = new Map<string, Artifact[]>();
  for (const artifact of artifacts) {
    const before = byVersion.get(artifact.version);
    if (before) before.push(artifact);
    else byVersion.set(artifact.version, [artifact]);
  }
  return [...byVersion].map(([version, all]) => releaseOf(version, all)).reverse();
}

function releaseOf(version: string, artifacts: readonly Artifact[]): Release {
  const usable = artifacts.filter((artifact) => artifact.yanked.length === 0);
  const isYanked = usable.length === 0;
  return {
    version,
    contract: artifacts[0]?.contract ?? '',
    artifacts,
    isPreview: isPreview(version),
    isYanked,
    epoch: (isYanked ? artifacts : usable).reduce(
      (least, of) => Math.min(least, of.source_date_epoch),
      Number.MAX_SAFE_INTEGER,
    ),
  };
}

/** The release that people are offered: the newest with something to use, and no preview unless there is nothing else. */
export function newestOf(releases: readonly Release[]): Release | undefined {
  const usable = releases.filter((release) => offersOf(release).length > 0);
  return usable.find((release) => !release.isPreview) ?? usable[0];
}

/**
 * What of a release is offered: of each target one artifact of the profile `release` that was not yanked. Of several the one of
 * the latest commit, and of these the latest rebuild.
 */
export function offersOf({ artifacts }: Release): Artifact[] {
  const offers = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    if (artifact.profile !== 'release' || artifact.yanked.length > 0) continue;
    const before = offers.get(artifact.target);
    if (!before || isLater(artifact, before)) offers.set(artifact.target, artifact);
  }
  return [...offers.values()];
}

function isLater(a: Artifact, b: Artifact): boolean {
  if (a.source_date_epoch !== b.source_date_epoch) return a.source_date_epoch > b.source_date_epoch;
  return Number(a.dist_revision.slice(1)) > Number(b.dist_revision.slice(1));
}
