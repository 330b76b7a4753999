import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildProgram } from '../../src/cli/program.js';
import { INDEX_LIMITS } from '../../src/contract/release-index/limits.js';
import { parseIndex } from '../../src/contract/release-index/parse.js';
import { createTempProject } from '../support/temporary.js';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist-action', 'cli', 'index.js');
const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
const commands = buildProgram(async () => {}).commands.map((command) => command.name());
const TUPLE =
  '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1'.split(
    ' ',
  );

describe('the command line', () => {
  it('has the commands that the design names', () => {
    for (const name of ['plan', 'package', 'publish', 'list', 'resolve', 'verify', 'install', 'lock', 'release'])
      expect(commands).toContain(name);
  });
  it('has each of them once in a table of docs/cli.md, by who uses it, and its section in that order', () => {
    const page = readFileSync(join(root, 'docs/cli.md'), 'utf8');
    const named = [...page.matchAll(/^\| \[(\w+)\]\(#\1\) /gm)].map(([, name]) => name);
    expect([...named].sort()).toEqual([...commands].sort());
    const sections = [...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(named);
  });
  it('prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
  it.each(commands)('%s --help has an example that begins as this one was started', (name) => {
    const { status, stdout } = run(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: node dist-action/cli/index.js ${name} `);
    expect(stdout).toContain(`Example:\n  node dist-action/cli/index.js ${name} --`);
  });
  it('exits with 2 for wrong usage: an unknown command or option, a missing one, an extra word', () => {
    for (const args of [
      ['bogus'],
      ['plan', '--bogus'],
      ['resolve'],
      ['publish', '--contract', 'x'],
      ['resolve', '--source', '.', 'extra'],
      [],
    ])
      expect(run(...args).status).toBe(2);
  });
  it('refuses an unknown command whatever follows, and names the nearest', () => {
    for (const more of [['--source', 'S', '--all', '--version', '0.1.0'], ['--help'], ['--version'], []]) {
      const { status, stdout, stderr } = run('verfy', ...more);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Did you mean verify?');
    }
  });
  it('takes options of its own alone, and none twice, without its value or with an empty one', () => {
    for (const args of [
      ['--version', 'verify'],
      ['--help', '--all'],
      ['--json', 'verify', '--all', '--source', '.'],
      ['verify', '--all', '--all', '--source', '.'],
      ['lock', '--source', '.', '--lockfile', '--json'],
      ['plan', '--bogus', '--help'],
      ['plan', '--help', 'word'],
      ['verify', '--help', '--version'],
      ['verify', '--help', '--help'],
      ['--help', '--version'],
    ])
      expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
    const empty = run('verify', '--source', '', '--all');
    expect(empty).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error\[INVALID_INPUT\]: --source is empty/),
    });
  });
  const [withFull, whyNot] = existsSync('/dev/full') ? [it, ''] : [it.skip, ' (skipped: there is no /dev/full)'];
  withFull.each(['--version', '--help', 'plan --help'])(`exits with 1 where %s cannot be written${whyNot}`, (args) => {
    const shell = `'${process.execPath}' '${cli}' ${args} >/dev/full`;
    expect(spawnSync('/bin/sh', ['-c', shell], { encoding: 'utf8' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error\[STORE_FULL\]: standard output/),
    });
  });
  it('exits with 1 where it refuses: the code, what and what to do on stderr, nothing on stdout', async () => {
    const folder = await createTempProject();
    const { status, stdout, stderr } = run('resolve', '--source', folder, ...TUPLE);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error\[INDEX_NOT_FOUND\]: .*\n.+\n$/);
  });
  it('refuses stores that it does not support, and input of more than one line', () => {
    expect(run('publish', '--contract', 'c', '--staged', 's', '--store', 'ftp://x/y').stderr).toMatch(
      /^error\[STORE_NOT_SUPPORTED\]/,
    );
    expect(run('resolve', '--source', 'a\nb', ...TUPLE).stderr).toMatch(/^error\[INVALID_INPUT\]/);
  });
  it('names everything that is wrong with an install at once, as the action does', () => {
    const sha256 = run('install', '--source', '.', '--to', 't', '--sha256', 'ABC', ...TUPLE);
    expect(sha256.stderr).toMatch(/^error\[INVALID_INPUT\]: sha256 must be 64 lower-case hex digits\n/);
    const { stderr } = run('install', '--lockfile', 'absent.json', '--to', 't', ...TUPLE);
    for (const part of ['version', 'profile', 'toolchain', 'git-rev', 'dist-revision'])
      expect(stderr).toContain(`the lockfile pins ${part}; leave it out`);
    expect(stderr).not.toContain('pins target');
  });
  it('prints no terminal escape that comes from outside', async () => {
    const folder = await createTempProject({ 'c.json': '{"\\u001b[31mx": 1}' });
    const { stderr } = run('publish', '--contract', join(folder, 'c.json'), '--staged', folder, '--store', folder);
    expect(stderr).toContain('\\x1b[31mx');
    expect(stderr).not.toContain('\u001b');
  });
  it('prints one JSON document with --json', async () => {
    const folder = await createTempProject();
    const plan = run(
      'plan',
      '--json',
      '--contract',
      join(root, 'docs/distribution-contract.json'),
      '--manifest-path',
      join(root, 'examples/controller/Cargo.toml'),
      '--dist-revision',
      'auto',
      '--source',
      folder,
    );
    expect(JSON.parse(plan.stdout)).toMatchObject({ version: '0.1.0', toolchain: '1.84.0', dist_revision: 'r1' });
  });
});

describe('an index over the cap', () => {
  it('is refused before it is decoded', () => {
    const bytes = new Uint8Array(INDEX_LIMITS.maxBytes + 1);
    expect(() => parseIndex(bytes, 'index')).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
