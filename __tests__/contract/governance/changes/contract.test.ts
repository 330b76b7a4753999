import { describe, expect, it } from '@jest/globals';
import { contractChanges } from '../../../../src/contract/governance/changes/contract.js';
import { parseStrictJson } from '../../../../src/contract/json/strict-json.js';
import { sampleContract } from '../../../support/samples.js';

const FIRST = sampleContract();

const strict = (value: unknown) =>
  parseStrictJson(Buffer.from(JSON.stringify(value)), { maxBytes: 1_000_000 }, 'contract.json');

describe('contractChanges', () => {
  it('takes every field that the contract has for prose as such, and nothing else', () => {
    const noted = (value: unknown, at: string): unknown => {
      if (Array.isArray(value)) return value.map((item, index) => noted(item, `${at}/${index}`));
      if (typeof value !== 'object' || value === null || at === '/governance/documents') return value;
      const members = Object.entries(value).map(([name, inner]) => [name, noted(inner, `${at}/${name}`)]);
      return { ...Object.fromEntries(members), notes: 'Read me.' };
    };
    const changes = contractChanges(FIRST, strict(noted(FIRST, '')), 'contract.json');
    expect(changes.length).toBeGreaterThan(12);
    expect(changes.filter(({ level }) => level !== 'none')).toEqual([]);
  });

  it.each([
    [
      '/entrypoint/binaries',
      { ...FIRST, entrypoint: { ...FIRST.entrypoint, binaries: [...FIRST.entrypoint.binaries, 'notes'] } },
    ],
    ['/profiles', { ...FIRST, profiles: [...FIRST.profiles, 'notes'] }],
  ])('takes no item of %s for prose', (pointer, before) => {
    expect(contractChanges(before, strict(FIRST), 'contract.json')).toMatchObject([
      { pointer: `${pointer}/notes`, kind: 'removed', level: 'major', goes: true },
    ]);
  });
});
