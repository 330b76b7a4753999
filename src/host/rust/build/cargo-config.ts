/**
 * Cargo's configuration, found as cargo finds it (The Cargo Book, Configuration): the nearest `.cargo/config.toml` weighs most,
 * CARGO_HOME's least, arrays are joined with the weightier ones last. Given rustflags replace configured ones in cargo, so
 * whoever adds a flag must know those that are there.
 */
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { readBounded } from '../../disk/files.js';
import type { Environment } from '../../program-environment.js';
import { parseToml } from '../toml.js';

const MAX_CONFIG = 1024 * 1024;
const MAX_INCLUDES = 8;
/** Files that one comes to in all: each may name any number of others, and itself. */
const MAX_INCLUDED = 64;

export type Table = Readonly<Record<string, unknown>>;

/** One file of configuration. */
export interface Configuration {
  readonly path: string;
  readonly table: Table;
}

/** The configured rustflags for a target whose `rustc --print cfg` is given. */
export function configuredRustflags(
  configurations: readonly Configuration[],
  env: Environment,
  target: string,
  cfg: readonly string[],
): string[] {
  const files = configurations.map(({ table }) => table);
  const of = (path: readonly string[], variable?: string): string[] => [
    ...joinFlags(files.map((file) => lookUp(file, path))),
    ...words(variable === undefined ? undefined : env[variable]),
  ];
  const keys = [...new Set(files.flatMap((file) => Object.keys(asTable(lookUp(file, ['target'])))))].sort();
  const targets = [
    ...of(['target', target, 'rustflags'], `CARGO_TARGET_${target.toUpperCase().replace(/[-.]/g, '_')}_RUSTFLAGS`),
    ...keys.filter((key) => matchesCfg(key, cfg)).flatMap((key) => of(['target', key, 'rustflags'])),
  ];
  return targets.length > 0 ? targets : of(['build', 'rustflags'], 'CARGO_BUILD_RUSTFLAGS');
}

/** All files that count where cargo runs in `folder`, the least first. Code: CARGO_FAILED where one is not TOML. */
export async function readConfigurations(folder: string, cargoHome: string): Promise<Configuration[]> {
  const folders: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    folders.push(join(at, '.cargo'));
    if (dirname(at) === at) break;
  }
  const nearestFirst = [...new Set([...folders, resolve(cargoHome)])];
  const files = await Promise.all(nearestFirst.reverse().map(readConfig));
  return files.flat();
}

async function readConfig(folder: string): Promise<Configuration[]> {
  for (const name of ['config', 'config.toml']) {
    const file = await readToml(join(folder, name), 0, { files: 0 });
    if (file) return file;
  }
  return [];
}

async function readToml(path: string, depth: number, read: { files: number }): Promise<Configuration[] | undefined> {
  if (++read.files > MAX_INCLUDED)
    refuse('CARGO_FAILED', `${path} is one of more than ${MAX_INCLUDED} files that include one another`, path);
  const bytes = await readBounded(path, MAX_CONFIG);
  if (!bytes) return undefined;
  const table: Table = await parseToml(bytes.toString('utf8'), path, 'CARGO_FAILED');
  if (depth >= MAX_INCLUDES) return refuse('CARGO_FAILED', `${path} is included too deeply`, path);
  const includes = [lookUp(table, ['include'])].flat().flatMap((item) => {
    const name = typeof item === 'string' ? item : lookUp(asTable(item), ['path']);
    return typeof name === 'string' ? [resolve(dirname(path), name)] : [];
  });
  const included = await Promise.all(includes.map((file) => readToml(file, depth + 1, read)));
  return [...included.flatMap((files) => files ?? []), { path, table }];
}

/** Arrays are joined; a string replaces what weighs less. */
function joinFlags(values: readonly unknown[]): string[] {
  return values.reduce<string[]>((flags, value) => {
    if (typeof value === 'string') return words(value);
    return Array.isArray(value) ? flags.concat(value.map(String)) : flags;
  }, []);
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

function lookUp(table: Table, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => asTable(value)[key], table);
}

export function asTable(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

/** Levels of an expression; the file is whoever's wrote the crate, and each level takes a call here. */
const MAX_LEVELS = 128;

/**
 * Whether a key such as `cfg(all(unix, target_arch = "x86_64"))` holds for lines of `rustc --print cfg`. Code: CARGO_FAILED for
 * one that is nested deeper than anybody writes.
 */
export function matchesCfg(key: string, cfg: readonly string[]): boolean {
  const body = /^cfg\((.*)\)$/s.exec(key.trim())?.[1];
  if (body === undefined) return false;
  const tokens = body.match(/[A-Za-z_][A-Za-z0-9_-]*|"[^"]*"|[(),=]/g) ?? [];
  let [at, level] = [0, 0];
  const list = (): boolean[] => {
    const results: boolean[] = [];
    if (++level > MAX_LEVELS)
      refuse('CARGO_FAILED', `the key ${key.slice(0, 80)} is nested deeper than ${MAX_LEVELS} levels`, 'target');
    for (at++; at < tokens.length && tokens[at] !== ')'; ) {
      if (tokens[at] === ',') at++;
      else results.push(predicate());
    }
    at++;
    level--;
    return results;
  };
  const predicate = (): boolean => {
    const name = tokens[at++] ?? '';
    if (tokens[at] === '(') {
      const results = list();
      return name === 'not'
        ? !results[0]
        : name === 'any'
          ? results.some(Boolean)
          : name === 'all' && results.every(Boolean);
    }
    if (tokens[at] !== '=') return name === 'true' || cfg.includes(name);
    at += 2;
    return cfg.includes(`${name}=${tokens[at - 1]}`);
  };
  return predicate();
}
