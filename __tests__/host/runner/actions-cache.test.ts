import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { restorePaths, savePaths } from '../../../src/host/runner/actions-cache.js';
import { createTempProject } from '../../support/temporary.js';

/** A service that is there as far as anybody can tell, and answers nobody. */
const SERVICE = { ACTIONS_CACHE_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: 'token' };
beforeAll(() => void Object.assign(process.env, SERVICE));
afterAll(() => {
  for (const name of Object.keys(SERVICE)) delete process.env[name];
});

describe('restorePaths', () => {
  it('is no hit where the library refuses, and says what it said', async () => {
    const warned: string[] = [];
    const folder = await createTempProject();
    expect(await restorePaths([folder], 'a,b', (message) => warned.push(message))).toBe(false);
    expect(warned).toEqual([expect.stringContaining('the Actions cache failed: ')]);
  });
});

describe('savePaths', () => {
  it('has saved nothing where the library refuses', async () => {
    const warned: string[] = [];
    expect(await savePaths([await createTempProject()], 'a,b', (message) => warned.push(message))).toBe(false);
    expect(warned).toEqual([expect.stringContaining('the Actions cache failed: ')]);
  });
});
