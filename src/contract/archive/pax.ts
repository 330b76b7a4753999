/**
 * pax headers (POSIX.1-2017, "pax Extended Header"): records before a header that replace some of its fields.
 *
 *   LENGTH " " KEYWORD "=" VALUE "\n"      LENGTH in decimal counts the whole record with itself; all is UTF-8
 *
 * Readers differ widely in what they make of records that are not well-formed, repeated, empty or unknown, and some
 * keywords replace name, size or kind of what follows (GNU.sparse.*, linkpath), or the encoding of the others (hdrcharset). So
 * what is read is a short list.
 */
import { clip } from '../clip.js';
import { refuse } from '../errors.js';

/** More is no description of one file. */
export const MAX_PAX_SIZE = 64 * 1024;

/** What a value has to be; every one is UTF-8, not empty, and without a NUL. */
type Form = (value: string) => boolean;
const isText: Form = () => true;
/** Seconds since 1970, with a fraction or without: GNU tar and Go refuse the archive for any other, such as nan, and 2^63. */
const isTime: Form = (value) => /^-?[0-9]{1,15}(?:\.[0-9]+)?$/.test(value);
/** A number of bytes: what the header says, or it is refused. */
const isSize: Form = (value) => /^[0-9]{1,15}$/.test(value);
/** A number of a user or group, of 32 bits: GNU tar refuses a greater one, Go what is no number. */
const isOwner: Form = (value) => /^[0-9]{1,10}$/.test(value) && Number(value) <= 0xffffffff;

/** What a pax header may say of a file. Times and owners are checked, since others read them, and not used. */
const ENTRY_KEYWORDS: ReadonlyMap<string, Form> = new Map([
  ['path', isText],
  ['size', isSize],
  ['mtime', isTime],
  ['atime', isTime],
  ['ctime', isTime],
  ['uid', isOwner],
  ['gid', isOwner],
  ['uname', isText],
  ['gname', isText],
  ['comment', isText],
]);
/** What one for the whole archive may say: `git archive` puts the commit here. */
const GLOBAL_KEYWORDS: ReadonlyMap<string, Form> = new Map([['comment', isText]]);

/** The record for a path. */
export function formatPaxPath(path: string): Uint8Array {
  const rest = new TextEncoder().encode(` path=${path}\n`);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return new TextEncoder().encode(`${length} path=${path}\n`);
}

/** The records of a pax header, for one entry or global. Anything not well-formed or not listed is ARCHIVE_INVALID. */
export function parsePax(bytes: Uint8Array, global: boolean, place: string): ReadonlyMap<string, string> {
  const fail = (what: string): never => refuse('ARCHIVE_INVALID', `${place}: a pax header ${what}`, place);
  const allowed = global ? GLOBAL_KEYWORDS : ENTRY_KEYWORDS;
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const digits = /^([1-9][0-9]{0,5}) /.exec(Buffer.from(bytes.subarray(at, at + 8)).toString('latin1'))?.[1];
    if (digits === undefined) return fail('has a record without a length');
    const end = at + Number(digits);
    // A record is at least its length, the space, one letter, `=` and the newline; it must end where it says.
    if (end > bytes.length || end < at + digits.length + 4 || bytes[end - 1] !== 0x0a)
      return fail('has a record of a wrong length');
    const record = decode(bytes.subarray(at + digits.length + 1, end - 1)) ?? fail('is not UTF-8');
    const equals = record.indexOf('=');
    const keyword = record.slice(0, Math.max(equals, 0));
    const value = record.slice(equals + 1);
    const isValid = allowed.get(keyword);
    if (!isValid) return fail(`has the keyword ${JSON.stringify(keyword.slice(0, 80))}, which is not accepted`);
    if (records.has(keyword)) fail(`has ${keyword} twice`);
    if (value === '' || value.includes('\0')) fail(`has an empty ${keyword}, or one with a NUL`);
    if (!isValid(value))
      fail(`says ${keyword}=${JSON.stringify(clip(value, 80))}, which not all readers take for a number`);
    records.set(keyword, value);
    at = end;
  }
  if (records.size === 0) fail('is empty');
  return records;
}

/** Text of UTF-8 bytes; undefined where they are not UTF-8. A byte order mark stays part of the text. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
