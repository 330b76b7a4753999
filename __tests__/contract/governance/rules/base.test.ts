import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  historyOf,
  jsonOf,
  projectOf,
  releasesFrom,
  type Tree,
} from '../../../support/governance.js';

describe('govern, a base that cannot be compared', () => {
  const codes = (base: Tree, head: Tree): [errors: string[], warnings: string[]] => {
    const result = new Base(base).check(head);
    return [codesOf(result), codesOf(result, 'warning').filter((code) => code !== 'NOT_CHECKED')];
  };
  const without: Tree = { ...projectOf(), [CONTRACT]: null };

  it('base has no contract', () => {
    expect(codes({ 'src/main.rs': '' }, projectOf())).toEqual([[], []]);
    expect(codes(without, projectOf())).toEqual([['DOCUMENT_NOT_CHANGED'], []]);
  });

  it('neither has one', () => {
    expect(codes({ 'src/main.rs': '' }, { 'src/main.rs': 'x' })).toEqual([['CONTRACT_MISSING'], []]);
  });

  it('the contract at base is not JSON, and head repairs it', () => {
    expect(codes({ ...projectOf(), [CONTRACT]: '{' }, projectOf())).toEqual([[], ['BASE_INVALID']]);
  });

  it('the contract at base is a symlink, and head repairs it', () => {
    const base = { ...projectOf(), [CONTRACT]: { kind: 'symlink' } as const };
    expect(codes(base, projectOf())).toEqual([[], ['BASE_INVALID']]);
  });

  it('the contract at base has a field too many: what can be compared is', () => {
    const base = { ...projectOf(), [CONTRACT]: jsonOf({ ...FIRST, surprise: 1 }) };
    expect(codes(base, projectOf())).toEqual([
      ['DOCUMENT_NOT_CHANGED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED'],
      ['BASE_INVALID'],
    ]);
  });

  it('published entries stay even where the contract cannot be compared', () => {
    const edited = { [CHANGELOG]: (projectOf()[CHANGELOG] ?? '').replace('a temporary alias', 'an alias') };
    expect(codes({ ...projectOf(), [CONTRACT]: '{' }, { ...projectOf(), ...edited })).toEqual([
      ['ENTRY_EDITED'],
      ['BASE_INVALID'],
    ]);
  });
});

describe('govern, how base was found (rule 1)', () => {
  /** What nobody may do in one pull request. */
  const gutted = (contract: Contract) => {
    contract.platforms.splice(1);
    contract.governance.steward.active = '@org/others';
  };
  const broken = { ...projectOf(), [CONTRACT]: '{' };
  const head = projectOf(
    contractWith(gutted, '1.0.1'),
    entryOf('1.0.1', '2026-03-01', ['Changed `/platforms`: tidy.']),
  );
  const published = historyOf(releasesFrom('2026-01-02', 2));
  const invalid = (base: Tree, facts: Parameters<Base['check']>[1], changed: Tree = projectOf()) =>
    new Base(base).check(changed, facts).findings.filter(({ code }) => code === 'BASE_INVALID');

  it('says where the range begins, and why not at base', () => {
    const earlier = { kind: 'earlier', of: 'a'.repeat(40), is: 'b'.repeat(40), why: 'it is not JSON' } as const;
    expect(invalid(projectOf(), { origin: earlier })).toMatchObject([
      {
        severity: 'warning',
        message: `the contract at base is not valid at ${'a'.repeat(12)}, so the range begins at ${'b'.repeat(12)}: it is not JSON`,
      },
    ]);
  });

  it('is a warning where history has no valid contract, and an error where history is cut', () => {
    expect(invalid(broken, { origin: { kind: 'nowhere' } })).toMatchObject([{ severity: 'warning' }]);
    expect(invalid(broken, { origin: { kind: 'cut' } })).toMatchObject([
      { severity: 'error', whatToDo: expect.stringContaining('as source') },
    ]);
    expect(invalid(broken, { origin: { kind: 'cut' }, published })).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('head was compared with the published 1.0.0') },
    ]);
  });

  it.each([
    ['not JSON', '{', 'is not JSON'],
    ['against its schema', jsonOf({ ...FIRST, surprise: 1 }), 'unknown field'],
    ['a link', { kind: 'symlink' } as const, 'is not a regular file'],
    ['too large', { kind: 'large', size: 2_000_000 } as const, 'has 2000000 bytes, more than the 1048576 allowed'],
  ])('says what is wrong with the contract at base: %s', (_, contract, why) => {
    expect(invalid({ ...projectOf(), [CONTRACT]: contract }, {})).toMatchObject([
      { message: expect.stringContaining(why) },
    ]);
  });

  it.each([
    ['not JSON', '{'],
    ['against its schema', jsonOf({ ...FIRST, surprise: 1 })],
  ])('holds head to the newest published contract where base is %s', (_, contract) => {
    const base = new Base({ ...projectOf(), [CONTRACT]: contract });
    expect(codesOf(base.check(head, { published }))).toEqual(
      expect.arrayContaining(['NOT_ANNOUNCED', 'STEWARD_WITHOUT_OVERLAP', 'VERSION_NOT_RAISED']),
    );
    expect(codesOf(base.check(projectOf(), { published }))).toEqual([]);
  });

  it('says that a range of one commit holds no change', () => {
    const { result, findings } = new Base(projectOf()).check({}, { empty: true });
    expect([result, findings.map(({ code }) => code)]).toEqual(['passed', ['RANGE_EMPTY', 'NOT_CHECKED']]);
  });
});
