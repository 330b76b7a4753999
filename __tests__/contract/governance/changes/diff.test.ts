import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ArrayKind, canonicalText, diffJson } from '../../../../src/contract/governance/changes/diff.js';
import { covers, lineage } from '../../../../src/contract/json/pointer.js';
import { runs } from '../../../support/generated.js';

const KINDS: Record<string, ArrayKind> = { '/keyed': { key: 'id' }, '/set': 'set', '/ranked': 'ranked' };
const diff = (before: unknown, after: unknown) => diffJson(before, after, (pointer) => KINDS[pointer] ?? 'list');
const summary = (before: unknown, after: unknown) =>
  diff(before, after).map(({ kind, pointer }) => `${kind} ${pointer}`);

describe('diffJson', () => {
  it.each<[name: string, before: unknown, after: unknown, differences: string[]]>([
    ['keys in another order are no difference', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, []],
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['changed /a/b']],
    ['a value of another type', { a: 1 }, { a: '1' }, ['changed /a']],
    ['an object in place of an array', { a: [] }, { a: {} }, ['changed /a']],
    ['null is a value', { a: null }, {}, ['removed /a']],
    ['a whole object is one difference', {}, { a: { b: 1, c: 2 } }, ['added /a']],
    ['a name with / and ~', { 'a/b': { '~': 1 } }, { 'a/b': {} }, ['removed /a~1b/~0']],
    ['the order of a list', { list: [1, 2] }, { list: [2, 1] }, ['changed /list']],
    ['the order of a set is no difference', { set: ['a', 'b'] }, { set: ['b', 'a'] }, []],
    ['values of a set', { set: ['a', 'b'] }, { set: ['b', 'c'] }, ['removed /set/a', 'added /set/c']],
    ['a set with a value twice', { set: ['a'] }, { set: ['a', 'a'] }, ['changed /set']],
    ['the first of a ranked set', { ranked: ['a', 'b'] }, { ranked: ['b', 'a'] }, ['changed /ranked']],
    ['the rest of a ranked set', { ranked: ['a', 'b', 'c'] }, { ranked: ['a', 'c', 'b'] }, []],
    ['a new first of a ranked set', { ranked: ['a'] }, { ranked: ['b', 'a'] }, ['added /ranked/b', 'changed /ranked']],
    [
      'the order of a keyed array is no difference',
      { keyed: [{ id: 'a' }, { id: 'b' }] },
      { keyed: [{ id: 'b' }, { id: 'a' }] },
      [],
    ],
    [
      'a field of a keyed item',
      { keyed: [{ id: 'a', n: 1 }, { id: 'b' }] },
      { keyed: [{ id: 'b' }, { id: 'a', n: 2 }] },
      ['changed /keyed/a/n'],
    ],
    [
      'a keyed item under another key',
      { keyed: [{ id: 'a' }] },
      { keyed: [{ id: 'b' }] },
      ['removed /keyed/a', 'added /keyed/b'],
    ],
    [
      'two keyed items of one key hide nothing',
      { keyed: [{ id: 'a' }] },
      { keyed: [{ id: 'a' }, { id: 'a', n: 1 }] },
      ['changed /keyed'],
    ],
    ['a keyed item without a key', { keyed: [{ id: 'a' }] }, { keyed: [{ id: 'a' }, 1] }, ['changed /keyed']],
  ])('%s', (_, before, after, differences) => {
    expect(summary(before, after)).toEqual(differences);
  });

  it('says where items could not be told apart', () => {
    const twins = [{ id: 'a' }, { id: 'a', n: 1 }];
    const whole = { pointer: '/keyed', at: '/keyed', kind: 'changed', before: twins, after: [], blurred: true };
    expect(diff({ keyed: twins }, { keyed: [] })).toEqual([whole]);
    expect(diff({ list: twins }, { list: [] })).toEqual([
      { pointer: '/list', at: '/list', kind: 'changed', before: twins, after: [] },
    ]);
  });

  it('names the value in the document after by its position, and what held a removed one', () => {
    const before = { keyed: [{ id: 'a', n: 1 }, { id: 'gone' }] };
    const after = { keyed: [{ id: 'new' }, { id: 'a', n: 2 }] };
    expect(diff(before, after)).toEqual([
      { pointer: '/keyed/a/n', at: '/keyed/1/n', kind: 'changed', before: 1, after: 2 },
      { pointer: '/keyed/gone', at: '/keyed', kind: 'removed', before: { id: 'gone' } },
      { pointer: '/keyed/new', at: '/keyed/0', kind: 'added', after: { id: 'new' } },
    ]);
  });

  it('finds nothing in a value and itself, and something in any two that differ (500 random pairs)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(diff(one, structuredClone(one))).toEqual([]);
        expect(diff(one, other).length === 0).toBe(canonicalText(one) === canonicalText(other));
      }),
      runs(500),
    );
  });
});

describe('diffJson, of more differences than a person reads', () => {
  const members = (count: number, value: number): Record<string, number> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, value]));

  it('gives up to a thousand, and one that stands for more', () => {
    expect(diff(members(1000, 0), members(1000, 1))).toHaveLength(1000);
    for (const [one, other] of [
      [members(1001, 0), members(1001, 1)],
      [members(1001, 0), {}],
      [{}, members(1001, 0)],
    ] as const)
      expect(diff(one, other)).toEqual([
        expect.objectContaining({ pointer: '', at: '', kind: 'changed', blurred: true }),
      ]);
  });

  it('compares as a whole what no pointer can name in few words, and finds it all the same', () => {
    const long = 'k'.repeat(5000);
    const found = diff({ [long]: { a: { b: 1 } } }, { [long]: { a: { b: 2 } } });
    expect(found).toEqual([expect.objectContaining({ pointer: `/${long}`, kind: 'changed', blurred: true })]);
    expect(diff({ [long]: { a: 1, b: 2 } }, { [long]: { b: 2, a: 1 } })).toEqual([]);
  });
});

describe('pointers', () => {
  it('covers holds for a pointer and what is below it, not for a sibling with the same beginning', () => {
    expect(['/a', '/a/b', '/ab', '/'].map((pointer) => covers('/a', pointer))).toEqual([true, true, false, false]);
  });

  it('lineage gives the nearest first, without the whole document', () => {
    expect(lineage('/a/b/c')).toEqual(['/a/b/c', '/a/b', '/a']);
    expect(lineage('')).toEqual([]);
  });
});
