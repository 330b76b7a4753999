import { describe, expect, it } from '@jest/globals';
import { parseBranch, parseBranchRules, parseProtection } from '../../../../src/contract/governance/host/answers.js';
import { type HostAnswers, hostNotKnown, judgeHost } from '../../../../src/contract/governance/host/settings.js';
import {
  branchAnswer,
  DELETION,
  NO_FORCE,
  PROTECTION,
  PULL_REQUEST,
  STATUS_CHECKS,
} from '../../../support/github-answers.js';
import { CONTRACT } from '../../../support/governance.js';

const rules = (...list: unknown[]) => ({ name: 'main', rules: parseBranchRules(list) });
const older = (protection: unknown) => ({ protection: parseProtection(protection) });
const none = { protection: parseBranch(branchAnswer('main', false)) };
const short = (contexts: string[]) => ({ protection: parseBranch(branchAnswer('main', true, contexts)) });

/** What is found, as `code: text`; tags are kept unless told. */
function judge(answers: Omit<HostAnswers, 'job'>): string[] {
  return judgeHost({ tags: true, job: 'governance', ...answers }, CONTRACT).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}
const codes = (answers: Omit<HostAnswers, 'job'>): string[] => judge(answers).map((text) => text.split(':')[0] ?? '');

describe('judgeHost', () => {
  it('finds nothing where all is set, by rules or by an older protection', () => {
    expect(judge({ branch: rules(PULL_REQUEST, STATUS_CHECKS) })).toEqual([]);
    expect(judge({ branch: { ...rules(), ...older(PROTECTION) } })).toEqual([]);
    expect(judge({ branch: { ...rules(PULL_REQUEST), ...short(['governance']) } })).toEqual([]);
    expect(judge({ branch: { name: 'main', ...older(PROTECTION) } })).toEqual([]);
  });

  it('warns of what is not set, by the name of the setting, and never with an error', () => {
    const found = judgeHost({ branch: { ...rules(), ...none }, tags: false, job: 'governance' }, CONTRACT);
    expect(found.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['REVIEW_NOT_REQUIRED', 'warning', CONTRACT],
      ['REVIEW_NOT_REQUIRED', 'warning', CONTRACT],
      ['CHECK_NOT_REQUIRED', 'warning', CONTRACT],
      ['RELEASES_NOT_PROTECTED', 'warning', CONTRACT],
    ]);
    expect(found.map(({ message }) => message.replace('the host says that this is not set: ', ''))).toEqual([
      '"Require a pull request before merging" of branch main',
      '"Require review from Code Owners" of branch main',
      '"Require status checks to pass", with governance, of branch main',
      '"Restrict updates" and "Restrict deletions" of the tags v*',
    ]);
  });

  it.each<[what: string, branch: HostAnswers['branch'], found: string[]]>([
    ['nothing', { name: 'main' }, ['HOST_NOT_KNOWN']],
    ['rules alone, which an older protection may add to', rules(), ['HOST_NOT_KNOWN']],
    ['that an older protection is there', { ...rules(), ...short([]) }, ['CHECK_NOT_REQUIRED', 'HOST_NOT_KNOWN']],
    ['that there is no older one, and not the rules', { name: 'main', ...none }, ['HOST_NOT_KNOWN']],
    ['a page of rules that may go on', { ...rules(...Array(100).fill(DELETION)), ...none }, ['HOST_NOT_KNOWN']],
  ])('does not guess where it knows %s', (_, branch, found) => {
    expect(codes({ branch })).toEqual(found);
  });

  it.each<[what: string, contexts: string[], found: string[]]>([
    ['of its job', ['governance'], []],
    ['of its job in a called workflow', ['check / governance'], []],
    ['of its job in a matrix', ['governance (ubuntu-24.04)'], []],
    ['of others, one of which may be its job by another name', ['Contract'], ['HOST_NOT_KNOWN']],
    ['of none', [], ['CHECK_NOT_REQUIRED']],
  ])('knows a check by its job: %s', (_, contexts, found) => {
    const checks = contexts.map((context) => ({ context }));
    const rule = { type: 'required_status_checks', parameters: { required_status_checks: checks } };
    expect(codes({ branch: { ...rules(PULL_REQUEST, rule), ...none } })).toEqual(found);
  });

  it('takes a required workflow for one that may be this check', () => {
    expect(codes({ branch: { ...rules(PULL_REQUEST, { type: 'workflows' }), ...none } })).toEqual(['HOST_NOT_KNOWN']);
  });

  it('asks of the branch of the releases that it keeps its history', () => {
    const branch = rules(PULL_REQUEST, STATUS_CHECKS);
    const releases = (...list: unknown[]) => ({ ...rules(...list), name: 'dist', ...none });
    expect(judge({ branch, releases: releases(DELETION, NO_FORCE) })).toEqual([]);
    expect(judge({ branch, releases: { ...releases(), ...older(PROTECTION) } })).toEqual([]);
    expect(judge({ branch, releases: releases(DELETION) })).toEqual([
      'RELEASES_NOT_PROTECTED: the host says that this is not set: "Restrict deletions" and "Block force pushes" of branch dist',
    ]);
  });

  it('says in one finding all that is not known, and why, within bounds', () => {
    const found = judgeHost({ branch: { name: 'main' }, job: 'governance', why: 'x'.repeat(10_000) }, CONTRACT);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'HOST_NOT_KNOWN', severity: 'notice' });
    expect(found[0]?.message).toContain('Require review from Code Owners');
    expect(found[0]?.message).toContain('of the tags v*');
    expect(found[0]?.message.length).toBeLessThan(1000);
  });
});

describe('hostNotKnown', () => {
  it('is a notice with the reason', () => {
    expect(hostNotKnown('no token was given', CONTRACT)).toMatchObject([
      { code: 'HOST_NOT_KNOWN', severity: 'notice', message: expect.stringContaining('(no token was given)') },
    ]);
  });
});
