/**
 * Licences and readmes, which travel with the binaries unasked.
 *
 *   licences   LICENSE*, LICENCE*, UNLICENSE, COPYING, COPYRIGHT and NOTICE, with or without more behind a `-`, `.`, `_` or
 *              blank; what is in LICENSES/ (REUSE); and `license-file` of Cargo.toml. Of the crate, of the workspace's root
 *              and of the repository's: a workspace keeps there what holds for all its members
 *   readmes    README* of the first of these folders that has one, and `readme` of Cargo.toml
 *
 * All go to the root of the archive, those of LICENSES/ into that folder. Of several with one name the first one goes: what
 * Cargo.toml names, then the crate's. Nobody asked for them: one that is a link to nothing, or out of the repository, is left
 * out and named.
 */
import { lstat, realpath } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { composed } from '../../contract/identity/file-path.js';
import type { PackEntry } from '../archive/pack.js';
import { readRequired } from '../disk/files.js';
import { isThere } from '../disk/in-the-way.js';
import { entriesOf, ifInside, isFile } from './crate-files.js';

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
  /** What is named, or has such a name, and cannot be had, each as a sentence. */
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

/** The licences and readmes of a crate. Code: IO_FAILED. */
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
  const licences = [await named('license-file', licenseFile)];
  for (const folder of folders) licences.push(await licencesIn(folder, absent));
  const namedReadme = await named('readme', readme);
  const readmes = [...(await firstReadmes(folders, namedReadme, absent)), ...namedReadme];
  return {
    licences: await asEntries(licences.flat(), root, absent),
    readmes: await asEntries(readmes, root, absent),
    absent,
  };
}

async function licencesIn(folder: string, absent: string[]): Promise<Found[]> {
  const entries = await entriesOf(folder);
  const folders: string[] = [];
  for (const { name } of entries.filter(({ name }) => FOLDER_OF_LICENCES.test(name)))
    if (await isFolderOfLicences(join(folder, name))) folders.push(name);
  const names = entries.map(({ name }) => name).filter((name) => LICENCE.test(name) && !folders.includes(name));
  const beside = await filesOf(folder, names, absent);
  const within = await Promise.all(folders.map((name) => filesBelow(folder, join(folder, name))));
  return [...beside, ...within.flat()];
}

/** Whether that is a folder, or a link to one that has such a name itself: any other may hold anything. */
async function isFolderOfLicences(path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !FOLDER_OF_LICENCES.test(basename(real))) return false;
  return (await lstat(real)).isDirectory();
}

async function firstReadmes(folders: readonly string[], named: readonly Found[], absent: string[]): Promise<Found[]> {
  for (const folder of folders) {
    const names = (await entriesOf(folder)).map(({ name }) => name).filter((name) => README.test(name));
    const found = await filesOf(folder, names, absent);
    if (found.length > 0) return found;
    if (named.length > 0) break;
  }
  return [];
}

/** Those that are files; a link to nothing is named, a folder is none of these. */
async function filesOf(folder: string, names: readonly string[], absent: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of names) {
    const source = join(folder, name);
    if (await isFile(source)) found.push({ path: name, source });
    else if (!(await isThere(source))) absent.push(`${source} is a link to nothing, and is not packed`);
  }
  return found;
}

async function filesBelow(base: string, folder: string): Promise<Found[]> {
  const found = (await entriesOf(folder)).map(async (entry): Promise<Found[]> => {
    const source = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(base, source);
    return (await isFile(source)) ? [{ path: relative(base, source).split(sep).join('/'), source }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function asEntries(all: readonly Found[], root: string, absent: string[]): Promise<PackEntry[]> {
  const entries: PackEntry[] = [];
  for (const { path, source } of all) {
    const real = await ifInside(root, source);
    if (real !== undefined) entries.push({ path: composed(path), mode: '0644', source: real });
    else absent.push(`${source} leads out of the repository, and is not packed`);
  }
  return entries;
}

/** Whether two files hold the same; not asked of large ones. */
export async function isSameText(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = await Promise.all([one, other].map((path) => readRequired(path, MAX_COMPARED).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.equals(b);
}
