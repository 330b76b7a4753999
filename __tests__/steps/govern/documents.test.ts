import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  INDEX_SCHEMA,
  jsonOf,
  OWNERS,
  PROSE,
  projectOf,
  proseOf,
  Repository,
  rowSchema,
} from './repository.js';

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.create(projectOf());
});

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

describe('governRange, the three documents (rule 1)', () => {
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
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('shows what changes before and after, and where', async () => {
    const { changes, findings } = await repository.check(inOrder);
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

describe('governRange, documents that are not what they should be', () => {
  const renamed = contractWith(({ governance }) => (governance.documents.prose = 'docs/contract.md'), '2.0.0');
  const entry = entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents/prose`: `docs/contract.md`.']);
  const moved = contractWith(({ governance }) => (governance.documents.contract = 'contract/contract.json'), '2.0.0');
  const owners = '* @org/stewards\n';

  it.each<[name: string, files: Files, errors: string[]]>([
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
    ['8 MiB of prose and more', { [PROSE]: `${proseOf(FIRST)}${'x'.repeat(8 * 1024 * 1024)}` }, ['DOCUMENT_TOO_LARGE']],
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
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('a contract that moves elsewhere is still compared with what it was', async () => {
    const files = { ...projectOf(moved), [CONTRACT]: null, 'contract/contract.json': jsonOf(moved), [OWNERS]: owners };
    const result = await repository.check(
      {
        ...files,
        [CHANGELOG]: changelogOf(entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents/contract`: moved.'])),
      },
      { contract: 'contract/contract.json' },
    );
    expect(codesOf(result)).toEqual([]);
    expect(result.changes.map(({ pointer }) => pointer)).toContain('/governance/documents/contract');
    const weak = contractWith(({ platforms, governance }) => {
      platforms.pop();
      governance.documents.contract = 'contract/contract.json';
    });
    const hidden = await repository.check(
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
  ])('%s became a symlink', async (_, path, errors) => {
    repository.branch();
    await repository.commit({ [path]: null });
    await symlink('/etc/hostname', join(repository.folder, path));
    await repository.commit({});
    expect(codesOf(await repository.govern())).toEqual(errors);
  });

  it('the prose became a submodule', async () => {
    repository.branch();
    await repository.commit({ [PROSE]: null });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'main')},${PROSE}`);
    repository.git('commit', '-q', '-m', 'A submodule');
    expect(codesOf(await repository.govern())).toEqual(['DOCUMENT_NOT_A_FILE']);
  });
});

describe('governRange, code against documents (rule 7)', () => {
  const schema = (change: Parameters<typeof rowSchema>[0]): Files => ({ [INDEX_SCHEMA]: rowSchema(change) });
  const withVersion = (version: string, line: string): Files => {
    const contract = contractWith(() => {}, version);
    return projectOf(contract, entryOf(version, '2026-02-20', [line]));
  };
  const field = { artifact_format: { type: 'string' } };
  const addField: Parameters<typeof rowSchema>[0] = ({ properties }) => Object.assign(properties, field);
  const dropField: Parameters<typeof rowSchema>[0] = (schema) => {
    Object.assign(schema, { required: ['artifact_file'] });
    delete (schema.properties as Partial<typeof schema.properties>).artifact_size;
  };
  const alone = ['DOCUMENT_NOT_CHANGED'];

  it.each<[name: string, files: Files, errors: string[]]>([
    ['a description', schema(({ properties }) => (properties.artifact_size.description = 'Bytes.')), []],
    ['keys of a schema in another order', { [INDEX_SCHEMA]: jsonOf(reversed(JSON.parse(rowSchema()))) }, []],
    ['required fields in another order', schema(({ required }) => required.reverse()), []],
    ['a prose field', schema(({ properties }) => Object.assign(properties, { notes: { type: 'string' } })), []],
    ['a row field is added, and the documents say nothing', schema(addField), alone],
    [
      'a row field is added and stated',
      { ...withVersion('1.1.0', 'Added `/index/artifact_format`: of the artifact.'), ...schema(addField) },
      [],
    ],
    [
      'a row field is added as a patch',
      { ...withVersion('1.0.1', 'Added `/index/artifact_format`: of the artifact.'), ...schema(addField) },
      ['VERSION_NOT_RAISED'],
    ],
    [
      'a row field goes unannounced',
      { ...withVersion('2.0.0', 'Removed `/index/artifact_size`: of no use.'), ...schema(dropField) },
      ['NOT_ANNOUNCED'],
    ],
    ['a bound is tightened', schema(({ properties }) => (properties.artifact_file.maxLength = 500)), alone],
    [
      'a bound is tightened as a minor version',
      {
        ...withVersion('1.1.0', 'Changed `/index/artifact_file`: shorter.'),
        ...schema(({ properties }) => (properties.artifact_file.maxLength = 500)),
      },
      ['VERSION_NOT_RAISED'],
    ],
    [
      'a bound is loosened as a minor version',
      {
        ...withVersion('1.1.0', 'Changed `/index/artifact_file`: longer.'),
        ...schema(({ properties }) => (properties.artifact_file.maxLength = 2000)),
      },
      [],
    ],
    [
      'a promise is dropped',
      {
        ...withVersion('1.1.0', 'Changed `/index`: artifact_size may lack.'),
        ...schema(({ required }) => required.pop()),
      },
      ['VERSION_NOT_RAISED'],
    ],
    ['a schema is added', { 'docs/schema/sums.schema.json': '{}\n' }, alone],
    [
      'a schema goes',
      { ...withVersion('2.0.0', 'Removed `/index`: no schema.'), [INDEX_SCHEMA]: null },
      ['NOT_ANNOUNCED'],
    ],
    ['a file beside the schemas', { 'docs/schema/README.md': 'Read me.\n' }, []],
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('a file-name template in the schema of the contract counts as the contract', async () => {
    const path = 'docs/schema/distribution-contract.schema.json';
    const template = (text: string): string =>
      jsonOf({ properties: { layout: { properties: { file_name_template: { const: text } } } } });
    const project = await Repository.create({ ...projectOf(), [path]: template('{product}-v{version}') });
    const { findings } = await project.check({
      ...withVersion('2.0.0', 'Changed `/layout/file_name_template`: without v.'),
      [path]: template('{product}-{version}'),
    });
    expect(findings).toMatchObject([
      { code: 'NOT_ANNOUNCED', rule: 4, file: path, line: 6, pointer: '/layout/file_name_template' },
      { code: 'NOT_CHECKED' },
    ]);
  });
});
