import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  historyOf,
  INDEX_SCHEMA,
  jsonOf,
  OWNERS,
  PROSE,
  projectOf,
  proseOf,
  type RangeFacts,
  releasesFrom,
  type Tree,
} from '../../support/governance.js';

const UNRELATED: Files = { 'src/main.rs': 'fn main() { }\n' };
const published = historyOf(releasesFrom('2026-01-02', 2));
const prose = proseOf(FIRST);
/** The table of what is kept says 9 where the contract says 8. */
const stale = prose.replace('`8`', '`9`');
const fewer = contractWith((contract) => (contract.retention.minimum_release_generations = 7));
const rust = contractWith((contract) => (contract.toolchain.rust = '1.85.0'), '1.1.0');
const RUST = entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
/** A draft of 1.1.0 that does not say what it changes, and drops a platform nobody was told of. */
const draft = contractWith((contract) => {
  contract.platforms.splice(1, 1);
  contract.toolchain.rust = '1.85.0';
}, '1.1.0');
const SAYS_LITTLE = entryOf('1.1.0', '2026-01-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
const kept = contractSnapshotPath('1.0.0', '0.1.0');

/** What is wrong, and which errors it is for the range that makes it so. */
const FAULTS = (
  [
    ['a stale table', { [PROSE]: stale }, ['TABLE_STALE']],
    [
      'a table that is hidden',
      { [PROSE]: prose.replace('<!-- generated:retention -->', '<style>\n$&') },
      ['TABLE_STALE'],
    ],
    ['a marker without its other half', { [PROSE]: `${prose}<!-- generated:retention -->\n` }, ['TABLE_STALE']],
    ['no CODEOWNERS', { [OWNERS]: null }, ['OWNER_MISSING']],
    ['a CODEOWNERS of others', { [OWNERS]: '* @org/others\n' }, ['OWNER_MISSING']],
    ['a CODEOWNERS that is a link', { [OWNERS]: { kind: 'symlink', oid: 'a' } }, ['DOCUMENT_NOT_A_FILE']],
    ['no prose', { [PROSE]: null }, ['DOCUMENT_MISSING']],
    ['a changelog that is a link', { [CHANGELOG]: { kind: 'symlink', oid: 'a' } }, ['DOCUMENT_NOT_A_FILE']],
    ['prose that is no text', { [PROSE]: new Uint8Array([0xff]) }, ['DOCUMENT_UNREADABLE']],
    ['a schema that is no JSON', { [INDEX_SCHEMA]: '{' }, ['DOCUMENT_UNREADABLE']],
    ['a contract that is no JSON', { [CONTRACT]: '{' }, ['CONTRACT_INVALID']],
    [
      'a contract that keeps too little',
      { [CONTRACT]: jsonOf({ ...FIRST, retention: { minimum_release_generations: 5 } }) },
      ['RETENTION_TOO_LOW'],
    ],
    [
      'a published contract with two contents',
      { [CONTRACT]: jsonOf(fewer), [PROSE]: proseOf(fewer), [CHANGELOG]: `Why.\n\n${changelogOf()}` },
      ['CONTRACT_IMMUTABLE'],
      { published },
    ],
    [
      'a draft that says little and drops a platform',
      projectOf(draft, SAYS_LITTLE) as Tree,
      ['FIELD_NOT_NAMED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED'],
      { published },
    ],
  ] as [name: string, fault: Tree, errors: string[], facts?: RangeFacts][]
).map(([name, fault, errors, facts = {}]) => ({ name, fault, errors, facts }));

describe('govern, what base has wrong already', () => {
  it.each(FAULTS)(
    '$name: an error for who makes it so, and a warning for who comes next',
    ({ fault, errors, facts }) => {
      const made = new Base(projectOf()).check(fault, facts);
      expect(codesOf(made)).toEqual(errors);

      const next = new Base({ ...projectOf(), ...fault }).check(UNRELATED, facts);
      expect([next.result, codesOf(next)]).toEqual(['passed', []]);
      expect(codesOf(next, 'warning')).toEqual(expect.arrayContaining(errors));
      const standing = next.findings.filter(({ code }) => errors.includes(code));
      for (const { message } of standing) expect(message).toMatch(/; base has it already$/);
      expect(standing).toHaveLength(made.findings.filter(({ code }) => errors.includes(code)).length);
    },
  );

  it.each(FAULTS)('$name: an error still where nothing is compared', ({ fault, errors, facts }) => {
    const result = new Base({ ...projectOf(), ...fault }).check({}, { ...facts, empty: true });
    expect(codesOf(result)).toEqual(errors);
  });

  it.each(FAULTS)('$name: nothing for who mends it', ({ fault, errors, facts }) => {
    const { findings } = new Base({ ...projectOf(), ...fault }).check(projectOf(), facts);
    for (const { code } of findings) expect(errors).not.toContain(code);
  });

  it('shows no cause to anybody', () => {
    for (const { findings } of [new Base(projectOf()).check({ [PROSE]: stale })])
      for (const finding of findings) expect(finding).not.toHaveProperty('cause');
  });
});

describe('govern, a range that touches what base has wrong', () => {
  /** A range from a base with a fault. */
  const from = (fault: Tree, changed: Tree, facts?: RangeFacts) =>
    codesOf(new Base({ ...projectOf(), ...fault }).check(changed, facts));
  /** The next version in order, but for what is stale in its prose, or missing. */
  const nine = contractWith((contract) => (contract.retention.minimum_release_generations = 10), '1.1.0');
  const NINE = entryOf('1.1.0', '2026-02-20', ['Changed `/retention/minimum_release_generations`: more.']);

  it.each<[name: string, changed: Files, errors: string[]]>([
    ['text beside it', { [PROSE]: `${stale}\nMore.\n` }, []],
    ['its columns aligned anew', { [PROSE]: stale.replaceAll(' | ', '  |  ') }, []],
    ['another text in it', { [PROSE]: prose.replace('`8`', '`10`') }, ['TABLE_STALE']],
    [
      'a copy of it',
      {
        [PROSE]: `${stale}
${stale}`,
      },
      ['TABLE_STALE'],
    ],
    [
      'a contract field that is in another table',
      { ...projectOf(rust, RUST), [PROSE]: proseOf(rust).replace('`8`', '`9`') },
      [],
    ],
    [
      'the contract field that it shows',
      { ...projectOf(nine, NINE), [PROSE]: proseOf(nine).replace('`10`', '`9`') },
      ['TABLE_STALE'],
    ],
  ])('a stale table: %s', (_, changed, errors) => {
    expect(from({ [PROSE]: stale }, changed)).toEqual(errors);
  });

  it('a changelog that is not there: a schema that changes under a draft', () => {
    const fault = { ...projectOf(rust), [CHANGELOG]: null };
    const longer = jsonOf({ properties: { artifact_format: { type: 'string' } } });
    const base = { ...fault, [INDEX_SCHEMA]: jsonOf({ properties: {} }) };
    const changed = { [INDEX_SCHEMA]: longer, [PROSE]: `${proseOf(rust)}\nMore.\n` };
    expect(from(base, UNRELATED, { published })).toEqual([]);
    expect(from(base, changed, { published })).toEqual(['DOCUMENT_MISSING']);
  });

  /** The next version in order, with CODEOWNERS left as base has it. */
  const { [OWNERS]: _, ...newer } = projectOf(rust, RUST);

  it.each<[name: string, fault: string | null, changed: Files, errors: string[]]>([
    ['none, and the contract changes', null, newer, []],
    ['none, and then one of others', null, { [OWNERS]: '* @org/others\n' }, ['OWNER_MISSING']],
    ['others, and the contract changes', '* @a\n', newer, []],
    ['others, and a line for other files', '* @a\n', { [OWNERS]: '# Us\n* @a\n*.rs @b\n' }, []],
    ['others, and yet others', '* @a\n', { [OWNERS]: '* @b\n' }, ['OWNER_BESIDE_STEWARD', 'OWNER_MISSING']],
    [
      'others of two documents, and then of three',
      '/docs/ @org/stewards\n*.md @a\n',
      { [OWNERS]: '* @a\n' },
      ['OWNER_MISSING'],
    ],
  ])('CODEOWNERS: %s', (_, fault, changed, errors) => {
    expect(from({ [OWNERS]: fault }, changed)).toEqual(errors);
  });

  it('CODEOWNERS: none, and another steward', () => {
    const handing = contractWith(({ governance }) => {
      governance.steward = { active: '@org/new', outgoing: '@org/stewards' };
    }, '1.1.0');
    const entry = entryOf('1.1.0', '2026-02-20', ['Changed `/governance/steward`: a handoff.']);
    const { [OWNERS]: _, ...files } = projectOf(handing, entry);
    expect(from({ [OWNERS]: null }, files)).toEqual(['OWNER_MISSING']);
  });

  it.each<[name: string, fault: Tree, changed: Tree, errors: string[]]>([
    [
      'another link',
      { [PROSE]: { kind: 'symlink', oid: 'a' } },
      { [PROSE]: { kind: 'symlink', oid: 'b' } },
      ['DOCUMENT_NOT_A_FILE'],
    ],
    ['other bytes', { [PROSE]: new Uint8Array([0xff]) }, { [PROSE]: new Uint8Array([0xfe]) }, ['DOCUMENT_UNREADABLE']],
    [
      'another file too large to be read',
      { [PROSE]: { kind: 'large', size: 9e6, oid: 'a' } },
      { [PROSE]: { kind: 'large', size: 9e6, oid: 'b' } },
      ['DOCUMENT_TOO_LARGE'],
    ],
    [
      'a change that missing prose should tell',
      { [PROSE]: null },
      { ...projectOf(rust, RUST), [PROSE]: null },
      ['DOCUMENT_MISSING'],
    ],
    [
      'a change that a changelog nobody can read should tell',
      { [CHANGELOG]: new Uint8Array([0xff]) },
      { [CONTRACT]: jsonOf(rust), [PROSE]: proseOf(rust) },
      ['DOCUMENT_UNREADABLE'],
    ],
    ['a schema broken in another way', { [INDEX_SCHEMA]: '{' }, { [INDEX_SCHEMA]: '[' }, ['DOCUMENT_UNREADABLE']],
  ])('a document: %s', (_, fault, changed, errors) => {
    expect(from(fault, changed)).toEqual(errors);
  });

  it.each<[name: string, changed: Files]>([
    ['the contract, broken in another way', { [CONTRACT]: '[' }],
    ['the prose', { [PROSE]: stale }],
    ['the changelog', { [CHANGELOG]: changelogOf('More.') }],
    ['a schema', { [INDEX_SCHEMA]: '{}' }],
    ['no schema any more', { [INDEX_SCHEMA]: null }],
    ['CODEOWNERS', { [OWNERS]: '* @org/others\n' }],
  ])('a contract that cannot be read, and %s', (_, changed) => {
    expect(from({ [CONTRACT]: '{' }, changed)).toEqual(['CONTRACT_INVALID']);
  });

  it('no contract is an error for whoever comes: the path may be mistyped', () => {
    expect(from({ [CONTRACT]: null }, UNRELATED)).toEqual(['CONTRACT_MISSING']);
  });

  it('a published contract with two contents: another field is another change', () => {
    const before = { [CONTRACT]: jsonOf(fewer), [PROSE]: proseOf(fewer) };
    const more = contractWith((contract) => (contract.toolchain.rust = '1.85.0'), '1.0.0', fewer);
    const after = { [CONTRACT]: jsonOf(more), [PROSE]: proseOf(more), [CHANGELOG]: `Why.\n\n${changelogOf()}` };
    expect(from(before, after, { published })).toEqual(['CONTRACT_IMMUTABLE']);
    expect(from(before, { [PROSE]: `${proseOf(fewer)}\nMore.\n` }, { published })).toEqual([]);
  });

  it('a published contract whose copy is lost: the range that changes nothing is told', () => {
    const lost = historyOf(releasesFrom('2026-01-02', 1), [kept]);
    const { findings } = new Base(projectOf()).check(UNRELATED, { published: lost });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['NOT_CHECKED', 'warning']]);
  });

  it.each<[name: string, change: (contract: Contract) => unknown, line: string, errors: string[]]>([
    [
      'another field, which is named',
      (contract) => (contract.retention.minimum_release_generations = 9),
      'Changed `/retention/minimum_release_generations`: more.',
      ['VERSION_NOT_RAISED'],
    ],
    [
      'another field, which is not named',
      (contract) => (contract.retention.minimum_release_generations = 9),
      'Changed `/profiles`: none.',
      ['FIELD_NOT_NAMED', 'VERSION_NOT_RAISED'],
    ],
    [
      'another platform, which nobody was told of either',
      (contract) => contract.platforms.shift(),
      'Removed `/platforms/x86_64-unknown-linux-gnu`: gone.',
      ['NOT_ANNOUNCED', 'VERSION_NOT_RAISED'],
    ],
  ])('a draft: %s', (_, change, line, errors) => {
    const entry = SAYS_LITTLE.replace('\n\n-', `\n\n- ${line}\n-`);
    const after = projectOf(contractWith(change, '1.1.0', draft), entry);
    expect(from(projectOf(draft, SAYS_LITTLE), after, { published })).toEqual(errors);
  });

  it('a draft: what its entry named, and names no more', () => {
    const mute = SAYS_LITTLE.replace('/toolchain/rust', '/retention');
    const after = { [CHANGELOG]: changelogOf(mute) };
    expect(from(projectOf(draft, SAYS_LITTLE), after, { published })).toEqual(['FIELD_NOT_NAMED']);
  });

  it('hides no new stale table behind many that base has', () => {
    const empty = (name: string, says = '') => `<!-- generated:${name} -->\n${says}<!-- /generated:${name} -->\n`;
    const many = `${prose}\n${empty('platforms').repeat(60)}`;
    const after = { [PROSE]: `${many}${empty('platforms', 'Other words.\n')}` };
    expect(from({ ...projectOf(), [PROSE]: many }, after)).toEqual(['TABLE_STALE']);
    expect(from({ ...projectOf(), [PROSE]: many }, UNRELATED)).toEqual([]);
  });
});
