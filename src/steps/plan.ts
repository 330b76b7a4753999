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
import { TUPLE_RULES, toolchainVersion } from '../contract/identity/tuple.js';
import { exactVersion, isExactVersion, VERSION_RULE } from '../contract/identity/version.js';
import { headCommit, repositoryRoot, requireHead } from '../host/git/checkout/working-tree.js';
import type { Environment } from '../host/process.js';
import { type RustAnswers, rustAnswers } from '../host/rust/answers.js';
import { type Crate, chooseCrate, findManifest, requireVersion } from '../host/rust/crate.js';
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
  /** The tag that was pushed, where one was: `vX.Y.Z` states a version, and what only looks like one is refused. */
  readonly tag?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly toolchain?: string | undefined;
  readonly profile: string;
  readonly targets: readonly string[];
  readonly includePlanned: boolean;
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
 * GIT_REV_MISMATCH, TOOLCHAIN_NOT_EXACT, SOURCE_REQUIRED, TOOL_MISSING and those of `makePlan`.
 */
export async function planRelease(request: PlanReleaseRequest): Promise<Plan> {
  const { contract } = await readContract(request.contract);
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  const folder = dirname(manifest);
  const { rust = rustAnswers(manifest, told(request)) } = request;
  const [metadata, head, root] = await Promise.all([
    rust.metadata(),
    headCommit(folder, request.env),
    repositoryRoot(folder, request.env),
  ]);
  const crate = chooseCrate(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
  requireVersions(crate, request);
  if (request.git_rev !== undefined) requireHead(head, parseRevision(request.git_rev));
  const run = {
    version: crate.version,
    git_rev: head.git_rev,
    toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
    profile: parseProfile(request.profile),
  };
  const { targets, includePlanned, published } = request;
  return makePlan(contract, {
    ...run,
    targets,
    includePlanned,
    dist_revision: chooseRevision(request.dist_revision, run, published),
    source_date_epoch: head.time,
  });
}

/** Where a toolchain is given, rustup is told that one, whatever a file of the repository says. */
function told({ env, toolchain }: PlanReleaseRequest): Environment {
  const { RUSTUP_TOOLCHAIN } = env;
  if (RUSTUP_TOOLCHAIN || toolchain === undefined || !toolchainVersion.safeParse(toolchain).success) return env;
  return { ...env, RUSTUP_TOOLCHAIN: toolchain };
}

/** The version given and the tag's must be the crate's, where they exist. Codes: INVALID_TUPLE, VERSION_MISMATCH. */
function requireVersions(crate: Crate, { version, tag }: PlanReleaseRequest): void {
  if (version !== undefined && !isExactVersion(version))
    refuse('INVALID_TUPLE', `version ${quoted(version)} ${ruleText(VERSION_RULE, version)}`, 'version');
  if (version !== undefined) requireVersion(crate, version);
  const tagged = tag === undefined ? undefined : versionOfTag(tag, crate.version);
  if (tagged !== undefined && tagged !== crate.version)
    refuse(
      'VERSION_MISMATCH',
      `the tag is ${tag}, ${crate.name} has version ${crate.version}`,
      'tag',
      crate.version === '0.0.0' ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : undefined,
    );
}

/** The version that a tag states: `vX.Y.Z` does, and `v1.2` means to (VERSION_MISMATCH); `nightly-1` states none. */
function versionOfTag(tag: string, version: string): string | undefined {
  if (!/^[vV]?[0-9]/.test(tag)) return undefined;
  const stated = exactVersion.safeParse(tag.slice(1));
  if (tag.startsWith('v') && stated.success) return stated.data;
  return refuse(
    'VERSION_MISMATCH',
    `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`,
    'tag',
    `Push the tag v${version}, or one that does not begin like a version.`,
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
