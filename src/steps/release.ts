/**
 * The single orchestrator (specification, section 3): plan, package, publish, verify and install on this machine, as its
 * configuration says.
 */

import { join } from 'node:path';
import { type Plan, tupleOfJob } from '../contract/decisions/plan.js';
import {
  ORCHESTRATOR_LIMITS,
  type OrchestratorConfig,
  parseOrchestratorConfig,
} from '../contract/documents/orchestrator-config.js';
import { formatStagedName } from '../contract/identity/paths.js';
import { gitsha, tupleOf } from '../contract/identity/tuple.js';
import { readRequired } from '../host/disk/files.js';
import { requireFolderPath } from '../host/disk/folder-path.js';
import { hostTarget } from '../host/machine/target.js';
import { askOrRefuse, type Environment } from '../host/process.js';
import { type RustAnswers, rustAnswers } from '../host/rust/answers.js';
import { findManifest } from '../host/rust/crate.js';
import { openStore } from '../host/store/open.js';
import type { Store } from '../host/store/store.js';
import { type InstallResult, installArtifact } from './install/install.js';
import { packageTarget } from './package/package.js';
import { planRelease } from './plan.js';
import { type PublishedWithPage, pageNotice, publishWithPage } from './publish/with-page.js';
import { type ReadContext, readPublished } from './release-index/read.js';
import { verifyRow } from './verify/row.js';

export interface ReleaseRequest {
  /** The configuration's path. */
  readonly config: string;
  readonly env: NodeJS.ProcessEnv;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

export interface ReleaseResult {
  readonly config: OrchestratorConfig;
  readonly plan: Plan;
  readonly publish: PublishedWithPage;
  /** Where this machine's own target was among those released. */
  readonly installed?: InstallResult;
  /** What the installed program says of its version. */
  readonly says?: string;
}

/** A request whose configuration is read: what the steps share. */
interface Run extends Omit<ReleaseRequest, 'config'> {
  readonly config: OrchestratorConfig;
  readonly rust: RustAnswers;
  readonly store: Store;
}

/** Runs the whole chain. Codes: those of every step. */
export async function releaseHere(request: ReleaseRequest): Promise<ReleaseResult> {
  const { context, progress } = request;
  const bytes = await readRequired(request.config, ORCHESTRATOR_LIMITS.maxBytes);
  const config = parseOrchestratorConfig(bytes, request.config);
  for (const folder of ['out', 'install_to'] as const) requireFolderPath(config[folder], folder);
  const store = await openStore(config.store, { env: request.env });
  const rust = rustAnswers(await findManifest(config.crate), request.env);
  const run: Run = { ...request, config, rust, store };
  const plan = await planHere(run);
  const { include: jobs } = plan.matrix;
  progress(
    `release ${plan.version} at ${plan.git_rev.slice(0, 8)}, toolchain ${plan.toolchain}, ${jobs.length} target(s)`,
  );
  // A folder of its own, so that what an earlier run staged is not published with this one; and one in it for each target.
  const { version, profile, toolchain, git_rev, dist_revision } = plan;
  const out = join(config.out, [plan.product, version, profile, toolchain, gitsha(git_rev), dist_revision].join('-'));
  for (const { target } of jobs)
    await packageHere(run, plan, target, join(out, formatStagedName(plan.product, { profile, target })));
  const wanted = {
    contract: config.contract,
    staged: [out],
    plan,
    store,
    allowIncomplete: config.allow_incomplete,
    autoRevision: config.dist_revision === 'auto',
    progress,
  };
  const publish = await publishWithPage(wanted, true);
  const notice = pageNotice(publish);
  if (notice !== undefined) context.warn(notice);
  const rows = [...publish.published, ...publish.unchanged];
  for (const row of rows) await verifyRow(store, row, plan.product, { deep: true });
  progress(`verified ${rows.length} published artifact(s), down to every file`);
  const here = rows.find((row) => row.target === hostTarget());
  if (!here) return { config, plan, publish };
  const installed = await installArtifact({
    wanted: { tuple: tupleOf(here), allowYanked: false },
    openSource: async () => store,
    to: { folder: config.install_to },
    actionsCache: false,
    context,
    progress,
  });
  return { config, plan, publish, installed, says: await askVersion(installed.bin, config.install_to, request.env) };
}

async function askVersion(bin: string, cwd: string, env: Environment): Promise<string> {
  const says = await askOrRefuse(bin, ['--version'], {
    cwd,
    env,
    timeout: 10_000,
    maxBytes: 64 * 1024,
    code: 'IO_FAILED',
  });
  return says.trim();
}

function packagesOf({ package: named = [] }: OrchestratorConfig): readonly string[] {
  return [named].flat();
}

/** The compiler that is here takes as long to say what it is as cargo to say what the crate is. */
async function chooseToolchain({ config, rust }: Run): Promise<string> {
  if (config.toolchain !== 'host') return config.toolchain;
  const said = rust.toolchain();
  rust.metadata().catch(() => {});
  return (await said).version;
}

async function planHere(run: Run): Promise<Plan> {
  const { config, rust, store, env } = run;
  const toolchain = await chooseToolchain(run);
  return planRelease({
    contract: config.contract,
    manifestPath: config.crate,
    packages: packagesOf(config),
    toolchain,
    profile: config.profile,
    features: config.features,
    defaultFeatures: config.default_features,
    cargoProfile: config.cargo_profile,
    targets: config.targets.map((target) => (target === 'host' ? hostTarget() : target)),
    includePlanned: true,
    dist_revision: config.dist_revision,
    published: await readPublished(store),
    env,
    rust,
  });
}

async function packageHere(run: Run, plan: Plan, target: string, out: string): Promise<void> {
  const { config, rust, env, context, progress } = run;
  const staged = await packageTarget({
    ...tupleOfJob(plan, target),
    contract: config.contract,
    source_date_epoch: plan.source_date_epoch,
    manifestPath: config.crate,
    packages: packagesOf(config),
    bin: config.bin,
    features: config.features ?? [],
    defaultFeatures: config.default_features,
    cargoProfile: config.cargo_profile,
    generate: config.generate,
    systemPackages: config.system_packages,
    include: config.include ?? [],
    out,
    env,
    rust,
    now: context.now,
    progress,
  });
  progress(`packaged ${join(out, staged.artifact_file)}`);
}
