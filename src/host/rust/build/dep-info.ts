/**
 * What a build has read, as rustc and cargo wrote it down (The Cargo Book, Build cache, Dep-info files): every file of a crate that
 * was compiled, with those that build scripts watch, and the variables that were compiled in.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { asFileError, atPlace, isAbsent } from '../../disk/file-errors.js';
import { readBounded } from '../../disk/files.js';

const MAX_BYTES = 64 * 1024 * 1024;
/** What a linker takes into a program, and no compiler writes down. */
const STATIC = /\.(?:a|lib|o|obj)$/;

export interface Inputs {
  /** Files that a compiler read. */
  readonly compiled: ReadonlySet<string>;
  /**
   * Those, what build scripts say that they depend on (of dependencies: by a whole path), and static libraries where they look
   * for some.
   */
  readonly watched: ReadonlySet<string>;
  /** Variables that were compiled in, with `env!` or `option_env!`, where they were set. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface BuiltFiles {
  /** The programs, whose dep-info cargo puts beside them. */
  readonly executables: readonly string[];
  /** Every file that cargo says it made or had. */
  readonly files: readonly string[];
  readonly targetDirectory: string;
  /** Where cargo compiles; the target directory unless it is told another. */
  readonly buildDirectory: string;
  /** Folders in which build scripts have libraries looked for. */
  readonly searched: ReadonlySet<string>;
  /** The OUT_DIR of every build script. */
  readonly outDirs: ReadonlySet<string>;
}

/**
 * The inputs of a build that began at `since` (milliseconds since 1970). Codes: CARGO_FAILED where nothing was written down,
 * IO_FAILED.
 */
export async function readInputs(built: BuiltFiles, since: number): Promise<Inputs> {
  const compiled = new Set<string>();
  const variables = new Map<string, string>();
  // Some disks keep whole seconds.
  const fresh = await freshFiles(await foldersOf(built), Math.floor(since / 1000) * 1000);
  for (const file of fresh) for (const path of prerequisites(await readText(file))) compiled.add(path);
  if (compiled.size === 0) refuse('CARGO_FAILED', 'cargo left no dep-info of what it compiled', 'manifest-path');
  // Where a crate was compiled before, cargo has held its variables against today's.
  for (const file of new Set([...fresh, ...built.files.flatMap(depInfoOf)]))
    for (const [name, value] of compiledVariables((await readBounded(file, MAX_BYTES))?.toString('utf8') ?? ''))
      variables.set(name, value);
  const watched = new Set(compiled);
  for (const executable of built.executables)
    for (const path of prerequisites(await readText(`${executable.replace(/\.exe$/, '')}.d`))) watched.add(path);
  for (const path of await watchedByScripts(built.outDirs)) watched.add(path);
  for (const folder of built.searched)
    for (const name of await namesIn(folder)) if (STATIC.test(name)) watched.add(join(folder, name));
  return { compiled, watched, variables };
}

/**
 * Whole paths that build scripts watch, as cargo keeps what they printed, beside OUT_DIR: the dep-info of a program says nothing of
 * those of dependencies. What they watch of their own package is relative to it.
 */
async function watchedByScripts(outDirs: ReadonlySet<string>): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of outDirs) {
    const said = await readBounded(join(dirname(folder), 'output'), MAX_BYTES);
    for (const [, path = ''] of (said?.toString('utf8') ?? '').matchAll(/^cargo::?rerun-if-changed=(.+?)\r?$/gm))
      if (isAbsolute(path)) paths.push(path);
  }
  return paths;
}

/** The folders in which a compiler leaves dep-info, wherever cargo puts its results. */
async function foldersOf({ files, targetDirectory, buildDirectory }: BuiltFiles): Promise<Set<string>> {
  const folders = new Set<string>();
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    // A library or a procedural macro; a build script.
    if (basename(folder) === 'deps' || basename(dirname(folder)) === 'build') folders.add(folder);
    const within = relative(targetDirectory, folder);
    if (within.startsWith('..') || isAbsolute(within)) continue;
    const place = join(buildDirectory, within);
    folders.add(join(place, 'deps'));
    // cargo's newer layout has a folder for each package and each way to compile it.
    for (const name of await namesIn(join(place, 'build')))
      for (const hash of await namesIn(join(place, 'build', name)))
        folders.add(join(place, 'build', name, hash, 'out'));
  }
  return folders;
}

async function freshFiles(folders: ReadonlySet<string>, since: number): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders)
    for (const name of await namesIn(folder)) {
      const file = join(folder, name);
      if (name.endsWith('.d') && (await atPlace(file, () => stat(file))).mtimeMs >= since) files.push(file);
    }
  return files;
}

/** The dep-info beside what was compiled: `libNAME-HASH.rlib` has `NAME-HASH.d`. */
function depInfoOf(file: string): string[] {
  const [, name] = /^(?:lib)?(.+-[0-9a-f]{16})\.[a-z]+$/.exec(basename(file)) ?? [];
  return name === undefined ? [] : [join(dirname(file), `${name}.d`)];
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw asFileError(error, folder);
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readBounded(file, MAX_BYTES);
  return bytes ? bytes.toString('utf8') : refuse('CARGO_FAILED', `cargo left no dep-info ${file}`, file);
}

/** The files behind the colon of each rule of a Makefile; a blank in a name is escaped. */
export function prerequisites(text: string): string[] {
  const paths: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const at = line.search(/(?<!\\): /);
    if (at < 0) continue;
    for (const word of line.slice(at + 2).match(/(?:\\ |[^ ])+/g) ?? []) paths.push(word.replaceAll('\\ ', ' '));
  }
  return paths;
}

/** Lines `# env-dep:NAME=VALUE`; one without a value names a variable that was not set. */
export function compiledVariables(text: string): [string, string][] {
  return [...text.matchAll(/^# env-dep:([^=\r\n]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll(/\\([\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? '\\'),
  ]);
}
