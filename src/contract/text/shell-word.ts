/** Words as a shell takes them, so that what is printed can be pasted. */

/**
 * What no shell reads as more than itself: neither an operator, an expansion nor a comment (POSIX.1-2024, shell command
 * language, 2.2). `~` is not among it, which bash expands behind `=` and `:`; nor is `=` at the start, which zsh expands.
 */
const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./#=-]*$/;

/** One word as a POSIX shell reads it back: as it is where it is plain, else in single quotes. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A path as a word that no program takes for an option. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
