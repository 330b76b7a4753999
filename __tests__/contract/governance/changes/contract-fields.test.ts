import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  CONTRACT_FIELDS,
  fieldOf,
  isMatrix,
  keyedItemOf,
} from '../../../../src/contract/governance/changes/contract-fields.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
}

/** Every field that a schema describes, `*` standing for the items of an array. */
function fieldsOf({ properties = {}, items }: Schema, at = ''): string[] {
  const named = Object.entries(properties).flatMap(([name, inner]) => [
    `${at}/${name}`,
    ...fieldsOf(inner, `${at}/${name}`),
  ]);
  return items ? [...named, `${at}/*`, ...fieldsOf(items, `${at}/*`)] : named;
}

const schema: Schema = JSON.parse(readFileSync('docs/schema/distribution-contract.schema.json', 'utf8'));
const fields = fieldsOf(schema);

describe('CONTRACT_FIELDS', () => {
  it.each(fields)('has a row for %s, with a clause', (field) => {
    expect(CONTRACT_FIELDS[field]?.clause).toMatch(/^(?:section [1-9]|none): /);
  });

  it('has no row for a field that there is not, but for items of lists that have a fixed number', () => {
    const items = Object.keys(CONTRACT_FIELDS).filter((field) => !fields.includes(field));
    expect(items).toEqual([
      '/integrity/required_documents/*',
      '/integrity/reproducibility_fields/*',
      '/compatibility/source_compatible_within/*',
    ]);
  });

  it('says of every field what a consumer has of it', () => {
    const none = fields.filter((field) => CONTRACT_FIELDS[field]?.clause.startsWith('none: '));
    const inward = none.filter((field) => !field.endsWith('/notes'));
    expect(inward).toEqual(['/$schema', '/platforms/*/runner']);
  });
});

describe('fieldOf', () => {
  it.each([
    ['/product', 'name'],
    ['/platforms/x86_64-unknown-linux-gnu', 'fixed'],
    ['/platforms/x86_64-unknown-linux-gnu/runner', 'inward'],
    ['/platforms/runner', 'fixed'],
    ['/platforms/notes', 'fixed'],
    ['/entrypoint/binaries/notes', 'fixed'],
    ['/entrypoint/notes', 'prose'],
    ['/layout/of/what/is/to/come', 'name'],
    ['/index/deprecated_aliases/dist~1index.json/retired', 'stated'],
    ['/constructor', 'fixed'],
    ['/__proto__/notes', 'fixed'],
    ['/governance/steward/notes', 'prose'],
  ])('%s is %s', (pointer, kind) => {
    expect(fieldOf(pointer).kind).toBe(kind);
  });
});

describe('isMatrix', () => {
  it.each([
    ['/platforms', true],
    ['/platforms/x86_64-unknown-linux-gnu', true],
    ['/platforms/x86_64-unknown-linux-gnu/support', true],
    ['/platforms/x86_64-unknown-linux-gnu/runner', false],
    ['/platforms/x86_64-unknown-linux-gnu/notes', false],
    ['/platforms/runner', false],
    ['/platforms/support', true],
    ['/runtime_assumptions/terminal', true],
    ['/toolchain/rust', true],
    ['/compatibility', true],
    ['/profiles', false],
    ['/index', false],
  ])('%s: %s', (pointer, is) => {
    expect(isMatrix(pointer)).toBe(is);
  });
});

describe('keyedItemOf', () => {
  it.each([
    ['/platforms/a/support', '/platforms/a'],
    ['/platforms/a', '/platforms/a'],
    ['/platforms', undefined],
    ['/profiles/debug', undefined],
  ])('of %s is %s', (pointer, item) => {
    expect(keyedItemOf(pointer)).toBe(item);
  });
});
