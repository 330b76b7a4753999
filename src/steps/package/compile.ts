/** Compiling the commit: what is built is compiled anew, and what it has read is held against the commit. */
import { dirname, join } from 'node:path';
import { stderr } from 'node:process';
import { refuse } from '../../contract/errors.js';
import { readRustcVersions } from '../../host/machine/read-binary-files.js';
import { type BuildRequest, type Built, cargoArguments, cargoBuild } from '../../host/rust/build/cargo.js';
import { cleanOwnPackages } from '../../host/rust/build/clean.js';
import { readInputs } from '../../host/rust/build/dep-info.js';
import { requireInputsOfCommit } from '../../host/rust/build/inputs-of-commit.js';
import { cargoHome } from '../../host/rust/build/places.js';
import { type LockedPackage, packageSpec } from '../../host/rust/cargo-lock.js';
import { dependencySources } from '../../host/rust/commit/dependency-sources.js';
import { cargoProfileOf } from '../../host/rust/preflight/preflight.js';
import type { Toolchain } from '../../host/rust/toolchain.js';
import type { PackableRequest } from './packable.js';
import type { Claim, ProvenSource } from './prove-source.js';

export interface Compiled extends Built {
  /** Variables that were compiled in. */
  readonly variables: ReadonlyMap<string, string>;
  /** When the build began, in milliseconds since 1970. */
  readonly since: number;
}

/** Builds. Codes: CARGO_FAILED, TOOLCHAIN_MISMATCH, SOURCE_NOT_IN_COMMIT, TOOL_MISSING. */
export async function compile(
  cargo: BuildRequest,
  source: ProvenSource,
  locked: readonly LockedPackage[],
  progress: PackableRequest['progress'],
): Promise<Compiled> {
  const { tracked, crate } = source;
  await cleanOwnPackages(cargo, locked);
  progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
  const since = Date.now();
  const built = await cargoBuild(cargo);
  await requireCompiledBy(cargo.toolchain, built.executables);
  const { workspaceRoot, targetDirectory, buildDirectory } = crate;
  const inputs = await readInputs({ ...built, targetDirectory, buildDirectory }, since);
  await requireInputsOfCommit(inputs, tracked, {
    workspaceRoot,
    built: [targetDirectory, buildDirectory],
    others: [join(cargo.toolchain.sysroot, 'lib', 'rustlib')],
    sourceOf: await dependencySources(cargoHome(cargo.env), locked),
    since,
  });
  return { ...built, variables: inputs.variables, since };
}

/** What a binary says of its compiler, where it says anything, is held against the one that was asked (TOOLCHAIN_MISMATCH). */
async function requireCompiledBy({ version }: Toolchain, executables: readonly string[]): Promise<void> {
  for (const file of executables) {
    // A library of C++ may have objects of another rustc in it.
    const said = await readRustcVersions(file);
    if (said.length > 0 && !said.includes(version))
      refuse(
        'TOOLCHAIN_MISMATCH',
        `${file} says that rustc ${said.join(' and ')} compiled it, asked for is ${version}`,
        'toolchain',
      );
  }
}

/** A request to cargo for a proven source. */
export function cargoRequest(
  { crate, manifest, lock, configurations }: ProvenSource,
  request: PackableRequest,
  { tuple: { target, profile }, runner }: Claim,
  known: Pick<BuildRequest, 'toolchain' | 'rustflags' | 'epoch'>,
): BuildRequest {
  const { features, env, output = stderr, defaultFeatures = true, cargoProfile, allowWrapper = false } = request;
  return {
    crate,
    packages: crate.packages.map((name) =>
      packageSpec({ name, version: crate.versions.get(name) ?? '' }, lock.packages),
    ),
    ...known,
    host: known.toolchain.host,
    runner,
    folder: dirname(manifest),
    target,
    profile: cargoProfileOf({ profile, cargoProfile }),
    features,
    defaultFeatures,
    allowWrapper,
    configurations,
    env,
    output,
  };
}
