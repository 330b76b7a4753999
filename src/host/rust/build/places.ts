/**
 * The folders of a machine that a build may name. What is published names none: binaries have fixed names instead of them, so
 * that two machines, folders and homes give the same binary, and documents have placeholders.
 *
 *                                       in binaries     in documents
 *   repository root                     /src            $ROOT
 *   target and build directory          /target         $TARGET_DIR     build scripts write there
 *   CARGO_HOME                          /cargo          $CARGO_HOME     sources of the registry and of git
 *   the standard library's sources      /rustc/HASH     $RUST_SRC       as in the standard library that rustup installs
 *   the toolchain, the home folder                      $SYSROOT, $HOME
 */
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import type { Environment } from '../../program-environment.js';
import type { Crate } from '../crate.js';
import type { Toolchain } from '../toolchain.js';

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
export function homeFolder({ HOME, USERPROFILE }: Environment): string {
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

/** Words in which folders of this machine are replaced by their placeholders, so that none is published. */
export function withPlaceholders(words: readonly string[], places: readonly Place[]): string[] {
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

/** Words in which placeholders are replaced by the folders of this machine: the inverse of `withPlaceholders`. */
export function withFolders(words: readonly string[], places: readonly Place[]): string[] {
  const folders = new Map([...places].reverse().map(({ document, path }) => [document, path]));
  return words.map((word) => word.replaceAll(/\$[A-Z_]+/g, (name) => folders.get(name) ?? name));
}
