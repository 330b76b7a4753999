/** Runs a committed stub as the runner does: a plain process, INPUT_* variables, real files for its commands. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTempProject } from '../support/temporary.js';

const root = join(import.meta.dirname, '..', '..');
/** Node.js 24, which the runner uses, where it is installed beside the one that runs the tests. */
const node24 = join(root, 'node_modules', 'node', 'bin', 'node');
export const NODES = [process.execPath, ...(existsSync(node24) ? [node24] : [])];

export interface DoorRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The lines of GITHUB_PATH. */
  readonly path: readonly string[];
  readonly summary: string;
  /** What the runner would obey, as `name message`; groups left out. */
  readonly commands: readonly string[];
}

export interface DoorOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: string;
  readonly phase?: 'index' | 'post';
}

/** Runs one door to its end. */
export async function runDoor(
  name: string,
  inputs: Readonly<Record<string, string>>,
  { cwd, env = {}, node = process.execPath, phase = 'index' }: DoorOptions,
): Promise<DoorRun> {
  const folder = await createTempProject();
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_PATH: 'path', GITHUB_STEP_SUMMARY: 'summary' };
  const variables = Object.fromEntries(Object.entries(files).map(([of, file]) => [of, join(folder, file)]));
  for (const file of Object.values(variables)) await writeFile(file, '');
  await mkdir(join(folder, 'temp'));
  const stub = join(root, 'dist-action', name, `${phase}.js`);
  const { status, stdout, stderr } = await execute(node, [stub], cwd, {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, CARGO_HOME: process.env.CARGO_HOME, LANG: 'C.UTF-8' },
    ...{ RUSTUP_HOME: process.env.RUSTUP_HOME, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: join(folder, 'temp') },
    ...variables,
    ...Object.fromEntries(Object.entries(inputs).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
    ...env,
  });
  const read = async (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  return {
    ...{ status, stdout, stderr },
    outputs: parseFile(await read('output')),
    state: parseFile(await read('state')),
    path: (await read('path')).split('\n').filter((line) => line !== ''),
    summary: await read('summary'),
    commands: commandsOf(`${stderr}\n${stdout}`),
  };
}

async function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(program, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** `name=value` and `name<<DELIMITER` entries, as the runner reads them. */
function parseFile(text: string): Record<string, string> {
  const entries: [string, string][] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      entries.push([name, lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else if (line !== '') throw new Error(`not written by heredoc: ${line}`);
  }
  return Object.fromEntries(entries);
}

/** The commands of the runner (ActionCommandManager): `::name props::text` at the start of a line, `##[name]` anywhere. */
function commandsOf(output: string): string[] {
  const found: string[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const [, name = '', , data = ''] =
      /^\s*::([^\s:]+)( [^:]*(?::(?!:)[^:]*)*)?::(.*)$/.exec(line) ??
      /##\[([^\s\]]+)( [^\]]*)?\](.*)$/.exec(line) ??
      [];
    if (name === '') continue;
    if (token !== undefined) {
      if (name === token) token = undefined;
    } else if (name === 'stop-commands') token = data;
    else if (name !== 'group' && name !== 'endgroup' && name !== 'debug') found.push(`${name} ${data}`);
  }
  if (token !== undefined) found.push('commands were left stopped');
  return found;
}
