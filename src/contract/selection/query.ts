/**
 * What a consumer asks for: the parts of a tuple as far as he gives them, and which rows they match. `toolchain` and `git_rev`
 * match by prefix as in the specification's jq filter (section 8), `git_rev` with at least 7 digits; an exact match wins over a
 * prefix.
 */
import { refuse } from '../errors.js';
import { bareToolchain, type PartRule, quoted, ruleText } from '../identity/part-rules.js';
import { TUPLE_PARTS, TUPLE_RULES, type Tuple } from '../identity/tuple.js';
import type { IndexRow, RowFilter } from '../release-index/model.js';

/** A tuple as a consumer gives it: whole words, but prefixes for toolchain and git_rev. */
export type TupleQuery = { readonly [Part in keyof Tuple]: string };
/** The same without a target: one release, with all the targets it has. */
export type ReleaseQuery = Omit<TupleQuery, 'target'>;

export const RELEASE_PARTS = TUPLE_PARTS.filter((part) => part !== 'target');

/** What a consumer may give: of toolchain and git_rev also the beginning. */
const QUERY_RULES: { readonly [Part in keyof Tuple]: PartRule } = {
  ...TUPLE_RULES,
  toolchain: {
    is: (text) => /^[0-9][a-z0-9._+-]{0,63}$/.test(text),
    words: 'a version of rustc such as 1.84.0, or its beginning, and no channel such as stable',
    meant: bareToolchain,
  },
  git_rev: {
    is: (text) => /^[0-9a-f]{7,64}$/.test(text),
    words: 'a git revision of 7 to 64 lower-case hex digits: no tag, no branch',
    meant: TUPLE_RULES.git_rev.meant,
  },
};

/** Checks what a consumer asked for, all parts at once. Codes: TUPLE_INCOMPLETE, INVALID_TUPLE. */
export function parseQuery<Part extends keyof Tuple>(
  input: { readonly [P in Part]?: string | undefined },
  parts: readonly Part[],
): { readonly [P in Part]: string } {
  const missing = parts.filter((part) => !input[part]);
  if (missing.length > 0) refuse('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
  const query = Object.fromEntries(parts.map((part) => [part, input[part]])) as { readonly [P in Part]: string };
  const wrong = parts.filter((part) => !QUERY_RULES[part].is(query[part]));
  const describe = (part: Part): string => `${part} ${quoted(query[part])} ${ruleText(QUERY_RULES[part], query[part])}`;
  if (wrong.length > 0) refuse('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
  return query;
}

/** Of the parts of a tuple, those that were given. Code: INVALID_TUPLE. */
export function givenParts(input: { readonly [Part in keyof Tuple]?: string | undefined }): Partial<TupleQuery> {
  return parseQuery(
    input,
    TUPLE_PARTS.filter((part) => input[part] !== undefined && input[part] !== ''),
  );
}

/** The groups of rows a query can match. */
export function queryFilter(query: TupleQuery): RowFilter {
  return (group) => group.version === query.version && group.target === query.target && group.profile === query.profile;
}

/** The rows that have the parts of a query: an exact toolchain or git_rev wins over a prefix. */
export function matchRows(rows: readonly IndexRow[], query: Partial<TupleQuery>): IndexRow[] {
  return preferExact(
    rows.filter((row) => isMatch(row, query)),
    query,
  );
}

/** Whether a tuple has the parts of a query; one that is not given is met by any. */
export function isMatch(tuple: Tuple, query: Partial<TupleQuery>): boolean {
  const { version, target, profile, dist_revision, toolchain = '', git_rev = '' } = query;
  return (
    (version === undefined || tuple.version === version) &&
    (profile === undefined || tuple.profile === profile) &&
    (dist_revision === undefined || tuple.dist_revision === dist_revision) &&
    (target === undefined || tuple.target === target) &&
    tuple.toolchain.startsWith(toolchain) &&
    tuple.git_rev.startsWith(git_rev)
  );
}

/** Those whose toolchain or git_rev is just what was asked for, where there are any. */
export function preferExact<T extends Pick<Tuple, 'toolchain' | 'git_rev'>>(
  matching: T[],
  query: Partial<Pick<ReleaseQuery, 'toolchain' | 'git_rev'>>,
): T[] {
  let preferred = matching;
  for (const part of ['toolchain', 'git_rev'] as const)
    if (preferred.some((tuple) => tuple[part] === query[part]))
      preferred = preferred.filter((tuple) => tuple[part] === query[part]);
  return preferred;
}
