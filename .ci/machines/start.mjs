/** Commands and doors of the committed bundle, each a process of its own on the Node.js that this runs on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The folder for what nobody needs afterwards: whoever names one removes it. */
export const TEMPORARY = process.env.RUNNER_TEMP ?? tmpdir();
const BUNDLE = join(ROOT, 'dist-action');

const MAX_SAID = 64 * 1024 * 1024;

/** What a program said, and how it ended; throws where it could not be started. */
export function run(program, args, { cwd, env = process.env, input } = {}) {
  const options = { cwd, env, input, encoding: 'utf8', maxBuffer: MAX_SAID };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (error) throw error;
  return { status, stdout: stdout.replaceAll('\r\n', '\n'), stderr: stderr.replaceAll('\r\n', '\n') };
}

/** The same, of a program that must end well; its output without the last line end. */
export function answerOf(program, args, options) {
  const { status, stdout, stderr } = run(program, args, options);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout.trimEnd();
}

/** One command of the command line, in a folder. */
export function command(cwd, ...args) {
  return run(...commandLine(args), { cwd });
}

/** The program and the arguments that a command of the command line is. */
export function commandLine(args) {
  return [process.execPath, [join(BUNDLE, 'cli', 'index.js'), ...args]];
}

/** One door as the runner starts it, in a folder: its status, what it printed, its outputs and its summary. */
export function door(cwd, name, inputs, more = {}) {
  const folder = mkdtempSync(join(TEMPORARY, 'door-'));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_PATH: 'path', GITHUB_STEP_SUMMARY: 'summary' };
  const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: folder, ...more };
  for (const [variable, file] of Object.entries(files)) {
    env[variable] = join(folder, file);
    writeFileSync(env[variable], '');
  }
  for (const [input, text] of Object.entries(inputs)) env[`INPUT_${input.toUpperCase()}`] = text;
  const ended = run(process.execPath, [join(BUNDLE, name, 'index.js')], { cwd, env });
  return {
    ...ended,
    outputs: parseOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    path: readFileSync(env.GITHUB_PATH, 'utf8').split(/\r?\n/).filter(Boolean),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** `NAME<<DELIMITER`, the lines of the value, and the delimiter, as all outputs are written. */
function parseOutputs(text) {
  const entries = text.matchAll(/^([^=\n]+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}
