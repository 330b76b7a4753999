/** The first file of each entry: what it asks of Node.js, and what it says where that is not there. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import { annotation, faultOfNode, firstFile, refusalText } from '../../scripts/bundle/first.mjs';
import { ERROR_CODES } from '../../src/contract/error-codes.js';
import { createTempProject } from '../support/temporary.js';

const ENTRIES = readdirSync('dist-action', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js') && dirname(name) !== 'bundle')
  .sort();
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
const OLDEST = engines.node.slice('>='.length);
const text = (entry: string): string => readFileSync(join('dist-action', entry), 'utf8');

/** What SWC writes of a script. `import` and `await` outside of functions do not parse as one. */
function written(code: string, target: 'es2019' | 'es2024'): string {
  const jsc = { target, parser: { syntax: 'ecmascript' } } as const;
  return transformSync(code, { isModule: false, swcrc: false, configFile: false, jsc }).code;
}

/** Whether Node.js 12 parses a script: nothing in it is newer than ES2019 but `import()`. */
function isOldScript(code: string): boolean {
  try {
    return written(code, 'es2019') === written(code, 'es2024');
  } catch {
    return false;
  }
}

describe('the first file of an entry', () => {
  it('is there for the command line and every action, in folders of CommonJS', () => {
    expect(ENTRIES).toEqual([
      'attach/index.js',
      'build-matrix/index.js',
      'check-governance/index.js',
      'cli/index.js',
      'install-controller/index.js',
      'mirror/index.js',
      'package/index.js',
      'package/post.js',
      'publish-index/index.js',
      'rebuild/index.js',
      'subjects/index.js',
      'update-lockfile/index.js',
    ]);
    for (const entry of ENTRIES)
      expect(JSON.parse(text(join(dirname(entry), 'package.json')))).toEqual({ type: 'commonjs' });
  });

  it.each(ENTRIES)('%s parses on Node.js 12, and needs no other file before it has looked', (entry) => {
    expect(isOldScript(text(entry))).toBe(true);
    expect(text(entry).match(/\brequire\(.*?\)/g)).toEqual(["require('module')"]);
    expect(text(entry).match(/\bimport\(/g)).toHaveLength(1);
    expect(text(entry)).toContain(`"oldest":"${OLDEST}"`);
  });

  it.each([
    "import 'node:fs';",
    'await null;',
    'null?.x;',
    'null ?? 1;',
    'let x; x ||= 1;',
    '1_000;',
    'class A { #b = 1 }',
  ])('would be found out with %s in it', (line) => {
    for (const isAction of [true, false]) {
      const entry = firstFile({ call: 'run()', isAction, oldest: OLDEST, advised: '24', builtins: ['fs'] });
      expect(isOldScript(entry)).toBe(true);
      expect(isOldScript(`${entry}${line}\n`)).toBe(false);
    }
  });

  it('is the only place beside package.json that counts: pages and scripts name the same version', () => {
    const short = OLDEST.replace(/\.0$/, '');
    for (const file of ['README.md', 'CONTRIBUTING.md', 'docs/cli.md', 'scripts/release-orchestrator.py'])
      expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toMatch(
        new RegExp(`${short.replace('.', '\\.')} or newer`),
      );
  });
});

describe('faultOfNode', () => {
  const PRESENT = ['fs', 'zlib'];
  const needed = {
    oldest: '20.15.0',
    builtins: PRESENT,
    gaps: [{ from: '21.0.0', to: '22.2.0', lacks: 'zlib.crc32' }],
  };
  const codeOf = (version: string): string | undefined => faultOfNode(version, needed, PRESENT)?.code;

  it.each(['20.15.0', '20.15.1', '20.16.0', '20.99.0', '22.2.0', '100.0.0', '20.15.0-nightly'])(
    'takes %s',
    (version) => {
      expect(codeOf(version)).toBeUndefined();
    },
  );

  it.each(['20.14.9', '20.9.0', '18.20.8', '9.99.99', '0.12.0', '', 'x', '20', '20.15'])('refuses %j', (version) => {
    expect(codeOf(version)).toBe('NODE_TOO_OLD');
  });

  it.each(['21.0.0', '21.7.3', '22.0.0', '22.1.9'])(
    'refuses %s, newer than the oldest, for what it is without',
    (version) => {
      expect(faultOfNode(version, needed, PRESENT)).toEqual({
        code: 'NODE_UNSUPPORTED',
        message: expect.stringContaining(`${version}, which is without zlib.crc32,`),
      });
    },
  );

  it.each([
    ['one module', ['fs'], 'zlib'],
    ['all of them', [], 'fs, zlib'],
  ])('names what a newer one is without: %s', (_, present, lacking) => {
    expect(faultOfNode('99.0.0', needed, present)).toEqual({
      code: 'NODE_UNSUPPORTED',
      message: expect.stringContaining(`without ${lacking},`),
    });
  });

  it('has codes that docs/errors.md has', () => {
    expect(Object.keys(ERROR_CODES)).toEqual(expect.arrayContaining(['NODE_TOO_OLD', 'NODE_UNSUPPORTED', 'INTERNAL']));
  });
});

describe('refusalText and annotation', () => {
  it('say one line that is no command, whatever the message', () => {
    const said = refusalText('INTERNAL', 'a\n::stop-commands::x\r##[group]\u001b[31m\u202e%0A', 'Report it.');
    expect(said).toBe('error[INTERNAL]: a ::stop-commands::x ## [group] [31m %0A\nReport it.\n');
    expect(annotation('INTERNAL', said)).toBe(
      '::error title=INTERNAL::error[INTERNAL]: a ::stop-commands::x ## [group] [31m %250A%0AReport it.\n',
    );
  });
});

describe('an entry whose bundle is not what it was', () => {
  it.each([
    ['does not parse', 'let x = ;'],
    ['throws', "throw new Error('broken');"],
    ['is never loaded', 'await new Promise(() => {});'],
    ['lacks what is called', 'export const other = 1;'],
    ['rejects with nothing', 'export const runCli = () => Promise.reject();\nexport const runDoor = runCli;'],
  ])('says INTERNAL, and fails: it %s', async (_, code) => {
    const folder = await createTempProject();
    cpSync('dist-action', folder, { recursive: true });
    writeFileSync(join(folder, 'bundle', 'index.js'), code);
    const run = (entry: string) => spawnSync(process.execPath, [join(folder, entry)], { encoding: 'utf8' });
    const cli = run('cli/index.js');
    expect([cli.status, cli.stdout, cli.stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/^error\[INTERNAL\]: .+\n.+\n$/),
    ]);
    const door = run('package/post.js');
    expect([door.status, door.stderr]).toEqual([1, '']);
    expect(door.stdout).toMatch(/^error\[INTERNAL\]: .+\n.+\n::error title=INTERNAL::error\[INTERNAL\]: .+%0A.+\n$/);
  });
});
