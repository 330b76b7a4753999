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
} from './govern-repository.js';

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
