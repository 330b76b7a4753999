/**
 * The oldest macOS that a program runs on, read from its Mach-O file (mach-o/loader.h, mach-o/fat.h).
 *
 *   thin: feedface or feedfacf in the byte order of the machine, then load commands { command, size, ... }
 *           LC_BUILD_VERSION (0x32): platform, minos         LC_VERSION_MIN_MACOSX (0x24): version
 *   fat:  cafebabe or cafebabf, big-endian: a count, then for each architecture where its thin file begins
 *
 * Versions are xxxx.yy.zz in the bytes of a 32-bit number. Of a fat file it is the highest that any part needs.
 */

import type { Requires } from '../documents/manifest.js';
import type { ReadAt } from './elf.js';

/** A Java class also begins with cafebabe; its version stands where the count is, and is higher. */
const MAX_ARCHITECTURES = 16;
const MAX_COMMANDS = 64 * 1024;
const PLATFORM_MACOS = 1;

/** Undefined for what is no Mach-O file, or none for macOS. Throws RangeError where it is cut. */
export async function readMachoRequires(read: ReadAt): Promise<Requires | undefined> {
  const header = await read(0, 8);
  const magic = header.length === 8 ? header.readUInt32BE(0) : 0;
  const isWide = magic === 0xcafebabf;
  const starts = magic === 0xcafebabe || isWide ? await readStarts(read, header.readUInt32BE(4), isWide) : [0];
  let highest: number | undefined;
  for (const start of starts) {
    const version = await readThin(read, start);
    if (version === undefined) return undefined;
    highest = Math.max(highest ?? 0, version);
  }
  return highest === undefined ? undefined : { macos: formatVersion(highest) };
}

async function readStarts(read: ReadAt, count: number, isWide: boolean): Promise<number[]> {
  if (count > MAX_ARCHITECTURES) return [];
  const size = isWide ? 32 : 20;
  const table = await read(8, count * size);
  return Array.from({ length: count }, (_, index) => {
    const at = index * size + 8;
    if (!isWide) return table.readUInt32BE(at);
    const start = table.readBigUInt64BE(at);
    if (start > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an offset beyond any file');
    return Number(start);
  });
}

/** The version that the thin file at `start` asks for. */
async function readThin(read: ReadAt, start: number): Promise<number | undefined> {
  const header = await read(start, 32);
  const magic = header.length === 32 ? header.readUInt32BE(0) : 0;
  const little = magic === 0xcefaedfe || magic === 0xcffaedfe;
  const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
  if (!little && magic !== 0xfeedface && magic !== 0xfeedfacf) return undefined;
  const u32 = (bytes: Buffer, at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const size = u32(header, 20);
  if (size > MAX_COMMANDS) return undefined;
  const commands = await read(start + (wide ? 32 : 28), size);
  for (let at = 0; at + 8 <= commands.length; ) {
    const command = u32(commands, at);
    if (command === 0x32) return u32(commands, at + 8) === PLATFORM_MACOS ? u32(commands, at + 12) : undefined;
    if (command === 0x24) return u32(commands, at + 8);
    const length = u32(commands, at + 4);
    if (length < 8) return undefined;
    at += length;
  }
  return undefined;
}

function formatVersion(version: number): string {
  const [major, minor, patch] = [version >>> 16, (version >>> 8) & 0xff, version & 0xff];
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
