/**
 * The rustflags of a build: those of the user, then path prefixes remapped (`places.ts`). They travel in
 * CARGO_ENCODED_RUSTFLAGS, which takes paths with spaces.
 */
import type { Environment } from '../../program-environment.js';
import { type Configuration, configuredRustflags } from './cargo-config.js';
import { type Place, withPlaceholders } from './places.js';

/** The flags that remap. rustc tries the last one first, so the longest prefix comes last. */
export function remapFlags(places: readonly Place[]): string[] {
  return places.flatMap(({ path, binary }) => (binary === undefined ? [] : [`--remap-path-prefix=${path}=${binary}`]));
}

/** The user's own flags, by cargo's order: CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS, then the configuration. */
export function userRustflags(
  configurations: readonly Configuration[],
  env: Environment,
  target: string,
  cfg: readonly string[],
): string[] {
  const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
  if (CARGO_ENCODED_RUSTFLAGS !== undefined)
    return CARGO_ENCODED_RUSTFLAGS === '' ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
  if (RUSTFLAGS !== undefined) return RUSTFLAGS.split(' ').filter((word) => word !== '');
  return configuredRustflags(configurations, env, target, cfg);
}

/** The flags as CARGO_ENCODED_RUSTFLAGS takes them. */
export function encodeRustflags(flags: readonly string[]): string {
  return flags.join('\x1f');
}

/** How paths were remapped, as FROM=TO with placeholders: sorted, so that the lengths of the folders do not show. */
export function documentedRemaps(places: readonly Place[]): string[] {
  const remaps = places.flatMap(({ path, binary }) => (binary === undefined ? [] : [`${path}=${binary}`]));
  return [...new Set(withPlaceholders(remaps, places))].sort();
}
