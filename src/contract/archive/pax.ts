/**
 * pax headers (POSIX.1-2017, "pax Extended Header"): records before a header that replace some of its fields.
 *
 *   LENGTH " " KEYWORD "=" VALUE "\n"      LENGTH in decimal counts the whole record with itself; all is UTF-8
 *
 * Readers differ widely in what they make of records that are not well-formed, repeated, empty or unknown, and some
 * keywords replace name, size or kind of what follows (GNU.sparse.*, linkpath). So what is read is a short list.
 */
import { refuse } from '../errors.js';

/** More is no description of one file. */
export const MAX_PAX_SIZE = 64 * 1024;

/** What a pax header may say of a file. Times and owners are read and not used. */
const ENTRY_KEYWORDS = new Set(['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname', 'comment']);
/** What one for the whole archive may say: `git archive` puts the commit here. */
const GLOBAL_KEYWORDS = new Set(['comment']);

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
    if (!allowed.has(keyword)) fail(`has the keyword ${JSON.stringify(keyword.slice(0, 80))}, which is not accepted`);
    if (records.has(keyword)) fail(`has ${keyword} twice`);
    if (value === '' || value.includes('\0')) fail(`has an empty ${keyword}, or one with a NUL`);
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
