import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { checkSchema } from '../../../src/contract/json/document.js';
import { listOf, openObject } from '../../../src/contract/json/lists.js';
import { refusalOf } from '../../support/expect-code.js';

const placesOf = (schema: z.core.$ZodType, value: unknown): string[] =>
  refusalOf(() => checkSchema(schema, value, 'f')).faults.map(({ place = '' }) => place);

/** A schema, and how often it was asked. */
function counted(): { schema: z.ZodMiniString; asked: () => number } {
  let count = 0;
  const schema = z.string().check(
    z.refine((text) => {
      count++;
      return text !== 'bad';
    }),
  );
  return { schema, asked: () => count };
}

describe('listOf', () => {
  it('reads what it holds, in its order, however long it is', () => {
    const items = Array.from({ length: 1234 }, (_, at) => String(at));
    expect(checkSchema(listOf(z.string(), { max: 2000 }), items, 'f')).toEqual(items);
    expect(checkSchema(listOf(z.string(), { max: 2000 }), [], 'f')).toEqual([]);
  });
  it('names every fault up to fifty by its place, and looks no further than the slice it is in', () => {
    const { schema, asked } = counted();
    const items = Array.from({ length: 100_000 }, (_, at) => (at % 7 === 3 && at > 500 ? 'bad' : 'good'));
    const bad = [...items.keys()].filter((at) => items[at] === 'bad').slice(0, 50);
    expect(placesOf(listOf(schema, { max: 200_000 }), items)).toEqual(bad.map((at) => `f#/${at}`));
    expect(asked()).toBeLessThan(1000);
  });
  it('collects no more where lists stand in lists', () => {
    const { schema, asked } = counted();
    const inner = listOf(z.strictObject({ a: schema, b: schema }), { max: 1000 });
    const all = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => ({ a: 'bad', b: 'bad' })));
    expect(placesOf(listOf(inner, { max: 1000 }), all)).toHaveLength(50);
    expect(asked()).toBeLessThan(10_000);
  });
  it.each([
    ['too long', { max: 3 }, ['a', 'b', 'c', 'd'], 'f'],
    ['too long, and of the wrong kind', { max: 3 }, Array.from({ length: 100_000 }, () => ({})), 'f'],
    ['too short', { min: 1, max: 3 }, [], 'f'],
    ['no list', { max: 3 }, { length: 1 }, 'f'],
  ])('refuses one that is %s, as a whole', (_, bounds, value, place) => {
    const { schema, asked } = counted();
    expect(placesOf(listOf(schema, bounds), value)).toEqual([place]);
    expect(asked()).toBe(0);
  });
  it('says in the published schema how many there may be', () => {
    expect(z.toJSONSchema(listOf(z.string(), { min: 1, max: 3 }))).toMatchObject({
      type: 'array',
      minItems: 1,
      maxItems: 3,
    });
  });
});

describe('openObject', () => {
  const members = (count: number, value: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]));
  it('reads what it holds', () => {
    const { schema } = counted();
    expect(checkSchema(openObject(z.string(), schema, { max: 9 }), members(9, 'good'), 'f')).toEqual(
      members(9, 'good'),
    );
  });
  it('names the first fifty faults, and looks into none with too many members', () => {
    const { schema, asked } = counted();
    expect(placesOf(openObject(z.string(), schema, { max: 200 }), members(200, 'bad'))).toHaveLength(50);
    expect(asked()).toBe(200);
    expect(placesOf(openObject(z.string(), schema, { max: 200 }), members(201, 'bad'))).toEqual(['f']);
    expect(asked()).toBe(200);
  });
  it('refuses too few members, and says in the published schema how many there may be', () => {
    const open = openObject(z.string(), z.string(), { min: 2, max: 3 });
    expect(placesOf(open, members(1, 'good'))).toEqual(['f']);
    expect(z.toJSONSchema(open)).toMatchObject({ type: 'object', minProperties: 2, maxProperties: 3 });
  });
});
