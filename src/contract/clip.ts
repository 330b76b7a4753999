/** Text from outside where people read it: it may have as many characters as a document has bytes. */

/** At most `limit` characters; what is cut ends in an ellipsis, and in no half of a character. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
