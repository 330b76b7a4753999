import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { Base, codesOf, contractWith, entryOf, projectOf } from '../../../support/governance.js';

const base = new Base(projectOf());
const one = (change: (contract: Contract) => unknown, lines: readonly string[], note?: string) =>
  base.check(projectOf(contractWith(change, '1.1.0'), entryOf('1.1.0', '2026-02-20', lines, note)));
const more = ({ retention }: Contract) => (retention.minimum_release_generations = 9);
const RETENTION = 'Changed `/retention/minimum_release_generations`: one more.';
const DEBUG = 'Deprecated `/profiles/debug` until 2026-12-31: use release.';
const RUNNER = '/platforms/x86_64-unknown-netbsd/runner';
const netbsd = ({ platforms }: Contract) =>
  platforms.push({
    target: 'x86_64-unknown-netbsd',
    platform: 'NetBSD',
    os: 'linux',
    arch: 'x86_64',
    runner: 'netbsd',
    support: 'optional',
  });

describe('govern, what an entry says (rule 2)', () => {
  it.each([
    ['an announcement', [DEBUG], () => {}],
    ['an announcement beside another change', [DEBUG, RETENTION], more],
    ['another change above an announcement', [RETENTION, DEBUG], more],
  ])('asks for a migration note with %s', (_, lines, change) => {
    expect(codesOf(one(change, lines))).toEqual(['MIGRATION_MISSING']);
    expect(codesOf(one(change, lines, 'Use release.'))).toEqual([]);
  });

  it('asks for none without', () => {
    expect(codesOf(one(more, [RETENTION]))).toEqual([]);
  });

  it.each([
    ['the changed field', ['Added `/platforms/x86_64-unknown-netbsd`: new.'], []],
    ['one below it', ['Added `/platforms/x86_64-unknown-netbsd`: new.', `Added \`${RUNNER}\`: its runner.`], []],
    ['one above it', ['Changed `/platforms`: one more.'], []],
    ['one beside it', ['Changed `/platforms`: one more.', 'Changed `/profiles`: none.'], ['FIELD_NOT_IN_RANGE']],
  ])('may name %s', (_, lines, warnings) => {
    const result = one(netbsd, lines, 'Nothing to do.');
    expect(codesOf(result)).toEqual([]);
    expect(codesOf(result, 'warning')).toEqual([...warnings, 'NOT_CHECKED']);
  });

  const label = ({ platforms }: Contract) => Object.assign(platforms[0] ?? {}, { runner: 'ubuntu-26.04' });
  const planned = ({ platforms }: Contract) => platforms.pop();
  const WINDOWS = 'Removed `/platforms/x86_64-pc-windows-msvc`: not planned any more.';

  it('asks for nothing but its table where a runner has another label', () => {
    const { result, findings } = base.check(projectOf(contractWith(label)));
    expect([result, findings.map(({ code }) => code)]).toEqual(['passed', ['NOT_CHECKED']]);
    const line = 'Changed `/platforms/x86_64-unknown-linux-gnu/runner`: newer.';
    expect(codesOf(one(label, [line]))).toEqual([]);
  });

  it('asks for an entry and a note where a planned platform goes, and for no more', () => {
    expect(codesOf(one(planned, [WINDOWS], 'Nothing to do.'))).toEqual([]);
    expect(codesOf(one(planned, [WINDOWS]))).toEqual(['MIGRATION_MISSING']);
    expect(codesOf(one(planned, ['Changed `/contract`: fewer.'], 'Nothing to do.'))).toEqual(['FIELD_NOT_NAMED']);
    expect(codesOf(base.check(projectOf(contractWith(planned))))).toEqual([
      'DOCUMENT_NOT_CHANGED',
      'VERSION_NOT_RAISED',
    ]);
  });
});
