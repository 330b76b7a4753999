/**
 * The rustflags of a build: those of the user, then path prefixes remapped, so that two machines, folders and homes give
 * the same binary. They travel in CARGO_ENCODED_RUSTFLAGS, which takes paths with spaces.
 *
 *   repository root                       /src
 *   target directory, build directory     /target       build scripts write there
 *   CARGO_HOME                            /cargo        sources of the registry and of git
 *   the standard library's sources        /rustc/HASH   as in the standard library that rustup installs
 */
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import type { Environment } from '../process.js';
import { configuredRustflags } from './cargo-config.js';
import type { Crate } from './crate.js';
import type { Toolchain } from './toolchain.js';

/** A folder of this machine: what binaries say instead of it, and what documents say. */
export interface Place {
  readonly path: string;
  readonly binary?: string;
  readonly document: string;
}

/** Where cargo keeps its registry: CARGO_HOME, else .cargo in the home folder. */
export function cargoHome(env: Environment): string {
  const { CARGO_HOME } = env;
  return CARGO_HOME ? resolve(CARGO_HOME) : join(homeFolder(env), '.cargo');
}

/** Who has none, neither by the environment nor in the list of users, as in some containers, has the root (login(1)). */
function homeFolder({ HOME, USERPROFILE }: Environment): string {
  try {
    return (process.platform === 'win32' ? USERPROFILE : HOME) ?? homedir();
  } catch {
    return parse(process.cwd()).root;
  }
}

/** The folders of this machine that a build may name, each also as the disk spells it, the longest last. */
export async function findPlaces(root: string, crate: Crate, toolchain: Toolchain, env: Environment): Promise<Place[]> {
  const places: Place[] = [
    { path: root, binary: '/src', document: '$ROOT' },
    { path: crate.targetDirectory, binary: '/target', document: '$TARGET_DIR' },
    { path: crate.buildDirectory, binary: '/target', document: '$TARGET_DIR' },
    { path: cargoHome(env), binary: '/cargo', document: '$CARGO_HOME' },
    { path: toolchain.sysroot, document: '$SYSROOT' },
    {
      path: join(toolchain.sysroot, 'lib', 'rustlib', 'src', 'rust'),
      binary: `/rustc/${toolchain.commit}`,
      document: '$RUST_SRC',
    },
    { path: homeFolder(env), document: '$HOME' },
  ];
  const real = await Promise.all(
    places.map(async (place) => ({ ...place, path: await realpath(place.path).catch(() => place.path) })),
  );
  const once = new Map([...places, ...real].reverse().map((place) => [place.path, place]));
  return [...once.values()]
    .filter((place) => place.path.length > 1)
    .sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
}

/** The flags that remap. rustc tries the last one first, so the longest prefix comes last. */
export function remapFlags(places: readonly Place[]): string[] {
  return places.flatMap(({ path, binary }) => (binary === undefined ? [] : [`--remap-path-prefix=${path}=${binary}`]));
}

/** The user's own flags, by cargo's order: CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS, then the configuration. */
export async function userRustflags(
  folder: string,
  env: Environment,
  target: string,
  cfg: readonly string[],
): Promise<string[]> {
  const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
  if (CARGO_ENCODED_RUSTFLAGS !== undefined)
    return CARGO_ENCODED_RUSTFLAGS === '' ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
  if (RUSTFLAGS !== undefined) return RUSTFLAGS.split(' ').filter((word) => word !== '');
  return configuredRustflags(folder, cargoHome(env), env, target, cfg);
}

/** The flags as CARGO_ENCODED_RUSTFLAGS takes them. */
export function encodeRustflags(flags: readonly string[]): string {
  return flags.join('\x1f');
}

/**
 * The flags as a manifest records them: folders of this machine replaced by placeholders, so that none is published, and
 * the remapping ones sorted, so that the lengths of those folders do not show.
 */
export function documentedFlags(user: readonly string[], remap: readonly string[], places: readonly Place[]): string[] {
  return [...withPlaceholders(user, places), ...[...new Set(withPlaceholders(remap, places))].sort()];
}

function withPlaceholders(words: readonly string[], places: readonly Place[]): string[] {
  const longestFirst = [...places].reverse();
  return words.map((word) =>
    longestFirst.reduce((text, { path, document }) => replaceFolder(text, path, document), word),
  );
}

/** Replaces a folder where it ends at a separator or at the end of a word: /home/me is no part of /home/melanie. */
function replaceFolder(text: string, path: string, by: string): string {
  const [first = '', ...rest] = text.split(path);
  return rest.reduce((done, after) => `${done}${/^(?:[/\\=:;,"' ]|$)/.test(after) ? by : path}${after}`, first);
}
