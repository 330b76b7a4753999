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
  INDEX_SCHEMA,
  jsonOf,
  OWNERS,
  PROSE,
  projectOf,
  proseOf,
  type Tree,
} from '../../../support/governance.js';

const base = new Base(projectOf());

describe('govern, documents that are not what they should be', () => {
  const renamed = contractWith(({ governance }) => (governance.documents.prose = 'docs/contract.md'), '2.0.0');
  const entry = entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents/prose`: `docs/contract.md`.']);
  const moved = contractWith(({ governance }) => (governance.documents.contract = 'contract/contract.json'), '2.0.0');
  const owners = '* @org/stewards\n';

  it.each<[name: string, files: Tree, errors: string[]]>([
    ['the contract is gone', { [CONTRACT]: null }, ['CONTRACT_MISSING']],
    ['the contract is not JSON', { [CONTRACT]: '{' }, ['CONTRACT_INVALID']],
    ['the contract is not valid', { [CONTRACT]: jsonOf({ ...FIRST, surprise: 1 }) }, ['CONTRACT_INVALID']],
    [
      'the contract names another path',
      projectOf(
        contractWith(({ governance }) => (governance.documents.contract = 'docs/else.json'), '2.0.0'),
        entry.replace('/prose', '/contract'),
      ),
      ['CONTRACT_PATH_DIFFERS'],
    ],
    ['the prose is gone', { [PROSE]: null }, ['DOCUMENT_MISSING']],
    ['the changelog is gone', { [CHANGELOG]: null }, ['DOCUMENT_MISSING']],
    ['the prose is not UTF-8', { [PROSE]: new Uint8Array([0xff, 0xfe]) }, ['DOCUMENT_UNREADABLE']],
    [
      'a document is renamed without the contract',
      { [PROSE]: null, 'docs/contract.md': proseOf(FIRST) },
      ['DOCUMENT_MISSING'],
    ],
    [
      'a document is renamed with the contract',
      { ...projectOf(renamed, entry), [PROSE]: null, 'docs/contract.md': proseOf(renamed), [OWNERS]: owners },
      [],
    ],
    [
      'a document is renamed, and nobody owns it',
      { ...projectOf(renamed, entry), [PROSE]: null, 'docs/contract.md': proseOf(renamed) },
      ['OWNER_MISSING'],
    ],
    [
      'a changelog begun afresh under another name',
      {
        ...projectOf(contractWith(({ governance }) => (governance.documents.changelog = 'docs/new.md'), '2.0.0')),
        [CHANGELOG]: null,
        'docs/new.md': `# New\n\n${entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents/changelog`: begun afresh.'])}`,
        [OWNERS]: owners,
      },
      ['ENTRY_EDITED'],
    ],
    ['a schema is not JSON', { [INDEX_SCHEMA]: '{' }, ['DOCUMENT_UNREADABLE']],
    ['more lines of prose than anybody wrote', { [PROSE]: '\n'.repeat(500_000) }, ['DOCUMENT_TOO_LARGE']],
    ['more values of a schema', { [INDEX_SCHEMA]: `[${'0,'.repeat(200_000)}0]` }, ['DOCUMENT_TOO_LARGE']],
    ['8 MiB of prose and more', { [PROSE]: { kind: 'large', size: 8 * 1024 * 1024 + 1 } }, ['DOCUMENT_TOO_LARGE']],
    [
      '5 MB of changelog',
      { [CHANGELOG]: `${'Before the entries lines mean nothing.\n'.repeat(131_000)}${changelogOf()}` },
      [],
    ],
    ['no CODEOWNERS', { [OWNERS]: null }, ['OWNER_MISSING']],
    [
      'a CODEOWNERS that hosts ignore',
      { [OWNERS]: `${'# more\n'.repeat(450_000)}* @org/stewards\n` },
      ['DOCUMENT_TOO_LARGE'],
    ],
    [
      'a user that an enterprise manages',
      { [OWNERS]: '* @org/stewards\n/docs/distribution* @mona_acme\n' },
      ['OWNER_MISSING'],
    ],
    [
      'a pattern too long',
      { [OWNERS]: `* @org/stewards\n/docs/distribution${'*'.repeat(1000)} @evil\n` },
      ['OWNER_MISSING'],
    ],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('a contract that moves elsewhere is still compared with what it was', () => {
    const files = { ...projectOf(moved), [CONTRACT]: null, 'contract/contract.json': jsonOf(moved), [OWNERS]: owners };
    const result = base.check(
      {
        ...files,
        [CHANGELOG]: changelogOf(entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents/contract`: moved.'])),
      },
      { contract: 'contract/contract.json' },
    );
    expect(codesOf(result)).toEqual([]);
    expect(result.changes.map(({ pointer }) => pointer)).toContain('/governance/documents/contract');
    const weak = contractWith(({ platforms, governance }) => {
      platforms.splice(2, 1);
      governance.documents.contract = 'contract/contract.json';
    });
    const hidden = base.check(
      { ...projectOf(weak), [CONTRACT]: null, 'contract/contract.json': jsonOf(weak), [OWNERS]: owners },
      { contract: 'contract/contract.json' },
    );
    expect(codesOf(hidden)).toEqual(['DOCUMENT_NOT_CHANGED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED']);
  });

  it.each([
    ['the contract', CONTRACT, ['DOCUMENT_NOT_A_FILE']],
    ['the prose', PROSE, ['DOCUMENT_NOT_A_FILE']],
    ['the changelog', CHANGELOG, ['DOCUMENT_NOT_A_FILE']],
    ['a schema', INDEX_SCHEMA, ['DOCUMENT_NOT_A_FILE']],
    ['CODEOWNERS', OWNERS, ['DOCUMENT_NOT_A_FILE']],
  ])('%s became a symlink', (_, path, errors) => {
    expect(codesOf(base.check({ [path]: { kind: 'symlink' } }))).toEqual(errors);
  });

  it('the prose became a submodule', () => {
    expect(codesOf(base.check({ [PROSE]: { kind: 'submodule' } }))).toEqual(['DOCUMENT_NOT_A_FILE']);
  });
});

describe('govern, a table that no reader sees (rule 1)', () => {
  it.each<[name: string, line: string, errors: string[]]>([
    ['an element that is no text', '<style>', ['TABLE_STALE']],
    ['an element within a line', 'See <noscript> it', ['TABLE_STALE']],
    ['a comment of several lines', '<!-- a\nb', ['TABLE_STALE']],
    ['fenced code that only seems to end', '```\n```js', ['TABLE_STALE']],
    ['an element that ends', '<title>\n</title>', []],
    ['styles, which may hide what is above', '<style>\n</style>', ['TABLE_STALE']],
    ['an element of text', '<p align="center">', []],
    ['code that names an element', 'As `<style>` says.', []],
  ])('below %s', (_, line, errors) => {
    const prose = proseOf(FIRST).replace('<!-- generated:contract -->', `${line}\n\n$&`);
    expect(codesOf(base.check({ [PROSE]: prose }))).toEqual(errors);
  });

  it.each<[name: string, prose: string, errors: string[], warnings: string[]]>([
    ['no table', '# Ours\n\nRead `dist/index.json`.\n', [], []],
    ['a table of another program', '<!-- generated:toc -->\n- a\n<!-- /generated:toc -->\n', [], []],
    ['a marker as an example', '```md\n<!-- generated:contract -->\n```\n', [], []],
    ['half a table of a section', '<!-- generated:retention -->\n', ['TABLE_STALE'], []],
    [
      'a table in a comment',
      '<!--\n<!-- generated:retention -->\n<!-- /generated:retention -->\n',
      ['TABLE_STALE'],
      [],
    ],
    ['a marker written in another way', '<!--generated:retention-->\n', [], ['TABLE_STALE']],
    ['a misspelt marker', '<!-- generated:retentoin -->\n<!-- /generated:retentoin -->\n', [], ['TABLE_STALE']],
    [
      'a misspelt end',
      '<!-- generated:retention -->\n<!-- /generated:retenton -->\n',
      ['TABLE_STALE'],
      ['TABLE_STALE'],
    ],
  ])('of prose with %s', (_, prose, errors, warnings) => {
    const result = new Base({ ...projectOf(), [PROSE]: '# Ours\n' }).check({ [PROSE]: prose });
    expect([codesOf(result), codesOf(result, 'warning')]).toEqual([errors, warnings]);
  });

  it('points at the table', () => {
    const prose = proseOf(FIRST).replace('<!-- generated:retention -->', '<title>\n$&');
    const { findings } = base.check({ [PROSE]: prose });
    const line = prose.split('\n').indexOf('<!-- generated:retention -->') + 1;
    expect(findings[0]).toMatchObject({ code: 'TABLE_STALE', line, message: expect.stringContaining('no reader') });
  });
});
