/** TOML as the files of cargo and rustup have it: one reader, whose time is bounded by how much stands in a file. */
import { type ErrorCode, refuse } from '../../contract/errors.js';

/** Keys, tables and parts of their names in one file. A lock has some six for each package. */
const MOST_NAMES = 100_000;

/**
 * The tables of a text. `code` is that of a text that is none (TOML 1.0.0); TOO_LARGE where more stands in it than in any file
 * that somebody wrote, since reading takes microseconds for each name.
 */
export async function parseToml(text: string, place: string, code: ErrorCode): Promise<Record<string, unknown>> {
  if (countNames(text) > MOST_NAMES) refuse('TOO_LARGE', `${place} has more than ${MOST_NAMES} keys and tables`, place);
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    return refuse(code, `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
  }
}

/** What stands outside of strings and comments and makes a key, a table, or a level of either. */
const MAKES_NAMES = new Set(['=', '.', '[', '{']);

function countNames(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '#') at = endOf(text, '\n', at);
    else if (char === '"' || char === "'") at = afterString(text, char, at);
    else {
      if (MAKES_NAMES.has(char)) count++;
      at++;
    }
  }
  return count;
}

/** Behind the string that begins at `at`; the text's end where it has none. */
function afterString(text: string, quote: string, at: number): number {
  const long = quote.repeat(3);
  const mark = text.startsWith(long, at) ? long : quote;
  for (let from = at + mark.length; ; ) {
    const end = text.indexOf(mark, from);
    if (end < 0) return text.length;
    // A long string may end with one or two quotes of its own.
    if (quote === "'" || !isEscaped(text, end, from)) return end + (mark === long ? countQuotes(text, quote, end) : 1);
    from = end + 1;
  }
}

/** How many of the five at most that end a long string stand there. */
function countQuotes(text: string, quote: string, at: number): number {
  let count = 3;
  while (count < 5 && text[at + count] === quote) count++;
  return count;
}

/** Whether an odd number of backslashes stands before it, none of them before `from`. */
function isEscaped(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

function endOf(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end < 0 ? text.length : end;
}
