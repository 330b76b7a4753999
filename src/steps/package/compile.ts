/** Compiling the commit: what is built is compiled anew, and what it has read is held against the commit. */
import { dirname } from 'node:path';
import { stderr } from 'node:process';
import { type BuildRequest, type Built, cargoArguments, cargoBuild } from '../../host/rust/build/cargo.js';
import { cleanOwnPackages } from '../../host/rust/build/clean.js';
import { readInputs } from '../../host/rust/build/dep-info.js';
import { requireInputsOfCommit } from '../../host/rust/build/inputs-of-commit.js';
import { cargoHome } from '../../host/rust/build/places.js';
import type { LockedPackage } from '../../host/rust/cargo-lock.js';
import type { PackableRequest } from './packable.js';
import type { Claim, ProvenSource } from './prove-source.js';

export interface Compiled extends Built {
  /** Variables that were compiled in. */
  readonly variables: ReadonlyMap<string, string>;
  /** When the build began, in milliseconds since 1970. */
  readonly since: number;
}

/** Builds. Codes: CARGO_FAILED, SOURCE_NOT_IN_COMMIT, TOOL_MISSING. */
export async function compile(
  cargo: BuildRequest,
  { tracked, crate }: ProvenSource,
  locked: readonly LockedPackage[],
  progress: PackableRequest['progress'],
): Promise<Compiled> {
  await cleanOwnPackages(cargo, locked);
  progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
  const since = Date.now();
  const built = await cargoBuild(cargo);
  const inputs = await readInputs(built.executables, built.folders, since);
  const { workspaceRoot, targetDirectory, buildDirectory } = crate;
  const others = [targetDirectory, buildDirectory, cargoHome(cargo.env), cargo.toolchain.sysroot];
  await requireInputsOfCommit(inputs, tracked, { workspaceRoot, others, since });
  return { ...built, variables: inputs.variables, since };
}

/** A request to cargo for a proven source. */
export function cargoRequest(
  { crate, manifest }: ProvenSource,
  request: PackableRequest,
  { tuple: { target, profile }, runner }: Claim,
  known: Pick<BuildRequest, 'toolchain' | 'rustflags' | 'epoch'>,
): BuildRequest {
  const { features, env, output = stderr, defaultFeatures = true, cargoProfile, allowWrapper = false } = request;
  return {
    crate,
    ...known,
    host: known.toolchain.host,
    runner,
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
