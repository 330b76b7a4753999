/**
 * The crates that a lock names, brought from one CARGO_HOME into another that is empty: each .crate file whose bytes have the
 * digest of the lock, and what the registry's index said of these crates, so that cargo need not ask again. What is not there,
 * cargo fetches.
 *
 *   registry/cache/REGISTRY/NAME-VERSION.crate
 *   registry/index/REGISTRY/config.json, .cache/PREFIX/NAME     PREFIX: 1, 2, 3/a, or ab/cd (The Cargo Book, Index Format)
 */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../contract/digest.js';
import { readBounded } from '../disk/files.js';
import { makeFolders } from '../disk/make-folders.js';
import { makeNewFile } from '../disk/new-files.js';
import { inParallel } from '../in-parallel.js';
import type { LockedPackage } from './cargo-lock.js';

const MAX_CRATE = 256 * 1024 * 1024;
const MAX_ENTRY = 64 * 1024 * 1024;
/** What registries take for a name, and for a version; a lock is whoever's wrote it, and both become paths. */
const NAME = /^[A-Za-z0-9_-]{1,200}$/;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,200}$/;

/** Brings what is there; says how many crates that were. Codes: IO_FAILED, STORE_FULL. */
export async function bringCrates(
  locked: readonly LockedPackage[],
  from: string,
  to: string,
): Promise<{ readonly brought: number; readonly wanted: number }> {
  const wanted = locked.filter(({ name, version, checksum }) => checksum && NAME.test(name) && VERSION.test(version));
  const registries = await readdir(join(from, 'registry', 'cache')).catch((): string[] => []);
  let brought = 0;
  for (const registry of registries) {
    const found = await inParallel(wanted, (crate) => bringCrate(crate, registry, from, to));
    const names = new Set(wanted.filter((_, at) => found[at]).map(({ name }) => name.toLowerCase()));
    brought += found.filter(Boolean).length;
    if (names.size > 0) await bringIndex([...names], join('registry', 'index', registry), from, to);
  }
  return { brought, wanted: wanted.length };
}

async function bringCrate(
  { name, version, checksum }: LockedPackage,
  registry: string,
  from: string,
  to: string,
): Promise<boolean> {
  const path = join('registry', 'cache', registry, `${name}-${version}.crate`);
  const bytes = await readBounded(join(from, path), MAX_CRATE).catch(() => undefined);
  if (!bytes || sha256(bytes) !== checksum) return false;
  await makeFolders(join(to, 'registry', 'cache', registry));
  await makeNewFile(join(to, path), bytes);
  return true;
}

async function bringIndex(names: readonly string[], folder: string, from: string, to: string): Promise<void> {
  const bring = async (path: string): Promise<void> => {
    const bytes = await readBounded(join(from, folder, path), MAX_ENTRY).catch(() => undefined);
    if (!bytes) return;
    await makeFolders(dirname(join(to, folder, path)));
    await makeNewFile(join(to, folder, path), bytes);
  };
  await bring('config.json');
  await inParallel(names, (name) => bring(join('.cache', prefixOf(name), name)));
}

function prefixOf(name: string): string {
  if (name.length < 3) return String(name.length);
  return name.length === 3 ? join('3', name.slice(0, 1)) : join(name.slice(0, 2), name.slice(2, 4));
}
