import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { ask, askOrRefuse, findTool, type Run, run } from '../../src/host/process.js';
import { createTempProject } from '../support/temporary.js';

const NODE = process.execPath;
const asked = { cwd: tmpdir(), env: process.env, code: 'GIT_FAILED', timeout: 20_000, maxBytes: 1000 } as const;

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: unknown, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

describe('ask', () => {
  it('returns status and both outputs, whatever the status', async () => {
    const script = 'process.stdout.write("a"); process.stderr.write("b"); process.exitCode = 3';
    expect(await ask(NODE, ['-e', script], asked)).toEqual({ status: 3, stdout: 'a', stderr: 'b' });
  });
  it('hands arguments over as they are, and never to a shell', async () => {
    const words = ['$(touch x)', '`id`', 'a b', '"', "'", ';', '*', ''];
    const { stdout } = await ask(NODE, ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...words], asked);
    expect(JSON.parse(stdout)).toEqual(words);
  });
  it('refuses a program that is not there as TOOL_MISSING', async () => {
    await expect(ask('no-such-program', [], asked)).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
  it('refuses a working folder that is not there with the code given', async () => {
    const nowhere = { ...asked, cwd: join(await createTempProject(), 'none') };
    await expect(ask(NODE, ['-e', '0'], nowhere)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
  it('refuses what the system starts nothing with, and a working folder that is none, with the code given', async () => {
    const long = { ...asked, env: { ...process.env, LONG: 'x'.repeat(4 * 1024 * 1024) } };
    await expect(ask(NODE, ['-e', '0'], long)).rejects.toMatchObject({ name: 'ContractError', code: 'GIT_FAILED' });
    await expect(ask(NODE, ['a\0b'], asked)).rejects.toMatchObject({ name: 'ContractError', code: 'GIT_FAILED' });
    const file = { ...asked, cwd: NODE };
    await expect(ask(NODE, ['-e', '0'], file)).rejects.toMatchObject({ name: 'ContractError', code: 'GIT_FAILED' });
  });
  it('ends a program that does not answer in time', async () => {
    const endless = ask(NODE, ['-e', 'setInterval(() => {}, 1000)'], { ...asked, timeout: 200 });
    await expect(endless).rejects.toThrow('did not answer within 0.2 s');
  });
  it('does not say of a program that ended otherwise that it had no time', async () => {
    const ended = ask(NODE, ['-e', 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'], asked);
    const message = expect.stringMatching(/ was ended by SIGTERM$/);
    await expect(ended).rejects.toMatchObject({ code: 'GIT_FAILED', message });
  });
  it('refuses an answer over the cap', async () => {
    const long = ask(NODE, ['-e', 'console.log("x".repeat(5000))'], asked);
    await expect(long).rejects.toThrow('more than 1000 bytes');
  });
});

describe('askOrRefuse', () => {
  it('refuses a status other than 0 with what the program said', async () => {
    const failing = askOrRefuse(NODE, ['-e', 'console.error("no such thing"); process.exit(128)'], asked);
    await expect(failing).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('no such thing'),
    });
  });
});

describe('run', () => {
  const running = (more: Partial<Run> = {}): Run & { output: Collected } => {
    const output = new Collected();
    const PATH = join(NODE, '..');
    return { cwd: tmpdir(), env: { PATH }, code: 'CARGO_FAILED', ...more, output };
  };
  it('passes both outputs on as they come', async () => {
    const options = running();
    await run('node', ['-e', 'console.log("one"); console.error("two")'], options);
    expect(options.output.text.split('\n').sort()).toEqual(['', 'one', 'two']);
  });
  it('gives standard output line by line, whole characters, with a last line that has no end', async () => {
    const lines: string[] = [];
    const options = running({ onLine: (line) => lines.push(line) });
    const script = 'const b = Buffer.from("ä\\nö"); for (const x of b) require("fs").writeSync(1, Buffer.from([x]))';
    await run('node', ['-e', script], options);
    expect(lines).toEqual(['ä', 'ö']);
    expect(options.output.text).toBe('');
  });
  it('gives the program the environment given and no other', async () => {
    const lines: string[] = [];
    const options = running({ onLine: (line) => lines.push(line) });
    await run('node', ['-p', 'process.env.HOME + process.env.MINE'], {
      ...options,
      env: { ...options.env, MINE: '1' },
    });
    expect(lines).toEqual(['undefined1']);
  });
  it('refuses a status other than 0 with the code given', async () => {
    await expect(run('node', ['-e', 'process.exit(101)'], running())).rejects.toMatchObject({ code: 'CARGO_FAILED' });
  });
  it('waits for nobody whom a program leaves behind with its pipes', async () => {
    const options = running();
    const left = 'require("child_process").spawn("sleep", ["60"], { detached: true, stdio: "inherit" }).unref()';
    const env = { PATH: `${options.env.PATH}:${process.env.PATH}` };
    const begun = performance.now();
    await run('node', ['-e', `console.log("said"); ${left}`], { ...options, env });
    expect(options.output.text).toBe('said\n');
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
  it('takes the end of a line that does not end, as fast as it comes', async () => {
    const lines: string[] = [];
    const options = running({ onLine: (line) => lines.push(line) });
    const endless = 'for (let n = 0; n < 48; n++) require("fs").writeSync(1, Buffer.alloc(2 ** 20, "x"))';
    const begun = performance.now();
    await run('node', ['-e', endless], options);
    expect(lines.map(({ length }) => length)).toEqual([16 * 1024 * 1024]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
  it('refuses what the system does not start with the code given, whichever way it says so', async () => {
    const folder = await createTempProject({ 'no-interpreter': '#!/no/such/program\n' });
    await chmod(join(folder, 'no-interpreter'), 0o755);
    const missing = run('no-interpreter', [], { ...running(), env: { PATH: folder } });
    await expect(missing).rejects.toMatchObject({ code: 'TOOL_MISSING' });
    const options = running();
    const tooMuch = run('node', ['-e', '0'], { ...options, env: { ...options.env, MINE: 'x'.repeat(4_000_000) } });
    await expect(tooMuch).rejects.toMatchObject({ code: 'CARGO_FAILED', message: expect.stringContaining('E2BIG') });
  });
  it('refuses a program that died of a signal', async () => {
    const killed = run('node', ['-e', 'process.kill(process.pid, "SIGKILL")'], running());
    await expect(killed).rejects.toThrow('was ended by SIGKILL');
  });
  it('refuses a program that is not on PATH as TOOL_MISSING', async () => {
    await expect(run('cargo', [], running())).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});

describe('findTool', () => {
  it('takes the first executable file, also from a folder whose name has spaces and quotes', async () => {
    const folder = await createTempProject({
      'a/tool/x': '',
      'b/tool': 'not executable',
      'c "d" e/tool': '#!/bin/sh\nexit 0\n',
    });
    const PATH = ['a', 'b', 'c "d" e'].map((name) => join(folder, name)).join(':');
    expect(await findTool('tool', { PATH })).toBe(join(folder, 'c "d" e', 'tool'));
    await run('tool', [], { cwd: folder, env: { PATH }, code: 'CARGO_FAILED', output: new Collected() });
  });
  it('takes no program of the folder it runs in, without PATH or with an empty part of it', async () => {
    for (const env of [{}, { PATH: '' }, { PATH: ':/absent:' }])
      await expect(findTool('.ci/run', env)).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});
