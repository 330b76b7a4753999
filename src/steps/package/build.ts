/**
 * Building what goes into an artifact with cargo, from a source that is proved to be the one named. All questions are
 * asked at once; what they say is judged in the documented order.
 */
import { dirname, resolve } from 'node:path';
import { stderr } from 'node:process';
import { sha256 } from '../../contract/digest.js';
import { dependenciesOf, type LockedCrate } from '../../contract/documents/dependencies.js';
import { refuse } from '../../contract/errors.js';
import type { PackEntry } from '../../host/archive/pack.js';
import { sourceUri } from '../../host/git/working-tree.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { type BuildRequest, type Built, cargoArguments, cargoBuild } from '../../host/rust/build/cargo.js';
import { cleanOwnPackages } from '../../host/rust/build/clean.js';
import { readInputs } from '../../host/rust/build/dep-info.js';
import { requireInputsOfCommit } from '../../host/rust/build/inputs-of-commit.js';
import type { UsedPackage } from '../../host/rust/build/messages.js';
import { cargoHome, findPlaces } from '../../host/rust/build/places.js';
import { documentedRemaps, remapFlags, userRustflags } from '../../host/rust/build/rustflags.js';
import { compiledSettings } from '../../host/rust/build/settings.js';
import { cargoLockPath, type LockedPackage, lockedPackages, readCargoLock } from '../../host/rust/cargo-lock.js';
import { type Crate, findManifest } from '../../host/rust/crate.js';
import { includedFiles, licencesAndReadmes } from '../../host/rust/crate-files.js';
import { askCargo, askTarget, requireToolchain } from '../../host/rust/toolchain.js';
import { generateFiles, requireRunnable } from './generate.js';
import { binaryEntry, describeRunner, type Packable, type PackableRequest } from './packable.js';
import { askSource, type Claim, type ProvenSource, proveSource } from './prove-source.js';
import { recipeOf } from './recipe.js';

/**
 * Builds. A source that was proved before is taken as it is. Codes, in this order: those of `proveSource`,
 * TOOLCHAIN_MISMATCH, TARGET_NOT_INSTALLED, INCLUDE_NOT_FOUND, then CARGO_FAILED, SOURCE_NOT_IN_COMMIT, GENERATE_FAILED;
 * GIT_FAILED and TOOL_MISSING where a question has no answer. `scratch` is an empty folder that lives until all is packed.
 */
export async function buildFromSource(
  request: PackableRequest & { readonly scratch: string },
  claim: Claim,
  proved: ProvenSource | undefined,
): Promise<Packable> {
  const { tuple, binaries } = claim;
  const { env } = request;
  const manifest = proved?.manifest ?? (await findManifest(request.manifestPath ?? 'Cargo.toml'));
  const asked = askEverything(manifest, request, claim, proved);
  const source = await asked.source;
  const toolchain = await asked.toolchain;
  requireToolchain(toolchain, tuple.toolchain);
  const cfg = await asked.target;

  requireRunnable(request.generate ?? [], tuple.target, toolchain.host);
  const lock = await readLock(source.crate);
  const places = await findPlaces(source.root, source.crate, toolchain, env);
  const rustflags = userRustflags(source.configurations, env, tuple.target, cfg);
  const epoch = request.source_date_epoch ?? source.head.time;
  const cargo = cargoRequest(source, request, claim, {
    toolchain,
    rustflags: [...rustflags, ...remapFlags(places)],
    epoch,
  });
  const recipe = recipeOf(source, request, { repository: await asked.uri, rustflags, places, profile: cargo.profile });
  const files = await filesBeside(source, request);
  const built = await build(cargo, source, lock.packages, request);
  const settings = { ...recipe.settings, ...compiledSettings(built.variables, env, places) };
  return {
    binaries: built.executables.map((file, at) => binaryEntry(binaries[at] ?? '', tuple.target, file)),
    files: [...files, ...(await generateFiles(built.executables[0] ?? '', recipe.generate, request.scratch, env))],
    epoch,
    build: {
      kind: 'cargo',
      recipe: { ...recipe, settings },
      rustc: [...toolchain.lines],
      cargo: await asked.cargo,
      cargo_args: cargoArguments(cargo),
      remap_path_prefix: documentedRemaps(places),
      cargo_lock_sha256: lock.sha256,
      runner: describeRunner(env),
    },
    dependencies: dependenciesOf(
      [
        { uri: recipe.repository, digest: { gitCommit: source.head.git_rev } },
        { uri: 'file:Cargo.lock', digest: { sha256: lock.sha256 } },
      ],
      lockedCrates(built.used, lock.packages),
    ),
  };
}

/** All questions at once; each answer is awaited in its turn, so that the first refusal is the documented one. */
function askEverything(manifest: string, request: PackableRequest, claim: Claim, proved: ProvenSource | undefined) {
  const { env } = request;
  const { rust = rustAnswers(manifest, env) } = request;
  const toolchain = rust.toolchain();
  // rustup may be installing the toolchain of this folder for the first to ask; two at once would collide.
  const prove = (): Promise<ProvenSource> =>
    proveSource(askSource(manifest, env, toolchain.then(rust.metadata)), request, claim);
  const asked = {
    toolchain,
    source: proved ? Promise.resolve(proved) : prove(),
    uri: sourceUri(dirname(manifest), env),
    cargo: toolchain.then((found) => askCargo(found, env)),
    target: toolchain.then((found) => askTarget(found, env, claim.tuple.target)),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return asked;
}

/** What is compiled anew and read is held against the commit; gives also the variables that were compiled in. */
async function build(
  cargo: BuildRequest,
  { tracked, crate }: ProvenSource,
  locked: readonly LockedPackage[],
  { env, progress }: PackableRequest,
): Promise<Built & { readonly variables: ReadonlyMap<string, string> }> {
  await cleanOwnPackages(cargo, locked);
  progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
  const since = Date.now();
  const built = await cargoBuild(cargo);
  const inputs = await readInputs(built.executables, built.folders, since);
  const { workspaceRoot, targetDirectory, buildDirectory } = crate;
  const others = [targetDirectory, buildDirectory, cargoHome(env), cargo.toolchain.sysroot];
  await requireInputsOfCommit(inputs, tracked, { workspaceRoot, others, since });
  return { ...built, variables: inputs.variables };
}

function cargoRequest(
  { crate, manifest }: ProvenSource,
  { features, env, output = stderr, defaultFeatures = true, cargoProfile, allowWrapper = false }: PackableRequest,
  { tuple: { target, profile } }: Claim,
  with_: Pick<BuildRequest, 'toolchain' | 'rustflags' | 'epoch'>,
): BuildRequest {
  return {
    crate,
    ...with_,
    folder: dirname(manifest),
    target,
    profile: cargoProfile ?? (profile === 'release' ? 'release' : 'dev'),
    features,
    defaultFeatures,
    allowWrapper,
    env,
    output,
  };
}

interface Lock {
  readonly sha256: string;
  readonly packages: readonly LockedPackage[];
}

async function readLock({ workspaceRoot }: Crate): Promise<Lock> {
  const bytes = await readCargoLock(workspaceRoot);
  const path = cargoLockPath(workspaceRoot);
  if (!bytes)
    return refuse('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
  return { sha256: sha256(bytes), packages: await lockedPackages(bytes, path) };
}

/** The crates that a build used, as the lock has them; what a path names belongs to the commit. */
function lockedCrates(used: readonly UsedPackage[], locked: readonly LockedPackage[]): LockedCrate[] {
  const key = (name: string, version: string, source: string): string =>
    `${name} ${version} ${source.replace(/[?#].*$/, '')}`;
  const known = new Map<string, LockedCrate>();
  for (const { source, ...entry } of locked)
    if (source !== undefined) known.set(key(entry.name, entry.version, source), { ...entry, source });
  return used
    .filter(({ source }) => !source.startsWith('path+'))
    .map(
      ({ name, version, source }) =>
        known.get(key(name, version, source)) ??
        refuse('CARGO_FAILED', `the build used ${name} ${version}, which Cargo.lock does not have`, 'Cargo.lock'),
    );
}

/** Licences, readmes and what is to be included. */
async function filesBeside({ crate, root }: ProvenSource, { include, out }: PackableRequest): Promise<PackEntry[]> {
  const { licenseFile, readme } = crate;
  const folders = [crate.folder, crate.workspaceRoot, root];
  return [
    ...(await licencesAndReadmes({ folders, licenseFile, readme, root })),
    ...(await includedFiles(include, crate.folder, root, [crate.targetDirectory, resolve(out)])),
  ];
}
