/**
 * What governance needs of the git host (docs/governance.md, "What the host has to do"), judged by what the host answered.
 * A setting is set, not set, or not known: not set is a warning, not known is said once. None of it fails a check.
 */
import { type Finding, finding } from '../findings.js';
import { type BranchRules, keepsHistory, type Protection } from './answers.js';

export type Setting = 'set' | 'not set' | 'not known';

/** What was answered of a branch; undefined where it was not, or cannot be read. */
export interface BranchAnswers {
  readonly name: string;
  readonly rules?: BranchRules | undefined;
  /** false: no branch protection of the older kind applies. */
  readonly protection?: Protection | false | undefined;
}

export interface HostAnswers {
  /** The default branch. */
  readonly branch: BranchAnswers;
  /** The branch of this repository that holds the releases, where it is one. */
  readonly releases?: BranchAnswers | undefined;
  /** Whether a ruleset keeps the tags of releases; undefined where that is not known. */
  readonly tags?: boolean | undefined;
  /** The job that checks, as the workflow calls it. */
  readonly job: string;
  /** Why something is not known. */
  readonly why?: string | undefined;
}

type Known = boolean | undefined;

/** One finding for each kind of setting that is off, and one for all that is not known. */
export function judgeHost(answers: HostAnswers, file: string): Finding[] {
  const { branch, releases, tags, job } = answers;
  const reviewed = settingOf(branch, { rules: ({ codeOwners }) => codeOwners, older: ({ codeOwners }) => codeOwners });
  const pulled = settingOf(branch, {
    rules: ({ types }) => types.has('pull_request'),
    older: ({ pullRequest }) => pullRequest,
  });
  const checked = settingOf(branch, {
    rules: (rules) => checksByRules(rules, job),
    older: ({ checks }) => checks && includesJob(checks, job),
  });
  const kept = releases && settingOf(releases, { rules: keepsHistory, older: (protection) => protection.keepsHistory });
  const settings: [Setting | undefined, HostCode, string][] = [
    [pulled, 'REVIEW_NOT_REQUIRED', `"Require a pull request before merging" of branch ${branch.name}`],
    [reviewed, 'REVIEW_NOT_REQUIRED', `"Require review from Code Owners" of branch ${branch.name}`],
    [checked, 'CHECK_NOT_REQUIRED', `"Require status checks to pass", with ${job}, of branch ${branch.name}`],
    [known(tags), 'RELEASES_NOT_PROTECTED', '"Restrict updates" and "Restrict deletions" of the tags v*'],
    [kept, 'RELEASES_NOT_PROTECTED', `"Restrict deletions" and "Block force pushes" of branch ${releases?.name}`],
  ];
  return [
    ...settings.flatMap(([setting, code, what]) =>
      setting === 'not set' ? [finding(code, { file }, `the host says that this is not set: ${what}`)] : [],
    ),
    ...notKnown(
      settings.flatMap(([setting, , what]) => (setting === 'not known' ? [what] : [])),
      answers.why,
      file,
    ),
  ];
}

type HostCode = 'REVIEW_NOT_REQUIRED' | 'CHECK_NOT_REQUIRED' | 'RELEASES_NOT_PROTECTED';

/** Nothing is known: the host was not asked, or did not answer. */
export function hostNotKnown(why: string, file: string): Finding[] {
  return notKnown(['whether review by code owners and this check are required'], why, file);
}

/** Characters of what a host answered. */
const MOST_WHY = 300;

function notKnown(what: readonly string[], why: string | undefined, file: string): Finding[] {
  if (what.length === 0) return [];
  const because = why === undefined ? '' : ` (${why.slice(0, MOST_WHY)})`;
  return [finding('HOST_NOT_KNOWN', { file }, `not known of the host${because}: ${what.join('; ')}`)];
}

/** Rules and the older protection both hold where both are there: set by one is set. */
function settingOf(
  { rules, protection }: BranchAnswers,
  by: { readonly rules: (rules: BranchRules) => Known; readonly older: (protection: Protection) => Known },
): Setting {
  const byRules = rules && by.rules(rules);
  const older = protection === false ? false : protection && by.older(protection);
  if (byRules || older) return 'set';
  return byRules === false && rules?.whole && older === false ? 'not set' : 'not known';
}

function known(value: Known): Setting {
  return value === undefined ? 'not known' : value ? 'set' : 'not set';
}

/** A required workflow may be this one, by another name. */
function checksByRules({ types, checks }: BranchRules, job: string): Known {
  const named = includesJob(checks, job);
  return named === false && types.has('workflows') ? undefined : named;
}

/** Checks are called by the name of a job, which need not be what the workflow calls it: others may be it. */
function includesJob(checks: readonly string[], job: string): Known {
  const isJob = (check: string): boolean =>
    check === job || check.endsWith(` / ${job}`) || check.startsWith(`${job} (`);
  if (checks.some(isJob)) return true;
  return checks.length === 0 ? false : undefined;
}
