/**
 * One header block of a tar archive (POSIX.1-2017 pax, ustar interchange format), written and read.
 *
 *   at size field                  at size field
 *    0  100 name                  257    6 magic "ustar" NUL     (GNU: "ustar  " NUL over magic and version)
 *  100    8 mode, octal           263    2 version "00"
 *  108    8 uid                   265   32 uname
 *  116    8 gid                   297   32 gname
 *  124   12 size, octal           329    8 devmajor
 *  136   12 mtime, octal          337    8 devminor
 *  148    8 checksum, octal       345  155 prefix, goes before name with a `/`  (GNU: no prefix)
 *  156    1 typeflag              500   12 NUL
 *  157  100 linkname
 *
 * A file is a header, its bytes, and zeros up to the next block of 512; two blocks of zeros end the archive.
 * Owner, time and device may be NULs only, which is 0 (npm's portable tarballs, Rust's tar crate), or base-256 where octal
 * has no room: a byte 80 and the number, big-endian; a time before 1970 as two's complement from a byte FF.
 *
 * Written is one form only. Read is only what every reader understands alike: readers differ in what they make of bytes
 * behind a NUL, of sizes that are not plain octal and of other fields that are missing, and an archive that two readers
 * understand differently is how a checked name becomes another one on disk. So all of that is refused (ARCHIVE_INVALID).
 */
import { refuse } from '../errors.js';
import { formatPaxPath } from './pax.js';

export const BLOCK = 512;
/** The largest file whose size a header can hold: 11 octal digits. */
export const MAX_HEADER_SIZE = 0o77777777777;

const NAME = 100;
const PREFIX = 155;

/** Bytes from the end of a file of `size` bytes to the next block. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

export interface FileHeader {
  /** `/` between its names. */
  readonly path: string;
  readonly mode: '0644' | '0755';
  /** Bytes, at most MAX_HEADER_SIZE. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
}

/** The block or blocks before a file's bytes: a ustar header, with a pax header before it where the path is too long or not ASCII. */
export function formatFileHeader(file: FileHeader): Uint8Array {
  const mode = Number.parseInt(file.mode, 8);
  const { size, mtime } = file;
  const split = splitPath(file.path);
  if (split) return formatBlock({ ...split, mode, size, mtime, type: '0' });
  const records = formatPaxPath(file.path);
  const extended = new Uint8Array(BLOCK + records.length + paddingOf(records.length) + BLOCK);
  extended.set(formatBlock({ name: '././@PaxHeader', mode: 0o644, size: records.length, mtime, type: 'x' }));
  extended.set(records, BLOCK);
  // As GNU tar does it: a reader without pax sees the beginning of the path's bytes.
  const name = Buffer.from(file.path).subarray(0, NAME);
  extended.set(formatBlock({ name, mode, size, mtime, type: '0' }), extended.length - BLOCK);
  return extended;
}

/** How a path fits into name and prefix; undefined where it does not: only of ASCII do all readers know the encoding. */
function splitPath(path: string): { name: string; prefix?: string } | undefined {
  if (!/^[\x20-\x7e]*$/.test(path)) return undefined;
  if (path.length <= NAME) return { name: path };
  const slash = path.lastIndexOf('/', PREFIX);
  const name = path.slice(slash + 1);
  return slash > 0 && name.length > 0 && name.length <= NAME ? { name, prefix: path.slice(0, slash) } : undefined;
}

interface Block {
  readonly name: string | Uint8Array;
  readonly prefix?: string;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: '0' | 'x';
}

function formatBlock({ name, prefix = '', mode, size, mtime, type }: Block): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (at: number, text: string | Uint8Array): void => block.set(Buffer.from(text as string), at);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  put(0, name);
  put(100, octal(mode, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(size, 11));
  put(136, octal(mtime, 11));
  put(156, type);
  put(257, 'ustar\x0000');
  put(329, octal(0, 7));
  put(337, octal(0, 7));
  put(345, prefix);
  put(148, `${octal(checksumOf(block), 6)}\0 `);
  return block;
}

/** The sum of all bytes, those of the checksum itself counted as spaces. */
function checksumOf(block: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  return sum;
}

/** A header as it stands in the archive. */
export interface TarHeader {
  /** Prefix and name, one character for each byte: what the bytes mean is the reader's to say. */
  readonly rawPath: string;
  /** The typeflag: '0' or NUL file, '5' directory, 'x' and 'g' pax headers, 'L' GNU long name; all else is refused. */
  readonly type: string;
  /** Whether it has the magic of GNU tar. */
  readonly isGnu: boolean;
  readonly mode: number;
  readonly size: number;
}

const ZEROS = '\0'.repeat(BLOCK);

/** Reads a header block; undefined for a block of zeros. `number` (from 0) says which block it is, for the message. */
export function parseHeader(bytes: Uint8Array, number: number, place: string): TarHeader | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, BLOCK).toString('latin1');
  if (text === ZEROS) return undefined;
  const fail = (what: string): never => refuse('ARCHIVE_INVALID', `${place}: tar block ${number}: ${what}`, place);
  const octal = (field: string, at: number, size: number): number => {
    const digits = /^ *([0-7]+)[ \0]*$/.exec(text.slice(at, at + size))?.[1];
    return digits === undefined ? fail(`${field} is not a plain octal number`) : Number.parseInt(digits, 8);
  };
  const loose = (field: string, at: number, size: number): number =>
    looseNumber(bytes.subarray(at, at + size)) ?? octal(field, at, size);
  const string = (field: string, at: number, size: number): string => {
    const value = text.slice(at, at + size).replace(/\0+$/, '');
    if (value.includes('\0')) fail(`${field} goes on behind a NUL`);
    return value;
  };
  if (octal('checksum', 148, 8) !== checksumOf(bytes)) fail('the checksum is wrong');
  const magic = text.slice(257, 265);
  const isGnu = magic === 'ustar  \0';
  if (magic !== 'ustar\x0000' && !isGnu) fail('this is neither a ustar nor a GNU header');
  // GNU tar keeps other times here; Python takes them for a prefix of the name.
  if (isGnu && !/^\0*$/.test(text.slice(345))) fail('it uses GNU fields that not all readers know');
  if (!/^\0*$/.test(text.slice(500))) fail('it uses fields that not all readers know');
  const name = string('name', 0, NAME);
  const prefix = string('prefix', 345, PREFIX);
  const header = {
    rawPath: prefix === '' ? name : `${prefix}/${name}`,
    type: text.slice(156, 157),
    isGnu,
    mode: octal('mode', 100, 8),
    size: octal('size', 124, 12),
  };
  string('uname', 265, 32);
  string('gname', 297, 32);
  const link = string('linkname', 157, 100);
  const owners = [loose('uid', 108, 8), loose('gid', 116, 8)];
  if (!owners.every((owner) => owner >= 0 && owner <= MAX_OWNER))
    fail('an owner is a number that not all readers take');
  if (Math.abs(loose('mtime', 136, 12)) > MAX_TIME) fail('mtime is a number that not all readers take');
  const isDevice = loose('devmajor', 329, 8) !== 0 || loose('devminor', 337, 8) !== 0;
  if ('0\x005xgL'.includes(header.type) && (link !== '' || isDevice))
    fail('a link name or device number on a plain entry');
  return header;
}

/** What GNU tar takes for an owner; and for a time, as in a pax header. */
const MAX_OWNER = 0xffffffff;
const MAX_TIME = 10 ** 15;

/** The number of a field that is empty, or in base-256 as nearly as a double has it; undefined for any other field. */
function looseNumber(field: Uint8Array): number | undefined {
  const [first, ...rest] = field;
  if (field.every((byte) => byte === 0)) return 0;
  if (first !== 0x80 && first !== 0xff) return undefined;
  return rest.reduce((value, byte) => value * 256 + byte, first === 0xff ? -1 : 0);
}
