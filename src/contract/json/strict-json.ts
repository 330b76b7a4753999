/**
 * The strict JSON reader (RFC 8259, and RFC 7493 "I-JSON" where it is stricter). Documents come from outside and are
 * attacker-controlled until they have passed here. `JSON.parse` decides the syntax; a second pass over the text, then
 * known to be JSON, refuses what `JSON.parse` lets through: duplicate keys (the last one would win), `__proto__`,
 * names and strings that are no Unicode text, numbers whose digits a double does not keep, and nesting past the cap. Time is
 * linear in the text, whatever stands in it.
 */
import { clip } from '../clip.js';
import { ContractError, type ErrorCode, type Fault, refuse, refuseFault } from '../errors.js';
import { lineAt, linesNear } from './lines.js';
import { shownPointer } from './pointer.js';
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  endOfString,
  type JsonPath,
  JsonWalk,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  textOf,
} from './walk.js';

/** What one kind of document may be. */
export interface JsonLimits {
  /** In bytes. */
  readonly maxBytes: number;
  /** Objects and arrays within one another; 32 unless told. */
  readonly maxDepth?: number;
  /** Values of any kind; 500,000 unless told. */
  readonly maxValues?: number;
}

/** A parsed document, and where in the text its values begin. */
export interface StrictJson {
  readonly value: unknown;
  readonly text: string;
  /** The 1-based lines of the values at these paths, in their order; of what would hold one, where it is not there. */
  linesNear(paths: readonly JsonPath[]): number[];
}

/** More values are no document of this project, and could take a hundred times their bytes in memory. */
const MAX_VALUES = 500_000;
const FORBIDDEN_KEY = '__proto__';
/** RFC 7493, 2.1: code points that no text may have, and halves of characters. */
const NO_TEXT = 'half of a character, or a code point that is none';
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Surrogate}]/u;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes to text. Refuses a byte order mark and invalid UTF-8 (INVALID_UTF8) and more than `maxBytes` (TOO_LARGE). */
export function decodeUtf8(bytes: Uint8Array, maxBytes: number, place: string): string {
  if (bytes.byteLength > maxBytes)
    refuse('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, place);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    refuse('INVALID_UTF8', `${place} begins with a byte order mark`, place);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ContractError({ code: 'INVALID_UTF8', message: `${place} is not valid UTF-8`, place }, [], { cause });
  }
}

/**
 * Parses one document. Codes: TOO_LARGE, INVALID_UTF8, INVALID_JSON, TOO_DEEP, DUPLICATE_KEY, FORBIDDEN_KEY,
 * FORBIDDEN_CHARACTER, UNSAFE_NUMBER; the place names the file and the JSON pointer.
 */
export function parseStrictJson(bytes: Uint8Array, limits: JsonLimits, place: string): StrictJson {
  const text = decodeUtf8(bytes, limits.maxBytes, place);
  const { maxDepth = 32, maxValues = MAX_VALUES } = limits;
  refuseTooMany(text, { maxDepth, maxValues }, place);
  const value = parseSyntax(text, place);
  auditJson(text, maxDepth, place);
  return { value, text, linesNear: (paths) => linesNear(text, paths) };
}

/**
 * Refuses more values than `maxValues` before any of them is made; every one but the first of all follows a comma or stands
 * behind a bracket. Of text that is too much to be parsed, what can be told without is told: TOO_DEEP, INVALID_JSON, TOO_LARGE.
 */
function refuseTooMany(
  text: string,
  { maxDepth, maxValues }: Required<Omit<JsonLimits, 'maxBytes'>>,
  place: string,
): void {
  // A value takes a character, and so does what stands before it.
  if (text.length < 2 * maxValues) return;
  const { values, depth, deepest } = countMarks(text);
  if (values <= maxValues) return;
  if (depth !== 0) refuse('INVALID_JSON', `${place} is not JSON: its brackets do not match`, place);
  if (deepest > maxDepth) refuse('TOO_DEEP', `${place} is nested deeper than ${maxDepth} levels`, place);
  refuse('TOO_LARGE', `${place} has more than ${maxValues} values`, place);
}

/** How many values there are, how deep the brackets go, and how many of them are open at the end. */
function countMarks(text: string): { values: number; depth: number; deepest: number } {
  let [values, depth, deepest] = [1, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === COMMA) values++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      values++;
      depth++;
      if (depth > deepest) deepest = depth;
    }
  }
  return { values, depth, deepest };
}

function parseSyntax(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'syntax error';
    const message = `${place} is not JSON: ${said.slice(0, 200)}`;
    // Not every engine, and not every fault, has a position; one that ends early ends in its last line.
    const offset = /at position (\d{1,15})/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : undefined);
    const line = offset === undefined ? {} : { line: lineAt(text, Number(offset)) };
    throw new ContractError({ code: 'INVALID_JSON', message, place, ...line }, [], { cause });
  }
}

/** No double needs more digits than 1,100, its zeros included. */
const MAX_NUMBER = 1100;

/** All integers of so many digits are exact. */
const SHORT_INTEGER = 15;

/** Most numbers are short and whole, and are told without a regular expression. */
function isDigits(token: string): boolean {
  for (let at = 0; at < token.length; at++)
    if (token.charCodeAt(at) < 0x30 || token.charCodeAt(at) > 0x39) return false;
  return true;
}

/** Whether a number's digits are those of the double that holds it: not so for 2^53 + 1, 1e-400 or 1.00000000000000000001. */
function isExact(token: string): boolean {
  if (token.length > MAX_NUMBER) return false;
  if (token.length <= SHORT_INTEGER && isDigits(token)) return true;
  const number = Number(token);
  if (!Number.isFinite(number) || Object.is(number, -0)) return false;
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return false;
  return /^-?\d+$/.test(token) || significant(token) === significant(String(number));
}

/** The digits of a number without the zeros around them, and the power of ten of the last one. */
function significant(token: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = `${whole}${fraction}`;
  let [first, end] = [0, digits.length];
  while (digits[first] === '0') first++;
  while (end > first && digits[end - 1] === '0') end--;
  return first === end ? '0' : `${digits.slice(first, end)}e${Number(exponent) + whole.length - end}`;
}

/** Refuses what `JSON.parse` lets through, in text that is known to be JSON. */
function auditJson(text: string, maxDepth: number, place: string): void {
  const walk = new JsonWalk(text);
  const fail = (code: ErrorCode, message: string, path: JsonPath = walk.path()): never =>
    refuseFault({ code, message, place: `${place}#${shownPointer(path)}`, line: lineAt(text, walk.start) });
  /** The names so far of each object that the walk is in. */
  const names: (Set<string> | undefined)[] = [];
  while (walk.next())
    switch (walk.kind) {
      case 'open':
        if (walk.depth >= maxDepth) fail('TOO_DEEP', `nested deeper than ${maxDepth} levels`, walk.path().slice(0, -1));
        names.push(undefined);
        break;
      case 'close':
        names.pop();
        break;
      case 'key': {
        const seen = names[walk.depth - 1] ?? new Set();
        names[walk.depth - 1] = seen;
        const fault = nameFault(walk.raw, seen);
        if (fault) fail(fault.code, fault.message);
        break;
      }
      case 'string':
        if (!isText(walk.raw)) fail('FORBIDDEN_CHARACTER', `the string has ${NO_TEXT}`);
        break;
      case 'number':
        if (!isExact(walk.raw)) fail('UNSAFE_NUMBER', `${walk.raw.slice(0, 40)} cannot be held exactly`);
    }
}

/** What is wrong with a name, given with its quotes, in an object that has the names seen before it; they get this one as well. */
function nameFault(raw: string, seen: Set<string>): Pick<Fault, 'code' | 'message'> | undefined {
  const name = textOf(raw);
  // Most names are in order, and none is quoted before it has to be: that costs as much as all else here.
  const fault = (code: ErrorCode, what: string) => ({
    code,
    message: `the key ${JSON.stringify(clip(name, 80))} ${what}`,
  });
  if (!isText(raw)) return fault('FORBIDDEN_CHARACTER', `has ${NO_TEXT}`);
  if (name === FORBIDDEN_KEY) return fault('FORBIDDEN_KEY', 'is not allowed');
  // With a letter before it no name is a number: for those V8 takes the number for a hash, and anybody can choose ones that meet.
  const entry = `k${name}`;
  if (seen.has(entry)) return fault('DUPLICATE_KEY', 'occurs twice');
  seen.add(entry);
  return undefined;
}

/** Whether a string of JSON, given with its quotes, says text. */
function isText(raw: string): boolean {
  return !NO_CHARACTER.test(raw) && !(raw.includes('\\u') && NO_CHARACTER.test(textOf(raw)));
}
