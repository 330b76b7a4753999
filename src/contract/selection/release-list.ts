/**
 * What `list` prints as JSON: the releases of a source, newest first. It is of one run, and no release has it: so it has no version
 * of a schema.
 *
 *   product, source, day               day: of the newest row there is, by source_date_epoch; absent where there is none
 *   releases [{ version, day, profile, toolchain, git_rev, dist_revision, targets [...] }]
 *   more                               versions of the source of which no release is listed
 *
 * Unless all are asked for, pre-releases are listed only where a range names one, no debug builds, no revision below one that has
 * nothing yanked, and at most 20 releases.
 */
import * as z from 'zod/mini';
import {
  buildProfile,
  byteSize,
  distRevision,
  gitRev,
  productName,
  revisionNumber,
  sha256Hex,
  targetTriple,
  toolchainVersion,
} from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import { described } from '../json/schema.js';
import type { IndexRow } from '../release-index/model.js';
import type { Catalog } from './catalog.js';
import { newestDay, type Release, releaseKey, releasesOf } from './releases.js';
import { ANY_RELEASE, type VersionRange } from './version-range.js';

const MOST_RELEASES = 20;

/** Made when it is first asked for: only its documentation needs it. */
export function releaseListSchema() {
  const day = z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/));
  const target = z.strictObject({
    target: targetTriple,
    artifact_file: z.string(),
    artifact_sha256: sha256Hex,
    artifact_size: byteSize,
    attestations: described(z.int().check(z.minimum(0)), 'How many it has; whether one is good, verify says.'),
    yanked: described(z.optional(z.array(z.string())), 'The reasons, where it was yanked.'),
  });
  const release = z.strictObject({
    version: exactVersion,
    day: described(day, 'Of its newest artifact, by source_date_epoch.'),
    profile: buildProfile,
    toolchain: toolchainVersion,
    git_rev: gitRev,
    dist_revision: distRevision,
    targets: z.array(target),
  });
  return described(
    z.strictObject({
      product: productName,
      source: z.string(),
      day: described(z.optional(day), 'Of the newest artifact of the source; absent where it has none.'),
      releases: described(z.array(release), 'Newest first.'),
      more: described(z.int().check(z.minimum(0)), 'Versions of which no release is listed.'),
    }),
    'The releases of a source.',
  );
}

type ListSchema = z.infer<ReturnType<typeof releaseListSchema>>;
export type ReleaseList = ListSchema;
export type ListedRelease = ListSchema['releases'][number];

/** What is to be listed. */
export interface ListRequest {
  readonly version: VersionRange;
  readonly target?: string | undefined;
  /** Every revision, profile and pre-release that there is. */
  readonly all: boolean;
}

/** The releases of a source that are asked for, newest first. */
export function listReleases(catalog: Catalog, source: string, request: ListRequest): ReleaseList {
  const { version: range, target, all } = request;
  const isMeant = (version: string): boolean => (all && range === ANY_RELEASE) || range.has(version);
  const releases: ListedRelease[] = [];
  const listed = new Set<string>();
  const versions = [...catalog.versions].reverse();
  for (const version of versions.filter(isMeant)) {
    const rows = catalog.rowsOf(version).filter((row) => target === undefined || row.target === target);
    const found = releasesOf(rows);
    for (const release of all ? found : current(found)) {
      if (!all && releases.length === MOST_RELEASES) break;
      releases.push(listedOf(release));
      listed.add(version);
    }
    if (!all && releases.length === MOST_RELEASES) break;
  }
  const day = newestOf(catalog, versions);
  const more = versions.length - listed.size;
  return { product: catalog.product, source, ...(day === undefined ? {} : { day }), releases, more };
}

/** Of each build its highest revision, and those that were yanked above it; no debug builds. */
function current(releases: readonly Release[]): Release[] {
  const done = new Set<string>();
  const falling = releases
    .filter(({ identity }) => identity.profile === 'release')
    .sort((a, b) => revisionNumber(b.identity.dist_revision) - revisionNumber(a.identity.dist_revision));
  const kept = new Set(
    falling.filter(({ identity, rows }) => {
      const build = releaseKey({ ...identity, dist_revision: '' });
      const isBelow = done.has(build);
      if (rows.every(({ yanked }) => !yanked)) done.add(build);
      return !isBelow;
    }),
  );
  return releases.filter((release) => kept.has(release));
}

/** A version that comes later may have been built earlier: of the newest few all are looked at. */
function newestOf(catalog: Catalog, versions: readonly string[]): string | undefined {
  return newestDay(versions.slice(0, MOST_RELEASES).flatMap((version) => catalog.rowsOf(version)));
}

function listedOf({ identity, rows }: Release): ListedRelease {
  return { ...identity, day: newestDay(rows) ?? '', targets: rows.map(listedTarget) } as ListedRelease;
}

function listedTarget(row: IndexRow): ListedRelease['targets'][number] {
  const { target, artifact_file, artifact_sha256, artifact_size, attestations = [], yanked } = row;
  return {
    target,
    artifact_file,
    artifact_sha256,
    artifact_size,
    attestations: attestations.length,
    ...(yanked ? { yanked } : {}),
  };
}
