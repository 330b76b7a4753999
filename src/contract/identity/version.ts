/** The parts that identities are made of: words that are path segments everywhere, and exact semantic versions in their order. */
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';
import * as z from 'zod/mini';
import '../json/schema.js';
import { bareVersion, type PartRule, ruleError } from './part-rules.js';

/** A part that becomes a path segment: no separator, no `..`, no upper case, nothing hidden, at most 64 characters. */
const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

export function isPathPart(text: string): boolean {
  return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
}

/** A part with a rule of its own. It has one fault at most: what is no path segment is not looked at further. */
export function partOf(rule: PartRule): z.ZodMiniString<string> {
  const error = ruleError(rule);
  return z.string({ error }).check(
    z.regex(PART, { error, abort: true }),
    z.refine((text) => isPathPart(text) && rule.is(text), { error, abort: true }),
  );
}

/** Bytewise order, as of UTF-8, for the ASCII that identities are made of. */
export function compareBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Three numbers and nothing more, as nearly all versions are: an index of many releases needs no more than this. */
const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;

/** Semver 2.0.0, exact: no range, no `v`, no upper case. */
export const VERSION_RULE: PartRule = {
  is: isExactVersion,
  words: 'an exact semantic version such as 1.4.2, without v, range or tag',
  meant: bareVersion,
};
export const exactVersion = partOf(VERSION_RULE);

export function isExactVersion(text: string): boolean {
  if (PLAIN_VERSION.test(text)) return true;
  return isPathPart(text) && parseSemver(text)?.raw === text && !/^[v=]/.test(text);
}

export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  if (!PLAIN_VERSION.test(a) || !PLAIN_VERSION.test(b)) return compareSemver(a, b) || compareBytes(a, b);
  return comparePlain(a, b);
}

const [DOT, ZERO] = [0x2e, 0x30];

/** Three numbers, read where they stand: a changelog has any number of versions to compare. */
function comparePlain(a: string, b: string): number {
  let [left, right] = [0, 0];
  for (let at = 0, to = 0; at < a.length && to < b.length; at++, to++) {
    for (left = 0; at < a.length && a.charCodeAt(at) !== DOT; at++) left = left * 10 + a.charCodeAt(at) - ZERO;
    for (right = 0; to < b.length && b.charCodeAt(to) !== DOT; to++) right = right * 10 + b.charCodeAt(to) - ZERO;
    if (left !== right) break;
  }
  return left - right;
}
