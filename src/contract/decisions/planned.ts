/**
 * What may be published: where trust is given, the contract and the plan are held against what the builds claim. The contract
 * always is a bound; a plan narrows it to one release and its targets (docs/threat-model.md).
 */
import { type Contract, type Platform, recommendedTargets } from '../documents/contract.js';
import { binaryFileName, type Manifest } from '../documents/manifest.js';
import type { ReleasePlan } from '../documents/release-plan.js';
import { refuse } from '../errors.js';
import { formatStagedName } from '../identity/paths.js';
import type { Tuple } from '../identity/tuple.js';

export interface Bound {
  readonly contract: Contract;
  /** Of its canonical text. */
  readonly contractSha256: string;
  readonly plan?: ReleasePlan | undefined;
  /** Without a plan: whether platforms may take part that the contract only plans. */
  readonly includePlanned?: boolean | undefined;
}

/** The part of a tuple that the name of a staged artifact states. */
export type NamedTarget = Pick<Tuple, 'profile' | 'target'>;

/** The plan was made of this contract. Codes: PRODUCT_MISMATCH, CONTRACT_MISMATCH, PROFILE_UNKNOWN, TARGET_UNKNOWN. */
export function requireOwnPlan({ contract, contractSha256, plan }: Bound): void {
  if (!plan) return;
  if (plan.product !== contract.product)
    refuse('PRODUCT_MISMATCH', `the plan is of ${plan.product}, the contract of ${contract.product}`, 'plan');
  if (plan.contract_sha256 !== contractSha256)
    refuse(
      'CONTRACT_MISMATCH',
      `the plan was made of a contract with sha256 ${plan.contract_sha256}, given is ${contractSha256}`,
      'plan',
      'Plan and publish from the same commit.',
    );
  requireProfile(contract, plan.profile, 'plan');
  for (const { target, support } of plan.targets) {
    const platform = requirePlatform(contract, target, 'plan');
    if (platform.support !== support)
      refuse('CONTRACT_MISMATCH', `the plan calls ${target} ${support}, the contract ${platform.support}`, 'plan');
  }
}

/**
 * A manifest is of what may be published. Codes: NOT_PLANNED; without a plan TARGET_UNKNOWN, TARGET_PLANNED, PROFILE_UNKNOWN;
 * STAGED_INVALID for other binaries than the contract's entrypoint has.
 */
export function requirePublishable(manifest: Manifest, bound: Bound, place: string): void {
  const { contract, plan } = bound;
  if (plan) requirePlanned(manifest, plan, place);
  else requireInContract(manifest, bound, place);
  const binaries = contract.entrypoint.binaries.map((name) => binaryFileName(name, manifest.target));
  if (manifest.binaries.join() !== binaries.join())
    refuse(
      'STAGED_INVALID',
      `${place} has the binaries ${manifest.binaries.join(', ')}, the contract's entrypoint ${binaries.join(', ')}`,
      place,
    );
}

function requirePlanned(manifest: Manifest, plan: ReleasePlan, place: string): void {
  for (const part of ['version', 'git_rev', 'toolchain', 'profile', 'dist_revision', 'source_date_epoch'] as const)
    if (manifest[part] !== plan[part])
      refuse('NOT_PLANNED', `${place}: ${part} is ${manifest[part]}, planned is ${plan[part]}`, place);
  const targets = plan.targets.map(({ target }) => target);
  if (!targets.includes(manifest.target))
    refuse('NOT_PLANNED', `${place}: ${manifest.target} is not one of the plan's ${targets.join(', ')}`, place);
}

function requireInContract({ target, profile }: Manifest, { contract, includePlanned }: Bound, place: string): void {
  requireProfile(contract, profile, place);
  if (requirePlatform(contract, target, place).support === 'planned' && !includePlanned)
    refuse('TARGET_PLANNED', `${place}: ${target} is only planned in this contract`, place);
}

function requirePlatform(contract: Contract, target: string, place: string): Platform {
  const targets = contract.platforms.map((platform) => platform.target);
  return (
    contract.platforms.find((platform) => platform.target === target) ??
    refuse('TARGET_UNKNOWN', `${place}: ${target} is not one of ${targets.join(', ')}`, place)
  );
}

function requireProfile(contract: Contract, profile: Tuple['profile'], place: string): void {
  if (!contract.profiles.includes(profile))
    refuse('PROFILE_UNKNOWN', `${place}: ${profile} is not one of ${contract.profiles.join(', ')}`, place);
}

/** The names of staged artifacts that may hold something to publish, with what each may hold. */
export function stagedNames({ contract, plan }: Bound): Map<string, NamedTarget> {
  const profiles = plan ? [plan.profile] : contract.profiles;
  const targets = (plan?.targets ?? contract.platforms).map(({ target }) => target);
  const named = profiles.flatMap((profile) => targets.map((target) => ({ profile, target })));
  return new Map(named.map((of) => [formatStagedName(contract.product, of), of]));
}

/** An artifact of a name holds the tuple of that name alone (NOT_PLANNED). */
export function requireNamed(manifest: Tuple, named: NamedTarget | undefined, place: string): void {
  if (named && (manifest.profile !== named.profile || manifest.target !== named.target))
    refuse(
      'NOT_PLANNED',
      `${place} is of ${manifest.profile} and ${manifest.target}, in the artifact of ${named.profile} and ${named.target}`,
      place,
    );
}

/** The targets that a release should have: those that the contract recommends, and those that were planned. */
export function wantedTargets({ contract, plan }: Bound): string[] {
  return [...new Set([...recommendedTargets(contract), ...(plan?.targets ?? []).map(({ target }) => target)])];
}
