/** Small ELF and Mach-O files, with just what says what they need of their host. */

export interface ElfShape {
  bits?: 32 | 64;
  bigEndian?: boolean;
  type?: number;
  interpreter?: string;
  needed?: string[];
  /** Library to the versions asked of it; a name that begins with `?` is a weak one. */
  versions?: Record<string, string[]>;
}

/** A file that is mapped at 0x10000 from its beginning, without section headers. */
export function elf({
  bits = 64,
  bigEndian = false,
  type = 3,
  interpreter,
  needed = [],
  versions = {},
}: ElfShape): Buffer {
  const word = bits / 8;
  const BASE = 0x10000;
  const file = Buffer.alloc(4096);
  const put = (at: number, size: number, value: number): void => {
    if (size === 8) bigEndian ? file.writeBigUInt64BE(BigInt(value), at) : file.writeBigUInt64LE(BigInt(value), at);
    else bigEndian ? file.writeUIntBE(value, at, size) : file.writeUIntLE(value, at, size);
  };
  const strings: string[] = [''];
  const stringAt = (text: string): number => {
    const at = Buffer.byteLength(strings.join('\0'));
    strings.splice(-1, 1, text, '');
    return at;
  };
  const [header, segmentSize] = bits === 64 ? [64, 56] : [52, 32];
  const places = { interpreter: 512, dynamic: 1024, versions: 2048, strings: 3072 };
  file.write('\x7fELF', 0, 'latin1');
  put(4, 1, bits / 32);
  put(5, 1, bigEndian ? 2 : 1);
  put(16, 2, type);
  put(bits === 64 ? 32 : 28, word, header);
  put(bits === 64 ? 54 : 42, 2, segmentSize);
  const dynamic: [number, number][] = needed.map((name) => [1, stringAt(name)]);
  const libraries = Object.entries(versions);
  let at = places.versions;
  libraries.forEach(([library, names], index) => {
    const size = 16 + names.length * 16;
    put(at, 2, 1);
    put(at + 2, 2, names.length);
    put(at + 4, 4, stringAt(library));
    put(at + 8, 4, 16);
    put(at + 12, 4, index === libraries.length - 1 ? 0 : size);
    names.forEach((name, position) => {
      const aux = at + 16 + position * 16;
      put(aux + 4, 2, name.startsWith('?') ? 2 : 0);
      put(aux + 8, 4, stringAt(name.replace('?', '')));
      put(aux + 12, 4, position === names.length - 1 ? 0 : 16);
    });
    at += size;
  });
  if (libraries.length > 0) dynamic.push([0x6ffffffe, BASE + places.versions], [0x6fffffff, libraries.length]);
  if (dynamic.length > 0) dynamic.push([5, BASE + places.strings]);
  file.write(strings.join('\0'), places.strings, 'latin1');
  const segments: [type: number, offset: number, size: number][] = [[1, 0, file.length]];
  if (interpreter !== undefined) {
    file.write(`${interpreter}\0`, places.interpreter, 'latin1');
    segments.push([3, places.interpreter, interpreter.length + 1]);
  }
  if (dynamic.length > 0) {
    dynamic.push([0, 0]);
    dynamic.forEach(([tag, value], index) => {
      put(places.dynamic + index * 2 * word, word, tag);
      put(places.dynamic + index * 2 * word + word, word, value);
    });
    segments.push([2, places.dynamic, dynamic.length * 2 * word]);
  }
  put(bits === 64 ? 56 : 44, 2, segments.length);
  segments.forEach(([kind, offset, size], index) => {
    const start = header + index * segmentSize;
    put(start, 4, kind);
    put(start + (bits === 64 ? 8 : 4), word, offset);
    put(start + (bits === 64 ? 16 : 8), word, BASE + offset);
    put(start + (bits === 64 ? 32 : 16), word, size);
  });
  return file;
}

/** Load commands as lists of 32-bit numbers, without their sizes. */
export function macho(commands: number[][], { bits = 64, bigEndian = false } = {}): Buffer {
  const file = Buffer.alloc(1024);
  const put = (at: number, value: number): number =>
    bigEndian ? file.writeUInt32BE(value, at) : file.writeUInt32LE(value, at);
  put(0, bits === 64 ? 0xfeedfacf : 0xfeedface);
  put(16, commands.length);
  put(
    20,
    commands.reduce((total, command) => total + 4 * (command.length + 1), 0),
  );
  let at = bits === 64 ? 32 : 28;
  for (const [kind = 0, ...values] of commands) {
    put(at, kind);
    put(at + 4, 4 * (values.length + 2));
    values.forEach((value, index) => {
      put(at + 8 + 4 * index, value);
    });
    at += 4 * (values.length + 2);
  }
  return file;
}

/** A fat file of thin ones. */
export function fat(parts: Buffer[], wide = false): Buffer {
  const head = Buffer.alloc(4096);
  head.writeUInt32BE(wide ? 0xcafebabf : 0xcafebabe, 0);
  head.writeUInt32BE(parts.length, 4);
  let start = head.length;
  parts.forEach((part, index) => {
    const at = 8 + index * (wide ? 32 : 20);
    if (wide) head.writeBigUInt64BE(BigInt(start), at + 8);
    else head.writeUInt32BE(start, at + 8);
    start += part.length;
  });
  return Buffer.concat([head, ...parts]);
}
