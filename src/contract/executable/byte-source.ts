/**
 * The bytes of a foreign file, read in bounded pieces. Whatever a reader asks for has a limit of its own, and numbers that
 * lead past the end are `MalformedFile`: nothing that a file says of itself decides how much is read.
 */

export interface ByteSource {
  /** Of the whole file. */
  readonly size: number;
  /** Bytes from an offset: fewer where the file ends. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** A file that does not add up; the message says where, and follows "an ELF file that". */
export class MalformedFile extends Error {}

/** Exactly so many bytes. Throws MalformedFile where the file ends before. */
export async function readExactly(source: ByteSource, offset: number, length: number): Promise<Buffer> {
  if (offset + length > source.size) throw new MalformedFile('is cut');
  const bytes = await source.read(offset, length);
  if (bytes.length < length) throw new MalformedFile('is cut');
  return bytes;
}

/** The part of a file from `start` on, as a file of its own of so many bytes (MalformedFile where it is not all there). */
export function partOf(source: ByteSource, start: number, size: number): ByteSource {
  if (start + size > source.size) throw new MalformedFile('is cut');
  return {
    size,
    read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}

/** The numbers of one byte order. Reading past the end throws MalformedFile. */
export interface Numbers {
  readonly u8: (bytes: Buffer, at: number) => number;
  readonly u16: (bytes: Buffer, at: number) => number;
  readonly u32: (bytes: Buffer, at: number) => number;
  /** One that a file offset can be. */
  readonly u64: (bytes: Buffer, at: number) => number;
}

export type ByteOrder = 'little' | 'big';

export function numbersOf(order: ByteOrder): Numbers {
  const value = (bytes: Buffer, at: number, length: number): number => {
    if (at < 0 || at + length > bytes.length) throw new MalformedFile('ends within what it announces');
    return order === 'little' ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
  };
  const u32 = (bytes: Buffer, at: number): number => value(bytes, at, 4);
  return {
    u8: (bytes, at) => value(bytes, at, 1),
    u16: (bytes, at) => value(bytes, at, 2),
    u32,
    u64(bytes, at) {
      const [first, second] = [u32(bytes, at), u32(bytes, at + 4)];
      const [high, low] = order === 'little' ? [second, first] : [first, second];
      if (high > 0x1f_ffff) throw new MalformedFile('names an offset beyond any file');
      return high * 0x1_0000_0000 + low;
    },
  };
}

/** Latin-1 text up to the NUL that ends it. Throws MalformedFile where none does. */
export function textOf(bytes: Buffer, at = 0): string {
  const end = bytes.indexOf(0, at);
  if (end < 0) throw new MalformedFile('has a text without an end');
  return bytes.toString('latin1', at, end);
}
