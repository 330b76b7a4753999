/** Planning a release: contract, crate, commit and toolchain read, and the matrix made of them. */
import { dirname } from 'node:path';
import {
  chooseRevision,
  makePlan,
  type Plan,
  type PublishedRevisions,
  parseToolchain,
} from '../contract/decisions/plan.js';
import { refuse } from '../contract/errors.js';
import { quoted, ruleText } from '../contract/identity/part-rules.js';
import { hintForTarget, TARGET_NAMES } from '../contract/identity/target-names.js';
import { TUPLE_RULES, toolchainVersion } from '../contract/identity/tuple.js';
import { exactVersion, isExactVersion, VERSION_RULE } from '../contract/identity/version.js';
import { trackedSomewhere } from '../host/git/checkout/tracked.js';
import { headCommit, repositoryRoot, requireHead } from '../host/git/checkout/working-tree.js';
import type { Environment } from '../host/process.js';
import { type RustAnswers, rustAnswers } from '../host/rust/answers.js';
import { readConfigurations } from '../host/rust/build/cargo-config.js';
import { cargoHome } from '../host/rust/build/places.js';
import { requireSourcesThere } from '../host/rust/commit/sources-of-commit.js';
import { type Crate, chooseCrate, findManifest, type Metadata, requireVersion } from '../host/rust/crate.js';
import { preflight } from '../host/rust/preflight/preflight.js';
import { pinnedToolchain } from '../host/rust/toolchain-file.js';
import { readContract } from './read-contract.js';

export interface PlanReleaseRequest {
  /** The contract document's path. */
  readonly contract: string;
  /** The Cargo.toml of the release; `./Cargo.toml` unless given. */
  readonly manifestPath?: string | undefined;
  /** Packages of the workspace that are released together; the first one names the version. */
  readonly packages?: readonly string[] | undefined;
  readonly version?: string | undefined;
  /**
   * The tag that was pushed, where one was: `vX.Y.Z` states a version, `NAME-vX.Y.Z` and `NAME/vX.Y.Z` that of the product or
   * a package of it, and what only looks like one is refused. A tag of another name is none of this release's.
   */
  readonly tag?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly toolchain?: string | undefined;
  readonly profile: string;
  /** Features of cargo that will be built; none unless given. */
  readonly features?: readonly string[] | undefined;
  readonly defaultFeatures?: boolean | undefined;
  readonly cargoProfile?: string | undefined;
  readonly targets: readonly string[];
  readonly includePlanned: boolean;
  /** False where only runners of GitHub's own may build. */
  readonly selfHosted?: boolean | undefined;
  /** `rN`, or `auto`, which counts from what is published. */
  readonly dist_revision: string;
  /** Undefined where no source was given. */
  readonly published: PublishedRevisions | undefined;
  readonly env: Environment;
  /** Given by a run that asks again in a later step. */
  readonly rust?: RustAnswers | undefined;
}

/**
 * Plans a release. Codes: those of the contract, CRATE_NOT_FOUND, VERSION_MISMATCH, INVALID_TUPLE, GIT_FAILED,
 * GIT_REV_MISMATCH, TOOLCHAIN_NOT_EXACT, SOURCE_NOT_IN_COMMIT, those of `preflight`, SOURCE_REQUIRED, TOOL_MISSING, those of
 * `makePlan`, and TARGET_UNSUPPORTED for a target that the compiler does not know.
 */
export async function planRelease(request: PlanReleaseRequest): Promise<Plan> {
  const { contract } = await readContract(request.contract);
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  const folder = dirname(manifest);
  const { rust = rustAnswers(manifest, told(request)) } = request;
  askEarly(rust, request.toolchain ?? contract.toolchain.rust);
  const [metadata, head, root] = await Promise.all([
    rust.metadata(),
    headCommit(folder, request.env),
    repositoryRoot(folder, request.env),
  ]);
  const crate = chooseCrate(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
  const tracked = trackedSomewhere(root, request.env);
  tracked.catch(() => {});
  requireVersions(crate, contract.product, request);
  if (request.git_rev !== undefined) requireHead(head, parseRevision(request.git_rev));
  const run = {
    version: crate.version,
    git_rev: head.git_rev,
    toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
    profile: parseProfile(request.profile),
  };
  const known = rust.targets(run.toolchain);
  known.catch(() => {});
  await requireSourcesThere(crate, await tracked);
  await requireBuildable(request, { metadata, crate, folder }, run);
  const { targets, includePlanned, selfHosted, published } = request;
  const plan = makePlan(contract, {
    ...run,
    targets,
    includePlanned,
    selfHosted,
    dist_revision: chooseRevision(request.dist_revision, run, published),
    source_date_epoch: head.time,
  });
  requireKnownTargets(plan, await known);
  return plan;
}

/**
 * Asked while cargo and git answer: most runs have this toolchain, and another is asked for when it is known. rustup takes the
 * path of a folder for a toolchain, too, and would run what is there: only a version is asked for.
 */
function askEarly(rust: RustAnswers, toolchain: string): void {
  if (toolchainVersion.safeParse(toolchain).success) rust.targets(toolchain).catch(() => {});
}

/** Refuses what packaging would refuse, wherever it ran. Codes: those of `preflight`. */
async function requireBuildable(
  { env, features = [], defaultFeatures = true, cargoProfile }: PlanReleaseRequest,
  { metadata, crate, folder }: { metadata: Metadata; crate: Crate; folder: string },
  { toolchain, profile }: Pick<Plan, 'toolchain' | 'profile'>,
): Promise<void> {
  const configurations = await readConfigurations(folder, cargoHome(env));
  await preflight(
    { metadata, crate, configurations, env },
    { toolchain, profile, features, defaultFeatures, cargoProfile },
  );
}

/** A target is one of those that the compiler lists; where that is not installed, of those that are known by name. */
function requireKnownTargets({ targets, toolchain }: Plan, listed: readonly string[] | undefined): void {
  const names = listed ?? TARGET_NAMES;
  for (const { target } of targets)
    if (!names.includes(target))
      refuse(
        'TARGET_UNSUPPORTED',
        listed ? `rustc ${toolchain} does not know ${target}` : `no rustc is known to build for ${target}`,
        'targets',
        hintForTarget(target, names),
      );
}

/** Where a toolchain is given, rustup is told that one, whatever a file of the repository says. */
function told({ env, toolchain }: PlanReleaseRequest): Environment {
  const { RUSTUP_TOOLCHAIN } = env;
  if (RUSTUP_TOOLCHAIN || toolchain === undefined || !toolchainVersion.safeParse(toolchain).success) return env;
  return { ...env, RUSTUP_TOOLCHAIN: toolchain };
}

/** The version given and the tag's must be the crate's, where they exist. Codes: INVALID_TUPLE, VERSION_MISMATCH. */
function requireVersions(crate: Crate, product: string, { version, tag }: PlanReleaseRequest): void {
  if (version !== undefined && !isExactVersion(version))
    refuse('INVALID_TUPLE', `version ${quoted(version)} ${ruleText(VERSION_RULE, version)}`, 'version');
  if (version !== undefined) requireVersion(crate, version);
  const tagged = tag === undefined ? undefined : versionOfTag(tag, [product, ...crate.packages], crate.version);
  if (tagged !== undefined && tagged !== crate.version)
    refuse(
      'VERSION_MISMATCH',
      `the tag is ${tag}, ${crate.name} has version ${crate.version}`,
      'tag',
      crate.version === '0.0.0' ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : undefined,
    );
}

/**
 * The version that a tag states: `vX.Y.Z` does, also behind one of the names, and `v1.2` means to (VERSION_MISMATCH); `nightly-1`
 * and `other-v1.0.0` state none.
 */
function versionOfTag(tag: string, names: readonly string[], version: string): string | undefined {
  const prefixes = names.flatMap((name) => [`${name}-`, `${name}/`]).filter((prefix) => tag.startsWith(prefix));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0] ?? '';
  const rest = tag.slice(prefix.length);
  if (!/^[vV]?[0-9]/.test(rest)) return undefined;
  const stated = exactVersion.safeParse(rest.slice(1));
  if (rest.startsWith('v') && stated.success) return stated.data;
  return refuse(
    'VERSION_MISMATCH',
    `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not ${prefix}vX.Y.Z`,
    'tag',
    `Push the tag ${prefix}v${version}, or one that does not begin like a version.`,
  );
}

function parseRevision(text: string): string {
  const rule = TUPLE_RULES.git_rev;
  return rule.is(text) ? text : refuse('INVALID_TUPLE', `git_rev ${quoted(text)} ${ruleText(rule, text)}`, 'git-rev');
}

function parseProfile(text: string): 'release' | 'debug' {
  return text === 'release' || text === 'debug'
    ? text
    : refuse('PROFILE_UNKNOWN', `profile ${quoted(text)} ${ruleText(TUPLE_RULES.profile, text)}`, 'profile');
}

/** The toolchain given, else the one the repository pins, else the contract's (TOOLCHAIN_NOT_EXACT). */
async function chooseToolchain(
  given: string | undefined,
  folder: string,
  root: string,
  fallback: string,
): Promise<string> {
  if (given !== undefined) return parseToolchain(given, 'toolchain');
  return (await pinnedToolchain(folder, root)) ?? fallback;
}
