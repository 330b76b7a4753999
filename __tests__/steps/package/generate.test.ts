import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateFiles, requireRunnable } from '../../../src/steps/package/generate.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject } from '../../support/temporary.js';

const ENV = { PATH: process.env.PATH, SECRET_TOKEN: 'x', HOME: '/home/me' };

async function run(script: string, ...words: string[]) {
  const folder = await createTempProject({ program: `#!/bin/sh\n${script}\n` });
  await chmod(join(folder, 'program'), 0o755);
  const [entry] = await generateFiles(join(folder, 'program'), [{ path: 'man/tool.1', arguments: words }], folder, ENV);
  return { entry, text: await readFile(entry?.source ?? '', 'utf8') };
}

describe('generateFiles', () => {
  it('has what the program prints, given its arguments as they are', async () => {
    const { entry, text } = await run('printf "%s|" "$@"', 'man', '$(id)', '*');
    expect(entry).toMatchObject({ path: 'man/tool.1', mode: '0644' });
    expect(text).toBe('man|$(id)|*|');
  });
  it('runs it in an empty folder, and tells it nothing of this machine', async () => {
    const { text } = await run('ls -A; test "$HOME" = "$(pwd)" && env | cut -d= -f1 | sort | tr "\\n" " "');
    expect(text).not.toMatch(/SECRET_TOKEN|USER/);
    expect(text).toMatch(/^(?:\S+ )*HOME (?:\S+ )*LC_ALL /);
  });
  it.each(['exit 3', 'true', 'echo >&2 only'])('refuses a program that does %j', async (script) => {
    await expectCode(() => run(script), 'GENERATE_FAILED');
  });
});

describe('requireRunnable', () => {
  const generate = [{ path: 'tool.1', arguments: ['man'] }];
  it('refuses a program of another target, where there is something to print', () => {
    expect(() => requireRunnable(generate, 'a', 'a')).not.toThrow();
    expect(() => requireRunnable([], 'a', 'b')).not.toThrow();
    expectCode(() => requireRunnable(generate, 'a', 'b'), 'INVALID_INPUT');
  });
});
