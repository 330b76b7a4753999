/** TypeScript as a tree, for the scripts that look at the source. */
import { parseSync } from '@swc/core';

/**
 * All nodes of a file in the order of the text, the line of each, and its bytes.
 *
 *   nodes     {type, span, ...} as SWC names them
 *   lineOf    node -> 1-based line
 *   rangeOf   node -> [start, end) in bytes of the text
 */
export function parse(text) {
  // The parser's offsets have a base of its own, which `;` in front reveals.
  const bytes = Buffer.from(`;${text}`);
  const { body } = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2022' });
  const base = body[0].span.start;
  const rangeOf = ({ span }) => [span.start - base - 1, span.end - base - 1];
  const lineOf = (node) =>
    bytes
      .subarray(1, rangeOf(node)[0] + 1)
      .toString()
      .split('\n').length;
  return { nodes: [...walk(body)], lineOf, rangeOf };
}

function* walk(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string' && value.span) yield value;
  for (const part of Object.values(value)) yield* walk(part);
}
