/**
 * What an entry of a tar archive is called. Where a header cannot hold a name, a record before it does:
 *
 *   pax header with `path`         see pax.ts
 *   GNU long name, typeflag `L`    a header named `././@LongLink`; its content is the name and one NUL
 *
 * Who knows these records takes the name from there, all others from the header. So a record may say what the header
 * says; or what the header cannot hold, where the header has what programs leave of such a name. Any other record is a
 * name changed behind the back of who reads the headers.
 */
import { refuse } from '../errors.js';
import { decode } from './pax.js';

/** Bytes of a name in a header, and of the prefix before it. */
const NAME = 100;
const PREFIX = 155;
export const LONG_NAME_HEADER = '././@LongLink';

/** The name in a GNU long name's content. Anything but UTF-8 with one NUL, at its end, is ARCHIVE_INVALID. */
export function parseLongName(content: Uint8Array, place: string): string {
  const name = decode(content.subarray(0, -1));
  if (content.at(-1) !== 0 || !name || name.includes('\0'))
    return refuse('ARCHIVE_INVALID', `${place}: a GNU long name is not UTF-8 with one NUL at its end`, place);
  return name;
}

/** Whether a header's own path (one character for each byte) is the name in the record before it, or what is left of it. */
export function isHeaderOf(name: string, rawHeaderPath: string): boolean {
  const bytes = Buffer.from(name).toString('latin1');
  if (rawHeaderPath === bytes) return true;
  if (bytes.length < NAME && bytes === name) return false;
  return shortForms(name, bytes).includes(rawHeaderPath) || (bytes.length > NAME && isAbridged(bytes, rawHeaderPath));
}

/** As GNU tar cuts it, and in its old format one byte earlier; as Python replaces and Go leaves out what is not ASCII. */
function shortForms(name: string, bytes: string): string[] {
  const replaced = Array.from(name, (character) => (character > '\x7f' ? '?' : character)).join('');
  const bare = replaced === name ? name : name.replace(/[^\0-\x7f]/g, '');
  const cut = [bytes, replaced, bare].map((form) => form.slice(0, NAME));
  // Go leaves no slash at the cut: old readers would take a file for a directory.
  return [...cut, ...cut.map((form) => form.replace(/\/+$/, '')), bytes.slice(0, NAME - 1)];
}

/** As bsdtar does: the first names where they fit the prefix, then the last ones, or as much of the very last as fits. */
function isAbridged(bytes: string, rawHeaderPath: string): boolean {
  if (bytes.endsWith('/') !== rawHeaderPath.endsWith('/')) return false;
  const whole = bytes.replace(/\/$/, '');
  const left = rawHeaderPath.replace(/\/$/, '');
  if (left === '') return false;
  if (left.length >= NAME - 3 && whole.startsWith(left)) return true;
  if (whole.indexOf('/') > PREFIX && whole.includes(`/${left}`)) return true;
  return [...left.matchAll(/\//g)].some(
    ({ index }) => whole.startsWith(left.slice(0, index + 1)) && whole.includes(left.slice(index), index),
  );
}

/**
 * The path that a name means. One `./` before it and one slash behind that of a directory are spelling only; `./` alone is
 * the folder unpacked into. Whether the path is a good one is the policy's to say.
 */
export function plainPath(name: string, type: 'file' | 'directory'): { path: string; type: typeof type | 'root' } {
  if (type === 'directory' && (name === './' || name === '.')) return { path: '.', type: 'root' };
  const path = name.startsWith('./') ? name.slice(2) : name;
  return { path: type === 'directory' ? path.replace(/\/$/, '') : path, type };
}
