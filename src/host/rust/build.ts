/** Building with cargo, so that the same commit gives the same bytes wherever it is built. */
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { ContractError, refuse } from '../../contract/errors.js';
import { type Environment, run, withoutColours } from '../process.js';
import type { Crate } from './crate.js';
import { hintForCross } from './cross-hint.js';
import { encodeRustflags } from './rustflags.js';

export interface BuildRequest {
  readonly crate: Crate;
  /** The folder cargo runs in: that of the manifest asked for. */
  readonly folder: string;
  readonly target: string;
  /** The target that rustc builds for unless told otherwise. */
  readonly host: string;
  /** The runner that the contract has for the target. */
  readonly runner: string | undefined;
  readonly profile: 'release' | 'debug';
  readonly features: readonly string[];
  readonly rustflags: readonly string[];
  /** Seconds since 1970, as SOURCE_DATE_EPOCH for build scripts. */
  readonly epoch: number;
  readonly env: Environment;
  /** Where cargo's messages go. */
  readonly output: Writable;
}

/** The arguments of the build: no path of this machine is among them. */
export function cargoArguments({ crate, target, profile, features }: BuildRequest): string[] {
  return [
    'build',
    '--locked',
    ...['--target', target],
    ...(profile === 'release' ? ['--release'] : ['--profile', 'dev']),
    ...['--package', crate.name],
    ...crate.binaries.flatMap((binary) => ['--bin', binary]),
    ...features.flatMap((feature) => ['--features', feature]),
    ...['--message-format', 'json-render-diagnostics'],
  ];
}

/** Builds; returns where each binary is, in the order of `crate.binaries`. Codes: CARGO_FAILED, TOOL_MISSING. */
export async function cargoBuild(request: BuildRequest): Promise<string[]> {
  const { crate, folder, output } = request;
  const executables = new Map<string, string>();
  const diagnostic = new FirstError();
  await run('cargo', cargoArguments(request), {
    cwd: folder,
    env: buildEnvironment(request),
    code: 'CARGO_FAILED',
    output,
    onLine: (line) => {
      const [name, file] = executableOf(line, crate) ?? [];
      if (name !== undefined && file !== undefined) executables.set(name, file);
    },
    onMessage: (line) => diagnostic.hear(withoutColours(line)),
  }).catch((error: unknown) => diagnostic.refuse(error, request));
  return crate.binaries.map(
    (name) => executables.get(name) ?? refuse('CARGO_FAILED', `cargo built no executable ${name}`, 'bin'),
  );
}

/** The first error that a build reports, and where (rustc: `error...`, then `--> FILE:LINE:COLUMN`, from the workspace's root). */
class FirstError {
  #said: string | undefined;
  #where: { file: string; line: number } | undefined;

  hear(text: string): void {
    if (this.#said === undefined) {
      if (/^error(?:\[E[0-9]+\])?: /.test(text)) this.#said = text.slice(0, 300);
      return;
    }
    const [, file, line] = /^\s*--> ([^:]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/.exec(text) ?? [];
    if (file !== undefined && this.#where === undefined) this.#where = { file, line: Number(line) };
  }

  /** The refusal of a build, with what was heard. */
  refuse(error: unknown, request: BuildRequest): never {
    if (!(error instanceof ContractError) || error.code !== 'CARGO_FAILED' || this.#said === undefined) throw error;
    const where = this.#where && {
      place: resolve(request.crate.workspaceRoot, this.#where.file),
      line: this.#where.line,
    };
    const hint = hintForCross(this.#said, request);
    const fault = {
      code: error.code,
      message: `${error.message}: ${this.#said}`,
      ...where,
      ...(hint === undefined ? {} : { hint }),
    };
    throw new ContractError(fault, [], { cause: error });
  }
}

function buildEnvironment({ env, epoch, rustflags, output }: BuildRequest): Environment {
  const { CARGO_TERM_COLOR } = env;
  const terminal = 'isTTY' in output && output.isTTY === true;
  return {
    ...env,
    ...(CARGO_TERM_COLOR === undefined && terminal ? { CARGO_TERM_COLOR: 'always' } : {}),
    CARGO_INCREMENTAL: '0',
    SOURCE_DATE_EPOCH: String(epoch),
    LC_ALL: 'C',
    TZ: 'UTC',
    CARGO_ENCODED_RUSTFLAGS: encodeRustflags(rustflags),
  };
}

/** Name and path of an executable that a line of cargo's JSON messages reports (The Cargo Book, External tools). */
function executableOf(line: string, crate: Crate): [string, string] | undefined {
  // Build scripts may print whatever they like between the messages.
  if (!line.startsWith('{"reason":"compiler-artifact"')) return undefined;
  let message: { target?: { name?: unknown; kind?: unknown }; executable?: unknown };
  try {
    message = JSON.parse(line) as typeof message;
  } catch {
    return undefined;
  }
  const { target, executable } = message;
  const isBinary = Array.isArray(target?.kind) && target.kind.includes('bin');
  if (!isBinary || typeof target?.name !== 'string' || typeof executable !== 'string') return undefined;
  return crate.binaries.includes(target.name) ? [target.name, executable] : undefined;
}
