/** The toolchain that a repository pins: rust-toolchain.toml or rust-toolchain (The rustup book, Overrides). */
import { dirname, join, relative } from 'node:path';
import { parseToolchain } from '../../contract/decisions/plan.js';
import { refuse } from '../../contract/errors.js';
import { readBounded } from '../disk/files.js';

const MAX_BYTES = 64 * 1024;

/**
 * The exact version that the nearest file from `folder` up to `root` pins; undefined where no file names a channel.
 * Codes: TOOLCHAIN_NOT_EXACT for a moving channel or a path, INVALID_INPUT for a file that is not well-formed.
 */
export async function pinnedToolchain(folder: string, root: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    // rustup takes the name without extension where both are there.
    for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
      const path = join(at, name);
      const bytes = await readBounded(path, MAX_BYTES);
      if (bytes) return readChannel(bytes.toString('utf8'), name, relative(root, path) || name);
    }
    if (at === root || dirname(at) === at) return undefined;
  }
}

async function readChannel(text: string, name: string, place: string): Promise<string | undefined> {
  const lines = text.trim().split(/\r?\n/);
  const [only] = lines;
  if (name === 'rust-toolchain' && lines.length === 1 && only && !only.includes('=') && !only.startsWith('['))
    return exactVersionOf(only, place);
  const { parse } = await import('smol-toml');
  let file: { toolchain?: unknown };
  try {
    file = parse(text);
  } catch (error) {
    return refuse('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
  }
  const { toolchain } = file;
  if (typeof toolchain !== 'object' || toolchain === null)
    return refuse('INVALID_INPUT', `${place} has no table [toolchain]`, place);
  const { channel, path } = toolchain as { channel?: unknown; path?: unknown };
  if (path !== undefined) return refuse('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
  if (channel === undefined) return undefined;
  if (typeof channel !== 'string') return refuse('INVALID_INPUT', `${place}: channel is not a string`, place);
  return exactVersionOf(channel, place);
}

/** A channel may name its host as well: 1.84.0-x86_64-unknown-linux-gnu. */
function exactVersionOf(channel: string, place: string): string {
  const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
  return parseToolchain(version ?? channel, place);
}
