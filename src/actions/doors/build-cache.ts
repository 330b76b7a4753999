/**
 * The cache of a build: cargo's registry and the target folder, kept between runs where the caller asks for it. What is
 * restored takes part in the build unchecked, so it is off unless asked for, and never belongs into a release.
 */
import { join } from 'node:path';
import { sha256 } from '../../contract/digest.js';
import type { Environment } from '../../host/process.js';
import { restorePaths, savePaths } from '../../host/runner/actions-cache.js';
import { cargoHome } from '../../host/rust/build/places.js';
import { readCargoLock } from '../../host/rust/cargo-lock.js';
import type { Crate } from '../../host/rust/crate.js';
import type { Log } from '../report/log.js';

/** What the post step saves, and under which key. */
export interface BuildCache {
  readonly key: string;
  readonly paths: readonly string[];
}

export interface BuildFacts {
  readonly crate: Crate;
  readonly toolchain: string;
  readonly target: string;
  readonly profile: string;
  readonly features: readonly string[];
  readonly env: Environment;
}

/**
 * The same for the same facts and Cargo.lock on the same kind of machine, in whatever order features are given. Two packages
 * of one workspace do not take each other's.
 */
export function buildKey(
  facts: Omit<BuildFacts, 'crate' | 'env'> & { readonly packages: readonly string[] },
  lock: Uint8Array,
): string {
  const { packages, toolchain, target, profile, features } = facts;
  const machine = [process.platform, process.arch];
  const of = [...machine, packages, toolchain, target, profile, [...features].sort(), sha256(lock)];
  return `cargo-${target}-${sha256(JSON.stringify(of))}`;
}

/** Restores what an earlier run with the same facts saved; gives what to save after the job, unless it is there already. */
export async function restoreBuild(facts: BuildFacts, log: Log): Promise<BuildCache | undefined> {
  const { crate } = facts;
  const lock = await readCargoLock(crate.workspaceRoot);
  const home = cargoHome(facts.env);
  const cache = {
    key: buildKey({ ...facts, packages: crate.packages }, lock ?? new Uint8Array()),
    paths: [
      join(home, 'registry', 'index'),
      join(home, 'registry', 'cache'),
      join(home, 'git', 'db'),
      crate.targetDirectory,
    ],
  };
  const hit = await restorePaths(cache.paths, cache.key, (message) => log.warn(message));
  log.info(hit ? `restored the build cache ${cache.key}` : `there is no build cache ${cache.key}`);
  return hit ? undefined : cache;
}

/** Saves what a build left, after the job. What fails is a warning. */
export async function saveBuild({ key, paths }: BuildCache, log: Log): Promise<void> {
  const saved = await savePaths(paths, key, (message) => log.warn(message));
  if (saved) log.info(`saved the build cache ${key}`);
}
