/**
 * Identity (specification, sections 1 and 3). An artifact is named by an immutable tuple:
 *
 *   version        semver 2.0.0, exact                     0.1.0
 *   target         Rust target triple                      x86_64-unknown-linux-gnu
 *   profile        release or debug                        release
 *   toolchain      the version word of `rustc --version`   1.84.0
 *   git_rev        40 or 64 lower-case hex digits          ab12cd34...   (gitsha: its first 8)
 *   dist_revision  r + positive integer                    r1
 *
 * and lives in
 *
 *   dist/{distribution_contract_version}/{version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/
 *     {product}-v{version}-{target}-{profile}-{toolchain}-{gitsha}-{dist_revision}.tar.gz
 *     package/manifest.json  package/checksums.json  package/provenance.json
 *
 * Disks fold case, so every part is lower case. A directory is parsed back into the tuple (with the gitsha in place of
 * the git_rev); a file name has no unique inverse and is only formatted and compared.
 */
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';
import * as z from 'zod/mini';
import '../json/schema.js';
import { refuse } from '../errors.js';

/** A part that becomes a path segment: no separator, no `..`, no upper case, nothing hidden, at most 64 characters. */
const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

export function isPathPart(text: string): boolean {
  return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
}

const part = z
  .string()
  .check(
    z.regex(PART, 'must match [a-z0-9][a-z0-9._+-]{0,63}'),
    z.refine(isPathPart, 'must not hold "..", end in a dot or be a reserved name'),
  );

/** Bytewise order, as of UTF-8, for the ASCII that identities are made of. */
export function compareBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Three numbers and nothing more, as nearly all versions are: an index of many releases needs no more than this. */
const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;

/** Semver 2.0.0, exact: no range, no `v`, no upper case. */
export const exactVersion = part.check(
  z.refine(
    (text) => PLAIN_VERSION.test(text) || (parseSemver(text)?.raw === text && !/^[v=]/.test(text)),
    'must be an exact semantic version such as 1.4.2',
  ),
);

export function isExactVersion(text: string): boolean {
  return PLAIN_VERSION.test(text) || exactVersion.safeParse(text).success;
}
export const targetTriple = part.check(
  z.refine((text) => /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/.test(text), 'must be a Rust target triple'),
);
export const buildProfile = z.enum(['release', 'debug']);
export const toolchainVersion = exactVersion;
export const gitRev = z
  .string()
  .check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full git revision: 40 or 64 lower-case hex digits'));
export const distRevision = z
  .string()
  .check(z.regex(/^r[1-9][0-9]{0,8}$/, 'must be r and a positive integer such as r1'));
export const productName = part;
export const binaryName = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name'));
export const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
/** Seconds since 1970, up to the year 2223: what a ustar header holds. */
export const sourceDateEpoch = z.int().check(z.minimum(0), z.maximum(7_999_999_999));
export const byteSize = z.int().check(z.minimum(0), z.maximum(999_999_999_999_999));

/** The immutable tuple, in the order of the index's key. */
export const tupleShape = {
  version: exactVersion,
  target: targetTriple,
  profile: buildProfile,
  toolchain: toolchainVersion,
  git_rev: gitRev,
  dist_revision: distRevision,
} as const;
export const tupleSchema = z.strictObject(tupleShape);
export type Tuple = z.infer<typeof tupleSchema>;

/** The names of the tuple's parts, in the order of the index's key. */
export const TUPLE_PARTS = Object.keys(tupleShape) as (keyof Tuple)[];

/** Checks a whole tuple; all faulty parts at once (INVALID_TUPLE). */
export function parseTuple(input: Readonly<Record<string, unknown>>): Tuple {
  const result = tupleSchema.safeParse(input);
  if (result.success) return result.data;
  const text = result.error.issues.map((issue) => `${issue.path.join('.') || 'tuple'} ${issue.message}`).join('; ');
  return refuse('INVALID_TUPLE', text, String(result.error.issues[0]?.path[0] ?? 'tuple'));
}

/** The tuple alone, of anything that carries one. */
export function tupleOf(row: Tuple): Tuple {
  const { version, target, profile, toolchain, git_rev, dist_revision } = row;
  return { version, target, profile, toolchain, git_rev, dist_revision };
}

/** The short commit hash of paths and file names (specification, section 3). */
export function gitsha(rev: string): string {
  return rev.slice(0, 8);
}

/** The number of a dist_revision: `r12` is 12. */
export function revisionNumber(revision: string): number {
  return Number(revision.slice(1));
}

/** The canonical directory of a tuple, without a final slash. */
export function formatDirectory(contractVersion: string, tuple: Tuple): string {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  return `dist/${contractVersion}/${version}/${target}/${profile}/${toolchain}/${gitsha(git_rev)}/${dist_revision}`;
}

const directorySchema = z.strictObject({
  distribution_contract_version: exactVersion,
  ...tupleShape,
  git_rev: z.string().check(z.regex(/^[0-9a-f]{8}$/, 'must be 8 lower-case hex digits')),
});

/** What a directory says of the tuple: everything, with the gitsha in place of the git_rev. */
export type DirectoryTuple = Omit<z.infer<typeof directorySchema>, 'git_rev'> & { gitsha: string };

/** The inverse of `formatDirectory`; anything else is INVALID_PATH. */
export function parseDirectory(directory: string): DirectoryTuple {
  const [dist, distribution_contract_version, version, target, profile, toolchain, sha, dist_revision, ...rest] =
    directory.split('/');
  const result = directorySchema.safeParse({
    distribution_contract_version,
    version,
    target,
    profile,
    toolchain,
    git_rev: sha,
    dist_revision,
  });
  if (dist !== 'dist' || rest.length > 0 || !result.success)
    return refuse('INVALID_PATH', `${JSON.stringify(directory)} is not a directory of the canonical layout`, directory);
  const { git_rev, ...parts } = result.data;
  return { ...parts, gitsha: git_rev };
}

/** The canonical file name (specification, section 3). */
export function formatFileName(product: string, tuple: Tuple): string {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  return `${product}-v${version}-${target}-${profile}-${toolchain}-${gitsha(git_rev)}-${dist_revision}.tar.gz`;
}

/** The four files of one artifact, relative to the folder that holds `dist/`. */
export interface ArtifactPaths {
  readonly artifact: string;
  readonly manifest: string;
  readonly checksums: string;
  readonly provenance: string;
}

export function formatPaths(product: string, contractVersion: string, tuple: Tuple): ArtifactPaths {
  const directory = formatDirectory(contractVersion, tuple);
  return {
    artifact: `${directory}/${formatFileName(product, tuple)}`,
    manifest: `${directory}/package/manifest.json`,
    checksums: `${directory}/package/checksums.json`,
    provenance: `${directory}/package/provenance.json`,
  };
}

/** Where the contract of a release version is kept, as it was when that version was first published. */
export function contractSnapshotPath(contractVersion: string, version: string): string {
  return `dist/${contractVersion}/${version}/contract.json`;
}

/** The order of rows: releases by semver (ties bytewise), then target, profile, toolchain, git_rev, revision as number. */
export function compareTuples(a: Tuple, b: Tuple): number {
  return compareVersions(a.version, b.version) || compareWithinRelease(a, b);
}

export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [PLAIN_VERSION.exec(a), PLAIN_VERSION.exec(b)];
  if (!left || !right) return compareSemver(a, b) || compareBytes(a, b);
  for (let number = 1; number < 3; number++)
    if (left[number] !== right[number]) return Number(left[number]) - Number(right[number]);
  return Number(left[3]) - Number(right[3]);
}

function compareWithinRelease(a: Tuple, b: Tuple): number {
  return (
    compareBytes(a.target, b.target) ||
    compareBytes(a.profile, b.profile) ||
    compareBytes(a.toolchain, b.toolchain) ||
    compareBytes(a.git_rev, b.git_rev) ||
    revisionNumber(a.dist_revision) - revisionNumber(b.dist_revision)
  );
}

/** The key of a tuple: equal for equal tuples and for no others. */
export function tupleKey(tuple: Tuple): string {
  return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${tuple.git_rev} ${tuple.dist_revision}`;
}

/** The key of a tuple's folder: two tuples with one slot cannot both be published (GIT_REV_COLLISION). */
export function slotKey(tuple: Tuple): string {
  return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${gitsha(tuple.git_rev)} ${tuple.dist_revision}`;
}

/** The tuple as the command line takes it. */
export function formatTupleArguments(tuple: { readonly [Part in keyof Tuple]: string }): string {
  return TUPLE_PARTS.map((name) => `--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
}

/** The tuple, or the parts of it that are named, as the `with:` block of a workflow takes it; after the source, where given. */
export function formatTupleWith(
  tuple: Tuple,
  parts: readonly (keyof Tuple)[] = TUPLE_PARTS,
  source?: string | undefined,
): string {
  const quoted: readonly (keyof Tuple)[] = ['git_rev', 'toolchain', 'version'];
  const value = (part: keyof Tuple): string => (quoted.includes(part) ? `"${tuple[part]}"` : tuple[part]);
  const inputs = [
    ...(source === undefined ? [] : [`source: ${yamlWord(source)}`]),
    ...parts.map((part) => `${part.replaceAll('_', '-')}: ${value(part)}`),
  ];
  return ['with:', ...inputs.map((input) => `  ${input}`)].join('\n');
}

/** A word of YAML, quoted where it is none. */
function yamlWord(text: string): string {
  return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
}
