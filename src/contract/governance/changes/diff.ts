/**
 * The difference of two JSON values by what they say: white space and key order mean nothing, and arrays are compared
 * as what they are. An item of a keyed array or of a set is named by its key or value in place of its number:
 * `/platforms/x86_64-pc-windows-msvc`, `/profiles/debug`. A value that is whole on one side only is one difference.
 */
import { escapePointer } from '../../json/pointer.js';

/**
 * What an array is. list: order counts, compared as a whole; set: values, in any order; ranked: a set whose first value
 * stands out; key: objects, each named by the text of one of its fields.
 */
export type ArrayKind = 'list' | 'set' | 'ranked' | { readonly key: string };

export interface Difference {
  /** A JSON pointer with keys in place of numbers. */
  readonly pointer: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
  /** An array that should have been compared by its items, and could not be: one has no name, or shares it. */
  readonly blurred?: true;
  /** The JSON pointer proper (RFC 6901) of the value, or of what used to hold it, in the document after. */
  readonly at: string;
}

interface Position {
  readonly pointer: string;
  readonly at: string;
}

/** More differences are one: another document. */
const MOST_DIFFERENCES = 1000;
/** What has a longer pointer is compared as a whole: each value below it would cost that much again. */
const LONGEST_POINTER = 4000;

/**
 * All differences in the order of the documents; `kindOf` is asked with the pointer of each array. Where there are over a
 * thousand, one that stands for them: the whole, blurred.
 */
export function diffJson(before: unknown, after: unknown, kindOf: (pointer: string) => ArrayKind): Difference[] {
  const found: Difference[] = [];
  compare({ pointer: '', at: '' }, before, after, kindOf, found);
  if (found.length <= MOST_DIFFERENCES) return found;
  return [{ pointer: '', at: '', kind: 'changed', before: 'a document', after: 'another one', blurred: true }];
}

function compare(
  place: Position,
  before: unknown,
  after: unknown,
  kindOf: (pointer: string) => ArrayKind,
  found: Difference[],
): void {
  const isTooLong = place.pointer.length > LONGEST_POINTER;
  if (!isTooLong && isObject(before) && isObject(after)) {
    compareMembers(place, new Map(Object.entries(before)), membersOf(after), kindOf, found);
    return;
  }
  let blurred = isTooLong;
  if (!isTooLong && Array.isArray(before) && Array.isArray(after)) {
    const kind = kindOf(place.pointer);
    blurred = kind !== 'list';
    const [left, right] = [namedItems(before, kind), namedItems(after, kind)];
    if (left && right) {
      const members = new Map([...left].map(([name, { item }]) => [name, item]));
      compareMembers(place, members, right, kindOf, found);
      // The first of a ranked set gave its place to another.
      const [first] = left.keys();
      const [second] = right.keys();
      if (kind === 'ranked' && first !== second && right.has(first ?? ''))
        found.push({ ...place, kind: 'changed', before, after });
      return;
    }
  }
  if (!isSame(before, after))
    found.push({ ...place, kind: 'changed', before, after, ...(blurred ? { blurred: true as const } : {}) });
}

interface Named {
  readonly item: unknown;
  /** Its token in the JSON pointer proper. */
  readonly token: string;
}

function compareMembers(
  { pointer, at }: Position,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, Named>,
  kindOf: (pointer: string) => ArrayKind,
  found: Difference[],
): void {
  for (const [name, value] of before) {
    if (found.length > MOST_DIFFERENCES) return;
    // Most of two documents is alike, and needs no pointer.
    if (value === after.get(name)?.item) continue;
    const inner = `${pointer}/${escapePointer(name)}`;
    const other = after.get(name);
    if (other) compare({ pointer: inner, at: `${at}/${other.token}` }, value, other.item, kindOf, found);
    else found.push({ pointer: inner, at, kind: 'removed', before: value });
  }
  for (const [name, { item, token }] of after) {
    if (found.length > MOST_DIFFERENCES) return;
    if (!before.has(name))
      found.push({ pointer: `${pointer}/${escapePointer(name)}`, at: `${at}/${token}`, kind: 'added', after: item });
  }
}

function membersOf(value: object): Map<string, Named> {
  return new Map(Object.entries(value).map(([name, item]) => [name, { item, token: escapePointer(name) }]));
}

/** Items by their names; undefined where they have none or share one, so that nothing hides behind a twin. */
function namedItems(items: readonly unknown[], kind: ArrayKind): Map<string, Named> | undefined {
  if (kind === 'list') return undefined;
  const named = new Map<string, Named>();
  for (const [index, item] of items.entries()) {
    const name =
      typeof kind === 'object' ? keyOf(item, kind.key) : typeof item === 'string' ? item : canonicalText(item);
    if (name === undefined || named.has(name)) return undefined;
    named.set(name, { item, token: String(index) });
  }
  return named;
}

function keyOf(item: unknown, key: string): string | undefined {
  const value = isObject(item) ? (item as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values say the same, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  // Never by name: an object can be made whose every name takes as long to find as there are names.
  const [members, others] = [sortedMembers(one), sortedMembers(other)];
  return (
    members.length === others.length &&
    members.every(([name, item], at) => name === others[at]?.[0] && isSame(item, others[at]?.[1]))
  );
}

function sortedMembers(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One text for each JSON value, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
  const members = sortedMembers(value);
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${canonicalText(item)}`).join(',')}}`;
}
