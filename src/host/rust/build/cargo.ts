/** Building with cargo, so that the same commit gives the same bytes wherever it is built. */
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { ContractError, refuse } from '../../../contract/errors.js';
import { type Environment, runProgram, withoutColours } from '../../process.js';
import type { Crate } from '../crate.js';
import { environmentOf, type Toolchain } from '../toolchain.js';
import type { Configuration } from './cargo-config.js';
import { hintForCross } from './cross-hint.js';
import { BuildMessages, type UsedPackage } from './messages.js';
import { encodeRustflags } from './rustflags.js';
import { wrapperVariables } from './settings.js';

export interface BuildRequest {
  readonly crate: Crate;
  /** What is built of it, as cargo takes it. */
  readonly packages: readonly string[];
  readonly toolchain: Toolchain;
  /** The folder cargo runs in: that of the manifest asked for. */
  readonly folder: string;
  readonly target: string;
  /** The target that rustc builds for unless told otherwise. */
  readonly host: string;
  /** The runner that the contract has for the target. */
  readonly runner: string | undefined;
  /** A profile of cargo's. */
  readonly profile: string;
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
  readonly rustflags: readonly string[];
  /** Whether the wrappers of rustc that the environment names are kept. */
  readonly allowWrapper: boolean;
  /** All that cargo is configured with in the folder. */
  readonly configurations: readonly Configuration[];
  /** Seconds since 1970, as SOURCE_DATE_EPOCH for build scripts. */
  readonly epoch: number;
  readonly env: Environment;
  /** Where cargo's messages go. */
  readonly output: Writable;
}

export interface Built {
  /** Where each binary is, in the order of `crate.binaries`. */
  readonly executables: readonly string[];
  readonly used: readonly UsedPackage[];
  /** Every file that was made, or was there already. */
  readonly files: readonly string[];
  /** Folders in which build scripts have libraries looked for. */
  readonly searched: ReadonlySet<string>;
  /** The OUT_DIR of every build script. */
  readonly outDirs: ReadonlySet<string>;
}

/** The arguments of the build: no path of this machine is among them. */
export function cargoArguments(
  request: Pick<BuildRequest, 'crate' | 'packages' | 'target' | 'profile' | 'features' | 'defaultFeatures'>,
): string[] {
  const { crate, packages, target, features, defaultFeatures } = request;
  return [
    'build',
    '--locked',
    ...['--target', target],
    ...profileArguments(request),
    ...packages.flatMap((spec) => ['--package', spec]),
    ...crate.binaries.flatMap((binary) => ['--bin', binary]),
    ...(defaultFeatures ? [] : ['--no-default-features']),
    ...features.flatMap((feature) => ['--features', feature]),
    ...['--message-format', 'json-render-diagnostics'],
  ];
}

export function profileArguments({ profile }: Pick<BuildRequest, 'profile'>): string[] {
  return ['--profile', profile];
}

/** Builds. Codes: CARGO_FAILED, TOOL_MISSING. */
export async function cargoBuild(request: BuildRequest): Promise<Built> {
  const { crate, folder, output, toolchain } = request;
  const messages = new BuildMessages(crate.binaries);
  const diagnostic = new FirstError();
  await runProgram({ tool: 'cargo', path: toolchain.cargo }, cargoArguments(request), {
    cwd: folder,
    env: buildEnvironment(request),
    code: 'CARGO_FAILED',
    output,
    onLine: (line) => messages.hear(line),
    onMessage: (line) => diagnostic.hear(withoutColours(line)),
  }).catch((error: unknown) => diagnostic.refuse(error, request));
  const executables = crate.binaries.map(
    (name) => messages.executables.get(name) ?? refuse('CARGO_FAILED', `cargo built no executable ${name}`, 'bin'),
  );
  const { used, files, outDirs } = messages;
  const searched = new Set([...messages.searched].map((path) => resolve(crate.workspaceRoot, path)));
  return { executables, used, files, searched, outDirs };
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

/** The environment of cargo's own runs: the compiler that was asked, no other, and no wrapper unless it is allowed. */
export function buildEnvironment(request: BuildRequest): Environment {
  const { crate, env, epoch, rustflags, output, toolchain, allowWrapper, configurations } = request;
  const { CARGO_TERM_COLOR } = env;
  const terminal = 'isTTY' in output && output.isTTY === true;
  return {
    ...withoutLocale(environmentOf(toolchain, env)),
    ...(CARGO_TERM_COLOR === undefined && terminal ? { CARGO_TERM_COLOR: 'always' } : {}),
    ...wrapperVariables(env, allowWrapper, configurations),
    CARGO_INCREMENTAL: '0',
    // Relative paths of dep-info begin where relative paths of rustc do.
    CARGO_BUILD_DEP_INFO_BASEDIR: crate.workspaceRoot,
    SOURCE_DATE_EPOCH: String(epoch),
    LANG: 'C',
    LC_ALL: 'C',
    TZ: 'UTC',
    CARGO_ENCODED_RUSTFLAGS: encodeRustflags(rustflags),
  };
}

/** Build scripts that choose a language look at one of these, and not always at the first that counts (locale(7)). */
function withoutLocale(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:LANG|LANGUAGE|LC_.*)$/i.test(name)));
}
