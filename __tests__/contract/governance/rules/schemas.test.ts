import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import {
  Base,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  INDEX_SCHEMA,
  jsonOf,
  projectOf,
  proseOf,
  rowSchema,
  type Tree,
} from '../../../support/governance.js';

const weak = rowSchema(({ properties }) => (properties.artifact_file.maxLength = 1));
const elsewhere = 'schemas/release-index.schema.json';
const prefixed = ($schema: string, from: Contract = FIRST) => ({ ...from, $schema });

describe('govern, schemas that get out of sight (rule 7)', () => {
  /** A project whose schemas are guarded for nothing but what `$schema` says. */
  const aside: Tree = { ...projectOf(prefixed('../schemas/x.json')), [INDEX_SCHEMA]: null, [elsewhere]: rowSchema() };
  const base = new Base(aside);

  it.each<[name: string, files: Tree, errors: string[]]>([
    ['nothing changes', {}, []],
    ['$schema names another folder', { [CONTRACT]: jsonOf(prefixed('./schema/x.json')) }, ['SCHEMA_LEFT_BEHIND']],
    ['$schema names a page', { [CONTRACT]: jsonOf(prefixed('https://example.com/x.json')) }, ['SCHEMA_LEFT_BEHIND']],
    [
      '$schema names nothing that can be a path',
      { [CONTRACT]: jsonOf(prefixed('../sch emas/x.json')) },
      ['SCHEMA_LEFT_BEHIND'],
    ],
    ['$schema is gone', { [CONTRACT]: jsonOf({ ...FIRST, $schema: undefined }) }, ['SCHEMA_LEFT_BEHIND']],
    [
      'a copy is guarded in its place',
      { [CONTRACT]: jsonOf(prefixed('./schema/x.json')), [INDEX_SCHEMA]: rowSchema() },
      ['DOCUMENT_NOT_CHANGED', 'SCHEMA_LEFT_BEHIND', 'VERSION_NOT_RAISED'],
    ],
    [
      'they move along',
      { [CONTRACT]: jsonOf(prefixed('./schema/x.json')), [elsewhere]: null, [INDEX_SCHEMA]: rowSchema() },
      [],
    ],
    [
      'they move along, and say less',
      { [CONTRACT]: jsonOf(prefixed('./schema/x.json')), [elsewhere]: null, [INDEX_SCHEMA]: weak },
      ['DOCUMENT_NOT_CHANGED', 'VERSION_NOT_RAISED'],
    ],
    [
      'they move to two places, and say less in one',
      {
        [CONTRACT]: jsonOf(prefixed('../other/x.json')),
        [elsewhere]: null,
        [INDEX_SCHEMA]: rowSchema(),
        'other/release-index.schema.json': weak,
      },
      ['DOCUMENT_NOT_CHANGED', 'VERSION_NOT_RAISED'],
    ],
    ['another spelling of the folder', { [CONTRACT]: jsonOf(prefixed('./../schemas/./y.json')) }, []],
    ['they go', { [elsewhere]: null }, ['DOCUMENT_NOT_CHANGED', 'NOT_ANNOUNCED']],
    [
      'one gets another name',
      { [elsewhere]: null, 'schemas/rows.schema.json': rowSchema() },
      ['DOCUMENT_NOT_CHANGED', 'NOT_ANNOUNCED'],
    ],
    ['one that nobody guards comes', { 'other/x.schema.json': '{}' }, []],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('names each that is left', () => {
    const { findings } = base.check({ [CONTRACT]: jsonOf(prefixed('./schema/x.json')) });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'SCHEMA_LEFT_BEHIND', file: elsewhere, rule: 7 }));
  });

  it('holds a range to a schema in the folder that only base names', () => {
    const files = { [CONTRACT]: jsonOf(prefixed('./schema/x.json')), [elsewhere]: weak };
    expect(codesOf(base.check(files))).toEqual(['DOCUMENT_NOT_CHANGED', 'SCHEMA_LEFT_BEHIND', 'VERSION_NOT_RAISED']);
  });
});

describe('govern, documents that move with their schemas (rule 7)', () => {
  const paths = {
    contract: 'documentation/contract.json',
    prose: 'documentation/distribution.md',
    changelog: 'documentation/log.md',
  };
  const moved = contractWith(({ governance }) => (governance.documents = paths), '1.1.0');
  const lines = ['Changed `/governance/documents`: they are in documentation/.'];
  const files = (schema: string | null): Tree => ({
    ...Object.fromEntries(
      Object.keys(projectOf())
        .filter((path) => path.startsWith('docs/'))
        .map((path) => [path, null]),
    ),
    [paths.contract]: jsonOf(moved),
    [paths.prose]: proseOf(moved),
    [paths.changelog]: changelogOf(entryOf('1.1.0', '2026-02-20', lines)),
    'documentation/schema/release-index.schema.json': schema,
    '.github/CODEOWNERS': '/documentation/ @org/stewards\n',
  });
  const check = (changed: Tree) => codesOf(new Base(projectOf()).check(changed, { contract: paths.contract }));

  it('pass where nothing changes in them', () => {
    expect(check(files(rowSchema()))).toEqual([]);
  });

  it.each<[name: string, files: Tree, errors: string[]]>([
    ['one says less', files(weak), ['FIELD_NOT_NAMED', 'VERSION_NOT_RAISED']],
    ['one goes on the way', files(null), ['FIELD_NOT_NAMED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED']],
    ['one stays', { ...files(null), [INDEX_SCHEMA]: rowSchema() }, ['SCHEMA_LEFT_BEHIND']],
    [
      'one stays beside its copy',
      { ...files(rowSchema()), [INDEX_SCHEMA]: rowSchema() },
      ['FIELD_NOT_NAMED', 'SCHEMA_LEFT_BEHIND'],
    ],
  ])('%s', (_, changed, errors) => {
    expect(check(changed)).toEqual(errors);
  });
});
