/**
 * A value of JSON from outside, taken apart by kind: what is not expected is refused by its place, and so is every field that
 * nobody asks for. It is what is left of a schema where one document is read once: a schema of zod takes longer to make than a
 * bundle takes to be verified. Everything here is attacker-controlled.
 */
import { clip } from '../../clip.js';
import { type ErrorCode, refuse } from '../../errors.js';

/** How long a text may be where nothing else bounds it. */
const MAX_TEXT = 2000;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** No number of JSON: a 64-bit integer is written as text (ProtoJSON). */
const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

type Fields<Required extends string, Optional extends string> = {
  readonly [Name in Required]: JsonValue;
} & { readonly [Name in Optional]?: JsonValue };

export class JsonValue {
  /**
   *   value   as `parseStrictJson` gave it
   *   place   the document
   *   path    a JSON pointer into it
   */
  constructor(
    private readonly value: unknown,
    private readonly code: ErrorCode,
    private readonly place: string,
    private readonly path = '',
  ) {}

  /** Refuses this value: what it must be. */
  refuse(what: string): never {
    const at = this.path === '' ? this.place : `${this.place}#${this.path}`;
    return refuse(this.code, `${at}: ${what}`, at);
  }

  /** The fields of an object that has all of the first, any of the second, and no others. */
  object<Required extends string, Optional extends string = never>(
    required: readonly Required[],
    optional: readonly Optional[] = [],
  ): Fields<Required, Optional> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.refuse('must be an object');
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return this.refuse(`${missing} is required`);
    const names: readonly string[] = [...required, ...optional];
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined) return this.refuse(`unknown field ${JSON.stringify(clip(unknown, 80))}`);
    const fields = Object.entries(value).map(([name, field]) => [name, this.#below(name, field)]);
    return Object.fromEntries(fields) as Fields<Required, Optional>;
  }

  /** The items of a list. */
  list(max: number): JsonValue[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.refuse('must be a list');
    if (value.length > max) return this.refuse(`must have at most ${max} items`);
    return value.map((item, at) => this.#below(String(at), item));
  }

  /** A text that is not empty. */
  text(max = MAX_TEXT): string {
    const { value } = this;
    if (typeof value !== 'string' || value === '') return this.refuse('must be a text');
    if (value.length > max) return this.refuse(`must have at most ${max} characters`);
    return value;
  }

  /** A text, or nothing: what says no more than that something is absent. */
  textOrNone(): string {
    return this.value === '' ? '' : this.text();
  }

  /** Of an object from names to texts, the one of a name: that many lower-case hex digits. */
  hexOf(name: string, digits: number, maxNames: number): string {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.refuse('must be an object');
    const names = Object.keys(value);
    if (names.length > maxNames) return this.refuse(`must have at most ${maxNames} members`);
    for (const other of names) this.#below(other, (value as Record<string, unknown>)[other]).text();
    const text = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const isHex = typeof text === 'string' && text.length === digits && /^[0-9a-f]+$/.test(text);
    return isHex ? text : this.refuse(`${name} must be ${digits} lower-case hex digits`);
  }

  /** One of some texts. */
  oneOf<Text extends string>(texts: readonly Text[]): Text {
    const { value } = this;
    const found = texts.find((text) => text === value);
    return found ?? this.refuse(`must be ${texts.join(' or ')}`);
  }

  /**
   * Bytes in base64, in the one way to write them (RFC 4648, sections 3.5 and 4): padded, without line ends, with zeros for the
   * bits that no byte has. Node.js takes anything for base64 and leaves out what is not.
   */
  base64(): Buffer {
    const { value } = this;
    if (typeof value !== 'string' || value === '' || !BASE64.test(value)) return this.refuse('must be base64');
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : this.refuse('must be base64 in its canonical form');
  }

  /** A number from 0 to 10^19 - 1, as text. */
  decimal(): string {
    const text = this.text(19);
    return DECIMAL.test(text) ? text : this.refuse('must be a number in digits, as text');
  }

  /** A time of RFC 3339, in UTC. */
  time(): Date {
    const text = this.text(40);
    const time = new Date(TIME.test(text) ? text : '');
    return Number.isNaN(time.getTime()) ? this.refuse('must be a time such as 2026-01-31T12:00:00Z') : time;
  }

  #below(name: string, value: unknown): JsonValue {
    return new JsonValue(value, this.code, this.place, `${this.path}/${name}`);
  }
}
