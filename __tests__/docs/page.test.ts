import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { makeEmbedded } from '../../scripts/page.mjs';

describe('scripts/page.mjs', () => {
  it('makes src/page/embedded.ts as it is committed: after a change of src/page run npm run bundle', () => {
    expect(readFileSync('src/page/embedded.ts', 'utf8')).toBe(makeEmbedded());
  });
});
