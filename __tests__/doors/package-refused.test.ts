import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer } from './project.js';
import { runDoor } from './runner.js';

/** A rustup that writes down what it is asked, and installs nothing. */
const RUSTUP = `#!/bin/sh
echo "$*" >>"$(dirname "$0")/calls"
echo "error: could not download nonexistent rust version" >&2
exit 1
`;

async function refusedWith(inputs: Record<string, string>, change: (cwd: string) => Promise<void> = async () => {}) {
  const [cwd, bin] = await Promise.all([createProducer(), createTempProject({ calls: '' })]);
  await writeFile(join(bin, 'rustup'), RUSTUP, { mode: 0o755 });
  const rev = git(cwd, 'rev-parse', 'HEAD');
  await change(cwd);
  const tuple = { version: '1.2.3', target: TARGET, toolchain: TOOLCHAIN, profile: 'debug', 'git-rev': rev };
  const env = { PATH: `${bin}:${process.env.PATH}` };
  const run = await runDoor('package', { ...tuple, 'dist-revision': 'r1', ...inputs }, { cwd, env });
  return { run, calls: await readFile(join(bin, 'calls'), 'utf8') };
}

type Refused = [code: string, inputs: Record<string, string>, change?: (cwd: string) => Promise<void>];

describe('package, before it installs anything', () => {
  // None of them is a toolchain or a target of this machine.
  const absent = { toolchain: '1.999.399' };
  const dirty = (cwd: string) => appendFile(join(cwd, 'src/main.rs'), '// changed\n');
  it.each<Refused>([
    ['TARGET_UNKNOWN', { target: 'x86_64-apple-darwin' }],
    ['DOCUMENT_NOT_FOUND', { ...absent, contract: 'absent.json' }],
    ['INVALID_TUPLE', { ...absent, profile: 'fast' }],
    ['CRATE_NOT_FOUND', { ...absent, bin: 'other' }],
    ['VERSION_MISMATCH', { ...absent, version: '9.9.9' }],
    ['GIT_REV_MISMATCH', { ...absent, 'git-rev': '0'.repeat(40) }],
    ['TREE_DIRTY', absent, dirty],
  ])('refuses %s: %j', async (...[code, inputs, change]: Refused) => {
    const { run, calls } = await refusedWith(inputs, change);
    expect(run.commands).toContainEqual(expect.stringMatching(new RegExp(`^error error\\[${code}\\]: `)));
    expect(run.status).toBe(1);
    expect(calls).toBe('');
  });

  it('names the toolchain that cannot be installed, and what rustup says of it', async () => {
    const { run, calls } = await refusedWith(absent);
    expect(calls).toMatch(/^toolchain install 1\.999\.399 /);
    expect(run.commands).toEqual([
      expect.stringMatching(/^error error\[TOOLCHAIN_MISMATCH\]: .*1\.999\.399: could not download nonexistent/),
    ]);
    expect(run.summary).toMatch(/1\\?.999\\?.399.*\| toolchain/);
  });
});
