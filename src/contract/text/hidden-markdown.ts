/**
 * What of a markdown page its readers see as text (CommonMark 0.31; GFM). Documents come from pull requests and are
 * attacker-controlled: whoever holds one to its words must not count what is hidden. Where two readings differ, the one that
 * hides more is taken; what one host alone understands, such as its templates, is text. Lines are walked once.
 */
import { CodeSpans, Fences, fenceOf } from './markdown-code.js';
import { isWholeComment, isWholeTag, RawHtml } from './raw-html.js';

/**
 * What a line is: text; code; raw, within a block of HTML, where a page shows its words as they are written and makes no
 * table or heading of them; or hidden.
 */
export type LineKind = 'text' | 'code' | 'raw' | 'hidden';

export interface Visibility {
  readonly kinds: readonly LineKind[];
  /** For each line the 1-based line of what hides it, or of the block it is raw in; 0 where it is text or code. */
  readonly causes: readonly number[];
}

/** Reads which lines of a page are seen. Lines are without their ends. */
export function readVisibility(lines: readonly string[]): Visibility {
  const page = new Page();
  const kinds: LineKind[] = [];
  const causes: number[] = [];
  const matter = frontMatterEnd(lines);
  lines.forEach((line, at) => {
    const { kind, cause } = at <= matter ? ({ kind: 'hidden', cause: 1 } as const) : page.take(line, at + 1);
    kinds.push(kind);
    causes.push(cause);
  });
  const { pageWide } = page;
  if (pageWide === undefined) return { kinds, causes };
  return {
    kinds: kinds.map((kind) => (kind === 'code' ? kind : 'hidden')),
    causes: causes.map((cause, at) => (kinds[at] === 'code' ? 0 : cause || pageWide)),
  };
}

/** The index of the line that ends what other programs read above the page; -1 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  const first = lines[0]?.trimEnd();
  if (first !== '---' && first !== '+++') return -1;
  return lines.findIndex((line, at) => at > 0 && line.trimEnd() === first);
}

/** How a block of HTML begins, and the line that it ends with; one without an end does at the next blank line. */
interface BlockKind {
  readonly begins: RegExp;
  readonly ends?: RegExp;
}

const MARKED_BLOCKS: readonly BlockKind[] = [
  { begins: /^<!--/, ends: /-->/ },
  { begins: /^<\?/, ends: /\?>/ },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: /^<![A-Za-z]/, ends: />/ },
];
const ELEMENT_BLOCKS: readonly BlockKind[] = [
  { begins: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, ends: /<\/(?:pre|script|style|textarea)>/i },
  {
    begins: new RegExp(
      `^</?(?:${[
        'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
        'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
        'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr',
        'track|ul',
      ].join('|')})(?:[\\s>]|/>|$)`,
      'i',
    ),
  },
];

interface Block {
  readonly ends: RegExp | undefined;
  /** Whether it is text of a paragraph by another reading. */
  readonly unsure: boolean;
  readonly line: number;
}

function blockAt(rest: string, indent: number, line: number): Block | undefined {
  if (!rest.startsWith('<')) return undefined;
  const found = (/[!?]/.test(rest[1] ?? '') ? MARKED_BLOCKS : ELEMENT_BLOCKS).find(({ begins }) => begins.test(rest));
  // Any other tag begins one alone on its line, but not within a paragraph.
  return found || isWholeTag(rest) ? { ends: found?.ends, unsure: !found || indent > 3, line } : undefined;
}

const LIST_MARK = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** The marks of quotes and lists, and spaces, that a line can begin with. */
const MARKS = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

class Page {
  readonly #fences = new Fences();
  readonly #spans = new CodeSpans();
  readonly #html = new RawHtml();
  #block: Block | undefined;
  /** The line where a formula began. */
  #formula: number | undefined;
  #inList = false;
  /** What the line before was. */
  #before: 'blank' | 'indented' | 'other' = 'blank';

  get pageWide(): number | undefined {
    return this.#html.pageWide;
  }

  take(line: string, number: number): { kind: LineKind; cause: number } {
    const before = this.#html.hider ?? this.#formula;
    const block = this.#block?.line;
    const kind = this.#read(line, number);
    if (kind === 'code') return { kind, cause: 0 };
    const hider = before ?? this.#html.hider ?? this.#formula;
    if (hider !== undefined) return { kind: 'hidden', cause: hider };
    return { kind, cause: kind === 'raw' ? (block ?? number) : 0 };
  }

  #read(line: string, number: number): LineKind {
    if (this.#block) return this.#continueBlock(line, this.#block, number);
    if (this.#fences.take(line)) {
      this.#endParagraph(number);
      this.#before = 'other';
      return 'code';
    }
    const isBlank = line.trim() === '';
    if (isBlank) this.#endParagraph(number);
    else if (this.#isIndentedCode(line)) return 'code';
    else if (line.trim() === '$$') this.#formula = this.#formula === undefined ? number : undefined;
    const afterBlank = this.#before === 'blank';
    this.#before = isBlank ? 'blank' : 'other';
    if (isBlank) return 'text';
    if (LIST_MARK.test(line)) this.#inList = true;
    else if (afterBlank && !/^\s/.test(line)) this.#inList = false;
    return this.#beginBlock(line, number) ?? this.#readText(line, number);
  }

  #isIndentedCode(line: string): boolean {
    const isCode = this.#before !== 'other' && !this.#inList && /^(?: {4}| {0,3}\t)/.test(line);
    if (isCode) this.#before = 'indented';
    return isCode;
  }

  #readText(line: string, number: number): LineKind {
    const outside = this.#spans.outside(line);
    this.#html.takeText(this.#html.isOpen ? outside.replace(/^[\s>]+/, '') : outside, number, this.#spans.isSure);
    return 'text';
  }

  /** Begins a block of HTML; undefined where the line is none. */
  #beginBlock(line: string, number: number): LineKind | undefined {
    if (!line.includes('<')) return undefined;
    const [marks = ''] = MARKS.exec(line) ?? [];
    const rest = line.slice(marks.length);
    const block = blockAt(rest, marks.length, number);
    if (!block || (block.unsure && this.#html.isOpen)) return undefined;
    this.#endParagraph(number, block.unsure);
    this.#takeBlock(rest, number);
    // What holds a block may end before it does.
    if (block.ends?.test(rest) || marks.trim() !== '') this.#html.endBlock(number);
    else this.#block = block;
    return isWholeComment(rest.trimEnd()) ? 'text' : 'raw';
  }

  #continueBlock(line: string, block: Block, number: number): LineKind {
    const isBlank = line.trim() === '';
    const ends = block.ends ? block.ends.test(line) : isBlank;
    // By another reading this is code, and goes on behind the block.
    if (block.unsure && fenceOf(line)) this.#html.lose(number);
    if (!isBlank || block.ends) this.#takeBlock(line, number);
    if (ends) {
      this.#html.endBlock(number);
      this.#endParagraph(number);
      this.#block = undefined;
      this.#before = isBlank ? 'blank' : 'other';
    }
    return isBlank ? 'text' : 'raw';
  }

  #takeBlock(line: string, number: number): void {
    this.#spans.outside(line);
    this.#html.takeBlock(line, number, this.#spans.isSure && !line.includes('`'));
  }

  /** Code and tags of a paragraph do not reach behind its end. */
  #endParagraph(number: number, unsure = false): void {
    if (!unsure) this.#spans.begin();
    this.#html.endText(number);
  }
}
