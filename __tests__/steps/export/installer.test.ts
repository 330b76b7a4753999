/** install.sh, run: what it installs, what it refuses, and what it leaves behind. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseBaseUrl } from '../../../src/contract/handoff/base-url.js';
import { createTempProject, listTree, writeFiles } from '../../support/temporary.js';
import { publishedStore } from '../attest/published.js';
import { exported } from './exported.js';
import { fileOf, makeHome, makePath, type Running, runShell, SHELLS } from './shells.js';

const PROGRAM = 'codex-controller-loop';
const ARCHIVE = `${PROGRAM}-x86_64-unknown-linux-gnu.tar.gz`;
let server: Server;
let script: string;
let archive: Buffer;
/** What the server gives in place of an archive. */
let served: Buffer | undefined;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const bytes = request.url === `/v0.1.0/${ARCHIVE}` ? (served ?? archive) : undefined;
    if (bytes) response.writeHead(200, { 'content-length': bytes.byteLength }).end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const { to } = await exported(await publishedStore(), { base: parseBaseUrl(`http://127.0.0.1:${port}/v{version}`) });
  script = await readFile(join(to, 'install.sh'), 'utf8');
  archive = await readFile(join(to, ARCHIVE));
});
afterAll(() => new Promise((done) => server.close(done)));

/** Serves other bytes while something runs. */
async function serving<T>(bytes: Buffer, work: () => Promise<T>): Promise<T> {
  served = bytes;
  try {
    return await work();
  } finally {
    served = undefined;
  }
}

const flipped = (at: number): Buffer => {
  const bytes = Buffer.from(archive);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

describe.each(SHELLS)('install.sh by %s', (...shell) => {
  const run = async (change: Partial<Running> = {}, text = script) => {
    const home = change.home ?? (await makeHome());
    const path = change.path ?? (await makePath({}, shell));
    return { home, ...(await runShell(shell, text, { path, home, ...change })) };
  };

  it.each([
    ['a file', false],
    ['what is piped into the shell', true],
  ])('installs the program from %s, and nothing besides', async (_, piped) => {
    const { home, status, stdout, stderr } = await run({ piped });
    expect([status, stdout]).toEqual([0, '']);
    expect(await listTree(home)).toEqual(['.local', '.local/bin', `.local/bin/${PROGRAM}`]);
    const bin = join(home, '.local/bin');
    expect(spawnSync(join(bin, PROGRAM), { encoding: 'utf8' }).stdout).toBe('controller\n');
    expect(stderr).toContain(`installed: ${bin}/${PROGRAM}\n`);
    expect(stderr).toContain(`note: ${bin} is not on PATH; to have it there: export PATH="${bin}:$PATH"`);
  });

  it('takes the place of what was there, whatever its mode, and finds a folder with blanks', async () => {
    const to = join(await createTempProject(), 'my programs');
    await writeFiles(to, { [PROGRAM]: 'old' });
    const first = await run({ args: ['--to', to] });
    expect(first.status).toBe(0);
    expect((await stat(join(to, PROGRAM))).mode & 0o777).toBe(0o755);
    expect(await listTree(to)).toEqual([PROGRAM]);
    expect(await listTree(first.home)).toEqual([]);
  });

  it('says nothing of a PATH that has it, and says where a twin comes first', async () => {
    const path = await makePath({}, shell);
    const to = join(await createTempProject(), 'bin');
    const own = await run({ path: `${to}:${path}`, args: ['--to', to] });
    expect(own.stderr).not.toContain('note:');
    await writeFiles(path, { [PROGRAM]: '#!/bin/sh\n' });
    const twin = await run({ path: `${path}:${to}`, args: ['--to', to] });
    expect(twin.stderr).toContain(`note: ${PROGRAM} on PATH is ${path}/${PROGRAM}, and not the one that was installed`);
    expect(twin.stderr).not.toContain('is not on PATH');
  });

  it('downloads by wget where there is no curl', async () => {
    const { status, home } = await run({ path: await makePath({ has: ['sha256sum', 'wget'] }, shell) });
    expect([status, (await listTree(home)).length]).toEqual([0, 3]);
  });

  it.each([
    ['no program for SHA-256', ['curl'], /none of sha256sum, shasum and openssl is there/],
    ['neither curl nor wget', ['sha256sum'], /neither curl nor wget is there/],
  ])('installs and fetches nothing with %s', async (_, has, said) => {
    const before = asked.length;
    const { status, stderr, home } = await run({ path: await makePath({ has }, shell) });
    expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
    expect(await listTree(home)).toEqual([]);
    expect(asked.length).toBe(before);
  });

  it.each([
    ['changed in its last byte', () => flipped(archive.length - 1)],
    ['changed in its first byte', () => flipped(0)],
    ['cut', () => archive.subarray(0, archive.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    ['longer', () => Buffer.concat([archive, Buffer.alloc(1)])],
  ])('installs nothing of an archive that is %s', async (_, bytes) => {
    for (const has of [
      ['sha256sum', 'curl'],
      ['sha256sum', 'wget'],
    ]) {
      const path = await makePath({ has }, shell);
      const { status, stderr, home } = await serving(bytes(), () => run({ path }));
      expect([status, stderr]).toEqual([1, expect.stringMatching(/nothing is installed|could not be fetched/)]);
      expect(await listTree(home)).toEqual(['.local', '.local/bin']);
    }
  });

  it('says so where the archive cannot be fetched', async () => {
    const gone = await run({}, script.replaceAll(/127\.0\.0\.1:[0-9]+/g, '127.0.0.1:9'));
    expect([gone.status, gone.stderr]).toEqual([1, expect.stringMatching(/could not be fetched\n$/)]);
    const absent = await run({}, script.replace("/v0.1.0'", "/v9'").replace('/v0.1.0\n', '/v9\n'));
    expect([absent.status, absent.stderr]).toEqual([1, expect.stringMatching(/could not be fetched\n$/)]);
    expect(await listTree(absent.home)).toEqual(['.local', '.local/bin']);
  });

  it('writes nothing where it may not, or where a folder is in the way', async () => {
    const file = join(await createTempProject({ file: 'x' }), 'file');
    const below = await run({ args: ['--to', join(file, 'bin')] });
    expect([below.status, below.stderr]).toEqual([1, expect.stringContaining('cannot be made')]);
    // A file system that is read-only for everybody.
    const readOnly = await run({ args: ['--to', '/proc/sys'] });
    expect([readOnly.status, readOnly.stderr]).toEqual([1, expect.stringContaining('/proc/sys cannot be written')]);
    const to = await createTempProject();
    await mkdir(join(to, PROGRAM));
    const folder = await run({ args: ['--to', to] });
    expect([folder.status, folder.stderr]).toEqual([1, expect.stringContaining(`${to}/${PROGRAM} is a folder`)]);
    expect(await listTree(to)).toEqual([PROGRAM]);
  });

  it('runs nothing of a script that was cut off', async () => {
    const folder = await createTempProject();
    const home = await makeHome();
    const cuts: string[] = [];
    for (let length = 0; length < script.length; length += 50) cuts.push(script.slice(0, length));
    // The last line of all: its brace is what makes a command of it.
    for (let length = 1; length <= 20; length++) cuts.push(script.slice(0, script.length - 1 - length));
    for (const [at, cut] of cuts.entries()) await writeFile(join(folder, `${String(at).padStart(4, '0')}.sh`), cut);
    const words = [fileOf(shell[0]), ...shell.slice(1)].join(' ');
    const all = `for cut in ${folder}/*.sh; do ${words} "$cut" >/dev/null 2>&1; ${words} <"$cut" >/dev/null 2>&1; echo "$? $cut"; done`;
    const before = asked.length;
    const { stdout } = await run({ home, path: await makePath({}, shell) }, all);
    expect(stdout.trim().split('\n')).toHaveLength(cuts.length);
    expect(await listTree(home)).toEqual([]);
    expect(asked.length).toBe(before);
    // What was cut inside of the braces is no command at all, and says so.
    const begun = stdout
      .trim()
      .split('\n')
      .slice(
        cuts.findIndex((cut) => cut.includes('\n{\n')),
        cuts.length,
      );
    expect(begun.filter((line) => line.startsWith('0 '))).toEqual([]);
  });
});

describe('install.sh', () => {
  it('is silent before shellcheck, where that is installed', () => {
    const { status, stdout, error } = spawnSync('shellcheck', ['-'], { input: script, encoding: 'utf8' });
    if (error && !process.env.EVERY_SHELL) return;
    expect([status, stdout]).toEqual([0, '']);
  });
});
