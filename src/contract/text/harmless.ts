/**
 * Text from outside, as it may be shown. What a job prints, the runner reads commands out of, in every line of either
 * stream: `::name::` at its start (after white space), `##[name]` anywhere. A terminal takes escapes, and both show text
 * in another order than it is in where a character says so (Unicode TR 36, section 3.1).
 */

/** Control characters but LF and tab, and those that say in which direction text runs, or where a line ends. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text no line of which is a command, and of which nothing reaches a terminal but what it shows. Lines stay lines. */
export function harmless(text: string): string {
  return text
    .replace(UNSEEN, escaped)
    .replace(/##(?=\[)/g, '## ')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

/** The same as one line. */
export function harmlessLine(text: string): string {
  return harmless(text.replaceAll('\n', '\\n'));
}

/** The same value as JSON: what is escaped is within strings, and means what it did. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '##\\u005b');
}

function escaped(char: string): string {
  const code = char.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
