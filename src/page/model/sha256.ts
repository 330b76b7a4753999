/**
 * SHA-256 (FIPS 180-4) over pieces, so that a file of any size takes no more memory than one of them. Browsers have it for
 * whole buffers alone, and not at all on a page that came over plain HTTP.
 */

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(count: number, root: number): Uint32Array {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    let isPrime = true;
    for (let by = 2; by * by <= number; by++) if (number % by === 0) isPrime = false;
    if (isPrime) found.push((number ** root % 1) * 2 ** 32);
  }
  return Uint32Array.from(found);
}

const BLOCK = 64;
const CONSTANTS = fractions(64, 1 / 3);
const START = fractions(8, 1 / 2);

export class Sha256 {
  readonly #state = START.slice();
  readonly #words = new Uint32Array(BLOCK);
  /** Bytes that fill no block yet. */
  readonly #rest = new Uint8Array(BLOCK);
  #filled = 0;
  #length = 0;

  /** Takes the next bytes. */
  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    if (this.#filled > 0) {
      at = Math.min(bytes.length, BLOCK - this.#filled);
      this.#rest.set(bytes.subarray(0, at), this.#filled);
      this.#filled += at;
      if (this.#filled < BLOCK) return this;
      this.#compress(this.#rest, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#compress(bytes, at);
    this.#rest.set(bytes.subarray(at));
    this.#filled = bytes.length - at;
    return this;
  }

  /** The digest of all that was taken, in lower-case hex digits; nothing can be added any more. */
  digest(): string {
    const bits = this.#length * 8;
    this.#rest[this.#filled] = 0x80;
    this.#rest.fill(0, this.#filled + 1);
    if (this.#filled >= BLOCK - 8) {
      this.#compress(this.#rest, 0);
      this.#rest.fill(0);
    }
    const view = new DataView(this.#rest.buffer);
    view.setUint32(BLOCK - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(BLOCK - 4, bits % 2 ** 32);
    this.#compress(this.#rest, 0);
    return [...this.#state].map((number) => number.toString(16).padStart(8, '0')).join('');
  }

  #compress(bytes: Uint8Array, from: number): void {
    const words = this.#words;
    const view = new DataView(bytes.buffer, bytes.byteOffset + from, BLOCK);
    for (let at = 0; at < 16; at++) words[at] = view.getUint32(at * 4);
    for (let at = 16; at < BLOCK; at++) {
      const far = wordAt(words, at - 15);
      const near = wordAt(words, at - 2);
      const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
      const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
      words[at] = wordAt(words, at - 16) + small + wordAt(words, at - 7) + large;
    }
    const state = this.#state;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < BLOCK; at++) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + wordAt(CONSTANTS, at) + wordAt(words, at);
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = wordAt(state, at) + value;
  }
}

function wordAt(words: Uint32Array, at: number): number {
  return words[at] ?? 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}
