/**
 * Programs of a few hundred bytes, made without a compiler: what a target's programs look like, for tests, figures and stress.
 * Those for Linux on x86_64 and aarch64 print their text; the others have nothing to run.
 */

const MACHINES = { x86_64: 62, aarch64: 183 };
const CPU_TYPES = { x86_64: 0x01000007, aarch64: 0x0100000c };
const PE_MACHINES = { x86_64: 0x8664, aarch64: 0xaa64 };

/**
 * A program for a target, of a 64-bit processor above.
 *
 * @param {string} target
 * @param {string} says what it prints
 * @param {string | Uint8Array} padding bytes behind its end, which nothing runs
 * @returns {Buffer}
 */
export function smallProgram(target, says, padding = '') {
  const cpu = target.split('-')[0];
  const text = Buffer.from(says);
  const head = target.includes('-darwin')
    ? machoHead(cpu)
    : target.includes('-windows-')
      ? peHead(cpu)
      : elfHead(cpu, text.length);
  return Buffer.concat([head, text, Buffer.from(padding)]);
}

/** A static program: one segment, its code, and then the text. */
function elfHead(cpu, length) {
  const code = cpu === 'x86_64' ? x86Code(length) : armCode(length);
  const base = 0x10000;
  const head = Buffer.alloc(120);
  head.write('\x7fELF\x02\x01\x01', 'latin1');
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(MACHINES[cpu], 18);
  head.writeUInt32LE(1, 20);
  head.writeUInt32LE(base + head.length, 24);
  head.writeUInt32LE(64, 32);
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  // PT_LOAD, readable and executable, from the beginning of the file.
  head.writeUInt32LE(1, 64);
  head.writeUInt32LE(5, 68);
  head.writeUInt32LE(base, 80);
  head.writeUInt32LE(base, 88);
  const size = head.length + code.length + length;
  head.writeUInt32LE(size, 96);
  head.writeUInt32LE(size, 104);
  head.writeUInt32LE(0x10000, 112);
  return Buffer.concat([head, code]);
}

/** write(1, what follows, length), exit(0) */
function x86Code(length) {
  const code = Buffer.from('b801000000bf01000000488d3500000000ba000000000f05b83c00000031ff0f05', 'hex');
  code.writeInt32LE(code.length - 17, 13);
  code.writeUInt32LE(length, 18);
  return code;
}

function armCode(length) {
  const mov = (register, value) => (0xd2800000 | (value << 5) | register) >>> 0;
  const size = 36;
  const words = [
    mov(8, 64),
    mov(0, 1),
    // adr x1, to behind the code
    (0x10000001 | (((size - 8) >> 2) << 5)) >>> 0,
    mov(2, length & 0xffff),
    (0xf2a00002 | ((length >>> 16) << 5)) >>> 0,
    0xd4000001,
    mov(8, 93),
    mov(0, 0),
    0xd4000001,
  ];
  const code = Buffer.alloc(size);
  words.forEach((word, at) => {
    code.writeUInt32LE(word, at * 4);
  });
  return code;
}

/** An executable for macOS 11.0 with the loader of macOS. */
function machoHead(cpu) {
  const head = Buffer.alloc(32 + 24 + 32);
  [0xfeedfacf, CPU_TYPES[cpu], cpu === 'x86_64' ? 3 : 0, 2, 2, 56, 0, 0].forEach((word, at) => {
    head.writeUInt32LE(word, at * 4);
  });
  [0x32, 24, 1, 0x0b0000, 0x0b0000, 0, 0xe, 32, 12].forEach((word, at) => {
    head.writeUInt32LE(word, 32 + at * 4);
  });
  head.write('/usr/lib/dyld', 32 + 24 + 12);
  return head;
}

/** A console program without sections. */
function peHead(cpu) {
  const head = Buffer.alloc(64 + 24 + 240);
  head.write('MZ');
  head.writeUInt32LE(64, 0x3c);
  head.write('PE\0\0', 64);
  head.writeUInt16LE(PE_MACHINES[cpu], 68);
  head.writeUInt16LE(240, 84);
  head.writeUInt16LE(0x22, 86);
  head.writeUInt16LE(0x20b, 88);
  head.writeUInt16LE(3, 88 + 68);
  head.writeUInt32LE(16, 88 + 108);
  return head;
}
