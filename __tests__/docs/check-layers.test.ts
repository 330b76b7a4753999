import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { withTree } from '../support/temporary.js';

function check(files: Readonly<Record<string, string>>): { status: number | null; lines: string[] } {
  return withTree(files, (folder) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-layers.mjs', folder], { encoding: 'utf8' });
    return { status, lines: stderr.split('\n').filter(Boolean) };
  });
}

const REFUSED: readonly (readonly [file: string, text: string, line: string])[] = [
  ['src/contract/a.ts', "import { b } from '../host/b.js';", '1: contract may not import host (../host/b.js)'],
  [
    'src/contract/a.ts',
    "\nimport type { b } from '../steps/b.js';",
    '2: contract may not import steps (../steps/b.js)',
  ],
  ['src/contract/a.ts', "export { b } from '../host/b.js';", '1: contract may not import host (../host/b.js)'],
  ['src/host/a.ts', "const b = await import('../steps/b.js');", '1: host may not import steps (../steps/b.js)'],
  ['src/host/a.ts', "let b: import('../steps/b.js').B;", '1: host may not import steps (../steps/b.js)'],
  ['src/steps/a.ts', "import '../cli/b.js';", '1: steps may not import cli (../cli/b.js)'],
  ['src/cli/commands/a.ts', "import '../../actions/b.js';", '1: cli may not import actions (../../actions/b.js)'],
  ['src/entry.ts', "import '../lib/b.js';", '1: imports lib/b.js, which is in no layer'],
  ['src/contract/a.ts', "import { readFileSync } from 'node:fs';", '1: the core may not import node:fs'],
  ['src/contract/a.ts', "import { join } from 'node:path';", '1: the core may not import node:path'],
  ['src/contract/a.ts', "import * as core from '@actions/core';", '1: the core may not import @actions/core'],
  [
    'src/contract/decisions/a.ts',
    "const a = await import('@sigstore/verify');",
    '1: the core may not import @sigstore/verify',
  ],
  ['src/host/a.ts', "const a = await import('@sigstore/verify');", '1: only src/contract may import @sigstore/verify'],
  [
    'src/contract/attestation/a.ts',
    "import { Verifier } from '@sigstore/verify';",
    '1: @sigstore/verify is loaded by await import(), where it is used',
  ],
  [
    'src/contract/attestation/a.ts',
    "import { Verifier } from './library.js';",
    '1: ./library.js is loaded by await import()',
  ],
  ['src/contract/a.ts', '/* é */\nconst now = Date.now();', '2: the core may not use Date.now'],
  ['src/contract/a.ts', 'const now = new Date();', '1: the core may not use new Date()'],
  ['src/contract/a.ts', "const home = process.env['HOME'];", '1: the core may not use process'],
  ['src/contract/a.ts', "const page = await fetch('x');", '1: the core may not use fetch'],
  ['src/steps/a.ts', "import { info } from '@actions/core';", '1: only src/actions may import @actions/core'],
  ['src/actions/a.ts', "await import('@actions/exec');", '1: only src/host may import @actions/exec'],
  ['src/host/a.ts', "import { spawn } from 'node:child_process';", '1: only src/host/process-group.ts starts programs'],
  ['src/host/a.ts', "await import('child_process');", '1: only src/host/process-group.ts starts programs'],
  [
    'src/host/a.ts',
    "import { restoreCache } from '@actions/cache';",
    '1: @actions/cache is loaded by await import(), where it is used',
  ],
  ['src/host/a.ts', 'await import(name);', '1: imports what only the run decides; import a literal'],
  ['src/steps/a.ts', 'a.push(...b);', '1: spreads a list into arguments, and a long one overflows the stack'],
  ['src/steps/a.ts', '\nnew A(1, ...b);', '2: spreads a list into arguments, and a long one overflows the stack'],
  ['src/steps/a.ts', 'a?.push(b, ...c);', '1: spreads a list into arguments, and a long one overflows the stack'],
  ['src/steps/a.ts', "export * from './b.js';", '1: is a barrel: export *'],
  ['src/steps/index.ts', 'export {};', '1: is a barrel by name; name the file for its function'],
  ['src/host/utils.ts', 'export {};', '1: is a drawer, not a name'],
  ['src/host/helpers/a.ts', 'export {};', '1: is a drawer, not a name'],
  ['src/lib/a.ts', 'export {};', '1: is in none of the layers contract, page, host, steps, cli, actions'],
  ['src/host/attic/a.ts', 'export {};', '1: is in a room that scripts/check-layers.mjs does not know: host/attic'],
  [
    'src/contract/json/a.ts',
    "import { b } from '../identity/b.js';",
    '1: the room contract/json may not import the room contract/identity',
  ],
  [
    'src/contract/a.ts',
    "import type { b } from './text/b.js';",
    '1: the room contract may not import the room contract/text',
  ],
  [
    'src/host/store/s3/a.ts',
    "const b = await import('../git-branch/b.js');",
    '1: the room host/store/s3 may not import the room host/store/git-branch',
  ],
  [
    'src/contract/governance/prose/a.ts',
    "import { b } from '../rules/b.js';",
    '1: the room contract/governance/prose may not import the room contract/governance/rules',
  ],
  ['src/host/a.ts', "import './a.js';", '1: closes a circle: src/host/a.ts -> src/host/a.ts'],
];

describe('check-layers', () => {
  it.each(REFUSED)('refuses %s with %j', (file, text, line) => {
    const { status, lines } = check({ [file]: `${text}\n` });
    expect({ status, lines }).toEqual({
      status: 1,
      lines: expect.arrayContaining([expect.stringContaining(`${file}:${line}`)]),
    });
  });

  it('takes what the arrows allow, and comments and strings for what they are', () => {
    const fine = {
      'src/contract/a.ts': `// import '../host/b.js'; process.env; Date.now()\nimport { z } from 'zod/mini';\nimport compare from 'semver/functions/compare.js';\nimport { createHash } from 'node:crypto';\nimport { posix } from 'node:path/posix';\nexport const a = [z, compare, createHash, posix, "import '../host/b.js'", 'Date.now()', new Date(0), /['"\`]/];\n`,
      'src/host/b.ts':
        "import type { CacheEntry } from '@actions/cache';\nimport { a } from '../contract/a.js';\nexport const b = [a, () => import('@actions/exec')];\n",
      'src/host/process-group.ts': "export const spawn = () => import('node:child_process');\n",
      'src/steps/c.ts':
        "import { a } from '../contract/a.js';\nimport { b } from '../host/b.js';\nexport const c = [a, b];\n",
      'src/actions/d.ts':
        "import { info } from '@actions/core';\nimport { c } from '../steps/c.js';\nexport const d = [info, c];\n",
      'src/entry.ts': "export const run = () => import('./actions/d.js');\n",
    };
    expect(check(fine)).toEqual({ status: 0, lines: [] });
  });

  it('refuses a circle of files, whatever kind of import closes it', () => {
    for (const closing of ["import type { A } from './a.js';", "const a = () => import('./a.js');"])
      expect(
        check({
          'src/host/a.ts': "import { b } from './b.js';\n",
          'src/host/b.ts': "import { c } from './c.js';\n",
          'src/host/c.ts': `${closing}\n`,
        }),
      ).toEqual({
        status: 1,
        lines: ['src/host/c.ts:1: closes a circle: src/host/a.ts -> src/host/b.ts -> src/host/c.ts -> src/host/a.ts'],
      });
  });

  it('lets a folder that is open and the rooms inside it import one another', () => {
    expect(
      check({
        'src/steps/release.ts': "import { b } from './publish/b.js';\n",
        'src/steps/publish/b.ts': "import { c } from '../plan.js';\n",
        'src/steps/plan.ts': 'export {};\n',
      }),
    ).toEqual({ status: 0, lines: [] });
  });

  it('refuses a room of more files than are read at a glance', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/host/a${at}.ts`, 'export {};\n']));
    expect(check(files(14)).status).toBe(0);
    expect(check(files(15)).lines).toEqual(['src/host:1: holds 15 files, more than 14; a room in it was not made']);
  });

  it('warns of a file over 200 lines and passes', () => {
    expect(check({ 'src/host/long.ts': 'export {};\n'.repeat(201) })).toEqual({
      status: 0,
      lines: ['warning: src/host/long.ts: 201 lines, more than 200'],
    });
  });

  it('refuses a root without src', () => {
    expect(check({})).toEqual({ status: 1, lines: ['src:1: there is no such folder'] });
  });

  it('finds nothing in this repository', () => {
    expect(spawnSync(process.execPath, ['scripts/check-layers.mjs']).status).toBe(0);
  });
});
