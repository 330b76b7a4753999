/** The exact toolchain of a build, installed with rustup where it is absent. */
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { refuse } from '../../contract/errors.js';
import { type Environment, findTool, run, withoutColours } from '../process.js';
import { findManifest } from './crate.js';
import { askTarget, askToolchain, type Toolchain } from './toolchain.js';
import { toldToolchain } from './toolchain-file.js';

export interface ToolchainRequest {
  /** An exact version, checked already: it becomes an argument. */
  readonly toolchain: string;
  readonly target: string;
  /** The Cargo.toml that is built: rustup chooses by its folder. */
  readonly manifest: string;
  readonly env: Environment;
  /** Where rustup's messages go. */
  readonly output: Writable;
  readonly progress: (line: string) => void;
}

/**
 * The environment in which cargo and rustc are the toolchain asked for and know the target. Where the folder has that
 * toolchain anyway, under whatever name, it stays as it is; else RUSTUP_TOOLCHAIN names it. Without rustup nothing is
 * changed, and the build judges what there is. Codes: TOOLCHAIN_MISMATCH, TARGET_NOT_INSTALLED where rustup fails,
 * CRATE_NOT_FOUND.
 */
export async function provideToolchain(request: ToolchainRequest): Promise<Environment> {
  const { toolchain, target, env, output, progress } = request;
  const folder = dirname(await findManifest(request.manifest));
  if (!(await hasRustup(env))) return env;
  const rustup = async (args: readonly string[], of: WantedToolchain) => {
    progress(`rustup ${args.join(' ')}`);
    let reason = 'see its output above';
    const onMessage = (line: string): void => {
      reason = /^error: *(.{1,1000})/.exec(withoutColours(line))?.[1] ?? reason;
    };
    await run('rustup', args, { cwd: folder, env, code: of.code, output, onMessage }).catch(() =>
      refuse(of.code, `rustup cannot install ${of.what}: ${reason}`, of.input, of.hint),
    );
  };

  const named = { ...env, RUSTUP_TOOLCHAIN: toolchain };
  const own = await toldToolchain(folder, env).catch(() => named);
  const ofFolder = await installed(folder, own, toolchain);
  const chosen = ofFolder ? own : named;
  const found = ofFolder ?? (await installed(folder, named, toolchain));
  if (!found)
    await rustup(['toolchain', 'install', toolchain, '--profile', 'minimal', '--no-self-update'], {
      ...{ code: 'TOOLCHAIN_MISMATCH', what: `the toolchain ${toolchain}`, input: 'toolchain' },
      hint: 'Name a version that Rust has released, such as 1.84.0, or one that is installed.',
    });
  if (!(await hasTarget(found ?? (await installed(folder, named, toolchain)), chosen, target)))
    await rustup(['target', 'add', ...(chosen === named ? ['--toolchain', toolchain] : []), target], {
      ...{ code: 'TARGET_NOT_INSTALLED', what: `the target ${target} for ${toolchain}`, input: 'target' },
      hint: 'Name a target that Rust has a standard library for; rustc --print target-list names them.',
    });
  return chosen;
}

/** What rustup is asked to install, and how it is refused where it cannot. */
interface WantedToolchain {
  readonly code: 'TOOLCHAIN_MISMATCH' | 'TARGET_NOT_INSTALLED';
  readonly what: string;
  readonly input: string;
  readonly hint: string;
}

async function hasRustup(env: Environment): Promise<boolean> {
  return findTool('rustup', env).then(
    () => true,
    () => false,
  );
}

/** Asked so that rustup installs nothing by itself: what a rust-toolchain.toml names may be another one. */
function asking(env: Environment): Environment {
  return { ...env, RUSTUP_AUTO_INSTALL: '0' };
}

/** The toolchain of a version, where the folder has it, or it goes by its version. Nothing is installed. */
export async function installedToolchain(
  folder: string,
  env: Environment,
  toolchain: string,
): Promise<Toolchain | undefined> {
  const { RUSTUP_TOOLCHAIN: own } = env;
  const found = await installed(folder, env, toolchain);
  if (found || own === toolchain) return found;
  return installed(folder, { ...env, RUSTUP_TOOLCHAIN: toolchain }, toolchain);
}

/** The toolchain of that version, where the folder has it. */
async function installed(folder: string, env: Environment, toolchain: string): Promise<Toolchain | undefined> {
  return askToolchain(folder, asking(env)).then(
    (found) => (found.version === toolchain ? found : undefined),
    () => undefined,
  );
}

async function hasTarget(found: Toolchain | undefined, env: Environment, target: string): Promise<boolean> {
  if (!found) return false;
  return askTarget(found, asking(env), target).then(
    () => true,
    () => false,
  );
}
