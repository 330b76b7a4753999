/**
 * What a file may be called that travels in an archive: one rule for packing, the manifest, unpacking and what is verified
 * after it. A name has to mean the same file on every disk, and nothing else to whoever reads it.
 *
 *   path    names with `/` between them: at most 255 bytes of UTF-8 and 32 names
 *   name    letters, marks and digits of any script in NFC, blanks, and  ! # $ % & ' ( ) + , - . = @ [ ] ^ _ { } ~
 *           begins with no mark and no blank, and ends in no dot and no blank
 *
 * No name is one that Windows reserves (`con`, `nul.txt`), or git's folder, which commands are run from; the first is not
 * the folder that an install keeps for itself. A name is bounded in bytes, as disks bound it: none of a path can be longer
 * than the path. Which characters are letters is as the Unicode tables of the Node.js say that runs.
 */
import * as z from 'zod/mini';
import '../json/schema.js';
import { compareBytes } from './version.js';

export const PATH_LIMITS = {
  /** Of UTF-8. */
  bytes: 255,
  /** Names in one path. */
  depth: 32,
} as const;

/** Names that need none of Unicode's tables, which cost time to load. */
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
/** What stands between the first character of a name and its end; the first is neither a mark nor a blank. */
const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
const NAMES = new RegExp(PATH_PATTERN, 'u');
/** Control characters, those that are drawn as nothing or turn the direction of text, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
/** Whether Windows has no file of that name, or means something else by it: a device, or the name without its last dot. */
export function isReservedName(name: string): boolean {
  return /[:*?"<>|]|[. ]$/.test(name) || RESERVED.test(name);
}

/** `.git`, and the short name that Windows gives it. */
const OF_GIT = /^(?:\.git|git~[0-9]+)$/;

/** What is wrong with a path that no archive may have; undefined for a good one. */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'is an empty name';
  if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
  const isAscii = ASCII.test(path);
  if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
  if (path.startsWith('/')) return 'is absolute';
  if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
  const names = path.split('/');
  if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
  for (const name of names) {
    const fault = nameFault(name);
    if (fault) return fault;
  }
  if (foldPath(names[0] ?? '') === '.controller-dist') return 'is in the folder that installing keeps for itself';
  if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
  if (!(isAscii ? ASCII_NAMES : NAMES).test(path))
    return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
  return undefined;
}

function nameFault(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'has an empty or a dot segment';
  if (name.startsWith(' ')) return 'has a name that begins with a space';
  if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
  if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
  return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : undefined;
}

/** Whether a text is in NFC: that is the form in which names are recorded. */
export function isComposed(text: string): boolean {
  return composed(text) === text;
}

/** A name in NFC, whatever the disk or the checkout made of it. */
export function composed(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFC');
}

/** The name under which the coarsest disk would look a path up: no case, and one form of what Unicode writes in several. */
export function foldPath(path: string): string {
  if (ASCII.test(path)) return path.toLowerCase();
  return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}

/** Bytewise order, as of UTF-8: in which the files of an archive and of its manifest stand. */
export function comparePaths(a: string, b: string): number {
  return ASCII.test(a) && ASCII.test(b) ? compareBytes(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A path within an archive. The published pattern says which characters; `pathFault` has the rest. */
export const archivePath = z.string().check(
  z.maxLength(PATH_LIMITS.bytes),
  z.check(({ value, issues }) => {
    const message = pathFault(value);
    if (message) issues.push({ code: 'custom', message, input: value });
  }),
);
z.globalRegistry.add(archivePath, {
  pattern: PATH_PATTERN,
  description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.',
});

/** A foreign name in a message: short, and nothing that a terminal acts on. */
export function quotePath(path: string): string {
  return JSON.stringify(path.slice(0, 120)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
