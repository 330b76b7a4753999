/**
 * What is known to fail before cargo starts, from manifests, lock and configuration alone: the one place that both planning
 * and packaging ask, so that no build is planned that packaging would refuse.
 */
import type { Environment } from '../../program-environment.js';
import type { Configuration } from '../build/cargo-config.js';
import { type Crate, type Metadata, packagesOf } from '../crate.js';
import { type AskedFeatures, requireBinaryFeatures, requireFeatures } from './features.js';
import { type Lock, requireLock } from './lock.js';
import { requireNewEnough } from './minimum-toolchain.js';
import { requireProfile } from './profiles.js';

/** What is asked of a build. */
export interface Wanted extends AskedFeatures {
  /** An exact version. */
  readonly toolchain: string;
  /** Of the tuple. */
  readonly profile: 'release' | 'debug';
  /** The profile of cargo's, in place of the one that the tuple's means. */
  readonly cargoProfile: string | undefined;
}

/** What a build is of. */
export interface Sources {
  readonly metadata: Metadata;
  readonly crate: Crate;
  readonly configurations: readonly Configuration[];
  readonly env: Environment;
}

/** The profile of cargo's that is built. */
export function cargoProfileOf({ profile, cargoProfile }: Pick<Wanted, 'profile' | 'cargoProfile'>): string {
  return cargoProfile ?? (profile === 'release' ? 'release' : 'dev');
}

/**
 * Refuses what cannot succeed; gives the lock that was judged. Codes, in this order: FEATURE_UNKNOWN, FEATURES_REQUIRED,
 * CARGO_PROFILE_UNKNOWN, TOOLCHAIN_TOO_OLD, those of `requireLock`.
 */
export async function preflight({ metadata, crate, configurations, env }: Sources, wanted: Wanted): Promise<Lock> {
  const selected = packagesOf(metadata, crate);
  requireFeatures(selected, wanted);
  requireBinaryFeatures(selected, crate.binaries, wanted);
  await requireProfile(cargoProfileOf(wanted), crate.workspaceRoot, configurations, env);
  requireNewEnough(metadata.packages, selected, wanted, wanted.toolchain);
  return requireLock(crate.workspaceRoot, metadata.packages, wanted.toolchain);
}
