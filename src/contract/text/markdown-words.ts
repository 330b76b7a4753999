/**
 * The words of a markdown page, whatever form they have: how lines are wrapped, tables aligned, and lists, emphasis, headings
 * and escapes written is a formatter's matter. Words are compared as they are, character by character.
 */
import type { Visibility } from './hidden-markdown.js';
import { isWholeComment } from './raw-html.js';

/** What stands together: a paragraph, an item of a list without what is below it, a heading, a row, a line of code. */
export interface WordBlock {
  readonly kind: 'text' | 'item' | 'heading' | 'row' | 'code';
  /** 1-based line that it begins in. */
  readonly line: number;
  /** Its lines as one, without the mark of an item or a heading. */
  readonly source: string;
  readonly words: string;
  /** Of an item: whether it is in no other. Of a heading: its level. */
  readonly level: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]{1,4}(?=\S)|[ \t]*$)/;
/** A break of a theme, or what is below a heading. */
const RULE = /^ {0,3}(?:=+|-{2,}|([-*_])(?:[ \t]*\1){2,})[ \t]*$/;
const NONE: WordBlock[] = [];
const DELIMITER_ROW = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*$/;

/** The words of a page, a block on each line. Lines are without trailing spaces. */
export function wordsOf(lines: readonly string[], seen: Visibility): string {
  const found: string[] = [];
  for (const { words } of wordBlocks(lines, seen)) if (words !== '') found.push(words);
  return found.join('\n');
}

/**
 * The blocks of lines from one to before another that readers see, one by one: a page may have a million. Lines are without
 * trailing spaces.
 */
export function* wordBlocks(
  lines: readonly string[],
  { kinds }: Visibility,
  from = 0,
  to: number = lines.length,
): Generator<WordBlock, void, undefined> {
  let open: { kind: 'text' | 'item'; line: number; level: number; lines: string[] } | undefined;
  /** Where the text of the item begins that lines may belong to. */
  let content = 0;
  const close = (): WordBlock[] => {
    if (!open) return NONE;
    const { kind, line, level, lines: own } = open;
    open = undefined;
    return [blockOf(kind, line, own.map(withoutBreak).join(' '), level)];
  };
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    const number = at + 1;
    if (kinds[at] === 'code') {
      yield* close();
      yield { kind: 'code', line: number, source: line, words: codeWords(line), level: 0 };
      continue;
    }
    if (line === '' || kinds[at] === 'hidden' || isWholeComment(line.trim()) || RULE.test(line)) {
      yield* close();
      continue;
    }
    const text = line.replace(/^[ \t]*(?:>[ \t]?)+/, '');
    const heading = HEADING.exec(line);
    const item = ITEM.exec(text);
    if (heading) {
      yield* close();
      const source = line.slice(heading[0].length).replace(/(?:^|[ \t]+)#+$/, '');
      yield blockOf('heading', number, source, heading[1]?.length ?? 0);
      content = 0;
    } else if (DELIMITER_ROW.test(text)) yield* close();
    else if (text.trimStart().startsWith('|')) {
      yield* close();
      yield blockOf('row', number, text.replace(/[ \t]*\|[ \t]*/g, '|'), 0);
    } else if (item) {
      yield* close();
      const [marks = '', indent = ''] = item;
      const isTop = text === line && (indent.length < content || content === 0) && indent.length <= 3;
      if (isTop) content = marks.length;
      open = { kind: 'item', line: number, level: isTop ? 1 : 2, lines: [text.slice(marks.length)] };
    } else if (open) open.lines.push(text);
    else {
      open = { kind: 'text', line: number, level: 0, lines: [text] };
      if (!/^\s/.test(line)) content = 0;
    }
  }
  yield* close();
}

/** What breaks a line in a paragraph is no word. */
function withoutBreak(line: string): string {
  return line.replace(/\\$/, '').trim();
}

function blockOf(kind: WordBlock['kind'], line: number, text: string, level: number): WordBlock {
  const source = text.trim();
  return { kind, line, source, words: (kind === 'item' ? '• ' : '') + inlineWords(source), level };
}

/** Code, whatever fence it has and however far it is indented. */
function codeWords(line: string): string {
  return `\t${line.trim().replace(/^(?:`{3,}|~{3,})/, '')}`;
}

/** Text without the marks of emphasis, escapes and runs of spaces; code as it is. */
function inlineWords(text: string): string {
  // Most of a long page has none of them.
  if (!/[`\\*_<]|\s\s|[^\S ]/.test(text)) return text;
  return text
    .split('`')
    .map((part, at, all) =>
      at % 2 === 1 ? part.trim() : plainWords(withoutComments(part), at > 0, at < all.length - 1),
    )
    .join('`')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutComments(part: string): string {
  let [rest, from] = ['', 0];
  for (let at = part.indexOf('<!--'); at >= 0; at = part.indexOf('<!--', from)) {
    const end = part.indexOf('-->', at);
    if (end < 0) break;
    rest += part.slice(from, at);
    from = end + 3;
  }
  return rest + part.slice(from);
}

function plainWords(part: string, codeBefore: boolean, codeAfter: boolean): string {
  return part.replace(/\\([!-/:-@[-`{-~])|([*_]+)/g, (mark: string, escaped: string | undefined, run, at: number) => {
    if (escaped !== undefined) return escaped;
    const before = at === 0 ? (codeBefore ? '`' : ' ') : (part[at - 1] ?? ' ');
    const end = at + mark.length;
    const after = end === part.length ? (codeAfter ? '`' : ' ') : (part[end] ?? ' ');
    const isSpaced = before.trim() === '' && after.trim() === '';
    const isWithin = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    return isSpaced || isWithin ? run : '';
  });
}
