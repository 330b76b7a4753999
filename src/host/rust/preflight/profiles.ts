/** The profiles of cargo's that a build may name (The Cargo Book, Profiles): its own, and those of manifest and configuration. */
import { join } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { nearestOf } from '../../../contract/text/nearest.js';
import type { Environment } from '../../program-environment.js';
import { asTable, type Configuration, type Table } from '../build/cargo-config.js';
import { readManifest } from '../build/manifest-file.js';

const OWN = ['dev', 'release', 'test', 'bench'];

/** Refuses a profile that is not defined, or that inherits from none that is (CARGO_PROFILE_UNKNOWN). */
export async function requireProfile(
  name: string,
  workspaceRoot: string,
  configurations: readonly Configuration[],
  env: Environment,
): Promise<void> {
  if (OWN.includes(name)) return;
  const manifest = await readManifest(join(workspaceRoot, 'Cargo.toml'));
  const tables = [manifest, ...configurations.map(({ table }) => table)].map(({ profile }) => asTable(profile));
  requireDefined(name, tables, env);
}

/** The same, of the tables `profile` that there are, the weightiest last. */
export function requireDefined(name: string, tables: readonly Table[], env: Environment): void {
  const names = [...new Set([...OWN, ...tables.flatMap((table) => Object.keys(table))])];
  const seen: string[] = [];
  for (let at = name; !OWN.includes(at); at = inheritedBy(at, tables, env)) {
    if (!names.includes(at) && !isInEnvironment(at, env)) refuseUnknown(at, names, seen);
    if (seen.includes(at)) refuse('CARGO_PROFILE_UNKNOWN', `the profile ${at} inherits from itself`, 'cargo-profile');
    seen.push(at);
  }
}

function refuseUnknown(name: string, names: readonly string[], seen: readonly string[]): never {
  const from = seen.length > 0 ? `, which ${seen.at(-1)} inherits` : '';
  const nearest = nearestOf(name, names);
  refuse(
    'CARGO_PROFILE_UNKNOWN',
    `the workspace has no profile ${name}${from}; there is ${names.join(', ')}`,
    'cargo-profile',
    nearest === undefined ? undefined : `Did you mean ${nearest}?`,
  );
}

function inheritedBy(name: string, tables: readonly Table[], env: Environment): string {
  const given = tables.map((table) => asTable(table[name])).map(({ inherits }) => inherits);
  const isName = (value: unknown): value is string => typeof value === 'string';
  return (
    [...given, env[`${variable(name)}INHERITS`]].findLast(isName) ??
    refuse(
      'CARGO_PROFILE_UNKNOWN',
      `the profile ${name} does not say what it inherits`,
      'cargo-profile',
      `Give [profile.${name}] a line such as inherits = "release".`,
    )
  );
}

function isInEnvironment(name: string, env: Environment): boolean {
  return Object.keys(env).some((key) => key.startsWith(variable(name)));
}

function variable(name: string): string {
  return `CARGO_PROFILE_${name.toUpperCase().replaceAll('-', '_')}_`;
}
