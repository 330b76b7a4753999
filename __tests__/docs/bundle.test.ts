import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FOLDER = 'dist-action/bundle';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));

/** How often a word stands in the bundle. */
function occurrences(word: string): number {
  return files.reduce((sum, name) => sum + readFileSync(join(FOLDER, name), 'utf8').split(word).length - 1, 0);
}

describe('the bundle', () => {
  it('is without undici, and nothing in it asks @actions/http-client for what needs it', () => {
    // Defined once, by @actions/http-client itself.
    expect(occurrences('getAgentDispatcher(')).toBe(1);
    expect(occurrences('_getProxyAgentDispatcher(')).toBe(2);
    expect(occurrences('undici.globalDispatcher')).toBe(0);
  });

  it('has under 6 MB', () => {
    const size = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(size).toBeLessThan(6_000_000);
  });
});
