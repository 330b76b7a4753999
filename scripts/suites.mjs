/**
 * The suites that patterns name, found by ourselves: Jest takes none with `{a,b}` on Windows, where its backslashes escape the
 * brace, and says nothing. A pattern has `*` in place of a name, `**` and a slash for folders or none, and `{a,b}`.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All suites below `__tests__`, with `/` on every system, in order. */
export function allSuites() {
  return readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `__tests__/${name.split(sep).join('/')}`)
    .sort();
}

/**
 * The suites that any of the patterns names, in order. Throws where one of them, or one name in its braces, names none.
 *
 * @param {readonly string[]} patterns
 */
export function suitesOf(patterns) {
  const all = allSuites();
  for (const one of patterns.flatMap(spelledOut))
    if (!all.some((suite) => isNamed(suite, [one]))) throw new Error(`no suite is called ${one}`);
  return all.filter((suite) => isNamed(suite, patterns));
}

/**
 * Whether any of the patterns names a suite.
 *
 * @param {string} suite
 * @param {readonly string[]} patterns
 */
export function isNamed(suite, patterns) {
  return patterns.flatMap(spelledOut).some((pattern) => expressionOf(pattern).test(suite));
}

/**
 * A pattern without braces for each name in the first ones.
 *
 * @param {string} pattern
 * @returns {string[]}
 */
export function spelledOut(pattern) {
  const [, before, names, behind] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(',').flatMap((name) => spelledOut(before + name + behind));
}

function expressionOf(pattern) {
  const means = { '**/': '(?:[^/]+/)*', '*': '[^/]*', '.': '\\.' };
  return new RegExp(`^${pattern.replace(/\*\*\/|[*.]/g, (of) => means[of])}$`);
}
