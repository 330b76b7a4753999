/**
 * Reading bytes of which nearly all are known beforehand: constants, and texts that stood further up. What is read is a
 * table of steps, and no string is made but of what is asked for. Nothing but ASCII is ever accepted.
 */
import { Buffer } from 'node:buffer';

/** A piece of the bytes, from `start` to before `end`; made once and used for many. */
export class Span {
  start = 0;
  end = 0;

  set(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  get length(): number {
    return this.end - this.start;
  }
}

/** A text that is known beforehand. */
export interface Literal {
  readonly view: DataView;
  /** Asking the view for it would be a call each time. */
  readonly length: number;
}

export function ascii(text: string): Literal {
  return { view: viewOf(Buffer.from(text, 'latin1')), length: text.length };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Which bytes belong to a class, by their value. */
export type ByteClass = Uint8Array;

function byteClass(pattern: RegExp): ByteClass {
  const members = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) if (pattern.test(String.fromCharCode(byte))) members[byte] = 1;
  return members;
}

const DIGIT = byteClass(/[0-9]/);
export const HEX = byteClass(/[0-9a-f]/);
/** What a part of an identity is made of. */
export const PART = byteClass(/[a-z0-9._+-]/);
/** What a JSON string of printable ASCII may hold without an escape. */
export const PLAIN = byteClass(/[ !#-[\]-~]/);

/** A constant, and behind it either bytes of a class, which become the span, or what stands at the span once more. */
export interface Step {
  readonly before: Literal;
  readonly allowed: ByteClass | undefined;
  readonly min: number;
  readonly max: number;
  readonly span: Span;
}

function step(before: string, allowed: ByteClass | undefined, min: number, max: number, span: Span): Step {
  return { before: ascii(before), allowed, min, max, span };
}

export const repeat = (before: string, span: Span): Step => step(before, undefined, 0, 0, span);
export const part = (before: string, span: Span): Step => step(before, PART, 1, 64, span);
export const hex = (before: string, min: number, max: number, span: Span): Step => step(before, HEX, min, max, span);
export const digits = (before: string, max: number, span: Span): Step => step(before, DIGIT, 1, max, span);

export class ByteCursor {
  at = 0;
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #length: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = viewOf(bytes);
    this.#length = bytes.length;
  }

  /** Moves past a constant; false, and nothing, where it is not there. */
  literal({ view, length }: Literal): boolean {
    return this.#same(view, 0, length);
  }

  /** Moves past all the steps; false where one of them is not there, and then there is no going on. */
  take(steps: readonly Step[]): boolean {
    for (const { before, allowed, min, max, span } of steps) {
      if (!this.literal(before)) return false;
      const isRead = allowed ? this.run(allowed, min, max, span) : this.#same(this.#view, span.start, span.length);
      if (!isRead) return false;
    }
    return true;
  }

  /** As many bytes of a class as there are, at least `min` and at most `max`. */
  run(allowed: ByteClass, min: number, max: number, span: Span): boolean {
    const bytes = this.#bytes;
    const start = this.at;
    const limit = Math.min(this.#length, start + max + 1);
    let end = start;
    while (end < limit && allowed[bytes[end] as number] === 1) end++;
    if (end < start + min || end > start + max) return false;
    this.at = end;
    span.set(start, end);
    return true;
  }

  /** Whether what follows is what stands at `start` of another view; four bytes at a time, which is what makes it fast. */
  #same(other: DataView, start: number, length: number): boolean {
    const view = this.#view;
    const { at } = this;
    if (at + length > this.#length) return false;
    let offset = 0;
    for (; offset + 4 <= length; offset += 4)
      if (view.getInt32(at + offset) !== other.getInt32(start + offset)) return false;
    for (; offset < length; offset++) if (view.getUint8(at + offset) !== other.getUint8(start + offset)) return false;
    this.at = at + length;
    return true;
  }

  text({ start, end }: Span): string {
    return this.#bytes.toString('latin1', start, end);
  }

  /** Whether digits begin with another one than 0. */
  isPositive({ start }: Span): boolean {
    return this.#bytes[start] !== 0x30;
  }

  /** The bytewise order of two pieces. */
  compare(a: Span, b: Span): number {
    const bytes = this.#bytes;
    const shorter = Math.min(a.length, b.length);
    for (let offset = 0; offset < shorter; offset++) {
      const difference = (bytes[a.start + offset] as number) - (bytes[b.start + offset] as number);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  }
}
