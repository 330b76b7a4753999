/**
 * What rustc and cargo are in a folder: rustup chooses by the folder, so it is asked there, once. From then on both are named by
 * their paths, so that the compiler that was asked is the one that compiles, whatever configuration names another.
 */
import { stat } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { ask, askOrRefuse, type Environment, findTool, isExecutable, type Question } from '../process.js';

/** rustup may install what a rust-toolchain.toml names before it answers. */
const TIMEOUT = 600_000;
const MAX_BYTES = 1024 * 1024;

/** Where a compiler is, and the cargo beside it. */
export interface ToolchainPlace {
  /** The path of the compiler itself, behind what rustup puts before it. */
  readonly rustc: string;
  readonly cargo: string;
  readonly sysroot: string;
}

/** A toolchain, and what its compiler says of itself. */
export interface Toolchain extends ToolchainPlace {
  /** The version word: 1.84.0. */
  readonly version: string;
  /** The commit it was built from; `unknown` for some distributions. */
  readonly commit: string;
  readonly host: string;
  /** The lines of `rustc -vV`. */
  readonly lines: readonly string[];
}

function question(cwd: string, env: Environment, code: Question['code']): Question {
  return { cwd, env, code, timeout: TIMEOUT, maxBytes: MAX_BYTES };
}

/** The toolchain of a folder. Codes: TOOLCHAIN_MISMATCH where it does not answer, TOOL_MISSING. */
export async function askToolchain(folder: string, env: Environment): Promise<Toolchain> {
  return describeToolchain(await findToolchain(folder, env), folder, env);
}

/** Where the toolchain of a folder is; rustup may install it before it answers. Codes: those of `askToolchain`. */
export async function findToolchain(folder: string, env: Environment): Promise<ToolchainPlace> {
  const { RUSTC } = env;
  const asked = question(folder, env, 'TOOLCHAIN_MISMATCH');
  const sysroot = (await askOrRefuse(RUSTC || 'rustc', ['--print', 'sysroot'], asked)).trim();
  const [rustc, cargo] = await Promise.all([ofToolchain(sysroot, 'rustc', env), ofToolchain(sysroot, 'cargo', env)]);
  return { rustc, cargo, sysroot };
}

/** What the compiler at a place is. Codes: those of `askToolchain`. */
export async function describeToolchain(place: ToolchainPlace, folder: string, env: Environment): Promise<Toolchain> {
  return { ...place, ...(await askVersion(place.rustc, question(folder, env, 'TOOLCHAIN_MISMATCH'))) };
}

/** A program of a toolchain; where a distribution keeps it elsewhere, the one on PATH. */
async function ofToolchain(sysroot: string, name: string, env: Environment): Promise<string> {
  const path = join(sysroot, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return (await isExecutable(path)) ? path : findTool(name, env);
}

type Version = Pick<Toolchain, 'version' | 'commit' | 'host' | 'lines'>;

async function askVersion(rustc: string, asked: Question): Promise<Version> {
  const text = await askOrRefuse(rustc, ['-vV'], asked);
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const field = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const version = field('release');
  if (version === undefined) return refuse('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
  return { version, commit: field('commit-hash') ?? 'unknown', host: field('host') ?? 'unknown', lines };
}

/**
 * The environment in which whatever asks for cargo or rustc by name, as build scripts do, gets this toolchain, and in which
 * programs of it find its libraries: rust-objcopy, which strips for other systems, has no path to them, and where it does not
 * start, rustc warns and strips nothing.
 */
export function environmentOf({ rustc, sysroot }: Toolchain, env: Environment): Environment {
  // A folder of this machine must not get into a program that has the variable compiled in.
  const name = basename(dirname(sysroot)) === 'toolchains' ? basename(sysroot) : sysroot;
  return { ...env, ...libraryPath(sysroot, env), RUSTC: rustc, RUSTUP_TOOLCHAIN: name };
}

/** Where libraries are looked for, as rustup says it to what it starts. Windows looks beside the program. */
function libraryPath(sysroot: string, env: Environment): Environment {
  if (process.platform === 'win32') return {};
  const variable = process.platform === 'darwin' ? 'DYLD_FALLBACK_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  // Without the variable macOS looks in these two as well (dyld(1)).
  const others = env[variable] ?? (process.platform === 'darwin' ? '/usr/local/lib:/usr/lib' : '');
  return { [variable]: [join(sysroot, 'lib'), others].filter((folders) => folders !== '').join(delimiter) };
}

/** The line of `cargo -V`. Codes: TOOLCHAIN_MISMATCH, TOOL_MISSING. */
export async function askCargo({ cargo, sysroot }: Toolchain, env: Environment): Promise<string> {
  return (await askOrRefuse(cargo, ['-V'], question(sysroot, env, 'TOOLCHAIN_MISMATCH'))).trim();
}

/** Refuses another rustc than the toolchain asked for (TOOLCHAIN_MISMATCH). */
export function requireToolchain(found: Toolchain, toolchain: string): void {
  if (found.version !== toolchain)
    refuse('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
}

/**
 * The lines of `rustc --print cfg` for a target. TARGET_NOT_INSTALLED where the compiler knows none, or its standard
 * library is not there.
 */
export async function askTarget(toolchain: Toolchain, env: Environment, target: string): Promise<string[]> {
  const args = ['--print', 'target-libdir', '--print', 'cfg', '--target', target];
  const asked = question(toolchain.sysroot, env, 'TARGET_NOT_INSTALLED');
  const { status, stdout, stderr } = await ask(toolchain.rustc, args, asked);
  const [library, ...cfg] = stdout.split(/\r?\n/).filter((line) => line !== '');
  if (status !== 0 || library === undefined)
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
  return cfg;
}

/** The targets that a compiler builds for, by its own list. Codes: TOOLCHAIN_MISMATCH, TOOL_MISSING. */
export async function askTargetNames({ rustc, sysroot }: Toolchain, env: Environment): Promise<string[]> {
  const text = await askOrRefuse(rustc, ['--print', 'target-list'], question(sysroot, env, 'TOOLCHAIN_MISMATCH'));
  return text.split(/\r?\n/).filter((line) => line !== '');
}
