/** Proving that the source at hand is the one that is named: version, commit, and a tree without other changes. */

import { dirname, join, resolve } from 'node:path';
import type { Tuple } from '../../contract/identity/tuple.js';
import { type TrackedFiles, trackedFiles } from '../../host/git/checkout/tracked.js';
import { requireFetched, type Unfetched, unfetchedFiles } from '../../host/git/checkout/unfetched.js';
import {
  type Commit,
  changedPaths,
  headCommit,
  repositoryRoot,
  requireClean,
  requireHead,
  uncommittedPaths,
  withinRoot,
} from '../../host/git/checkout/working-tree.js';
import { hostTarget } from '../../host/machine/target.js';
import type { Environment } from '../../host/process.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { type Configuration, readConfigurations } from '../../host/rust/build/cargo-config.js';
import { requireSettingsOfCommit } from '../../host/rust/build/outside-commit.js';
import { cargoHome } from '../../host/rust/build/places.js';
import { requireDistantOfCommit, requireSourcesOfCommit } from '../../host/rust/commit/sources-of-commit.js';
import { type Crate, chooseCrate, findManifest, type Metadata, requireVersion } from '../../host/rust/crate.js';
import type { Lock } from '../../host/rust/preflight/lock.js';
import { preflight } from '../../host/rust/preflight/preflight.js';
import { ASIDE, type PackableRequest } from './packable.js';

/** What a source is said to be. */
export interface Claim {
  readonly tuple: Tuple;
  readonly binaries: readonly string[];
  /** The runner that the contract has for the target. */
  readonly runner?: string | undefined;
}

declare const proven: unique symbol;
/** Only `proveSource` makes one: whoever has it need not ask cargo and git again. */
export interface ProvenSource {
  /** The real path of the Cargo.toml that was asked for. */
  readonly manifest: string;
  readonly crate: Crate;
  readonly head: Commit;
  readonly root: string;
  readonly tracked: TrackedFiles;
  /** All that cargo is configured with in the manifest's folder, the least first. */
  readonly configurations: readonly Configuration[];
  readonly lock: Lock;
  /** What does not count as a change of the tree: folders, and prefixes, relative to the root. */
  readonly uncounted: readonly [folders: readonly string[], prefixes: readonly string[]];
  readonly [proven]: true;
}

/** What is asked of cargo and git, all at once. */
export interface SourceQuestions {
  readonly manifest: string;
  readonly metadata: Promise<Metadata>;
  readonly head: Promise<Commit>;
  readonly root: Promise<string>;
  readonly tracked: Promise<TrackedFiles>;
  readonly configurations: Promise<Configuration[]>;
  readonly changed: ReturnType<typeof uncommittedPaths>;
  /** Of the packages of the workspace. */
  readonly unfetched: Promise<Unfetched>;
}

/** Asks; each answer is awaited in its turn, so that the first refusal is the documented one. */
export function askSource(
  manifest: string,
  env: Environment,
  metadata: Promise<Metadata> = rustAnswers(manifest, env).metadata(),
): SourceQuestions {
  const folder = dirname(manifest);
  const root = repositoryRoot(folder, env);
  const unfetched = async (): Promise<Unfetched> => {
    const { packages } = await metadata;
    return unfetchedFiles(
      await root,
      env,
      packages.map((of) => dirname(of.manifest_path)),
    );
  };
  const asked = {
    metadata,
    root,
    tracked: root.then((path) => trackedFiles(path, env)),
    configurations: readConfigurations(folder, cargoHome(env)),
    unfetched: unfetched(),
    head: headCommit(folder, env),
    changed: uncommittedPaths(folder, env),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return { manifest, ...asked };
}

/**
 * Codes, in this order: CRATE_NOT_FOUND, VERSION_MISMATCH, GIT_REV_MISMATCH, TREE_DIRTY, SOURCE_INCOMPLETE,
 * SOURCE_NOT_IN_COMMIT, SETTINGS_OUTSIDE_COMMIT, those of `preflight`, SOURCE_NOT_IN_COMMIT; GIT_FAILED, TOOL_MISSING,
 * CARGO_FAILED where a configuration is none.
 */
export async function proveSource(
  asked: SourceQuestions,
  request: PackableRequest,
  { tuple, binaries }: Claim,
): Promise<ProvenSource> {
  const { manifest } = asked;
  const metadata = await asked.metadata;
  const crate = chooseCrate(metadata, manifest, request.packages ?? [], binaries);
  requireVersion(crate, tuple.version);
  const head = await asked.head;
  requireHead(head, tuple.git_rev);
  const root = await asked.root;
  const spared: ProvenSource['uncounted'] = await uncounted(root, dirname(manifest), crate, request.out);
  const [folders, prefixes] = spared;
  requireClean(await asked.changed, folders, prefixes);
  requireFetched(await asked.unfetched);
  const [tracked, configurations] = [await asked.tracked, await asked.configurations];
  await requireSourcesOfCommit(crate, tracked);
  await requireSettingsOfCommit(configurations, tracked, [tuple.target, hostTarget()]);
  const { env, features, defaultFeatures = true, cargoProfile } = request;
  const lock = await preflight(
    { metadata, crate, configurations, env },
    { ...tuple, features, defaultFeatures, cargoProfile },
  );
  await requireDistantOfCommit(crate, lock.packages, tracked);
  const source = { manifest, crate, head, root, tracked, configurations, lock, uncounted: spared };
  return source as Omit<ProvenSource, typeof proven> as ProvenSource;
}

/**
 * Asks git again, after something unchecked wrote to this machine: a restored cache can unpack over any path. Codes:
 * GIT_REV_MISMATCH, TREE_DIRTY; GIT_FAILED, TOOL_MISSING.
 */
export async function confirmSource(source: ProvenSource, env: Environment): Promise<void> {
  await requireAsProven(source, env, uncommittedPaths(source.root, env));
}

/**
 * Asks git again after a build: what was compiled has to be what was proved, and a build script that writes over a file of the
 * commit has it compiled as another. New files are no change. Codes as `confirmSource`.
 */
export async function requireUnchanged(source: ProvenSource, env: Environment): Promise<void> {
  await requireAsProven(source, env, changedPaths(source.root, env));
}

async function requireAsProven(
  { root, head, uncounted }: ProvenSource,
  env: Environment,
  changes: Promise<readonly string[]>,
): Promise<void> {
  const [headNow, changed] = await Promise.all([headCommit(root, env), changes]);
  requireHead(headNow, head.git_rev);
  const [folders, prefixes] = uncounted;
  requireClean(changed, folders, prefixes);
}

/**
 * The proof before a toolchain is installed; undefined where there is no cargo yet that could say what the crate is, so
 * that only the commit was judged. Codes: those of `proveSource`.
 */
export async function proveSourceEarly(request: PackableRequest, claim: Claim): Promise<ProvenSource | undefined> {
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  const asked = askSource(manifest, request.env);
  const isKnown = await asked.metadata.then(
    () => true,
    () => false,
  );
  if (isKnown) return proveSource(asked, request, claim);
  requireHead(await asked.head, claim.tuple.git_rev);
  return undefined;
}

/** Folders, and prefixes, that do not count as changes of the tree: dist/, target/ and the output folder. */
async function uncounted(root: string, folder: string, crate: Crate, out: string): Promise<[string[], string[]]> {
  const within = (path: string): Promise<string | undefined> => withinRoot(root, resolve(path));
  const [output, aside, ofCrate] = await Promise.all([within(out), within(join(out, ASIDE)), within(crate.folder)]);
  // An output folder that holds the crate would leave nothing to count; of it only dist/ is ours.
  const holdsCrate = output === undefined || `${ofCrate ?? ''}/`.startsWith(`${output}/`);
  const bases = [root, folder, crate.folder, crate.workspaceRoot];
  const folders = await Promise.all([
    ...bases.flatMap((base) => [within(join(base, 'dist')), within(join(base, 'target'))]),
    within(crate.targetDirectory),
    within(join(out, 'dist')),
  ]);
  const named = [...folders, holdsCrate ? undefined : output];
  return [named.filter((path) => path !== undefined), aside === undefined ? [] : [aside]];
}
