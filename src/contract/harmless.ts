/**
 * Text of any origin, made fit for a log. A runner reads commands out of every line: `::name::` at its start (after white
 * space), `##[name]` anywhere.
 */

/** Text no line of which is a command, and of which nothing reaches a terminal as an escape. Lines stay lines. */
export function harmless(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/##(?=\[)/g, '## ')
    .replace(/^(\s*):(?=:)/gm, '$1: ');
}
