import { describe, expect, it } from '@jest/globals';
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
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
} from '../../../support/governance.js';

const base = new Base(projectOf());

const optional = contractWith((contract) => {
  const [, , musl] = contract.platforms;
  if (musl) musl.support = 'recommended';
}, '1.1.0');
const named = entryOf(
  '1.1.0',
  '2026-02-20',
  ['Changed `/platforms/x86_64-unknown-linux-musl/support`: part of every release.'],
  'Nothing to do.',
);
const inOrder = projectOf(optional, named);
const reversed = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [
        name,
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? reversed(inner) : inner,
      ]),
  );

describe('govern, the three documents (rule 1)', () => {
  it.each<[name: string, files: Files, errors: string[]]>([
    ['nothing changes', { 'src/main.rs': 'fn main() { run() }\n' }, []],
    ['all three change together', inOrder, []],
    ['keys in another order', { [CONTRACT]: jsonOf(reversed(FIRST)) }, []],
    ['other white space', { [CONTRACT]: JSON.stringify(FIRST) }, []],
    ['CRLF in the contract', { [CONTRACT]: jsonOf(FIRST).replaceAll('\n', '\r\n') }, []],
    [
      'CRLF in prose and changelog',
      { [PROSE]: proseOf(FIRST).replaceAll('\n', '\r\n'), [CHANGELOG]: changelogOf().replaceAll('\n', '\r\n') },
      [],
    ],
    [
      'platforms in another order',
      {
        [CONTRACT]: jsonOf(contractWith(({ platforms }) => platforms.reverse())),
        [PROSE]: proseOf(contractWith(({ platforms }) => platforms.reverse())),
      },
      [],
    ],
    [
      'a note of the contract',
      {
        [CONTRACT]: jsonOf(contractWith((contract) => (contract.notes = 'Read me.'))),
        [PROSE]: proseOf(contractWith((contract) => (contract.notes = 'Read me.'))),
      },
      [],
    ],
    ['another $schema', { [CONTRACT]: jsonOf({ ...FIRST, $schema: './other.schema.json' }) }, []],
    ['a line of prose alone', { [PROSE]: `${proseOf(FIRST)}\nFor people.\n` }, []],
    ['the contract alone', { [CONTRACT]: jsonOf(optional) }, ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE']],
    ['no prose', { ...inOrder, [PROSE]: proseOf(FIRST) }, ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE']],
    [
      'prose with other white space only',
      { ...inOrder, [PROSE]: proseOf(FIRST).replaceAll('\n', ' \r\n\r\n') },
      ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE'],
    ],
    ['no changelog', { ...inOrder, [CHANGELOG]: changelogOf() }, ['ENTRY_MISSING']],
    ['a table edited by hand', { [PROSE]: proseOf(FIRST).replace('`1.84.0`', '`1.85.0`') }, ['TABLE_STALE']],
    [
      'a table without its marker',
      { [PROSE]: proseOf(FIRST).replace('<!-- generated:retention -->\n', '') },
      ['TABLE_STALE'],
    ],
    [
      'two documents in one file',
      projectOf(contractWith(({ governance }) => (governance.documents.prose = CHANGELOG))),
      ['DOCUMENTS_NOT_DISTINCT', 'DOCUMENT_NOT_CHANGED', 'TABLE_STALE', 'VERSION_NOT_RAISED'],
    ],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('shows what changes before and after, and where', () => {
    const { changes, findings } = base.check(inOrder);
    const line =
      jsonOf(optional)
        .split('\n')
        .findLastIndex((text) => text.includes('"recommended"')) + 1;
    expect(changes).toMatchObject([
      {
        pointer: '/platforms/x86_64-unknown-linux-musl/support',
        kind: 'changed',
        before: 'optional',
        after: 'recommended',
        level: 'minor',
        file: CONTRACT,
        line,
      },
    ]);
    expect(findings).toMatchObject([{ code: 'NOT_CHECKED', severity: 'warning', file: CONTRACT, line: 1 }]);
  });
});
