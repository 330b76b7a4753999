/** Text from outside in a message: it may have as many characters as a document has bytes, and nobody reads more than this. */

/** The beginning of a text, with an ellipsis where something is left out; no character is cut in half. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 1] ?? '');
  return `${text.slice(0, isHalf ? most - 1 : most)}...`;
}
