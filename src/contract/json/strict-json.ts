/**
 * The strict JSON reader (RFC 8259, and RFC 7493 "I-JSON" where it is stricter). Documents come from outside and are
 * attacker-controlled until they have passed here. `JSON.parse` decides the syntax; a second pass over the text, then
 * known to be JSON, refuses what `JSON.parse` lets through: duplicate keys (the last one would win), `__proto__`,
 * numbers whose digits a double does not keep, and nesting past the cap.
 */
import { ContractError, type ErrorCode, refuse } from '../errors.js';
import { escapePointer } from './pointer.js';

/** What one kind of document may be. */
export interface JsonLimits {
  /** In bytes. */
  readonly maxBytes: number;
  /** Objects and arrays within one another; 32 unless told. */
  readonly maxDepth?: number;
}

/** A parsed document, and where in the text each value begins. */
export interface StrictJson {
  readonly value: unknown;
  readonly text: string;
  /** The 1-based lines of the values at these JSON pointers (RFC 6901); none for a pointer to nothing. Walks once. */
  linesOf(pointers: ReadonlySet<string>): ReadonlyMap<string, number>;
  /** The same of one pointer. */
  lineOf(pointer: string): number | undefined;
}

/** A token of JSON; a string only by its first quote, since one expression for a long one would overflow V8's stack. */
const TOKEN = /[{}[\],:"]|-?\d[\d.eE+-]*|true|false|null/g;
const FORBIDDEN = new Set(['__proto__']);
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
 * UNSAFE_NUMBER; the place names the file and the JSON pointer.
 */
export function parseStrictJson(bytes: Uint8Array, limits: JsonLimits, place: string): StrictJson {
  const text = decodeUtf8(bytes, limits.maxBytes, place);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'syntax error';
    const message = `${place} is not JSON: ${said.slice(0, 200)}`;
    // Not every engine, and not every fault, has a position; one that ends early ends in its last line.
    const offset = /at position (\d{1,15})/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : undefined);
    const line = offset === undefined ? {} : { line: lineAt(text, Number(offset)) };
    throw new ContractError({ code: 'INVALID_JSON', message, place, ...line }, [], { cause });
  }
  const maxDepth = limits.maxDepth ?? 32;
  auditJson(text, maxDepth, place);
  const linesOf = (pointers: ReadonlySet<string>): ReadonlyMap<string, number> => {
    const lines = new Map<string, number>();
    auditJson(text, maxDepth, place, (pointer, offset) => {
      if (pointers.has(pointer)) lines.set(pointer, lineAt(text, offset));
    });
    return lines;
  };
  return { value, text, linesOf, lineOf: (pointer) => linesOf(new Set([pointer])).get(pointer) };
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

interface Frame {
  readonly pointer: string;
  /** The keys seen so far; undefined in an array. */
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
  expectsKey: boolean;
}

/** No double needs more digits than 1,100, its zeros included. */
const MAX_NUMBER = 1100;

/** Whether a number's digits are those of the double that holds it: not so for 2^53 + 1, 1e-400 or 1.00000000000000000001. */
function isExact(token: string): boolean {
  if (token.length > MAX_NUMBER) return false;
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

/** The offset past the string that begins at a quote, in text that is known to be JSON. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Walks text that is known to be JSON, and tells `onValue` where each value begins. */
function auditJson(
  text: string,
  maxDepth: number,
  place: string,
  onValue?: (pointer: string, offset: number) => void,
): void {
  const stack: Frame[] = [];
  const fail = (code: ErrorCode, message: string, pointer: string, offset: number): never => {
    throw new ContractError({ code, message, place: `${place}#${pointer}`, line: lineAt(text, offset) });
  };
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '"') tokens.lastIndex = endOfString(text, match.index);
    const frame = stack.at(-1);
    if (token === ',') {
      if (frame?.keys) frame.expectsKey = true;
      else if (frame) frame.index++;
      continue;
    }
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      stack.pop();
      continue;
    }
    if (frame?.keys && frame.expectsKey) {
      const key = JSON.parse(text.slice(match.index, tokens.lastIndex)) as string;
      const pointer = `${frame.pointer}/${escapePointer(key)}`;
      if (FORBIDDEN.has(key))
        fail('FORBIDDEN_KEY', `the key ${JSON.stringify(key)} is not allowed`, pointer, match.index);
      if (frame.keys.has(key))
        fail('DUPLICATE_KEY', `the key ${JSON.stringify(key)} occurs twice`, pointer, match.index);
      frame.keys.add(key);
      frame.key = key;
      frame.expectsKey = false;
      continue;
    }
    const pointer = frame ? `${frame.pointer}/${frame.keys ? escapePointer(frame.key) : frame.index}` : '';
    onValue?.(pointer, match.index);
    if (token === '{' || token === '[') {
      if (stack.length >= maxDepth)
        fail('TOO_DEEP', `nested deeper than ${maxDepth} levels`, frame?.pointer ?? '', match.index);
      const keys = token === '{' ? new Set<string>() : undefined;
      stack.push({ pointer, keys, key: '', index: 0, expectsKey: token === '{' });
    } else if (/^[-\d]/.test(token) && !isExact(token))
      fail('UNSAFE_NUMBER', `${token.slice(0, 40)} cannot be held exactly`, pointer, match.index);
  }
}
