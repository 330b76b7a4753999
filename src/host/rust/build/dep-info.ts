/**
 * What a build has read, as rustc and cargo wrote it down (The Cargo Book, Build cache, Dep-info files): every file of a crate that
 * was compiled, with those that build scripts watch, and the variables that were compiled in.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { asFileError, isAbsent } from '../../disk/file-errors.js';
import { readBounded } from '../../disk/files.js';

const MAX_BYTES = 64 * 1024 * 1024;

export interface Inputs {
  /** Files that a compiler read. */
  readonly compiled: ReadonlySet<string>;
  /** Those, and what build scripts of this machine's packages say that they depend on. */
  readonly watched: ReadonlySet<string>;
  /** Variables that were compiled in, with `env!` or `option_env!`, where they were set. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * The inputs of a build that began at `since` (milliseconds since 1970), whose artifacts are in `folders`. Codes: CARGO_FAILED
 * where nothing was written down, IO_FAILED.
 */
export async function readInputs(
  executables: readonly string[],
  folders: ReadonlySet<string>,
  since: number,
): Promise<Inputs> {
  const compiled = new Set<string>();
  const variables = new Map<string, string>();
  const deps = new Set([...folders].map((folder) => (/[/\\]deps$/.test(folder) ? folder : join(folder, 'deps'))));
  for (const file of await freshFiles(deps, since)) {
    const text = await readText(file);
    for (const path of prerequisites(text)) compiled.add(path);
    for (const [name, value] of compiledVariables(text)) variables.set(name, value);
  }
  if (compiled.size === 0) refuse('CARGO_FAILED', 'cargo left no dep-info of what it compiled', 'manifest-path');
  const watched = new Set(compiled);
  for (const executable of executables)
    for (const path of prerequisites(await readText(`${executable.replace(/\.exe$/, '')}.d`))) watched.add(path);
  return { compiled, watched, variables };
}

async function freshFiles(folders: ReadonlySet<string>, since: number): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders)
    for (const name of await namesIn(folder)) {
      const file = join(folder, name);
      if (name.endsWith('.d') && (await stat(file)).mtimeMs >= since) files.push(file);
    }
  return files;
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
