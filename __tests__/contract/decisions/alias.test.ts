import { describe, expect, it } from '@jest/globals';
import { aliasRetirement, isAliasRead } from '../../../src/contract/decisions/alias.js';
import { encode, sampleContract } from '../../support/samples.js';

const path = 'dist/{distribution_contract_version}/index.json';
const retiredBy = (...aliases: unknown[]) =>
  aliasRetirement(
    encode(JSON.stringify({ ...sampleContract(), index: { deprecated_aliases: aliases } })),
    'contract.json',
  );

describe('aliasRetirement', () => {
  it.each([
    ['the same day', '2026-07-01', '2026-07-01'],
    ['a later day', '2026-12-31', '2026-12-31'],
    ['an earlier day, which is not heeded', '2026-06-30', '2026-07-01'],
    ['a day that no calendar has', '2026-12-32', '2026-07-01'],
    ['a day that February has not', '2027-02-30', '2026-07-01'],
    ['no day', 'whenever', '2026-07-01'],
    ['a number', 20270101, '2026-07-01'],
  ])('is, where the contract documents %s', (_, retired, day) => {
    expect(retiredBy({ path, retired })).toBe(day);
  });

  it('is of no other alias', () => {
    expect(retiredBy({ path: 'index.json', retired: '2027-01-01' }, null, 1)).toBe('2026-07-01');
  });

  it.each([
    ['no contract', undefined],
    ['one that is no JSON', encode('{')],
    ['one with a key twice', encode('{"index":{},"index":{}}')],
    ['null', encode('null')],
    ['one of another shape', encode('{"index":{"deprecated_aliases":{}}}')],
  ])('is that of the specification with %s', (_, bytes) => {
    expect(aliasRetirement(bytes, 'contract.json')).toBe('2026-07-01');
  });
});

describe('isAliasRead', () => {
  it.each([
    ['2026-06-30', true],
    ['2026-07-01', true],
    ['2026-07-02', false],
  ])('on %s: %s', (today, is) => {
    expect(isAliasRead(today, '2026-07-01')).toBe(is);
  });
});
