/**
 * Licences and readmes, which travel with the binaries unasked.
 *
 *   licences   LICENSE*, LICENCE*, UNLICENSE, COPYING, COPYRIGHT and NOTICE, with or without more behind a `-`, `.`, `_` or
 *              blank; what is in LICENSES/ (REUSE); and `license-file` of Cargo.toml. Of the crate, of the workspace's root
 *              and of the repository's: a workspace keeps there what holds for all its members
 *   readmes    README* of the first of these folders that has one, and `readme` of Cargo.toml
 *
 * All go to the root of the archive, those of LICENSES/ into that folder. Of several with one name the first one goes: what
 * Cargo.toml names, then the crate's.
 */
import { basename, join, relative, resolve, sep } from 'node:path';
import { composed } from '../../contract/identity/file-path.js';
import type { PackEntry } from '../archive/pack.js';
import { readRequired } from '../disk/files.js';
import { entriesOf, inside, isFile } from './crate-files.js';

const LICENCE = /^licen[cs]e|^(?:unlicen[cs]e|copying|copyright|notice)(?:$|[-._ ])/i;
const FOLDER_OF_LICENCES = /^licen[cs]es$/i;
const README = /^readme/i;
/** Bytes of a licence: of two larger ones under one name it is not asked whether they are the same. */
const MAX_COMPARED = 1024 * 1024;

export interface Travelling {
  /** Where licences and readmes are looked for, the crate first. */
  readonly folders: readonly string[];
  /** What Cargo.toml names, relative to the crate. */
  readonly licenseFile?: string | undefined;
  readonly readme?: string | undefined;
  /** Nothing outside this folder is packed, whatever links say. */
  readonly root: string;
}

/** In the order in which they are chosen: of several with one name, the first. */
export interface LicencesAndReadmes {
  readonly licences: readonly PackEntry[];
  readonly readmes: readonly PackEntry[];
  /** What Cargo.toml names and is not there, each as a sentence. */
  readonly absent: readonly string[];
}

/** A file as it is found, and its path in the archive. */
interface Found {
  readonly path: string;
  readonly source: string;
}

/** Whether a name of a file at the root of an archive is one that licences have. */
export function isLicenceName(path: string): boolean {
  return LICENCE.test(path);
}

/** The licences and readmes of a crate. Codes: INVALID_PATH for a link out of the repository, IO_FAILED. */
export async function licencesAndReadmes(travelling: Travelling): Promise<LicencesAndReadmes> {
  const { licenseFile, readme, root } = travelling;
  const folders = [...new Set(travelling.folders.map((folder) => resolve(folder)))];
  const [crate = root] = folders;
  const absent: string[] = [];
  const named = async (field: string, path: string | undefined): Promise<Found[]> => {
    if (path === undefined) return [];
    const source = resolve(crate, path);
    if (await isFile(source)) return [{ path: basename(source), source }];
    absent.push(`${field} of Cargo.toml names ${JSON.stringify(path)}, which is no file`);
    return [];
  };
  const licences = [await named('license-file', licenseFile), ...(await Promise.all(folders.map(licencesIn)))].flat();
  const namedReadme = await named('readme', readme);
  const readmes = [...(await firstReadmes(folders, namedReadme)), ...namedReadme];
  return {
    licences: await asEntries(licences, root),
    readmes: await asEntries(readmes, root),
    absent,
  };
}

async function licencesIn(folder: string): Promise<Found[]> {
  const entries = await entriesOf(folder);
  const beside = await filesOf(
    folder,
    entries.map(({ name }) => name).filter((name) => LICENCE.test(name)),
  );
  const folders = entries.filter((entry) => entry.isDirectory() && FOLDER_OF_LICENCES.test(entry.name));
  const within = await Promise.all(folders.map(({ name }) => filesBelow(folder, join(folder, name))));
  return [...beside, ...within.flat()];
}

async function firstReadmes(folders: readonly string[], named: readonly Found[]): Promise<Found[]> {
  for (const folder of folders) {
    const names = (await entriesOf(folder)).map(({ name }) => name).filter((name) => README.test(name));
    const found = await filesOf(folder, names);
    if (found.length > 0) return found;
    if (named.length > 0) break;
  }
  return [];
}

async function filesOf(folder: string, names: readonly string[]): Promise<Found[]> {
  const files = names.map(async (name) => {
    const source = join(folder, name);
    return (await isFile(source)) ? [{ path: name, source }] : [];
  });
  return (await Promise.all(files)).flat();
}

async function filesBelow(base: string, folder: string): Promise<Found[]> {
  const found = (await entriesOf(folder)).map(async (entry): Promise<Found[]> => {
    const source = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(base, source);
    return (await isFile(source)) ? [{ path: relative(base, source).split(sep).join('/'), source }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function asEntries(all: readonly Found[], root: string): Promise<PackEntry[]> {
  return Promise.all(
    all.map(async ({ path, source }) => ({ path: composed(path), mode: '0644', source: await inside(root, source) })),
  );
}

/** Whether two files hold the same; not asked of large ones. */
export async function isSameText(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = await Promise.all([one, other].map((path) => readRequired(path, MAX_COMPARED).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.equals(b);
}
