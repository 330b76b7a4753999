import { describe, expect, it } from '@jest/globals';
import type { GovernanceReport } from '../../../../src/contract/governance/govern.js';
import {
  Base,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  OWNERS,
  projectOf,
  proseOf,
  type Tree,
} from '../../../support/governance.js';

const base = new Base(projectOf());

describe('govern, who owns the documents (rule 6)', () => {
  it.each<[name: string, owners: string, errors: string[]]>([
    [
      'a later line takes one document away',
      '/docs/ @org/stewards\n/docs/distribution.md @org/writers\n',
      ['OWNER_MISSING'],
    ],
    ['a later line leaves one document without owners', '/docs/ @org/stewards\n*.md\n', ['OWNER_MISSING']],
    ['a later line is of other files', '/docs/ @org/stewards\n*.rs @org/developers\n', []],
    ['the line is a comment', '# /docs/ @org/stewards\n', ['OWNER_MISSING']],
    ['the team is another one with the same beginning', '/docs/ @org/stewards-of-else\n', ['OWNER_MISSING']],
    ['lines end in CRLF', '/docs/ @org/stewards\r\n', []],
  ])('CODEOWNERS: %s', (_, owners, errors) => {
    expect(codesOf(base.check({ [OWNERS]: owners }))).toEqual(errors);
  });
});

describe('govern, owners beside the steward (rule 6)', () => {
  const ALONE = '/docs/distribution* @org/stewards\n';
  const WITH_ITSELF = `${ALONE}/.github/ @org/stewards\n`;
  const check = (before: string | null, after: string | null, contract = FIRST): GovernanceReport =>
    new Base({ ...projectOf(contract), [OWNERS]: before }).check({ [OWNERS]: after });

  it.each<[name: string, before: string, after: string, errors: string[], warnings: string[]]>([
    ['one is added', ALONE, ALONE.replace('\n', ' @org/writers\n'), ['OWNER_BESIDE_STEWARD'], []],
    ['one is added by its address', ALONE, ALONE.replace('\n', ' a@example.com\n'), ['OWNER_BESIDE_STEWARD'], []],
    [
      'one is added to one document',
      ALONE,
      `${ALONE}/docs/distribution.md @Org/Stewards @mona_acme\n`,
      ['OWNER_BESIDE_STEWARD'],
      [],
    ],
    [
      'one that base has of one document is added to another',
      `${ALONE}/docs/distribution.md @org/stewards @org/writers\n`,
      ALONE.replace('\n', ' @org/writers\n'),
      ['OWNER_BESIDE_STEWARD'],
      ['OWNER_BESIDE_STEWARD'],
    ],
    [
      'one that base has',
      '* @org/stewards @org/writers\n',
      '* @org/stewards @ORG/writers # both\n',
      [],
      ['OWNER_BESIDE_STEWARD'],
    ],
    ['one goes', '* @org/stewards @org/writers\n', '* @org/stewards\n', [], []],
    ['one that base gave all to gives way', '* @org/writers\n', `* @org/writers\n${ALONE}`, [], []],
    [
      'one is added to CODEOWNERS itself',
      WITH_ITSELF,
      WITH_ITSELF.replace('/.github/ ', '$&@evil '),
      ['OWNER_BESIDE_STEWARD'],
      [],
    ],
    ['CODEOWNERS itself gets another owner', WITH_ITSELF, `${WITH_ITSELF}CODEOWNERS @evil\n`, ['OWNERS_NOT_OWNED'], []],
    ['CODEOWNERS itself is given to nobody', WITH_ITSELF, `${WITH_ITSELF}CODEOWNERS\n`, ['OWNERS_NOT_OWNED'], []],
    ['CODEOWNERS itself is given to the steward', ALONE, WITH_ITSELF, [], []],
    [
      'CODEOWNERS itself is another’s, and stays so',
      `${ALONE}/.github/ @org/admins\n`,
      `# x\n${ALONE}/.github/ @org/admins\n`,
      [],
      [],
    ],
    [
      'CODEOWNERS itself is another’s, and one joins',
      `${ALONE}/.github/ @org/admins\n`,
      `${ALONE}/.github/ @org/admins @evil\n`,
      ['OWNER_BESIDE_STEWARD'],
      [],
    ],
  ])('%s', (_, before, after, errors, warnings) => {
    const result = check(before, after);
    expect([codesOf(result), codesOf(result, 'warning')]).toEqual([errors, warnings]);
  });

  const handing = (outgoing: string) =>
    contractWith(({ governance }) => (governance.steward = { active: '@org/stewards', outgoing }), '1.1.0');
  const entry = entryOf('1.1.0', '2026-02-20', ['Changed `/governance/steward`: a handoff.']);

  it('takes the outgoing steward for no other, if base names it', () => {
    const both = ALONE.replace('\n', ' @Org/Old\n');
    const handed = new Base(projectOf(handing('@org/old'), entry));
    expect(codesOf(handed.check({ [OWNERS]: both }))).toEqual([]);
    const named = new Base(projectOf()).check({ ...projectOf(handing('@org/old'), entry), [OWNERS]: both });
    expect(codesOf(named)).toEqual(['OWNER_BESIDE_STEWARD', 'STEWARD_WITHOUT_OVERLAP']);
  });

  it('warns of the outgoing steward who stays after the handoff', () => {
    const both = ALONE.replace('\n', ' @org/old\n');
    const result = check(both, `# x\n${both}`);
    expect([codesOf(result), codesOf(result, 'warning')]).toEqual([[], ['OWNER_BESIDE_STEWARD']]);
  });

  it('finds one who is added where the documents move to', () => {
    const owners = `${ALONE}/documentation/ @org/stewards @evil\n`;
    const moved = contractWith(({ governance }) => (governance.documents.prose = 'documentation/d.md'), '1.1.0');
    const lines = ['Changed `/governance/documents/prose`: moved.'];
    const files = projectOf(moved, entryOf('1.1.0', '2026-02-20', lines));
    const base = new Base({ ...projectOf(), [OWNERS]: owners });
    const result = base.check({
      ...files,
      [OWNERS]: owners,
      'docs/distribution.md': null,
      'documentation/d.md': proseOf(moved),
    });
    expect(codesOf(result)).toEqual(['OWNER_BESIDE_STEWARD']);
  });
});

describe('govern, owners that base has wrong already (rule 6)', () => {
  const code = { 'src/main.rs': 'fn main() { two() }\n' };
  const found = (owners: string | null, changed: Tree) => {
    const result = new Base({ ...projectOf(), [OWNERS]: owners }).check(changed);
    return [codesOf(result), codesOf(result, 'warning')];
  };

  it.each<[name: string, owners: string | null, warnings: string[]]>([
    ['no CODEOWNERS', null, ['OWNER_MISSING']],
    ['others own all', '* @org/writers\n', ['OWNER_MISSING']],
    ['a line that cannot be read', '/docs/ @org/stewards\n/docs/\f@evil\n', ['OWNER_MISSING']],
    ['more than hosts read', `${'# more\n'.repeat(450_000)}* @org/stewards\n`, ['DOCUMENT_TOO_LARGE']],
  ])('%s', (_, owners, warnings) => {
    expect(found(owners, code)).toEqual([[], warnings]);
  });

  it('is an error once the range changes it', () => {
    expect(found('/docs/d* @org/writers\n', { [OWNERS]: '/docs/d* @org/others\n' })).toEqual([['OWNER_MISSING'], []]);
    const unread = '/docs/ @org/stewards\n/docs/\f @evil\n';
    expect(found(unread, { [OWNERS]: unread.replace('\f', 'd\f') })).toEqual([['OWNER_MISSING'], []]);
    expect(found(null, { [OWNERS]: '*.rs @org/writers\n' })).toEqual([['OWNER_MISSING'], []]);
  });

  it.each<[name: string, before: string, after: string, errors: string[]]>([
    ['others own the documents', '/docs/ @org/stewards', '/docs/ @evil', ['OWNER_MISSING']],
    ['one joins the steward', '/docs/ @org/stewards', '/docs/ @org/stewards @evil', ['OWNER_BESIDE_STEWARD']],
    ['one joins who owns CODEOWNERS', '* @org/stewards', '* @org/stewards\n/.github/ @evil', ['OWNERS_NOT_OWNED']],
    ['the steward comes to own them', '/docs/ @org/writers', '/docs/ @org/stewards', []],
  ])('hides nothing behind a line that cannot be read: %s', (_, before, after, errors) => {
    const unread = '/docs/\f@org/writers\n/.github/\f@org/writers\n';
    const [errorsFound, warnings] = found(`${before}\n${unread}`, { [OWNERS]: `${after}\n${unread}` });
    expect(errorsFound).toEqual(errors);
    expect(warnings).toContain('OWNER_MISSING');
  });
});

describe('govern, CODEOWNERS that hosts read in another way (rule 6)', () => {
  const base = new Base(projectOf());
  const found = (line: string) => {
    const result = base.check({ [OWNERS]: `/docs/ @org/stewards\n${line}\n` });
    return [...codesOf(result), ...codesOf(result, 'warning')].filter((code) => code.startsWith('OWNER'));
  };

  it.each<[name: string, line: string, codes: string[]]>([
    ['what is below a file is not the file', '/docs/distribution.md/** @evil', []],
    ['all below the folder', '/docs/** @evil', ['OWNER_MISSING']],
    ['an escape of an ordinary letter', '/\\docs/ @evil', ['OWNER_MISSING']],
    ['an escape of a blank', '/docs/\\ * @evil', []],
    ['an escaped blank before an owner', '/docs/distribution.md\\ @evil', []],
    ['an escape of nothing', '/docs/distribution.md\\', ['OWNERS_LINE_IGNORED']],
    ['an escaped star', '/docs/\\** @evil', []],
    ['an exclamation mark', '!/docs/distribution.md', ['OWNERS_LINE_IGNORED']],
    ['an exclamation mark, of other files', '!/src/', []],
    ['a range of letters', '/docs/distribution.[m]d @evil', ['OWNERS_LINE_IGNORED']],
    ['a range of letters, of other files', '/src/[ab].rs @evil', []],
    ['a section of another host', '[Docs][2] @evil', ['OWNERS_LINE_IGNORED']],
    ['an optional section of another host', '^[The docs] @evil', ['OWNERS_LINE_IGNORED']],
    ['an owner that is none', '/docs/ @evil, @org/writers', ['OWNERS_LINE_IGNORED']],
    ['a blank that is none', '/docs/distribution.md\u00a0@evil', ['OWNER_MISSING']],
    ['a form feed for a blank', '/docs/distribution.md\f@evil', ['OWNER_MISSING']],
    ['a line that ends within a comment', '# more\r/docs/ @evil', ['OWNER_MISSING']],
    ['a line that ends in CRLF', '# more\r', []],
    ['a comment in another language', '# m\u00e9moire\u00a0!', []],
  ])('%s', (_, line, codes) => {
    expect(found(line)).toEqual(codes);
  });

  it('warns of a second file, which no host looks at', () => {
    const { findings } = base.check({ 'docs/CODEOWNERS': '* @evil\n' });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'OWNERS_FILE_IGNORED', severity: 'warning', file: 'docs/CODEOWNERS' }),
    );
  });

  it('looks at the one that hosts take first, once it is there', () => {
    const project = new Base({ ...projectOf(), [OWNERS]: null, 'docs/CODEOWNERS': '/docs/ @org/stewards\n' });
    expect(codesOf(project.check({ [OWNERS]: '/docs/ @org/stewards @evil\n' }))).toEqual([
      'OWNERS_NOT_OWNED',
      'OWNER_BESIDE_STEWARD',
    ]);
    const both = new Base({ ...projectOf(), 'docs/CODEOWNERS': '/docs/ @org/stewards @evil\n' });
    expect(codesOf(both.check({ [OWNERS]: null }))).toEqual(['OWNER_BESIDE_STEWARD']);
  });
});
