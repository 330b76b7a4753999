import { describe, expect, it } from '@jest/globals';
import { schemaChanges } from '../../../../src/contract/governance/changes/schemas.js';
import { parseStrictJson } from '../../../../src/contract/json/strict-json.js';
import {
  Base,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  INDEX_SCHEMA,
  jsonOf,
  projectOf,
  rowSchema,
} from '../../../support/governance.js';

const base = new Base(projectOf());

const reversed = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [
        name,
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? reversed(inner) : inner,
      ]),
  );

describe('govern, code against documents (rule 7)', () => {
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
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it.each(['../schemas/x.json', './../schemas/contract.schema.json'])(
    'a row field goes from a schema in the folder of $schema: %s',
    ($schema) => {
      const [before, after] = ['1.0.0', '2.0.0'].map((version) => ({ ...contractWith(() => {}, version), $schema }));
      const path = 'schemas/release-index.schema.json';
      const base = new Base({ ...projectOf(before), [path]: rowSchema() });
      const lines = ['Removed `/index/artifact_size`: of no use.'];
      const files = projectOf(after, entryOf('2.0.0', '2026-02-20', lines));
      expect(base.check({ ...files, [path]: rowSchema(dropField) }).findings).toContainEqual(
        expect.objectContaining({ code: 'NOT_ANNOUNCED', file: path, pointer: '/index/artifact_size' }),
      );
    },
  );

  it("the contract's own schema comes and goes as the contract", () => {
    const schema = parseStrictJson(Buffer.from(rowSchema()), { maxBytes: 10_000 }, 'x');
    const path = 'docs/schema/distribution-contract.schema.json';
    expect(schemaChanges(undefined, schema, path)).toMatchObject([
      { pointer: '/contract', kind: 'added', level: 'minor', goes: false },
    ]);
    expect(schemaChanges(schema, undefined, path)).toMatchObject([
      { pointer: '/contract', kind: 'removed', level: 'major', goes: true },
    ]);
  });

  it('a file-name template in the schema of the contract counts as the contract', () => {
    const path = 'docs/schema/distribution-contract.schema.json';
    const template = (text: string): string =>
      jsonOf({ properties: { layout: { properties: { file_name_template: { const: text } } } } });
    const project = new Base({ ...projectOf(), [path]: template('{product}-v{version}') });
    const { findings } = project.check({
      ...withVersion('2.0.0', 'Changed `/layout/file_name_template`: without v.'),
      [path]: template('{product}-{version}'),
    });
    expect(findings).toMatchObject([
      { code: 'NOT_ANNOUNCED', rule: 4, file: path, line: 6, pointer: '/layout/file_name_template' },
      { code: 'NOT_CHECKED' },
    ]);
  });
});

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

describe('govern, values that a schema lists in another way (rules 3, 4 and 7)', () => {
  const check = (before: object, after: object, version = '2.0.0'): string[] => {
    const schema = (name: object) => jsonOf({ ...LIMITED, properties: { name } });
    const base = new Base({ ...projectOf(), [INDEX_SCHEMA]: schema(before) });
    const contract = contractWith(() => {}, version);
    const files = projectOf(contract, entryOf(version, '2026-02-20', ['Changed `/index`: as said.']));
    return codesOf(base.check({ ...files, [INDEX_SCHEMA]: schema(after) }));
  };

  it.each<[name: string, before: object, after: object, version: string, errors: string[]]>([
    ['one type is left of two', { type: ['string', 'null'] }, { type: 'string' }, '2.0.0', ['NOT_ANNOUNCED']],
    ['another type', { type: 'string' }, { type: 'integer' }, '2.0.0', ['NOT_ANNOUNCED']],
    ['one type becomes two', { type: 'string' }, { type: ['string', 'null'] }, '1.1.0', []],
    ['integers become numbers', { type: 'integer' }, { type: 'number' }, '1.1.0', []],
    ['a value goes from behind a twin', { enum: ['a', 'a', 'b'] }, { enum: ['b'] }, '2.0.0', ['NOT_ANNOUNCED']],
  ])('%s', (_, before, after, version, errors) => {
    expect(check(before, after, version)).toEqual(errors);
  });

  it.each<[name: string, before: object, after: object]>([
    ['one type as a list', { type: 'string' }, { type: ['string'] }],
    ['a limit that is none', {}, { minLength: 0, uniqueItems: false, required: [], additionalProperties: true }],
    ['a limit that was none', { items: {}, properties: {} }, {}],
  ])('charges nothing for what says the same: %s', (_, before, after) => {
    const schema = (more: object) => jsonOf({ ...LIMITED, properties: { name: { type: 'string', ...more } } });
    const base = new Base({ ...projectOf(), [INDEX_SCHEMA]: schema(before) });
    expect(codesOf(base.check({ [INDEX_SCHEMA]: schema(after) }))).toEqual([]);
  });

  it('charges nothing for a number in another spelling', () => {
    const text = rowSchema();
    const spelt = text.replace('1000', '1.0e3').replace('"minimum": 0', '"minimum": 0.0');
    expect([spelt.includes('1.0e3'), spelt.includes('0.0')]).toEqual([true, true]);
    const base = new Base(projectOf());
    expect(codesOf(base.check({ [INDEX_SCHEMA]: spelt }))).toEqual([]);
    expect(codesOf(base.check({ [INDEX_SCHEMA]: text.replace('1000', '9.99e2') }))).toEqual(['DOCUMENT_NOT_CHANGED']);
  });

  it.each<[name: string, before: object, after: object]>([
    ['a name composed in another way', { const: 'caf\u00e9' }, { const: 'cafe\u0301' }],
    ['a letter that looks the same', { enum: ['a'] }, { enum: ['\u0430'] }],
    ['what nobody sees', { const: 'a' }, { const: 'a\u200b' }],
  ])('sees %s', (_, before, after) => {
    expect(check(before, after)).toEqual(['NOT_ANNOUNCED']);
  });

  it.each<[name: string, path: (schema: object) => object]>([
    ['another dialect', (schema) => ({ ...schema, $schema: 'http://json-schema.org/draft-04/schema#' })],
    ['another place for references', (schema) => ({ ...schema, properties: { name: { $id: 'a/', type: 'string' } } })],
  ])('takes %s for a change of what is said', (_, change) => {
    const before = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'a',
      properties: { name: { type: 'string' } },
    };
    const base = new Base({ ...projectOf(), [INDEX_SCHEMA]: jsonOf(before) });
    expect(codesOf(base.check({ [INDEX_SCHEMA]: jsonOf(change(before)) }))).toEqual(['DOCUMENT_NOT_CHANGED']);
    expect(codesOf(base.check({ [INDEX_SCHEMA]: jsonOf({ ...before, $id: 'b' }) }))).toEqual([]);
  });

  it('reads a schema of any name', () => {
    const path = 'docs/schema/constructor.schema.json';
    const { changes } = new Base(projectOf()).check({ [path]: '{ "constructor": 1 }' });
    expect(changes).toMatchObject([{ pointer: '/contract/constructor.json', kind: 'added' }]);
  });

  it('takes no definition for prose because it is called notes', () => {
    const schema = (maxLength: number) => jsonOf({ ...LIMITED, $defs: { notes: { type: 'string', maxLength } } });
    const base = new Base({ ...projectOf(), [INDEX_SCHEMA]: schema(9) });
    expect(codesOf(base.check({ [INDEX_SCHEMA]: schema(1) }))).toEqual(['DOCUMENT_NOT_CHANGED']);
  });
});

describe('govern, a schema that says less (rules 4 and 7)', () => {
  const base = new Base({ ...projectOf(), [INDEX_SCHEMA]: jsonOf(LIMITED) });

  it.each<[name: string, files: Files]>([
    ['pattern', stated((_, name) => delete name.pattern)],
    ['format', stated((_, name) => delete name.format)],
    ['all of an enum', stated((_, name) => delete name.enum)],
    ['the type', stated((_, name) => delete name.type)],
    ['required', stated((whole) => delete whole.required)],
    ['that there are no other fields', stated((whole) => delete whole.additionalProperties)],
  ])('%s: nothing goes', (_, files) => {
    expect(codesOf(base.check(files))).toEqual([]);
  });

  it.each<[name: string, files: Files]>([
    ['one value of an enum', stated((_, name) => (name.enum = ['a']))],
    ['a value that was always the same', stated((_, name) => delete name.const)],
    ['all fields', stated((whole) => delete whole.properties)],
  ])('%s: it has to be announced', (_, files) => {
    expect(codesOf(base.check(files))).toContain('NOT_ANNOUNCED');
  });
});

describe('schemaChanges, of a schema with more differences than a person reads', () => {
  it('takes them for the loss of the whole', () => {
    const schemaOf = (name: string): string =>
      jsonOf({ properties: Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${name}${at}`, {}])) });
    const [before, after] = ['a', 'b'].map((name) =>
      parseStrictJson(Buffer.from(schemaOf(name)), { maxBytes: 1e6 }, 's'),
    );
    expect(schemaChanges(before, after, 'manifest.schema.json')).toEqual([
      expect.objectContaining({ kind: 'changed', level: 'major', goes: true }),
    ]);
  });
});

describe('schemaChanges, whether a value goes', () => {
  const goes = (before: object, after: object): [pointer: string, level: string, goes: boolean][] => {
    const schema = (name: object) =>
      parseStrictJson(Buffer.from(jsonOf({ properties: { name } })), { maxBytes: 10_000 }, 'x');
    return schemaChanges(schema(before), schema(after), INDEX_SCHEMA).map((of) => [of.pointer, of.level, of.goes]);
  };
  const field = '/index/name';

  it.each<[name: string, before: object, after: object, level: string, goes: boolean]>([
    ['an enum comes', {}, { enum: ['a'] }, 'major', false],
    ['an enum goes', { enum: ['a'] }, {}, 'major', false],
    ['a value of an enum comes', { enum: ['a'] }, { enum: ['a', 'b'] }, 'minor', false],
    ['a value of an enum goes', { enum: ['a', 'b'] }, { enum: ['a'] }, 'major', true],
    ['a type comes', {}, { type: 'string' }, 'major', false],
    ['one of the types goes', { type: ['string', 'null'] }, { type: ['string'] }, 'major', true],
    ['one of the types comes', { type: ['string'] }, { type: ['string', 'null'] }, 'minor', false],
    ['a type becomes one of several', { type: 'string' }, { type: ['string', 'null'] }, 'minor', false],
    ['numbers become integers', { type: 'number' }, { type: 'integer' }, 'major', true],
    ['a constant comes', {}, { const: 'a' }, 'major', true],
    ['a constant is another', { const: 'a' }, { const: 'b' }, 'major', true],
    ['a pattern is another', { pattern: 'a' }, { pattern: 'b' }, 'major', false],
    ['a bound is tightened', { maxLength: 9 }, { maxLength: 8 }, 'major', false],
    ['a bound is loosened', { maxLength: 8 }, { maxLength: 9 }, 'minor', false],
    ['a lower bound is tightened', { minLength: 8 }, { minLength: 9 }, 'major', false],
    ['a lower bound is loosened', { minLength: 9 }, { minLength: 8 }, 'minor', false],
    ['a bound goes', { maxLength: 9 }, {}, 'minor', false],
    ['a bound comes', {}, { maxLength: 9 }, 'major', false],
  ])('%s', (_, before, after, level, gone) => {
    expect(goes(before, after)).toEqual([[field, level, gone]]);
  });
});

describe('schemaChanges, what is required and described elsewhere', () => {
  const read = (schema: object) => parseStrictJson(Buffer.from(JSON.stringify(schema)), { maxBytes: 1e4 }, 'x');
  const a = { properties: { a: {} } };

  it.each<[name: string, before: object, after: object, levels: string[]]>([
    ['a field that no side describes', { required: ['b'] }, { required: ['b', 'a'] }, ['major']],
    ['a field that both describe', { ...a, required: ['b'] }, { ...a, required: ['b', 'a'] }, ['major']],
    [
      'a field that comes with it',
      { required: ['b'], properties: {} },
      { ...a, required: ['b', 'a'] },
      ['minor', 'none'],
    ],
  ])('%s', (_, before, after, levels) => {
    const changes = schemaChanges(read(before), read(after), 'manifest.schema.json');
    expect(changes.map(({ level }) => level).sort()).toEqual(levels);
  });
});

describe('schemaChanges, schemas in a list', () => {
  const read = (list: unknown) => parseStrictJson(Buffer.from(JSON.stringify({ anyOf: list })), { maxBytes: 1e4 }, 'x');
  const levels = (before: unknown, after: unknown) =>
    schemaChanges(read(before), read(after), 'manifest.schema.json').map(({ level }) => level);

  it.each<[name: string, before: unknown, after: unknown, levels: string[]]>([
    ['a description', [{ type: 'object', description: 'a' }], [{ type: 'object', description: 'b' }], ['none']],
    [
      'a description further in',
      [{ properties: { a: { items: { oneOf: [{ title: 'a' }] } } } }],
      [{ properties: { a: { items: { oneOf: [{}] } } } }],
      ['none'],
    ],
    ['a field of that name', [{ properties: { title: {} } }], [{ properties: {} }], ['major']],
    ['a value of that name', [{ const: { title: 'a' } }], [{ const: { title: 'b' } }], ['major']],
    ['a rule', [{ type: 'object' }], [{ type: 'array' }], ['major']],
    ['one more', [{ type: 'object' }], [{ type: 'object' }, {}], ['major']],
  ])('%s', (_, before, after, expected) => {
    expect(levels(before, after)).toEqual(expected);
  });
});

describe('govern, a field that changes in the contract and in its schema (rule 7)', () => {
  const SCHEMA = 'docs/schema/distribution-contract.schema.json';
  const rustOf = (rule: object): Files => ({
    [SCHEMA]: jsonOf({ properties: { toolchain: { properties: { rust: { type: 'string', ...rule } } } } }),
  });
  const newer = contractWith((contract) => (contract.toolchain.rust = '1.85.0'), '1.1.0');
  const files = projectOf(
    newer,
    entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.'),
  );

  it.each<[name: string, before: object, after: object, errors: string[]]>([
    ['a schema that stays', { maxLength: 9 }, { maxLength: 9 }, []],
    ['a longer limit', { maxLength: 9 }, { maxLength: 10 }, []],
    ['a shorter limit', { maxLength: 9 }, { maxLength: 8 }, ['VERSION_NOT_RAISED']],
    ['another type', {}, { type: 'integer' }, ['NOT_ANNOUNCED', 'VERSION_NOT_RAISED']],
  ])('takes the greater of both changes: %s', (_, before, after, errors) => {
    const result = new Base({ ...projectOf(), ...rustOf(before) }).check({ ...files, ...rustOf(after) });
    expect(codesOf(result)).toEqual(errors);
  });
});
