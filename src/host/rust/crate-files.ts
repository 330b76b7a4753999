/**
 * The files of a crate that include patterns name.
 *
 * A pattern is a path relative to the crate, with `/`. `*` and `?` stand for characters of one name, `**` for any number
 * of folders. Names that begin with a dot must be asked for with a dot. Names are compared in NFC, whatever the disk or the
 * checkout made of them. Whatever is found must be in the repository.
 */
import { constants, type Dirent } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { composed } from '../../contract/identity/file-path.js';
import { compareBytes } from '../../contract/identity/version.js';
import { matchesGlob } from '../../contract/text/glob.js';
import type { PackEntry } from '../archive/pack.js';
import { asFileError, isAbsent } from '../disk/file-errors.js';

/** As many files as a manifest can name. */
const MAX_FILES = 10_000;

/** Patterns by what they name: files of the tree, which are there before the build, and what the build writes. */
export interface SplitIncludes {
  readonly inTree: readonly string[];
  /** Below the target folder, and relative to it. */
  readonly built: readonly string[];
}

/**
 * Splits include patterns. One that begins with `target/` means cargo's target folder, wherever that is; so does one that leads
 * there. Code: INVALID_INPUT for one that is not relative and plain.
 */
export function splitIncludes(patterns: readonly string[], crate: string, targetDirectory: string): SplitIncludes {
  const inTree: string[] = [];
  const built: string[] = [];
  for (const pattern of patterns) {
    const segments = parsePattern(pattern);
    const [first, ...rest] = segments;
    const firstOpen = segments.findIndex((segment) => /[*?]/.test(segment));
    const named = join(crate, segments.slice(0, firstOpen === -1 ? undefined : firstOpen).join('/'), sep);
    if (first === 'target' && rest.length > 0) built.push(rest.join('/'));
    else if (named.startsWith(join(targetDirectory, sep)) && join(crate, segments.join('/')) !== targetDirectory)
      built.push(
        relative(targetDirectory, join(crate, segments.join('/')))
          .split(sep)
          .join('/'),
      );
    else inTree.push(pattern);
  }
  return { inTree, built };
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
    const paths = await matchingFiles(pattern, crate, skip);
    if (paths.size === 0) await refuseNone(pattern, crate);
    for (const path of paths) found.add(path);
  }
  return Promise.all(
    [...found].map(async (source) => ({
      path: composed(relative(crate, source).split(sep).join('/')),
      mode: await modeOf(source),
      source: await inside(root, source),
    })),
  );
}

async function refuseNone(pattern: string, crate: string): Promise<never> {
  const isFolder = await stat(join(crate, pattern)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const what = isFolder ? 'is a folder' : 'matches no file';
  const hint = isFolder ? `To pack what is in it, give ${JSON.stringify(`${pattern}/**`)}.` : undefined;
  return refuse('INCLUDE_NOT_FOUND', `${JSON.stringify(pattern)} ${what}`, 'include', hint);
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

/** The files below a folder that one pattern names. Codes: INVALID_INPUT, TOO_LARGE. */
export async function matchingFiles(pattern: string, folder: string, skip: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  await expand(folder, parsePattern(pattern), skip, found);
  return found;
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
  if (!/[*?]/.test(segment)) return expand(join(folder, await asSpelled(folder, segment)), rest, skip, found);
  if (segment === '**') await expand(folder, rest, skip, found);
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await expand(path, segments, skip, found);
    } else if (fits(entry.name, segment) && (rest.length === 0 || entry.isDirectory()))
      await expand(path, rest, skip, found);
  }
}

/** A name as the disk has it, which may be in another form of Unicode. */
async function asSpelled(folder: string, name: string): Promise<string> {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  const names = (await entriesOf(folder)).map((entry) => entry.name);
  return names.includes(name) ? name : (names.find((other) => composed(other) === composed(name)) ?? name);
}

/** Whether a name fits one segment; a hidden one is only meant where the segment says so. */
function fits(name: string, segment: string): boolean {
  return matchesGlob(composed(segment), composed(name)) && (segment.startsWith('.') || !name.startsWith('.'));
}

const NO_LINK = 'Put the file itself in the place of the link: what is elsewhere may be another file tomorrow.';

/** The real path of a file that must be in the repository: a link may not carry foreign bytes into an archive. */
export async function inside(root: string, path: string): Promise<string> {
  return (await ifInside(root, path)) ?? refuse('INVALID_PATH', `${path} leads out of the repository`, path, NO_LINK);
}

/** The same; undefined for a path that leads out. */
export async function ifInside(root: string, path: string): Promise<string | undefined> {
  const [top, real] = await Promise.all([realpath(root), realpath(path)]);
  return real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`) ? real : undefined;
}

/** 0755 where the owner may execute: that bit git keeps, whatever the umask. */
export async function modeOf(path: string): Promise<PackEntry['mode']> {
  return ((await stat(path)).mode & 0o100) === 0 ? '0644' : '0755';
}

/** Whether there is a file, also behind a link. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw asFileError(error, path);
  }
}

/** What is in a folder, in order; nothing where it is absent. */
export async function entriesOf(folder: string): Promise<Dirent[]> {
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
