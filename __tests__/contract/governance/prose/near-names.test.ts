import { describe, expect, it } from '@jest/globals';
import { nearName } from '../../../../src/contract/governance/prose/near-names.js';

describe('nearName', () => {
  it.each([
    ['platforms', 'platforms'],
    ['Platforms', 'platforms'],
    ['platform', 'platforms'],
    ['platformss', 'platforms'],
    ['platfroms', 'platforms'],
    ['plotforms', 'platforms'],
    ['xplatforms', 'platforms'],
    ['toc', undefined],
    ['', undefined],
    ['layouts-of', undefined],
    ['formplats', undefined],
    ['platforms-of-it', undefined],
    ['flatfarms', undefined],
  ])('of %j is %j', (written, name) => {
    expect(nearName(written, ['contract', 'layout', 'platforms'])).toBe(name);
  });
});
