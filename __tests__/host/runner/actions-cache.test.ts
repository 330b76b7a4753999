import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { restorePaths, saveFile, savePaths } from '../../../src/host/runner/actions-cache.js';
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

  it('starts what packs as a group, which ends with this process', async () => {
    const folder = await createTempProject({
      file: '',
      'bin/tar': `#!/bin/sh\necho $(ps -o pgid= -p $$) $$ >>"\${0%/*}/groups"\nexit 1\n`,
    });
    await chmod(join(folder, 'bin/tar'), 0o755);
    const { PATH = '' } = process.env;
    Object.assign(process.env, { PATH: `${join(folder, 'bin')}:${PATH}`, RUNNER_TEMP: join(folder, 'temp') });
    try {
      await saveFile(folder, 'file', 'key', () => {});
    } finally {
      process.env.PATH = PATH;
      delete process.env.RUNNER_TEMP;
    }
    const lines = (await readFile(join(folder, 'bin/groups'), 'utf8')).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^([0-9]+) \1$/);
  });
});
