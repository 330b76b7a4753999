import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  codesOf,
  contractWith,
  entryOf,
  type Files,
  INDEX_SCHEMA,
  jsonOf,
  projectOf,
  Repository,
} from './repository.js';

/** A schema with every limit there is, under which a change of it is stated. */
const LIMITED = {
  type: 'object',
  properties: { name: { type: 'string', pattern: '^a', format: 'date', enum: ['a', 'b'], const: 'a' } },
  required: ['name'],
  additionalProperties: false,
};

function stated(
  change: (whole: Partial<typeof LIMITED>, name: Partial<typeof LIMITED.properties.name>) => unknown,
): Files {
  const schema = structuredClone(LIMITED);
  change(schema, schema.properties.name);
  const lines = ['Changed `/index`: as said.'];
  const contract = contractWith(() => {}, '2.0.0');
  return { ...projectOf(contract, entryOf('2.0.0', '2026-02-20', lines)), [INDEX_SCHEMA]: jsonOf(schema) };
}

describe('governRange, values that a schema lists in another way (rules 3, 4 and 7)', () => {
  const check = async (before: object, after: object, version = '2.0.0'): Promise<string[]> => {
    const schema = (name: object) => jsonOf({ ...LIMITED, properties: { name } });
    const repository = await Repository.create({ ...projectOf(), [INDEX_SCHEMA]: schema(before) });
    const contract = contractWith(() => {}, version);
    const files = projectOf(contract, entryOf(version, '2026-02-20', ['Changed `/index`: as said.']));
    return codesOf(await repository.check({ ...files, [INDEX_SCHEMA]: schema(after) }));
  };

  it.each<[name: string, before: object, after: object, version: string, errors: string[]]>([
    ['one type is left of two', { type: ['string', 'null'] }, { type: 'string' }, '2.0.0', ['NOT_ANNOUNCED']],
    ['another type', { type: 'string' }, { type: 'integer' }, '2.0.0', ['NOT_ANNOUNCED']],
    ['one type becomes two', { type: 'string' }, { type: ['string', 'null'] }, '1.1.0', []],
    ['integers become numbers', { type: 'integer' }, { type: 'number' }, '1.1.0', []],
    ['a value goes from behind a twin', { enum: ['a', 'a', 'b'] }, { enum: ['b'] }, '2.0.0', ['NOT_ANNOUNCED']],
  ])('%s', async (_, before, after, version, errors) => {
    expect(await check(before, after, version)).toEqual(errors);
  });

  it('takes no definition for prose because it is called notes', async () => {
    const schema = (maxLength: number) => jsonOf({ ...LIMITED, $defs: { notes: { type: 'string', maxLength } } });
    const repository = await Repository.create({ ...projectOf(), [INDEX_SCHEMA]: schema(9) });
    expect(codesOf(await repository.check({ [INDEX_SCHEMA]: schema(1) }))).toEqual(['DOCUMENT_NOT_CHANGED']);
  });
});

describe('governRange, a schema that says less (rules 4 and 7)', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create({ ...projectOf(), [INDEX_SCHEMA]: jsonOf(LIMITED) });
  });

  it.each<[name: string, files: Files]>([
    ['pattern', stated((_, name) => delete name.pattern)],
    ['format', stated((_, name) => delete name.format)],
    ['all of an enum', stated((_, name) => delete name.enum)],
    ['the type', stated((_, name) => delete name.type)],
    ['required', stated((whole) => delete whole.required)],
    ['that there are no other fields', stated((whole) => delete whole.additionalProperties)],
  ])('%s: nothing goes', async (_, files) => {
    expect(codesOf(await repository.check(files))).toEqual([]);
  });

  it.each<[name: string, files: Files]>([
    ['one value of an enum', stated((_, name) => (name.enum = ['a']))],
    ['a value that was always the same', stated((_, name) => delete name.const)],
    ['all fields', stated((whole) => delete whole.properties)],
  ])('%s: it has to be announced', async (_, files) => {
    expect(codesOf(await repository.check(files))).toContain('NOT_ANNOUNCED');
  });
});
