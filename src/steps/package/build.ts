/**
 * Building what goes into an artifact with cargo, from a source that is proved to be the one named. All questions are
 * asked at once; what they say is judged in the documented order.
 */
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { refuse } from '../../contract/errors.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { readBounded } from '../../host/disk/files.js';
import { sourceUri } from '../../host/git/working-tree.js';
import type { Environment } from '../../host/process.js';
import { type BuildRequest, cargoArguments, cargoBuild } from '../../host/rust/build.js';
import { type Crate, findManifest, readMetadata } from '../../host/rust/crate.js';
import { includedFiles, licencesAndReadmes } from '../../host/rust/crate-files.js';
import { documentedFlags, findPlaces, remapFlags, userRustflags } from '../../host/rust/rustflags.js';
import { askCargo, askRustc, askTarget, requireToolchain } from '../../host/rust/toolchain.js';
import { binaryEntry, describeRunner, type Material, type MaterialRequest } from './material.js';
import { askSource, proveSource } from './prove-source.js';

const MAX_LOCK = 64 * 1024 * 1024;

/**
 * Builds. Codes, in this order: CRATE_NOT_FOUND, VERSION_MISMATCH, GIT_REV_MISMATCH, TREE_DIRTY, TOOLCHAIN_MISMATCH,
 * TARGET_NOT_INSTALLED, then CARGO_FAILED, INCLUDE_NOT_FOUND; GIT_FAILED and TOOL_MISSING where a question has no answer.
 */
export async function buildMaterial(
  request: MaterialRequest,
  tuple: Tuple,
  binaries: readonly string[],
): Promise<Material> {
  const { env } = request;
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  const folder = dirname(manifest);
  const asked = askEverything(manifest, tuple.target, env);

  const { crate, head, root } = await proveSource(asked, manifest, request, tuple, binaries);
  const rustc = await asked.rustc;
  requireToolchain(rustc, tuple.toolchain);
  const target = await asked.target;

  const epoch = request.source_date_epoch ?? head.time;
  const lock = await readLock(crate);
  const places = await findPlaces(root, crate, { ...rustc, sysroot: target.sysroot }, env);
  const user = await userRustflags(folder, env, tuple.target, target.cfg);
  const remap = remapFlags(places);
  const cargo: BuildRequest = {
    ...{ crate, folder, target: tuple.target, profile: tuple.profile, features: request.features },
    ...{ rustflags: [...user, ...remap], epoch, env, output: request.output ?? stderr },
  };
  request.progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
  const executables = await cargoBuild(cargo);
  const folders = [crate.folder, crate.workspaceRoot, root];
  const skip = [crate.targetDirectory, resolve(request.out)];
  return {
    binaries: executables.map((source, index) => binaryEntry(binaries[index] ?? '', tuple.target, source)),
    files: [
      ...(await licencesAndReadmes({ folders, licenseFile: crate.licenseFile, readme: crate.readme, root })),
      ...(await includedFiles(request.include, crate.folder, root, skip)),
    ],
    epoch,
    build: {
      kind: 'cargo',
      rustc: [...rustc.lines],
      cargo: await asked.cargo,
      cargo_args: cargoArguments(cargo),
      rustflags: documentedFlags(user, remap, places),
      cargo_lock_sha256: lock,
      runner: describeRunner(env),
    },
    dependencies: [
      { uri: await asked.uri, digest: { gitCommit: head.git_rev } },
      { uri: 'file:Cargo.lock', digest: { sha256: lock } },
    ],
  };
}

/** All questions at once; each answer is awaited in its turn, so that the first refusal is the documented one. */
function askEverything(manifest: string, target: string, env: Environment) {
  const folder = dirname(manifest);
  const rustc = askRustc(folder, env);
  // rustup may be installing the toolchain of this folder for the first to ask; two at once would collide.
  const afterRustc = <T>(question: () => Promise<T>): Promise<T> => rustc.then(question);
  const asked = {
    rustc,
    ...askSource(
      manifest,
      env,
      afterRustc(() => readMetadata(manifest, env)),
    ),
    uri: sourceUri(folder, env),
    cargo: afterRustc(() => askCargo(folder, env)),
    target: afterRustc(() => askTarget(folder, env, target)),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return asked;
}

async function readLock(crate: Crate): Promise<string> {
  const path = join(crate.workspaceRoot, 'Cargo.lock');
  const bytes = await readBounded(path, MAX_LOCK);
  if (!bytes)
    return refuse('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
  return createHash('sha256').update(bytes).digest('hex');
}
