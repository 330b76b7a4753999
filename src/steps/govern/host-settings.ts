/**
 * Asking the git host what governance needs of it, with what a token may read: the rules of the default branch and of the
 * branch of the releases, and the rulesets of tags; an older branch protection only where the rules leave something open.
 */

import type { Finding } from '../../contract/governance/findings.js';
import {
  type BranchRules,
  keepsHistory,
  keepsTags,
  PAGE,
  parseBranch,
  parseBranchRules,
  parseProtection,
  parseTagRulesets,
} from '../../contract/governance/host/answers.js';
import { type BranchAnswers, hostNotKnown, judgeHost } from '../../contract/governance/host/settings.js';
import { GitHubApi } from '../../host/github/api.js';
import type { Opener } from '../../host/origin-token.js';
import type { Environment } from '../../host/process.js';
import { parseGitName } from '../../host/store/git-branch/name.js';

const LIST = `?per_page=${PAGE}`;
/** Rulesets for tags that are looked into. */
const MOST_RULESETS = 10;

export interface HostRequest extends Opener {
  /** The default branch, where the event names it. */
  readonly branch: string | undefined;
  /** The name of the published releases, where they are known. */
  readonly source: string | undefined;
  /** The contract, which findings are shown at. */
  readonly file: string;
}

/** What the host has not set, as warnings, and what is not known of it, as one notice. The host makes it throw nothing. Codes: INVALID_INPUT for a source. */
export async function hostFindings({ branch, source, file, ...opener }: HostRequest): Promise<Finding[]> {
  const { GITHUB_JOB: job } = opener.env;
  const releases = source === undefined ? undefined : ownBranch(source, opener.env);
  if (branch === undefined) return hostNotKnown('the event names no default branch', file);
  if (!job) return hostNotKnown('the runner names no GITHUB_JOB', file);
  const api = GitHubApi.open(opener);
  if ('why' in api) return hostNotKnown(api.why, file);
  const asked = new Asked(api);
  const [ofBranch, ofReleases, tags] = await Promise.all([
    asked.branch(branch, ({ codeOwners, checks }) => codeOwners && checks.length > 0),
    releases === undefined ? undefined : asked.branch(releases, keepsHistory),
    asked.tags(),
  ]);
  return judgeHost({ branch: ofBranch, releases: ofReleases, tags, job, why: asked.why }, file);
}

const HEADS = 'refs/heads/';

/** The branch that a source is, where it is one of the repository that this runs for. */
function ownBranch(source: string, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Environment): string | undefined {
  if (!/^git\+https?:/i.test(source)) return undefined;
  const { url, ref } = parseGitName(source);
  const plain = (address: string): string => address.replace(/(?:\.git)?\/?$/, '').toLowerCase();
  const isOwn = plain(url) === plain(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
  // No rule of a host is about a ref that is no branch.
  return isOwn && ref.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
}

/** What was asked of one host, and why the first of what was not answered was not. */
class Asked {
  why: string | undefined;

  constructor(private readonly api: GitHubApi) {}

  /** An older protection is asked for where the rules are not `enough`. */
  async branch(name: string, enough: (rules: BranchRules) => boolean): Promise<BranchAnswers> {
    const rules = await this.#ask(parseBranchRules, ['rules', 'branches', name], LIST);
    if (rules && enough(rules)) return { name, rules };
    const short = await this.#ask(parseBranch, ['branches', name]);
    if (!short) return { name, rules, protection: short };
    const whole = await this.#ask(parseProtection, ['branches', name, 'protection']);
    return { name, rules, protection: whole ?? short };
  }

  async tags(): Promise<boolean | undefined> {
    const found = await this.#ask(parseTagRulesets, ['rulesets'], `${LIST}&targets=tag`);
    if (!found) return undefined;
    for (const id of found.ids.slice(0, MOST_RULESETS))
      if (await this.#ask(keepsTags, ['rulesets', String(id)])) return true;
    return found.ids.length === 0 && found.whole ? false : undefined;
  }

  async #ask<T>(parse: (answer: unknown) => T | undefined, parts: readonly string[], query?: string) {
    const answer = await this.api.ask(parts, query);
    const parsed = 'why' in answer ? undefined : parse(answer.value);
    if (parsed === undefined)
      this.why ??= 'why' in answer ? answer.why : `the answer to ${parts.join('/')} is of another form`;
    return parsed;
  }
}
