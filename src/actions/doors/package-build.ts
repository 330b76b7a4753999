/** The work of the package door: what is refused at once, then toolchain, cache and step, each in a group of the log. */
import { parseTuple } from '../../contract/identity/tuple.js';
import type { Environment } from '../../host/process.js';
import { provideToolchain } from '../../host/rust/rustup.js';
import { type PackagedArtifact, packageTarget, refuseUnpackable } from '../../steps/package/package.js';
import type { Inputs } from '../inputs.js';
import { type BuildCache, restoreBuild } from './build-cache.js';
import type { DoorContext } from './door.js';

export interface Packaged {
  readonly staged: PackagedArtifact;
  /** What is to be saved after the job. */
  readonly cache: BuildCache | undefined;
}

/** Codes: those of `parseTuple`, `refuseUnpackable`, `provideToolchain` and `packageTarget`. */
export async function packageHere(inputs: Inputs<'package'>, { env, now, log }: DoorContext): Promise<Packaged> {
  const { version, target, profile, toolchain, binary, features } = inputs;
  const { 'git-rev': git_rev, 'dist-revision': dist_revision, 'manifest-path': manifestPath } = inputs;
  // Before anything else: toolchain and target become arguments of rustup.
  const tuple = parseTuple({ version, target, profile, toolchain, git_rev, dist_revision });
  const given = buildEnvironment(env);
  const manifest = manifestPath ?? 'Cargo.toml';
  const progress = (line: string): void => log.info(line);
  const builds = binary === undefined;
  const request = {
    ...tuple,
    ...{ manifestPath, binary, features, now, progress, env: given },
    ...{ contract: inputs.contract, package: inputs.package, bin: inputs.bin, include: inputs.include },
    ...{ source_date_epoch: inputs['source-date-epoch'], out: inputs.out },
  };
  await refuseUnpackable(request);
  const ready = builds
    ? await log.foreign(`Toolchain ${toolchain} for ${target}`, (output) =>
        provideToolchain({ toolchain, target, manifest, env: given, output, progress }),
      )
    : given;
  // Not among what foreign programs say: the cache service's addresses are secrets, and only a command masks them.
  const facts = { manifest, toolchain, target, profile, features, env: ready };
  const cache = builds && inputs.cache ? await log.group('Build cache', () => restoreBuild(facts, log)) : undefined;
  const title = `${builds ? 'Build and package' : 'Package'} ${target}`;
  const staged = await log.foreign(title, (output) => packageTarget({ ...request, env: ready, output }));
  return { staged, cache };
}

const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/**
 * The environment of foreign programs: without what only actions are given (ACTIONS_RUNTIME_TOKEN writes caches and
 * artifacts; INPUT_GITHUB-TOKEN is a secret) and without the files in which the runner takes commands.
 */
export function buildEnvironment(env: Environment): Environment {
  const ofRunner = (name: string): boolean => /^(?:ACTIONS|INPUT|STATE)_/i.test(name) || FILE_COMMANDS.includes(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofRunner(name)));
}
