import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

  it('is without what @actions/core has for tokens and platforms, and nothing in it asks for them', () => {
    // Each import by @actions/core itself, and the one call in its own function.
    expect(occurrences('getIDToken(')).toBe(3);
    expect(occurrences('class OidcClient')).toBe(0);
    const modules = execFileSync(
      'grep',
      ['-rlE', `["']\\./(platform|oidc-utils)(\\.js)?["']`, 'node_modules/@actions'],
      {
        encoding: 'utf8',
      },
    );
    expect(modules.split('\n').filter((name) => name.endsWith('.js'))).toEqual([
      'node_modules/@actions/core/lib/core.js',
    ]);
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))
      expect(readFileSync(join('src', file), 'utf8')).not.toMatch(/\bcore\.(?:platform|getIDToken)\b/);
  });

  it('has parts that are named in words, for what they hold', () => {
    const words = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*\.js$/;
    expect(files.filter((name) => !words.test(name))).toEqual([]);
    const program = readFileSync('src/cli/usage.ts', 'utf8');
    const commands = [...program.matchAll(/import\('\.\/commands\/([a-z/-]+\.js)'\)/g)].map(([, path = '']) => path);
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) expect(files).toContain(`cli-commands-${command.replace('/', '-')}`);
    for (const name of files.filter((name) => name !== 'index.js'))
      expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(
        new RegExp(`export const id ?= ?"${name.replace('.js', '')}";`),
      );
  });

  it('has modules that are named for their files, and no number in the place of a name', () => {
    for (const name of files) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      expect(text).not.toMatch(/_require__(?:\.[et])?\(\d|\.bind\(__\w+_require__, \d|^ {4}\d+: \(/m);
      for (const [, source = ''] of text.matchAll(/^ {4}"(src\/[^"]+)": \(/gm)) expect(existsSync(source)).toBe(true);
    }
  });

  it('loads nothing of what commands do for their help', () => {
    const program = readFileSync(join(FOLDER, 'cli-program.js'), 'utf8');
    expect(program).toContain('"src/cli/program.ts": (');
    expect(program).not.toMatch(/^ {4}"src\/(?:steps|cli\/commands)\//m);
  });

  it('has of @actions/tool-cache only how it finds an entry', () => {
    expect(occurrences('checking cache: ')).toBe(1);
    for (const word of ['Expected RUNNER_TEMP', 'downloadTool(', 'only its find']) expect(occurrences(word)).toBe(0);
  });

  it('has what verifies signatures in a part that is loaded for that, and of protobuf what is asked for', () => {
    for (const name of files.filter((name) => !name.startsWith('sigstore-')))
      expect(readFileSync(join(FOLDER, name), 'utf8')).not.toMatch(/"@sigstore\/[^"]+": ?\(/);
    for (const word of ['sigstore_verification.js', 'sigstore_trustroot.js']) expect(occurrences(word)).toBe(0);
  });

  it('has under 6 MB', () => {
    const size = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(size).toBeLessThan(6_000_000);
  });
});
