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
  const [left, right] = [PLAIN_VERSION.exec(a), PLAIN_VERSION.exec(b)];
  if (!left || !right) return compareSemver(a, b) || compareBytes(a, b);
  for (let number = 1; number < 3; number++)
    if (left[number] !== right[number]) return Number(left[number]) - Number(right[number]);
  return Number(left[3]) - Number(right[3]);
}
