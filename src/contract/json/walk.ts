/**
 * A walk over text that is known to be JSON, one step for each name of a member, each value, and each end of an object or
 * array. The text is attacker-controlled: time is linear in it, since nothing is made of a step but what is asked for. A
 * pointer that was put together for each value would cost the length of all names above it, each time.
 */

/** From the whole document down: names of members, and numbers of items as text. */
export type JsonPath = readonly string[];

/** An object or array that the walk is in. */
interface Holder {
  readonly isObject: boolean;
  /** The name of the member at hand, from its quote to behind its last one. */
  keyStart: number;
  keyEnd: number;
  /** The number of the item at hand. */
  index: number;
  expectsKey: boolean;
}

export const [QUOTE, COMMA] = [0x22, 0x2c];
const BACKSLASH = 0x5c;
export const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The offset past the string that begins at a quote; that of the end of the text where it does not end. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

export class JsonWalk {
  /** What the last step came to. `open` is the value that an object or array is; the walk goes into it with the next step. */
  kind: 'key' | 'string' | 'number' | 'word' | 'open' | 'close' = 'close';
  /** Where in the text that stands; an object or array only by its bracket. */
  start = 0;
  end = 0;
  readonly #holders: Holder[] = [];

  constructor(private readonly text: string) {}

  /** How many objects and arrays the value at hand is in. */
  get depth(): number {
    return this.#holders.length;
  }

  /** The text of the string or name at hand, with its quotes. */
  get raw(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Goes on to the next name, value or end; false behind the last one. */
  next(): boolean {
    if (this.kind === 'open') this.#enter();
    for (let at = this.end; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === COMMA) this.#goOn();
      else if (code === QUOTE) return this.#takeString(at);
      else if (code === OPEN_LIST || code === OPEN_OBJECT) return this.#take('open', at, at + 1);
      else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        this.#holders.pop();
        return this.#take('close', at, at + 1);
      } else if (isOfNumber(code)) return this.#take('number', at, this.#endOf(at, isOfNumber));
      else if (isLetter(code)) return this.#take('word', at, this.#endOf(at, isLetter));
    }
    return false;
  }

  /** The name of the member, or the number of the item, that the step is at; undefined for the whole document. */
  token(): string | undefined {
    const holder = this.#holders.at(-1);
    return holder && this.#tokenOf(holder);
  }

  /** Where in the document the step is. */
  path(): JsonPath {
    return this.#holders.map((holder) => this.#tokenOf(holder));
  }

  #tokenOf({ isObject, keyStart, keyEnd, index }: Holder): string {
    return isObject ? textOf(this.text.slice(keyStart, keyEnd)) : String(index);
  }

  #take(kind: JsonWalk['kind'], start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    return true;
  }

  #enter(): void {
    const isObject = this.text[this.start] === '{';
    this.#holders.push({ isObject, keyStart: 0, keyEnd: 0, index: 0, expectsKey: isObject });
  }

  #goOn(): void {
    const holder = this.#holders.at(-1);
    if (holder?.isObject) holder.expectsKey = true;
    else if (holder) holder.index++;
  }

  #takeString(start: number): true {
    const end = endOfString(this.text, start);
    const holder = this.#holders.at(-1);
    if (!holder?.expectsKey) return this.#take('string', start, end);
    holder.expectsKey = false;
    holder.keyStart = start;
    holder.keyEnd = end;
    return this.#take('key', start, end);
  }

  #endOf(start: number, belongs: (code: number) => boolean): number {
    let end = start + 1;
    while (end < this.text.length && belongs(this.text.charCodeAt(end))) end++;
    return end;
  }
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Digits, signs, points, and the letters of an exponent. */
function isOfNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e || code === 0x45 || code === 0x65
  );
}

/** What a string of JSON says. */
export function textOf(raw: string): string {
  return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}
