/** The toolchain that a repository pins: rust-toolchain.toml or rust-toolchain (The rustup book, Overrides). */
import { dirname, join, relative } from 'node:path';
import { parseToolchain } from '../../contract/decisions/plan.js';
import { refuse } from '../../contract/errors.js';
import { readBounded } from '../disk/files.js';
import type { Environment } from '../program-environment.js';
import { parseToml } from './toml.js';

const MAX_BYTES = 64 * 1024;

interface ToolchainFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The exact version that the nearest file from `folder` up to `root` pins; undefined where no file names a channel.
 * Codes: TOOLCHAIN_NOT_EXACT for a moving channel or a path, INVALID_INPUT for a file that is not well-formed.
 */
export async function pinnedToolchain(folder: string, root: string): Promise<string | undefined> {
  const file = await nearestFile(folder, root);
  if (!file) return undefined;
  const place = relative(root, file.path) || file.name;
  const channel = await readChannel(file, place);
  return channel === undefined ? undefined : exactVersionOf(channel, place);
}

/**
 * The environment in which rustup is told the toolchain of a folder: what its own reading of the file would start may be a
 * program of the repository (`path`). The file counts that rustup would find; a RUSTUP_TOOLCHAIN that is given weighs more, as it
 * does for rustup. Codes: TOOLCHAIN_NOT_EXACT for a path, INVALID_INPUT for a file or a name that is not well-formed.
 */
export async function toldToolchain(folder: string, env: Environment): Promise<Environment> {
  const { RUSTUP_TOOLCHAIN } = env;
  if (RUSTUP_TOOLCHAIN) return env;
  const file = await nearestFile(folder, undefined);
  const channel = file && (await readChannel(file, file.path));
  if (file === undefined || channel === undefined) return env;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(channel))
    refuse('INVALID_INPUT', `${file.path}: the channel is not the name of a toolchain`, file.path);
  return { ...env, RUSTUP_TOOLCHAIN: channel };
}

/** The nearest file from a folder upwards, up to `root` where one is given. */
async function nearestFile(folder: string, root: string | undefined): Promise<ToolchainFile | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    // rustup takes the name without extension where both are there.
    for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
      const path = join(at, name);
      const bytes = await readBounded(path, MAX_BYTES);
      if (bytes) return { path, name, text: bytes.toString('utf8') };
    }
    if (at === root || dirname(at) === at) return undefined;
  }
}

async function readChannel({ name, text }: ToolchainFile, place: string): Promise<string | undefined> {
  const lines = text.trim().split(/\r?\n/);
  const [only] = lines;
  if (name === 'rust-toolchain' && lines.length === 1 && only && !only.includes('=') && !only.startsWith('['))
    return only.trim();
  const { toolchain } = await parseToml(text, place, 'INVALID_INPUT');
  if (typeof toolchain !== 'object' || toolchain === null)
    return refuse('INVALID_INPUT', `${place} has no table [toolchain]`, place);
  const { channel, path } = toolchain as { channel?: unknown; path?: unknown };
  if (path !== undefined) return refuse('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
  if (channel === undefined) return undefined;
  if (typeof channel !== 'string') return refuse('INVALID_INPUT', `${place}: channel is not a string`, place);
  return channel;
}

/** A channel may name its host as well: 1.84.0-x86_64-unknown-linux-gnu. */
function exactVersionOf(channel: string, place: string): string {
  const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
  return parseToolchain(version ?? channel, place);
}
