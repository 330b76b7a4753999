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
import * as z from 'zod/mini';
import '../json/schema.js';
import { refuse } from '../errors.js';
import { bareToolchain, type PartRule, quoted, ruleError } from './part-rules.js';
import { TUPLE_PARTS as PARTS, type TuplePart } from './tuple-parts.js';
import {
  compareBytes,
  compareVersions,
  exactVersion,
  isExactVersion,
  isPathPart,
  partOf,
  VERSION_RULE,
} from './version.js';

const TRIPLE = /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/;

export function isTargetTriple(text: string): boolean {
  return isPathPart(text) && TRIPLE.test(text);
}

const lowerCase = (text: string): string => text.trim().toLowerCase();
const GIT_REV = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIST_REVISION = /^r[1-9][0-9]{0,8}$/;
const PROFILES = ['release', 'debug'] as const;

/** What each part of a tuple must be. */
export const TUPLE_RULES = {
  version: VERSION_RULE,
  target: {
    is: isTargetTriple,
    words: 'a Rust target triple such as x86_64-unknown-linux-gnu, in lower case',
    meant: lowerCase,
  },
  profile: {
    is: (text) => (PROFILES as readonly string[]).includes(text),
    words: 'release or debug',
    meant: (text) => lowerCase(text).replace(/^dev$/, 'debug'),
  },
  toolchain: {
    is: isExactVersion,
    words: 'an exact version of rustc such as 1.84.0, and no channel such as stable',
    meant: bareToolchain,
  },
  git_rev: {
    is: (text) => GIT_REV.test(text),
    words: 'a full git revision of 40 or 64 lower-case hex digits, as git rev-parse HEAD prints it: no tag, no branch',
    meant: lowerCase,
  },
  dist_revision: {
    is: (text) => DIST_REVISION.test(text),
    words: 'r and a positive integer such as r1',
    meant: (text) => `r${text.trim().replace(/^r?0*/i, '')}`,
  },
} as const satisfies Record<string, PartRule>;

const PRODUCT_RULE: PartRule = {
  is: isPathPart,
  words:
    'a name of at most 64 lower-case letters, digits and . _ + -, with a letter or digit first and no dot last or twice',
  meant: (text) => lowerCase(text).replaceAll(/\s+/g, '-'),
};

export const targetTriple = partOf(TUPLE_RULES.target);
export const buildProfile = z.enum(PROFILES, { error: ruleError(TUPLE_RULES.profile) });
export const toolchainVersion = partOf(TUPLE_RULES.toolchain);
export const gitRev = matching(GIT_REV, TUPLE_RULES.git_rev);
export const distRevision = matching(DIST_REVISION, TUPLE_RULES.dist_revision);
export const productName = partOf(PRODUCT_RULE);

function matching(pattern: RegExp, rule: PartRule): z.ZodMiniString<string> {
  const error = ruleError(rule);
  return z.string({ error }).check(z.regex(pattern, { error, abort: true }));
}

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
} as const satisfies Record<TuplePart, unknown>;
const tupleSchema = z.strictObject(tupleShape);
export type Tuple = z.infer<typeof tupleSchema>;

/** The names of the tuple's parts, in the order of the index's key. */
export const TUPLE_PARTS: (keyof Tuple)[] = [...PARTS];

/** Checks a whole tuple; all faulty parts at once (INVALID_TUPLE). */
export function parseTuple(input: Readonly<Record<string, unknown>>): Tuple {
  const result = tupleSchema.safeParse(input);
  if (result.success) return result.data;
  const text = result.error.issues.map(({ path: [part = 'tuple'], message }) => {
    const given = input[String(part)];
    return `${String(part)} ${typeof given === 'string' ? `${quoted(given)} ` : ''}${message}`;
  });
  return refuse('INVALID_TUPLE', text.join('; '), String(result.error.issues[0]?.path[0] ?? 'tuple'));
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

/** The order of rows: releases by semver (ties bytewise), then target, profile, toolchain, git_rev, revision as number. */
export function compareTuples(a: Tuple, b: Tuple): number {
  return compareVersions(a.version, b.version) || compareWithinRelease(a, b);
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
