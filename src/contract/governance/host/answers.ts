/**
 * What GitHub's REST API answers of the rules and the protection of a repository (docs.github.com, "REST API endpoints for
 * rules", "... for protected branches"), as far as governance asks for it:
 *
 *   GET /repos/O/R/rules/branches/B        the active rules of all rulesets that apply to a branch: a list
 *   GET /repos/O/R/branches/B              whether an older branch protection applies, and its status checks
 *   GET /repos/O/R/branches/B/protection   that protection; only administrators read it
 *   GET /repos/O/R/rulesets?targets=tag    the rulesets for tags: a list, without their rules
 *   GET /repos/O/R/rulesets/N              one ruleset, with its rules
 *
 * An answer is attacker-controlled until it has passed here. One that is of another form says nothing: undefined.
 */
import * as z from 'zod/mini';
import '../../json/schema.js';

/** Entries that one page of a list has at most, which is what is asked for. */
export const PAGE = 100;

const MOST = 1000;
const name = z.string().check(z.maxLength(1000));
const names = z.array(name).check(z.maxLength(MOST));
const rules = z.array(z.object({ type: name, parameters: z.optional(z.unknown()) })).check(z.maxLength(MOST));
const reviews = z.object({ require_code_owner_review: z.boolean() });
const checks = z.object({
  required_status_checks: z.array(z.object({ context: name })).check(z.maxLength(MOST)),
});
const switchOf = z.object({ enabled: z.boolean() });

/** What the rules for one branch say. */
export interface BranchRules {
  /** The names of all that apply. */
  readonly types: ReadonlySet<string>;
  readonly codeOwners: boolean;
  /** Names of the required status checks. */
  readonly checks: readonly string[];
  /** Whether these are all: a list that fills its page may go on. */
  readonly whole: boolean;
}

/** Neither its deletion nor a forced push is allowed. */
export function keepsHistory({ types }: BranchRules): boolean {
  return types.has('deletion') && types.has('non_fast_forward');
}

export function parseBranchRules(answer: unknown): BranchRules | undefined {
  const read = z.safeParse(rules, answer);
  if (!read.success) return undefined;
  const of = (type: string): unknown[] =>
    read.data.filter((rule) => rule.type === type).map(({ parameters }) => parameters);
  const reviewed = z.safeParse(z.array(reviews), of('pull_request'));
  const checked = z.safeParse(z.array(checks), of('required_status_checks'));
  if (!reviewed.success || !checked.success) return undefined;
  return {
    types: new Set(read.data.map(({ type }) => type)),
    codeOwners: reviewed.data.some(({ require_code_owner_review }) => require_code_owner_review),
    checks: checked.data.flatMap((rule) => rule.required_status_checks.map(({ context }) => context)),
    whole: read.data.length < PAGE,
  };
}

/** What is known of an older branch protection; undefined fields are not known. */
export interface Protection {
  readonly pullRequest?: boolean;
  readonly codeOwners?: boolean;
  readonly checks?: readonly string[];
  /** Neither deletion nor forced pushes are allowed. */
  readonly keepsHistory?: boolean;
}

const branch = z.object({
  protected: z.boolean(),
  protection: z.optional(z.object({ required_status_checks: z.optional(z.object({ contexts: names })) })),
});

/** What a branch says of itself: false where no such protection applies. */
export function parseBranch(answer: unknown): Protection | false | undefined {
  const read = z.safeParse(branch, answer);
  if (!read.success) return undefined;
  if (!read.data.protected) return false;
  const contexts = read.data.protection?.required_status_checks?.contexts;
  return contexts === undefined ? {} : { checks: contexts };
}

const protection = z.object({
  required_status_checks: z.optional(z.object({ contexts: names })),
  required_pull_request_reviews: z.optional(z.object({ require_code_owner_reviews: z.boolean() })),
  allow_force_pushes: z.optional(switchOf),
  allow_deletions: z.optional(switchOf),
});

/** What an administrator reads: what is not there is off. */
export function parseProtection(answer: unknown): Protection | undefined {
  const read = z.safeParse(protection, answer);
  if (!read.success) return undefined;
  const {
    required_pull_request_reviews: asked,
    required_status_checks,
    allow_force_pushes,
    allow_deletions,
  } = read.data;
  return {
    pullRequest: asked !== undefined,
    codeOwners: asked?.require_code_owner_reviews ?? false,
    checks: required_status_checks?.contexts ?? [],
    keepsHistory: !(allow_force_pushes?.enabled ?? false) && !(allow_deletions?.enabled ?? false),
  };
}

const rulesets = z
  .array(z.object({ id: z.int().check(z.minimum(1)), target: z.optional(name), enforcement: name }))
  .check(z.maxLength(MOST));

/** The active rulesets for tags, by number. */
export function parseTagRulesets(
  answer: unknown,
): { readonly ids: readonly number[]; readonly whole: boolean } | undefined {
  const read = z.safeParse(rulesets, answer);
  if (!read.success) return undefined;
  const active = read.data.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  return { ids: active.map(({ id }) => id), whole: read.data.length < PAGE };
}

const tagRules = z.object({
  rules: z.array(z.object({ type: name })).check(z.maxLength(MOST)),
  conditions: z.optional(z.nullable(z.object({ ref_name: z.optional(z.object({ include: names, exclude: names })) }))),
});

/** Patterns that hold the tags of releases, vX.Y.Z, whatever else they hold. */
const ALL_RELEASES = new Set([
  '~ALL',
  'refs/tags/*',
  'refs/tags/**',
  'refs/tags/**/*',
  'refs/tags/v*',
  'refs/tags/v*.*.*',
]);

/** Whether a ruleset keeps the tags of releases where they are; false where it does not, or not surely. */
export function keepsTags(answer: unknown): boolean | undefined {
  const read = z.safeParse(tagRules, answer);
  if (!read.success) return undefined;
  const { rules: list, conditions } = read.data;
  const types = new Set(list.map(({ type }) => type));
  const { include = [], exclude = [] } = conditions?.ref_name ?? {};
  return (
    types.has('update') &&
    types.has('deletion') &&
    exclude.length === 0 &&
    include.some((pattern) => ALL_RELEASES.has(pattern))
  );
}
