/**
 * Code in markdown (CommonMark 0.31, sections 4.5 and 6.1). Documents come from pull requests and are attacker-controlled:
 * where two readings differ, the one that takes more for code, or is surer of it, is taken. Lines are walked once.
 */

interface Fence {
  readonly mark: string;
  readonly indent: number;
  readonly rest: string;
}

/** At most three spaces, then three or more backticks or tildes. Read by hand: a pattern keeps a way back for each of them. */
export function fenceOf(line: string): Fence | undefined {
  let indent = 0;
  while (indent < 3 && line[indent] === ' ') indent++;
  const char = line[indent];
  let end = indent;
  while ((char === '`' || char === '~') && line[end] === char) end++;
  const fence = { mark: line.slice(indent, end), indent, rest: line.slice(end) };
  return end - indent < 3 || (char === '`' && fence.rest.includes('`')) ? undefined : fence;
}

/** A quote or the first line of a list's item, which a fence may stand in. Numbers but 1 may be text of a paragraph. */
const INNER = /^ {0,3}(?:>[ \t]?|[-*+] {1,4}|1[.)] {1,4})(?=[`~]{3})/;

/** What fenced code belongs to and ends with: the page, a quote, or an item whose lines are indented so far. */
type Holder = 'page' | 'quote' | number;

/** Fenced code. */
export class Fences {
  #open: Fence | undefined;
  #holder: Holder = 'page';

  /** Takes the next line, and says whether it is code or its fence. */
  take(line: string): boolean {
    const open = this.#open;
    const inner = open && withinHolder(line, this.#holder);
    if (open && inner !== undefined) {
      const fence = fenceOf(inner);
      // A fence that is indented less may begin anew, below a list that the first one was in.
      const isOfOpen = fence && (this.#holder !== 'page' || fence.indent >= open.indent);
      if (isOfOpen && fence.mark.startsWith(open.mark) && fence.rest.trim() === '') this.#open = undefined;
      return true;
    }
    if (!open && !line.includes('```') && !line.includes('~~~')) return false;
    const [marks = ''] = INNER.exec(line) ?? [];
    const fence = fenceOf(line.slice(marks.length));
    this.#open = fence;
    this.#holder = marks === '' ? 'page' : marks.includes('>') ? 'quote' : marks.length;
    return fence !== undefined;
  }
}

/** A line as what holds the code has it; undefined where that has ended before it. */
function withinHolder(line: string, holder: Holder): string | undefined {
  if (holder === 'page') return line;
  if (holder === 'quote') return /^ {0,3}> ?/.test(line) ? line.replace(/^ {0,3}> ?/, '') : undefined;
  if (line.trim() === '') return '';
  return line.slice(0, holder).trim() === '' ? line.slice(holder) : undefined;
}

/** Code within lines, as far as one line after the other says for sure what is code. */
export class CodeSpans {
  #sure = true;

  /** Whether nothing before the next line reaches into it. */
  get isSure(): boolean {
    return this.#sure;
  }

  /** A paragraph begins, which no code of the one before reaches into. */
  begin(): void {
    this.#sure = true;
  }

  /** Takes the next line, and gives it with backticks in place of what is code. */
  outside(line: string): string {
    this.#sure &&= hasWholeSpans(line);
    if (!this.#sure || !line.includes('<') || !line.includes('`')) return line;
    return line
      .split('`')
      .map((part, at) => (at % 2 === 0 ? part : '`'.repeat(part.length)))
      .join('`');
  }
}

/** Whether all code of a line begins and ends in it, each time by one backtick, and in one cell where it is of a table. */
function hasWholeSpans(line: string): boolean {
  let [count, last] = [0, -2];
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) {
    if (at === last + 1 || line[at - 1] === '\\') return false;
    [count, last] = [count + 1, at];
  }
  if (count % 2 !== 0) return false;
  return !line.includes('|') || !line.split('`').some((part, at) => at % 2 === 1 && /(?<!\\)\|/.test(part));
}
