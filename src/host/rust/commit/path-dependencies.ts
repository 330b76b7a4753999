/**
 * Packages that a path names and `cargo metadata` without dependencies does not: what path dependencies depend on by a path in
 * their turn, and what the workspace's root puts in the place of others (The Cargo Book, Specifying Dependencies, Overriding
 * Dependencies). Only those that Cargo.lock has without a source take part in a build.
 */
import { join, resolve } from 'node:path';
import { ContractError } from '../../../contract/errors.js';
import { asTable, type Table } from '../build/cargo-config.js';
import { readManifest } from '../build/manifest-file.js';
import type { LockedPackage } from '../cargo-lock.js';
import type { Crate } from '../crate.js';

const KINDS = ['dependencies', 'build-dependencies'];

/** The folders of these packages. A manifest that is none is for cargo to refuse. Codes: TOO_LARGE, IO_FAILED. */
export async function distantPathDependencies(
  { workspaceRoot, pathDependencies }: Pick<Crate, 'workspaceRoot' | 'pathDependencies'>,
  locked: readonly LockedPackage[],
): Promise<string[]> {
  const own = new Set(locked.filter(({ source }) => source === undefined).map(({ name }) => name));
  const isTaken = ({ name }: Named): boolean => own.has(name);
  const root = await manifestIn(workspaceRoot);
  const found = new Set(
    overridesOf(root)
      .filter(isTaken)
      .map(({ path }) => resolve(workspaceRoot, path)),
  );
  const folders = new Set([...found, ...pathDependencies]);
  for (const folder of folders)
    for (const { path } of dependenciesOf(await manifestIn(folder)).filter(isTaken)) {
      const inner = resolve(folder, path);
      if (!folders.has(inner)) found.add(inner);
      folders.add(inner);
    }
  return [...found];
}

/** A package by its own name, and the path that names it. */
interface Named {
  readonly name: string;
  readonly path: string;
}

async function manifestIn(folder: string): Promise<Table> {
  return readManifest(join(folder, 'Cargo.toml')).catch((error: unknown) => {
    if (error instanceof ContractError && error.code === 'CRATE_NOT_FOUND') return {};
    throw error;
  });
}

function dependenciesOf(manifest: Table): Named[] {
  const tables = [manifest, ...Object.values(asTable(manifest.target)).map(asTable)];
  return tables.flatMap((table) => KINDS.flatMap((kind) => pathsIn(asTable(table[kind]))));
}

function overridesOf({ patch, replace }: Table): Named[] {
  // NAME:VERSION
  const replaced = pathsIn(asTable(replace)).map(({ name, path }) => ({ name: name.replace(/[:@].*$/, ''), path }));
  return [...Object.values(asTable(patch)).flatMap((of) => pathsIn(asTable(of))), ...replaced];
}

function pathsIn(table: Table): Named[] {
  return Object.entries(table).flatMap(([key, of]) => {
    const { path, package: renamed } = asTable(of);
    return typeof path === 'string' ? [{ name: typeof renamed === 'string' ? renamed : key, path }] : [];
  });
}
