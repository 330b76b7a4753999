import { describe, expect, it } from '@jest/globals';
import { optionsOf } from '../../src/contract/next-step.js';

const given = { source: 'S', lockfile: 'L', to: 'T' };

describe('optionsOf', () => {
  it('has all that was given where the same is run once more, and what the step says in its place', () => {
    const options = { source: 'other', 'allow-yanked': true } as const;
    expect(optionsOf({ purpose: 'p', options }, given)).toEqual({ ...given, ...options });
  });
  it('has of another command only what is taken along', () => {
    const step = { purpose: 'p', command: 'lock', options: { version: '1' }, keeps: ['lockfile', 'absent'] } as const;
    expect(optionsOf(step, given)).toEqual({ lockfile: 'L', version: '1' });
  });
});
