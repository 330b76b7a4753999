/** Reading options that commander has parsed. */
import type { GivenFile } from '../contract/attestation/trust.js';
import { refuse } from '../contract/errors.js';
import type { Tuple } from '../contract/identity/tuple.js';
import { readRequired } from '../host/disk/files.js';
import { requireFolderPath } from '../host/disk/folder-path.js';

/** What commander has parsed, by the names of the options in camel case. */
export type Options = Record<string, unknown>;

/**
 * An option's text; undefined where it was not given. One line, under 4 KiB, and not empty (INVALID_INPUT): options end in
 * messages and paths, and a variable of a shell that is not set must not mean that nothing was asked for.
 */
export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  if (value === '')
    refuse('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
  if (value.length > 4096 || /[\0\r\n]/.test(value))
    refuse('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
  return value;
}

/** The text of an option that commander requires (INVALID_INPUT). */
export function required(options: Options, name: string): string {
  return text(options, name) ?? refuse('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
}

/**
 * The file that an option names, read within a limit; undefined where it was not given. Codes: INVALID_INPUT, TOO_LARGE, and
 * those of reading a file that is not there.
 */
export async function givenFile(options: Options, name: string, limit: number): Promise<GivenFile | undefined> {
  const place = text(options, name);
  return place === undefined ? undefined : { place, bytes: await readRequired(place, limit) };
}

/** The path of a folder that a command writes into (INVALID_INPUT). */
export function folder(options: Options, name: string): string {
  const path = required(options, name);
  requireFolderPath(path, kebab(name));
  return path;
}

/** The texts of an option that may be repeated, none where it was not given (INVALID_INPUT). */
export function list(options: Options, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map((item) => text({ [name]: item }, name) ?? '') : [];
}

/** Features of cargo, with commas or blanks between them, as cargo takes them (INVALID_INPUT). */
export function featureList(options: Options): string[] {
  return list(options, 'features').flatMap((item) => item.split(/[ ,]+/).filter(Boolean));
}

/** Whether an option without a value was given. */
export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}

/** Whether an option `--no-NAME` was given. */
export function isRefused(options: Options, name: string): boolean {
  return options[name] === false;
}

/** A whole number of seconds; undefined where it was not given (INVALID_INPUT). */
export function seconds(options: Options, name: string): number | undefined {
  const value = text(options, name);
  if (value === undefined) return undefined;
  if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value))
    refuse('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
  return Number(value);
}

/** The tuple's parts as they were given (INVALID_INPUT). */
export function tupleInput(options: Options): { readonly [Part in keyof Tuple]: string | undefined } {
  const part = (name: string): string | undefined => text(options, name);
  return {
    version: part('version'),
    target: part('target'),
    profile: part('profile'),
    toolchain: part('toolchain'),
    git_rev: part('gitRev'),
    dist_revision: part('distRevision'),
  };
}

/** The name of an option as it is written. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
