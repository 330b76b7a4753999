import { describe, expect, it } from '@jest/globals';
import {
  keepsHistory,
  keepsTags,
  PAGE,
  parseBranch,
  parseBranchRules,
  parseProtection,
  parseTagRulesets,
} from '../../../../src/contract/governance/host/answers.js';
import {
  branchAnswer,
  DELETION,
  NO_FORCE,
  PROTECTION,
  PULL_REQUEST,
  STATUS_CHECKS,
  TAG_RULES,
  TAG_RULESET,
} from '../../../support/github-answers.js';

const OTHER = { type: 'commit_message_pattern', parameters: { operator: 'starts_with', pattern: 'issue' } };

describe('parseBranchRules', () => {
  it('reads what governance asks for, and passes over all else', () => {
    const rules = parseBranchRules([OTHER, PULL_REQUEST, STATUS_CHECKS, DELETION]);
    expect(rules).toEqual({
      types: new Set(['commit_message_pattern', 'pull_request', 'required_status_checks', 'deletion']),
      codeOwners: true,
      checks: ['governance', 'test'],
      whole: true,
    });
  });

  it('takes no rules for an answer', () => {
    expect(parseBranchRules([])).toEqual({ types: new Set(), codeOwners: false, checks: [], whole: true });
  });

  it('takes a full page for one that may go on', () => {
    expect(parseBranchRules(Array(PAGE).fill(DELETION))?.whole).toBe(false);
  });

  it('takes the strictest of several rules', () => {
    const lax = { ...PULL_REQUEST, parameters: { ...PULL_REQUEST.parameters, require_code_owner_review: false } };
    expect(parseBranchRules([lax])?.codeOwners).toBe(false);
    expect(parseBranchRules([lax, PULL_REQUEST])?.codeOwners).toBe(true);
  });

  it.each<[what: string, answer: unknown]>([
    ['no list', { message: 'Not Found' }],
    ['null', null],
    ['a rule without a type', [{}]],
    ['a rule that is a text', ['pull_request']],
    ['reviews without parameters', [{ type: 'pull_request' }]],
    ['a word for a switch', [{ type: 'pull_request', parameters: { require_code_owner_review: 'true' } }]],
    ['checks without a list', [{ type: 'required_status_checks', parameters: {} }]],
    ['a check without a name', [{ type: 'required_status_checks', parameters: { required_status_checks: [{}] } }]],
    ['too many rules', Array(1001).fill(DELETION)],
    ['a name without end', [{ type: 'x'.repeat(1001) }]],
  ])('says nothing of %s', (_, answer) => {
    expect(parseBranchRules(answer)).toBeUndefined();
  });
});

describe('keepsHistory', () => {
  it.each([
    [[], false],
    [[DELETION], false],
    [[NO_FORCE], false],
    [[DELETION, NO_FORCE], true],
  ])('of %j is %s', (answer, kept) => {
    const rules = parseBranchRules(answer);
    expect(rules && keepsHistory(rules)).toBe(kept);
  });
});

describe('parseBranch', () => {
  it('tells a branch without the older protection from one with it', () => {
    expect(parseBranch(branchAnswer('main', false))).toBe(false);
    expect(parseBranch(branchAnswer('main', true, ['governance']))).toEqual({ checks: ['governance'] });
    expect(parseBranch({ protected: true })).toEqual({});
  });

  it.each([[null], [[]], [{}], [{ protected: 'false' }], [{ protected: 0 }]])('says nothing of %j', (answer) => {
    expect(parseBranch(answer)).toBeUndefined();
  });
});

describe('parseProtection', () => {
  it('reads what is on, and takes what is not there for off', () => {
    const all = { pullRequest: true, codeOwners: true, checks: ['governance'], keepsHistory: true };
    expect(parseProtection(PROTECTION)).toEqual(all);
    expect(parseProtection({})).toEqual({ pullRequest: false, codeOwners: false, checks: [], keepsHistory: true });
    expect(parseProtection({ ...PROTECTION, allow_deletions: { enabled: true } })).toEqual({
      ...all,
      keepsHistory: false,
    });
  });

  it.each([[null], [[]], ['x'], [{ allow_deletions: {} }], [{ required_pull_request_reviews: {} }]])(
    'says nothing of %j',
    (answer) => {
      expect(parseProtection(answer)).toBeUndefined();
    },
  );
});

describe('parseTagRulesets', () => {
  it('names the active rulesets for tags', () => {
    const others = [
      { ...TAG_RULESET, id: 1, target: 'branch' },
      { ...TAG_RULESET, id: 2, enforcement: 'disabled' },
      { ...TAG_RULESET, id: 3, enforcement: 'evaluate' },
    ];
    expect(parseTagRulesets([...others, TAG_RULESET])).toEqual({ ids: [21], whole: true });
    expect(parseTagRulesets([])).toEqual({ ids: [], whole: true });
  });

  it.each([[{}], [[{}]], [[{ ...TAG_RULESET, id: '../../user' }]], [[{ ...TAG_RULESET, id: 0 }]]])(
    'says nothing of %j',
    (answer) => {
      expect(parseTagRulesets(answer)).toBeUndefined();
    },
  );
});

describe('keepsTags', () => {
  const withRef = (include: string[], exclude: string[] = []) => ({
    ...TAG_RULES,
    conditions: { ref_name: { include, exclude } },
  });

  it.each<[what: string, answer: unknown, kept: boolean | undefined]>([
    ['of the tags of releases', TAG_RULES, true],
    ['of all tags', withRef(['~ALL']), true],
    ['of other tags', withRef(['refs/tags/nightly']), false],
    ['with a tag left out', withRef(['~ALL'], ['refs/tags/v1']), false],
    ['against deletion alone', { ...TAG_RULES, rules: [{ type: 'deletion' }] }, false],
    ['without conditions', { rules: TAG_RULES.rules, conditions: null }, false],
    ['without rules', { ...TAG_RULES, rules: undefined }, undefined],
    ['that is none', null, undefined],
  ])('of a ruleset %s', (_, answer, kept) => {
    expect(keepsTags(answer)).toBe(kept);
  });
});
