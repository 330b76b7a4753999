/**
 * Building what goes into an artifact with cargo, from a source that is proved to be the one named. All questions are
 * asked at once; what they say is judged in the documented order.
 */
import { dirname, resolve } from 'node:path';
import { stderr } from 'node:process';
import { sha256 } from '../../contract/digest.js';
import { binaryFileName, type PlannedBuild } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { sourceUri } from '../../host/git/working-tree.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { type BuildRequest, cargoArguments, cargoBuild } from '../../host/rust/build.js';
import { cargoLockPath, readCargoLock } from '../../host/rust/cargo-lock.js';
import { type Crate, findManifest } from '../../host/rust/crate.js';
import { splitIncludes } from '../../host/rust/crate-files.js';
import { documentedFlags, findPlaces, remapFlags, userRustflags } from '../../host/rust/rustflags.js';
import { askCargo, askTarget, requireToolchain, type Toolchain } from '../../host/rust/toolchain.js';
import { type FilesBeside, filesBeside } from './files-beside.js';
import { binaryEntry, describeRunner, type Packable, type PackableRequest, warnOf } from './packable.js';
import { askSource, type Claim, type ProvenSource, proveSource } from './prove-source.js';
import { requireRecordable } from './recordable.js';

/**
 * Builds. A source that was proved before is taken as it is. Codes, in this order: those of `proveSource` and
 * `filesOfSource`, TOOLCHAIN_MISMATCH, TARGET_NOT_INSTALLED, those of `requireRecordable`, then CARGO_FAILED; GIT_FAILED
 * and TOOL_MISSING where a
 * question has no answer.
 */
export async function buildFromSource(
  request: PackableRequest,
  claim: Claim,
  proved: ProvenSource | undefined,
): Promise<Packable> {
  const { tuple, binaries } = claim;
  const manifest = proved?.manifest ?? (await findManifest(request.manifestPath ?? 'Cargo.toml'));
  const asked = askEverything(manifest, request, claim, proved);
  const source = await asked.source;
  const { entries, warnings } = await filesOfSource(source, request, claim);
  warnOf(request, warnings);
  const rustc = await asked.rustc;
  requireToolchain(rustc, tuple.toolchain);
  const { sysroot, cfg } = await asked.target;

  const epoch = request.source_date_epoch ?? source.head.time;
  const lock = await digestOfLock(source.crate);
  const flags = await chooseFlags(source, request, { ...rustc, sysroot }, { target: tuple.target, cfg });
  const cargo = cargoRequest(source, request, tuple, {
    ...{ rustflags: flags.given, epoch },
    ...{ host: rustc.host, runner: claim.runner },
  });
  const build: PlannedBuild = {
    kind: 'cargo',
    rustc: [...rustc.lines],
    cargo: await asked.cargo,
    cargo_args: cargoArguments(cargo),
    rustflags: flags.documented,
    cargo_lock_sha256: lock,
    runner: describeRunner(request.env),
  };
  const dependencies = [
    { uri: await asked.uri, digest: { gitCommit: source.head.git_rev } },
    { uri: 'file:Cargo.lock', digest: { sha256: lock } },
  ];
  requireRecordable(build, { features: request.features, dependencies, env: request.env });
  request.progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
  const executables = await cargoBuild(cargo);
  return {
    binaries: executables.map((file, at) => binaryEntry(binaries[at] ?? '', tuple.target, file)),
    files: entries,
    epoch,
    build,
    dependencies,
  };
}

/** All questions at once; each answer is awaited in its turn, so that the first refusal is the documented one. */
function askEverything(manifest: string, request: PackableRequest, claim: Claim, proved: ProvenSource | undefined) {
  const { env } = request;
  const folder = dirname(manifest);
  const { rust = rustAnswers(manifest, env) } = request;
  const rustc = rust.rustc();
  // rustup may be installing the toolchain of this folder for the first to ask; two at once would collide.
  const afterRustc = <T>(question: () => Promise<T>): Promise<T> => rustc.then(question);
  const prove = (): Promise<ProvenSource> => {
    const metadata = afterRustc(rust.metadata);
    return proveSource(askSource(manifest, env, metadata), request, claim);
  };
  const asked = {
    rustc,
    source: proved ? Promise.resolve(proved) : prove(),
    uri: sourceUri(folder, env),
    cargo: afterRustc(() => askCargo(folder, env)),
    target: afterRustc(() => askTarget(folder, env, claim.tuple.target)),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return asked;
}

function cargoRequest(
  { crate, manifest }: ProvenSource,
  { features, env, output = stderr }: PackableRequest,
  { target, profile }: Tuple,
  built: Pick<BuildRequest, 'rustflags' | 'epoch' | 'host' | 'runner'>,
): BuildRequest {
  return {
    crate,
    folder: dirname(manifest),
    target,
    profile,
    features,
    ...built,
    env,
    output,
  };
}

async function digestOfLock({ workspaceRoot }: Crate): Promise<string> {
  const bytes = await readCargoLock(workspaceRoot);
  if (bytes) return sha256(bytes);
  const path = cargoLockPath(workspaceRoot);
  return refuse('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
}

/** The rustflags of the build, and as documents say them: without the folders of this machine. */
async function chooseFlags(
  { manifest, crate, root }: ProvenSource,
  { env }: PackableRequest,
  toolchain: Toolchain,
  { target, cfg }: { readonly target: string; readonly cfg: readonly string[] },
): Promise<{ given: string[]; documented: string[] }> {
  const places = await findPlaces(root, crate, toolchain, env);
  const user = await userRustflags(dirname(manifest), env, target, cfg);
  const remap = remapFlags(places);
  return { given: [...user, ...remap], documented: documentedFlags(user, remap, places) };
}

/**
 * What is packed beside the binaries of a proven source, as far as it is there before the build. Codes: those of
 * `filesBeside`, and INCLUDE_NOT_FOUND for what is below the target folder.
 */
export async function filesOfSource(
  { crate, root }: ProvenSource,
  { include, out }: PackableRequest,
  { tuple, binaries }: Claim,
): Promise<FilesBeside> {
  const { licenseFile, readme } = crate;
  const { inTree, built } = splitIncludes(include, crate.folder, crate.targetDirectory);
  const [first] = built;
  if (first !== undefined)
    refuse(
      'INCLUDE_NOT_FOUND',
      `${JSON.stringify(first)} is below the target folder, of which nothing is packed`,
      'include',
    );
  return filesBeside({
    binaries: binaries.map((name) => binaryFileName(name, tuple.target)),
    include: inTree,
    crate: crate.folder,
    root,
    skip: [crate.targetDirectory, resolve(out)],
    travelling: { folders: [crate.folder, crate.workspaceRoot, root], licenseFile, readme, root },
  });
}
