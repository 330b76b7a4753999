/**
 * Planning: contract and identity in, plan and build matrix out. Planned platforms take part only when asked for, and are
 * then experimental.
 */
import { type Contract, digestContract, type Platform } from '../documents/contract.js';
import { formatRunner, isHostedRunner } from '../documents/contract-fields.js';
import { MAX_JOBS, type ReleasePlan } from '../documents/release-plan.js';
import { refuse } from '../errors.js';
import { targetNeeds } from '../executable/targets.js';
import { quoted, ruleText } from '../identity/part-rules.js';
import type { DirectoryTuple } from '../identity/paths.js';
import { parseTuple, TUPLE_RULES, type Tuple, toolchainVersion } from '../identity/tuple.js';
import type { ReleaseIndex } from '../release-index/model.js';
import { nextRevision, type RunIdentity } from './revision.js';

/** A plan with its matrix. */
export type Plan = ReleasePlan & { readonly matrix: NonNullable<ReleasePlan['matrix']> };

export interface PlanRequest extends RunIdentity {
  /** Targets to build; none means all the contract has. */
  readonly targets: readonly string[];
  readonly includePlanned: boolean;
  /** False where only runners of GitHub's own may build. */
  readonly selfHosted?: boolean | undefined;
  readonly dist_revision: string;
  readonly source_date_epoch: number;
}

/**
 * The plan. Codes: INVALID_TUPLE, PROFILE_UNKNOWN, TARGET_UNKNOWN, TARGET_PLANNED, RUNNER_NOT_HOSTED, MATRIX_EMPTY, MATRIX_TOO_LARGE,
 * TARGET_UNSUPPORTED.
 */
export function makePlan(contract: Contract, request: PlanRequest): Plan {
  if (!contract.profiles.includes(request.profile))
    refuse('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
  const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support }) => {
    parseTuple({ ...identityOf(request), target, dist_revision: request.dist_revision });
    if (request.selfHosted === false && !isHostedRunner(runner))
      refuse(
        'RUNNER_NOT_HOSTED',
        `${target} is built on ${formatRunner(runner)}, which is none of GitHub's runners`,
        'self-hosted',
      );
    return { target, runner, os, arch, support, experimental: support === 'planned' };
  });
  if (include.length === 0) refuse('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
  if (include.length > MAX_JOBS)
    refuse('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${MAX_JOBS}`, 'targets');
  // What could not be judged when it is built is not planned.
  for (const { target } of include) targetNeeds(target);
  const { dist_revision, source_date_epoch } = request;
  return {
    product: contract.product,
    ...identityOf(request),
    dist_revision,
    source_date_epoch,
    contract_sha256: digestContract(contract),
    targets: include.map(({ target, support }) => ({ target, support })),
    matrix: { include },
  };
}

function identityOf({ version, git_rev, toolchain, profile }: RunIdentity): RunIdentity {
  return { version, git_rev, toolchain, profile };
}

function choosePlatforms(contract: Contract, request: PlanRequest): Platform[] {
  for (const target of request.targets) {
    const platform = contract.platforms.find((of) => of.target === target);
    if (!platform)
      refuse(
        'TARGET_UNKNOWN',
        `${target} is not one of ${contract.platforms.map((of) => of.target).join(', ')}`,
        'targets',
      );
    if (platform.support === 'planned' && !request.includePlanned)
      refuse('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
  }
  return contract.platforms.filter((platform) =>
    request.targets.length > 0
      ? request.targets.includes(platform.target)
      : platform.support !== 'planned' || request.includePlanned,
  );
}

/** What `auto` counts from: the rows and tombstones of a source, and its folders. */
export interface PublishedRevisions {
  readonly index: ReleaseIndex;
  readonly folders: readonly DirectoryTuple[];
}

const REVISION_OR_AUTO = {
  ...TUPLE_RULES.dist_revision,
  words: `${TUPLE_RULES.dist_revision.words}, or auto`,
};

/** The revision of a run: as given, or counted for `auto` (SOURCE_REQUIRED without a source). */
export function chooseRevision(asked: string, run: RunIdentity, published: PublishedRevisions | undefined): string {
  if (asked !== 'auto') {
    if (!REVISION_OR_AUTO.is(asked))
      refuse('INVALID_TUPLE', `dist_revision ${quoted(asked)} ${ruleText(REVISION_OR_AUTO, asked)}`, 'dist-revision');
    return asked;
  }
  if (!published)
    return refuse(
      'SOURCE_REQUIRED',
      'dist-revision auto counts from a published index, and no source was given',
      'dist-revision',
    );
  return nextRevision(published.index, published.folders, run);
}

const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;

/** An exact toolchain, or TOOLCHAIN_NOT_EXACT for a channel that moves. */
export function parseToolchain(text: string, place: string): string {
  if (MOVING.test(text)) refuse('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
  if (!toolchainVersion.safeParse(text).success)
    refuse('INVALID_TUPLE', `toolchain ${quoted(text)} (${place}) ${ruleText(TUPLE_RULES.toolchain, text)}`, place);
  return text;
}

/** The tuple of one job. */
export function tupleOfJob(plan: Plan, target: string): Tuple {
  return parseTuple({ ...identityOf(plan), target, dist_revision: plan.dist_revision });
}
