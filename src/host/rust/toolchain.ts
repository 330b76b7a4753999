/** What rustc and cargo are in a folder: rustup chooses by the folder, so they are asked there. */
import { stat } from 'node:fs/promises';
import { refuse } from '../../contract/errors.js';
import { ask, askOrRefuse, type Environment, type Question } from '../process.js';

/** rustup may install what a rust-toolchain.toml names before it answers. */
const TIMEOUT = 600_000;
const MAX_BYTES = 1024 * 1024;

export interface Rustc {
  /** The version word: 1.84.0. */
  readonly version: string;
  /** The commit it was built from; `unknown` for some distributions. */
  readonly commit: string;
  readonly host: string;
  /** The lines of `rustc -vV`. */
  readonly lines: readonly string[];
}

/** A rustc together with what it knows of one target. */
export interface Toolchain extends Rustc {
  readonly sysroot: string;
}

export interface TargetFacts {
  readonly sysroot: string;
  /** The lines of `rustc --print cfg`. */
  readonly cfg: readonly string[];
}

function question(cwd: string, env: Environment, code: Question['code']): Question {
  return { cwd, env, code, timeout: TIMEOUT, maxBytes: MAX_BYTES };
}

/** The compiler that cargo will run. */
function rustc({ RUSTC }: Environment): string {
  return RUSTC || 'rustc';
}

/** The rustc of a folder. Codes: TOOLCHAIN_MISMATCH where it does not answer, TOOL_MISSING. */
export async function askRustc(folder: string, env: Environment): Promise<Rustc> {
  const text = await askOrRefuse(rustc(env), ['-vV'], question(folder, env, 'TOOLCHAIN_MISMATCH'));
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const field = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const version = field('release');
  if (version === undefined) return refuse('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
  return { version, commit: field('commit-hash') ?? 'unknown', host: field('host') ?? 'unknown', lines };
}

/** The line of `cargo -V` in a folder. Codes: TOOLCHAIN_MISMATCH, TOOL_MISSING. */
export async function askCargo(folder: string, env: Environment): Promise<string> {
  return (await askOrRefuse('cargo', ['-V'], question(folder, env, 'TOOLCHAIN_MISMATCH'))).trim();
}

/** Refuses another rustc than the toolchain asked for (TOOLCHAIN_MISMATCH). */
export function requireToolchain(found: Rustc, toolchain: string): void {
  if (found.version !== toolchain)
    refuse('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
}

/** What rustc knows of a target. TARGET_NOT_INSTALLED where it knows none, or its standard library is not there. */
export async function askTarget(folder: string, env: Environment, target: string): Promise<TargetFacts> {
  const args = ['--print', 'sysroot', '--print', 'target-libdir', '--print', 'cfg', '--target', target];
  const { status, stdout, stderr } = await ask(rustc(env), args, question(folder, env, 'TARGET_NOT_INSTALLED'));
  const [sysroot, library, ...cfg] = stdout.split(/\r?\n/).filter((line) => line !== '');
  if (status !== 0 || sysroot === undefined || library === undefined)
    return refuse('TARGET_NOT_INSTALLED', `rustc does not know ${target}: ${stderr.trim().slice(0, 500)}`, 'target');
  const isThere = await stat(library).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere)
    refuse(
      'TARGET_NOT_INSTALLED',
      `the standard library of ${target} is not installed`,
      'target',
      `Run rustup target add ${target} for this toolchain.`,
    );
  return { sysroot, cfg };
}
