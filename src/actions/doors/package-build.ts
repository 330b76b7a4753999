/** The work of the package door: what is refused at once, then toolchain, cache and step, each in a group of the log. */
import { parseGenerated } from '../../contract/documents/build.js';
import { parseTuple } from '../../contract/identity/tuple.js';
import { provideToolchain } from '../../host/rust/rustup.js';
import { checkPackage, type PackageRequest, packageChecked, proofOf } from '../../steps/package/package.js';
import { confirmSource } from '../../steps/package/prove-source.js';
import type { PackagedArtifact } from '../../steps/package/stage.js';
import type { Inputs } from '../inputs.js';
import { type BuildCache, restoreBuild } from './build-cache.js';
import type { DoorContext } from './door.js';

export interface Packaged {
  readonly staged: PackagedArtifact;
  /** What is to be saved after the job. */
  readonly cache: BuildCache | undefined;
}

/** Codes: those of `requestOf`, `checkPackage`, `provideToolchain`, `proofOf`, `confirmSource` and `packageChecked`. */
export async function packageHere(inputs: Inputs<'package'>, { env, now, log }: DoorContext): Promise<Packaged> {
  const { target, profile, toolchain, features } = inputs;
  const progress = (line: string): void => log.info(line);
  const warn = (line: string): void => log.warn(line);
  const request = requestOf(inputs, { env, now, progress, warn });
  const checked = await checkPackage(request);
  if (request.binary !== undefined) {
    const staged = await log.foreign(`Package ${target}`, (output) => packageChecked({ ...request, output }, checked));
    return { staged, cache: undefined };
  }
  const manifest = request.manifestPath ?? 'Cargo.toml';
  const ready = await log.foreign(`Toolchain ${toolchain} for ${target}`, (output) =>
    provideToolchain({ toolchain, target, manifest, env, output, progress }),
  );
  const source = await proofOf({ ...request, env: ready }, checked);
  // Not among what foreign programs say: the cache service's addresses are secrets, and only a command masks them.
  const facts = { crate: source.crate, toolchain, target, profile, features, env: ready };
  const cache = inputs.cache ? await log.group('Build cache', () => restoreBuild(facts, log)) : undefined;
  // Also where nothing was found: a restore that broke off says so, and may have written by then.
  if (inputs.cache) await confirmSource(source, ready);
  const staged = await log.foreign(`Build and package ${target}`, (output) =>
    packageChecked({ ...request, env: ready, output }, { ...checked, source }),
  );
  return { staged, cache };
}

/** Code: INVALID_TUPLE, before anything else: toolchain and target become arguments of rustup. */
function requestOf(
  inputs: Inputs<'package'>,
  context: Pick<PackageRequest, 'env' | 'now' | 'progress' | 'warn'>,
): PackageRequest {
  const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
  return {
    ...parseTuple({ version, target, profile, toolchain, git_rev, dist_revision }),
    ...context,
    contract: inputs.contract,
    manifestPath: inputs['manifest-path'],
    packages: inputs.package,
    bin: inputs.bin,
    features: inputs.features,
    binary: inputs.binary,
    defaultFeatures: inputs['default-features'],
    cargoProfile: inputs['cargo-profile'],
    include: inputs.include,
    generate: inputs.generate.map((item) => parseGenerated(item, 'generate')),
    systemPackages: inputs['system-packages'],
    allowWrapper: inputs['allow-wrapper'],
    source_date_epoch: inputs['source-date-epoch'],
    out: inputs.out,
  };
}
