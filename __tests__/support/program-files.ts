/** Small ELF, Mach-O and PE files, with just what says what they need of their host. */

export interface ElfShape {
  bits?: 32 | 64;
  bigEndian?: boolean;
  type?: number;
  /** e_machine; x86_64 or i386 unless given. */
  machine?: number;
  flags?: number;
  /** EI_OSABI. */
  osAbi?: number;
  /** Marked as a program that may lie anywhere; every one of type 3 unless told otherwise. */
  pie?: boolean;
  soname?: string;
  /** Other dynamic tags. */
  tags?: [tag: number, value: number][];
  /** Notes of type 1 with these owners and descriptors. */
  notes?: Record<string, number[]>;
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
  machine = bits === 64 ? 62 : 3,
  flags = 0,
  osAbi = 0,
  pie = type === 3,
  soname,
  tags = [],
  notes = {},
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
  const places = { interpreter: 512, notes: 768, dynamic: 1024, versions: 2048, strings: 3072 };
  file.write('\x7fELF', 0, 'latin1');
  put(4, 1, bits / 32);
  put(5, 1, bigEndian ? 2 : 1);
  put(7, 1, osAbi);
  put(16, 2, type);
  put(18, 2, machine);
  put(bits === 64 ? 48 : 36, 4, flags);
  put(bits === 64 ? 32 : 28, word, header);
  put(bits === 64 ? 54 : 42, 2, segmentSize);
  const dynamic: [number, number][] = needed.map((name) => [1, stringAt(name)]);
  if (soname !== undefined) dynamic.push([14, stringAt(soname)]);
  if (pie) dynamic.push([0x6ffffffb, 0x08000000]);
  for (const tag of tags) dynamic.push(tag);
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
  let noteEnd = places.notes;
  for (const [owner, words] of Object.entries(notes)) {
    [owner.length + 1, words.length * 4, 1].forEach((word, index) => {
      put(noteEnd + index * 4, 4, word);
    });
    file.write(owner, noteEnd + 12, 'latin1');
    noteEnd += 12 + Math.ceil((owner.length + 1) / 4) * 4;
    for (const word of words) {
      put(noteEnd, 4, word);
      noteEnd += 4;
    }
  }
  if (noteEnd > places.notes) segments.push([4, places.notes, noteEnd - places.notes]);
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

/** cputype of Mach-O. */
export const CPU = { i386: 7, x86_64: 0x01000007, arm64: 0x0100000c } as const;

export interface MachoShape {
  bits?: 32 | 64;
  bigEndian?: boolean;
  /** x86_64 or i386 unless given. */
  cpu?: number;
  subtype?: number;
  /** MH_EXECUTE unless given. */
  type?: number;
  /** The path of LC_LOAD_DYLINKER; none where it is empty. */
  loader?: string;
}

/** Load commands as lists of 32-bit numbers, without their sizes. */
export function macho(commands: number[][], shape: MachoShape = {}): Buffer {
  const { bits = 64, bigEndian = false, subtype = 0, type = 2, loader = '/usr/lib/dyld' } = shape;
  const { cpu = bits === 64 ? CPU.x86_64 : CPU.i386 } = shape;
  const file = Buffer.alloc(1024);
  const put = (at: number, value: number): number =>
    bigEndian ? file.writeUInt32BE(value, at) : file.writeUInt32LE(value, at);
  const begin = bits === 64 ? 32 : 28;
  let at = begin;
  for (const [kind = 0, ...values] of commands) {
    put(at, kind);
    put(at + 4, 4 * (values.length + 2));
    values.forEach((value, index) => {
      put(at + 8 + 4 * index, value);
    });
    at += 4 * (values.length + 2);
  }
  if (loader !== '') {
    const size = 12 + Math.ceil((loader.length + 1) / 4) * 4;
    [0xe, size, 12].forEach((word, index) => {
      put(at + index * 4, word);
    });
    file.write(loader, at + 12, 'latin1');
    at += size;
  }
  const count = commands.length + (loader === '' ? 0 : 1);
  [bits === 64 ? 0xfeedfacf : 0xfeedface, cpu, subtype, type, count, at - begin].forEach((word, index) => {
    put(index * 4, word);
  });
  return file;
}

/** A fat file of thin ones, each under the processor that it has itself unless `cpus` says another. */
export function fat(parts: Buffer[], { wide = false, cpus = [] as number[] } = {}): Buffer {
  const head = Buffer.alloc(4096);
  head.writeUInt32BE(wide ? 0xcafebabf : 0xcafebabe, 0);
  head.writeUInt32BE(parts.length, 4);
  let start = head.length;
  parts.forEach((part, index) => {
    const at = 8 + index * (wide ? 32 : 20);
    head.writeUInt32BE(cpus[index] ?? part.readUInt32LE(4), at);
    head.writeUInt32BE(part.readUInt32LE(8), at + 4);
    if (wide) {
      head.writeBigUInt64BE(BigInt(start), at + 8);
      head.writeBigUInt64BE(BigInt(part.length), at + 16);
    } else {
      head.writeUInt32BE(start, at + 8);
      head.writeUInt32BE(part.length, at + 12);
    }
    start += part.length;
  });
  return Buffer.concat([head, ...parts]);
}

export interface PeShape {
  machine?: number;
  bits?: 32 | 64;
  characteristics?: number;
  subsystem?: number;
  imports?: string[];
}

/** A Windows program of one section, which is where it is in the file. */
export function pe(shape: PeShape = {}): Buffer {
  const { machine = 0x8664, bits = 64, characteristics = 0x22, subsystem = 3, imports = [] } = shape;
  const file = Buffer.alloc(4096);
  const optional = 64 + 24;
  const size = bits === 64 ? 240 : 224;
  file.write('MZ');
  file.writeUInt32LE(64, 0x3c);
  file.write('PE\0\0', 64);
  file.writeUInt16LE(machine, 68);
  file.writeUInt16LE(1, 70);
  file.writeUInt16LE(size, 84);
  file.writeUInt16LE(characteristics, 86);
  file.writeUInt16LE(bits === 64 ? 0x20b : 0x10b, optional);
  file.writeUInt16LE(subsystem, optional + 68);
  const directories = optional + (bits === 64 ? 108 : 92);
  file.writeUInt32LE(16, directories);
  if (imports.length > 0) file.writeUInt32LE(1024, directories + 12);
  // The section: 3072 bytes at 1024, in memory and in the file.
  [3072, 1024, 3072, 1024].forEach((word, index) => {
    file.writeUInt32LE(word, optional + size + 8 + index * 4);
  });
  let name = 2048;
  imports.forEach((library, index) => {
    file.writeUInt32LE(name, 1024 + index * 20 + 12);
    name += file.write(`${library}\0`, name, 'latin1');
  });
  return file;
}
