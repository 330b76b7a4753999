/**
 * The tags and comments in markdown, line by line: of HTML blocks, which a page holds as they are written, and within text,
 * where only what is well formed is HTML (CommonMark 0.31, sections 4.6 and 6.6; HTML Living Standard, section 13.2.5). The
 * HTML comes from a pull request and is attacker-controlled: a tag is read within bounds, and what cannot be told for sure
 * counts as hiding all that follows it.
 */
import { OpenElements, type Tag } from './html-elements.js';

/** By CommonMark; values may hold anything but their quote. Browsers read such a tag alike. */
const TAG = /<([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>/y;
/** As browsers take it as well: any names, and no space between attributes. It holds no other tag. */
const LOOSE_TAG =
  /<([A-Za-z][^\s<>/"'=]*)((?:[\s/]|[^\s<>/"'=]+(?![^\s<>/"'=])(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>`]+(?![^\s"'<>`])))?)*)>/y;
/** How every tag begins. */
const TAG_NAME = /<\/?[A-Za-z][^\s<>/"'=]*(?:[\s/>]|$)/y;
const END_TAG = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
/** What a tag can still become in the lines that follow. */
const PARTIAL =
  /<\/?(?:[A-Za-z][^\s<>/"'=]*(?:[\s/]|[^\s<>/"'=]+(?![^\s<>/"'=])(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+(?![^\s"'<>`])))?)*(?:=\s*(?:"[^"]*|'[^']*)?)?)?$/y;
const COMMENT_END = /--!?>/g;
/** The longest tag that is read, in characters. */
const LONGEST_TAG = 65_536;
/** How many tags are read; nobody follows more. */
const MOST_TAGS = 100_000;

const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);

/** Whether what of a line is not code holds HTML. */
export function holdsHtml(outside: string): boolean {
  return HTML.test(outside);
}

/** Whether a line is one comment and nothing else, so that it hides itself alone. */
export function isWholeComment(line: string): boolean {
  const isOne = line.startsWith('<!--') && line.length >= 7 && line.indexOf('-->') === line.length - 3;
  return isOne && !line.includes('--!>');
}

/** Whether a line is one tag and nothing else. */
export function isWholeTag(line: string): boolean {
  const piece = line.startsWith('<') ? pieceAt(line, 0) : 'text';
  return typeof piece === 'object' && line.slice(piece.end).trim() === '';
}

/** What a place of a line is: a tag, what may go on in the next line or for too long, what is no tag, or text. */
type Piece = { readonly tag: Tag; readonly end: number } | 'partial' | 'long' | 'malformed' | 'text';

/** Reads the HTML of a page. */
export class RawHtml {
  readonly #elements = new OpenElements();
  /** What a block has begun and not ended: a comment, or what a browser takes for one up to the next `>`. */
  #within: { readonly kind: 'comment' | 'bogus'; readonly line: number } | undefined;
  /** A tag that goes on. */
  #pending = '';
  /** Whether an end tag in text is one by all readings. */
  #sure = true;
  #count = 0;

  /** The line of what hides from here on; undefined where nothing does. */
  get hider(): number | undefined {
    return this.#elements.hider ?? this.#within?.line;
  }

  get pageWide(): number | undefined {
    return this.#elements.pageWide;
  }

  /** Whether a tag goes on in the next line. */
  get isOpen(): boolean {
    return this.#pending !== '';
  }

  lose(line: number): void {
    this.#elements.lose(line);
  }

  /** Takes a line of an HTML block; `sure` unless it may be code by another reading. */
  takeBlock(line: string, number: number, sure: boolean): void {
    const text = this.#joined(line, number);
    for (let at = 0; at < text.length && !this.#elements.isLost; )
      at = this.#within ? this.#leave(text, at) : this.#block(text, at, number, sure);
    this.#elements.takeLost(line, number);
  }

  /** The block ends: what is not ended in it swallows what follows. */
  endBlock(number: number): void {
    if (this.#within || this.#pending !== '') this.lose(number);
    this.#within = undefined;
    this.#pending = '';
  }

  /** Takes a line of text without its code; `sure` unless code of a line before may reach into it. */
  takeText(outside: string, number: number, sure: boolean): void {
    this.#sure &&= sure;
    this.#text(this.#joined(outside, number), number, true);
    this.#elements.takeLost(outside, number);
  }

  /** The paragraph ends: a tag that is not ended in it is text, and what is in it is looked at again. */
  endText(number: number): void {
    const rest = this.#pending.slice(1);
    this.#pending = '';
    this.#sure = false;
    if (rest !== '') this.#text(rest, number, false);
    this.#sure = true;
  }

  #joined(line: string, number: number): string {
    const before = this.#pending;
    this.#pending = '';
    if (before.length > LONGEST_TAG) this.lose(number);
    return before === '' || before.length > LONGEST_TAG ? line : `${before}\n${line}`;
  }

  /** The end of what a block is within; the end of the text where it goes on. */
  #leave(text: string, at: number): number {
    if (this.#within?.kind === 'bogus') {
      const end = text.indexOf('>', at);
      if (end >= 0) this.#within = undefined;
      return end < 0 ? text.length : end + 1;
    }
    COMMENT_END.lastIndex = at;
    const found = COMMENT_END.exec(text);
    if (found) this.#within = undefined;
    return found ? COMMENT_END.lastIndex : text.length;
  }

  #block(text: string, from: number, line: number, sure: boolean): number {
    const at = text.indexOf('<', from);
    if (at < 0) return text.length;
    if (text.startsWith('<!--', at)) {
      const empty = /^-?>/.exec(text.slice(at + 4, at + 6));
      if (empty) return at + 4 + empty[0].length;
      this.#within = { kind: 'comment', line };
      return at + 4;
    }
    if (/^<(?:[!?]|\/[^A-Za-z])/.test(text.slice(at, at + 3))) {
      this.#within = { kind: 'bogus', line };
      return at + 2;
    }
    const piece = this.#pieceAt(text, at, line);
    if (typeof piece === 'object') {
      if (!piece.tag.ends || sure) this.#elements.take(piece.tag, line);
      return piece.end;
    }
    if (piece === 'partial') this.#pending = text.slice(at);
    if (piece === 'malformed' || piece === 'long') this.lose(line);
    return piece === 'text' ? at + 1 : text.length;
  }

  #text(text: string, line: number, goesOn: boolean): void {
    const lastEnd = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
    for (let at = text.indexOf('<'); at >= 0 && !this.#elements.isLost; at = text.indexOf('<', at)) {
      const piece = isEscaped(text, at) ? 'text' : this.#pieceAt(text, at, line);
      if (text.startsWith('<!--', at) && at < lastEnd && piece === 'malformed') {
        COMMENT_END.lastIndex = at + 2;
        COMMENT_END.exec(text);
        at = COMMENT_END.lastIndex;
      } else if (typeof piece === 'object') {
        if (!piece.tag.ends || this.#sure) this.#elements.take(piece.tag, line);
        at = piece.end;
      } else if (piece === 'partial' && goesOn) {
        this.#pending = text.slice(at);
        return;
      } else {
        if (piece === 'long') this.lose(line);
        // What follows may be within what this begins, and is then no end tag.
        if (piece !== 'text') this.#sure = false;
        at += 1;
      }
    }
  }

  #pieceAt(text: string, at: number, line: number): Piece {
    this.#count += 1;
    if (this.#count > MOST_TAGS) this.lose(line);
    return pieceAt(text, at);
  }
}

function pieceAt(text: string, at: number): Piece {
  if (!/[A-Za-z/!?]/.test(text[at + 1] ?? '')) return 'text';
  const piece = text.slice(at, at + LONGEST_TAG);
  TAG_NAME.lastIndex = 0;
  if (!TAG_NAME.test(piece)) return piece === '</' ? 'partial' : 'malformed';
  for (const pattern of piece[1] === '/' ? [END_TAG] : [TAG, LOOSE_TAG]) {
    pattern.lastIndex = 0;
    const [matched, name, attributes = ''] = pattern.exec(piece) ?? [];
    if (matched === undefined || name === undefined) continue;
    return { tag: { name: name.toLowerCase(), ends: pattern === END_TAG, attributes }, end: at + matched.length };
  }
  PARTIAL.lastIndex = 0;
  if (!PARTIAL.test(piece)) return 'malformed';
  return at + LONGEST_TAG < text.length ? 'long' : 'partial';
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}
