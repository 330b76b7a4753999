/**
 * The files that travel with the binaries: licences and readmes as cargo knows them, and what include patterns name.
 *
 * A pattern is a path relative to the crate, with `/`. `*` and `?` stand for characters of one name, `**` for any number
 * of folders. Names that begin with a dot must be asked for with a dot. Whatever is found must be in the repository.
 */
import { constants, type Dirent } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { compareBytes } from '../../contract/identity/version.js';
import { matchesGlob } from '../../contract/text/glob.js';
import type { PackEntry } from '../archive/pack.js';
import { asFileError, isAbsent } from '../disk/file-errors.js';

/** As many files as a manifest can name. */
const MAX_FILES = 10_000;

const LICENCE = /^licen[cs]e/i;
const README = /^readme/i;

export interface Travelling {
  /** Where licences and readmes are looked for, the crate first: the first folder that has one gives them all. */
  readonly folders: readonly string[];
  /** What Cargo.toml names, relative to the crate. */
  readonly licenseFile?: string | undefined;
  readonly readme?: string | undefined;
  /** Nothing outside this folder is packed, whatever links say. */
  readonly root: string;
}

/** The licences and readmes of a crate, for the root of the archive. Codes: INVALID_PATH, IO_FAILED. */
export async function licencesAndReadmes({ folders, licenseFile, readme, root }: Travelling): Promise<PackEntry[]> {
  const found = await Promise.all([filesLike(LICENCE, licenseFile, folders), filesLike(README, readme, folders)]);
  const sources = [...new Set(found.flat())];
  return Promise.all(
    sources.map(async (source) => ({ path: basename(source), mode: '0644', source: await inside(root, source) })),
  );
}

async function filesLike(name: RegExp, named: string | undefined, folders: readonly string[]): Promise<string[]> {
  const [crate] = folders;
  const extra = named === undefined || crate === undefined ? [] : [resolve(crate, named)];
  for (const folder of folders) {
    const names = (await entriesOf(folder)).map((entry) => entry.name).filter((entry) => name.test(entry));
    const paths = [...new Set([...names.map((entry) => join(folder, entry)), ...extra])];
    const files = await Promise.all(paths.map(async (path) => ((await isFile(path)) ? [path] : [])));
    if (files.flat().length > 0) return files.flat();
  }
  return [];
}

/** The files that patterns name. Codes: INVALID_INPUT, INCLUDE_NOT_FOUND, INVALID_PATH, TOO_LARGE. */
export async function includedFiles(
  patterns: readonly string[],
  crate: string,
  root: string,
  skip: readonly string[],
): Promise<PackEntry[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const paths = new Set<string>();
    await expand(crate, parsePattern(pattern), skip, paths);
    if (paths.size === 0) refuse('INCLUDE_NOT_FOUND', `${JSON.stringify(pattern)} matches no file`, 'include');
    for (const path of paths) found.add(path);
  }
  return Promise.all(
    [...found].map(async (source) => ({
      path: relative(crate, source).split(sep).join('/'),
      mode: await modeOf(source),
      source: await inside(root, source),
    })),
  );
}

/** The segments of a pattern; INVALID_INPUT for one that is not relative and plain. */
function parsePattern(pattern: string): string[] {
  const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
  const isOdd = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (isOdd || /[\\\0\r\n]/.test(pattern) || /^[A-Za-z]:/.test(pattern))
    refuse(
      'INVALID_INPUT',
      `${JSON.stringify(pattern)} must be a relative pattern with / and without . or ..`,
      'include',
    );
  const once = segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**');
  return once.at(-1) === '**' ? [...once, '*'] : once;
}

/** Adds to `found` the files below `folder` that the segments name. Folders behind links are only entered by name. */
async function expand(
  folder: string,
  segments: readonly string[],
  skip: readonly string[],
  found: Set<string>,
): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    if (await isFile(folder)) found.add(folder);
    if (found.size > MAX_FILES) refuse('TOO_LARGE', `include names more than ${MAX_FILES} files`, 'include');
    return;
  }
  if (skip.includes(folder)) return;
  if (!/[*?]/.test(segment)) return expand(join(folder, segment), rest, skip, found);
  if (segment === '**') await expand(folder, rest, skip, found);
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await expand(path, segments, skip, found);
    } else if (fits(entry.name, segment) && (rest.length === 0 || entry.isDirectory()))
      await expand(path, rest, skip, found);
  }
}

/** Whether a name fits one segment; a hidden one is only meant where the segment says so. */
function fits(name: string, segment: string): boolean {
  return matchesGlob(segment, name) && (segment.startsWith('.') || !name.startsWith('.'));
}

/** The real path of a file that must be in the repository: a link may not carry foreign bytes into an archive. */
async function inside(root: string, path: string): Promise<string> {
  const [top, real] = await Promise.all([realpath(root), realpath(path)]);
  if (!real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`))
    refuse('INVALID_PATH', `${path} leads out of the repository`, path);
  return real;
}

/** 0755 where the owner may execute: that bit git keeps, whatever the umask. */
async function modeOf(path: string): Promise<PackEntry['mode']> {
  return ((await stat(path)).mode & 0o100) === 0 ? '0644' : '0755';
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw asFileError(error, path);
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareBytes(a.name, b.name));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw asFileError(error, folder);
  }
}

/** Refuses a prebuilt binary that is not a readable file (CRATE_NOT_FOUND). */
export async function requireBinary(path: string): Promise<string> {
  const isReadable = await access(path, constants.R_OK).then(
    () => isFile(path),
    () => false,
  );
  return isReadable ? resolve(path) : refuse('CRATE_NOT_FOUND', `${path} is not a readable file`, 'binary');
}
