/**
 * What of markdown no reader sees as text (CommonMark 0.31, sections 4.5, 4.6 and 6.1): code, and HTML that hides what
 * follows. Documents come from pull requests and are attacker-controlled: whoever holds one to its words must not count
 * what is hidden. Where two readings differ, the one that hides more is taken. Lines are walked once.
 */

interface Fence {
  readonly mark: string;
  readonly indent: number;
  readonly rest: string;
}

/** At most three spaces, then three or more backticks or tildes. Read by hand: a pattern keeps a way back for each of them. */
function fenceOf(line: string): Fence | undefined {
  let indent = 0;
  while (indent < 3 && line[indent] === ' ') indent++;
  const char = line[indent];
  let end = indent;
  while ((char === '`' || char === '~') && line[end] === char) end++;
  return end - indent < 3 ? undefined : { mark: line.slice(indent, end), indent, rest: line.slice(end) };
}

/** Fenced code. */
export class Fences {
  #open: Fence | undefined;

  /** Takes the next line, and says whether it is code or its fence. */
  take(line: string): boolean {
    const fence = fenceOf(line);
    if (this.#open) {
      const { mark, indent } = this.#open;
      // A fence that is indented less may begin anew, below a list that the first one was in.
      if (fence?.mark.startsWith(mark) && fence.rest.trim() === '' && fence.indent >= indent) this.#open = undefined;
      return true;
    }
    if (!fence || (fence.mark.startsWith('`') && fence.rest.includes('`'))) return false;
    this.#open = fence;
    return true;
  }
}

/** Code within lines, as far as one line after the other says for sure what is code. */
export class CodeSpans {
  #sure = true;

  /** A paragraph begins, which no code of the one before reaches into. */
  begin(): void {
    this.#sure = true;
  }

  /** Takes the next line, and gives what of it is not code. */
  outside(line: string): string {
    this.#sure &&= hasWholeSpans(line);
    if (!this.#sure || !line.includes('<')) return line;
    return line
      .split('`')
      .filter((_, at) => at % 2 === 0)
      .join('``');
  }
}

/** Whether all code of a line begins and ends in it, each time by one backtick. */
function hasWholeSpans(line: string): boolean {
  let [count, last] = [0, -2];
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) {
    if (at === last + 1 || line[at - 1] === '\\') return false;
    [count, last] = [count + 1, at];
  }
  return count % 2 === 0;
}

/** Comments and elements whose content is no text of the page, up to where they end. */
const ELEMENTS = 'iframe|noembed|noframes|noscript|plaintext|script|select|style|template|textarea|title|xmp';
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?![a-z0-9-])`, 'gi');
const MARK = /[\s>*+-]/;

/** Whether a comment begins behind nothing but marks of quotes and lists. */
function beginsComment(text: string): boolean {
  const behindMarks = (from: number): number => {
    let at = from;
    while (at < text.length && MARK.test(text[at] as string)) at++;
    return at;
  };
  const marked = behindMarks(0);
  const number = /^\d{1,9}[.)]/.exec(text.slice(marked, marked + 10))?.[0].length;
  return text.startsWith('<!--', number === undefined ? marked : behindMarks(marked + number));
}

/** Everything that hides lines: fenced code, comments, and elements that are no text. */
export class Hidden {
  readonly #fences = new Fences();
  readonly #spans = new CodeSpans();
  /** The element that hides, or `!` for a comment. */
  #within: string | undefined;

  /** Takes the next line, and says what it is, if no text: code, or HTML that hides it or begins to. */
  take(line: string): 'code' | 'html' | undefined {
    if (this.#within === undefined && this.#fences.take(line)) return 'code';
    if (this.#within === '!') {
      if (line.includes('-->')) this.#within = undefined;
      return 'html';
    }
    const before = this.#within;
    if (line.trim() === '') this.#spans.begin();
    const text = this.#spans.outside(line);
    if (text.includes('<')) this.#takeHtml(text);
    return before !== undefined || this.#within !== undefined ? 'html' : undefined;
  }

  #takeHtml(text: string): void {
    for (const [, slash, tag = ''] of text.matchAll(TAG)) {
      const name = tag.toLowerCase();
      if (slash === '') this.#within ??= name;
      else if (this.#within === name) this.#within = undefined;
    }
    if (this.#within === undefined && beginsComment(text) && text.lastIndexOf('<!--') > text.lastIndexOf('-->'))
      this.#within = '!';
  }
}

const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);
/** A comment of one line hides itself alone. */
const WHOLE_COMMENT = /^<!-- [^<>]* -->$/;

/** Whether what of a line is not code holds HTML. */
export function holdsHtml(outside: string): boolean {
  return HTML.test(outside);
}

export function isWholeComment(line: string): boolean {
  return WHOLE_COMMENT.test(line);
}
