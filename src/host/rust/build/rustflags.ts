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

/** Flags by which a program is made for the very processor that it is built on (rustc -C; GCC, x86 and ARM options). */
const OF_THIS_PROCESSOR = /(?:target-cpu|tune-cpu|-march|-mtune|-mcpu)=native\b/;

/** What of the flags and settings of a build means the processor of this machine, each as a sentence. */
export function processorWarnings(rustflags: readonly string[], settings: Readonly<Record<string, string>>): string[] {
  const named = Object.entries({ ...settings, rustflags: rustflags.join(' ') });
  return named.flatMap(([name, value]) => {
    const [found] = OF_THIS_PROCESSOR.exec(value) ?? [];
    if (found === undefined) return [];
    return [`${name} has ${found}: the program may not run on other processors, and nobody else can build it again`];
  });
}
