/**
 * Reads a tar archive as it comes, in chunks of any size, and tells what is in it in order: an entry that the policy has
 * admitted, its bytes, its end. Nothing is told of an entry before the policy has seen it. Holds at most one header.
 *
 * This is a reader of our own because the usual ones are made to go on: they skip or repair what is wrong, each in its
 * own way, and report less than the policy has to decide on. What this one accepts, all of them read alike.
 */

import { refuse } from '../errors.js';
import { quotePath } from '../identity/file-path.js';
import { decode, MAX_PAX_SIZE, parsePax } from './pax.js';
import type { AdmittedEntry, ArchiveEntry, ArchivePolicy } from './policy.js';
import { BLOCK, paddingOf, parseHeader, type TarHeader } from './tar-header.js';
import { isHeaderOf, LONG_NAME_HEADER, parseLongName, plainPath } from './tar-name.js';

export type TarEvent =
  | { readonly kind: 'entry'; readonly entry: AdmittedEntry }
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };

type Records = ReadonlyMap<string, string>;
type Extended = 'pax' | 'global' | 'long';
type Piece = 'header' | Extended | 'padding';
/** Headers that say something of what follows: a pax header, one for the whole archive, a GNU long name. */
const EXTENDED: Readonly<Record<string, Extended>> = { x: 'pax', g: 'global', L: 'long' };
/** NUL is how a file was marked before there was ustar. */
const TYPES: Readonly<Record<string, 'file' | 'directory'>> = { '0': 'file', '\0': 'file', '5': 'directory' };

export class TarReader {
  /** What the next whole piece is, and how many bytes it has. */
  #expects: Piece = 'header';
  #wanted = BLOCK;
  #held = new Uint8Array(0);
  #body = 0;
  #padding = 0;
  #extendedSize = 0;
  /** What extended headers say of the next entry. */
  #extended: { readonly records: Records; readonly isGnu: boolean } | undefined;
  #blocks = 0;
  #zeroBlocks = 0;

  constructor(
    private readonly policy: ArchivePolicy,
    private readonly place: string,
  ) {}

  /** What a chunk brings. Its bytes are passed on as views of the chunk. Codes: ARCHIVE_INVALID, those of the policy. */
  *read(chunk: Uint8Array): Generator<TarEvent> {
    for (let at = 0; at < chunk.length; ) {
      const left = chunk.length - at;
      if (this.#body > 0) {
        const length = Math.min(this.#body, left);
        yield { kind: 'data', bytes: chunk.subarray(at, at + length) };
        at += length;
        this.#body -= length;
        if (this.#body === 0) yield* this.#endOfFile();
        continue;
      }
      const length = Math.min(this.#wanted - this.#held.length, left);
      const piece = chunk.subarray(at, at + length);
      at += length;
      const whole = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
      this.#held = whole.length < this.#wanted ? Uint8Array.from(whole) : new Uint8Array(0);
      if (whole.length === this.#wanted) yield* this.#take(whole);
    }
  }

  /** To be called after the last chunk: refuses an archive that ends early, and one that lacks what it should hold. */
  finish(): void {
    if (this.#body > 0 || this.#held.length > 0 || this.#expects !== 'header' || this.#zeroBlocks < 2)
      this.#fail('it ends before its end marker');
    this.policy.finish();
  }

  *#take(piece: Uint8Array): Generator<TarEvent> {
    const expected = this.#expects;
    this.#blocks += Math.ceil(piece.length / BLOCK);
    if (expected === 'header') return yield* this.#header(piece);
    this.#expect('header', BLOCK);
    if (expected === 'padding') {
      if (piece.some((byte) => byte !== 0)) this.#fail('there is something in the padding of an entry');
      return;
    }
    const content = piece.subarray(0, this.#extendedSize);
    if (piece.subarray(content.length).some((byte) => byte !== 0))
      this.#fail('there is something behind an extended header');
    if (expected === 'long')
      this.#extended = { records: new Map([['path', parseLongName(content, this.place)]]), isGnu: true };
    else {
      const records = parsePax(content, expected === 'global', this.place);
      if (expected === 'pax') this.#extended = { records, isGnu: false };
    }
  }

  *#header(block: Uint8Array): Generator<TarEvent> {
    const header = parseHeader(block, this.#blocks - 1, this.place);
    if (!header) {
      if (this.#extended) this.#fail('an extended header belongs to no entry');
      this.#zeroBlocks += 1;
      return;
    }
    if (this.#zeroBlocks > 0) this.#fail('there is something behind its end marker');
    const extended = EXTENDED[header.type];
    if (extended) return this.#expectExtended(extended, header);
    yield { kind: 'entry', entry: this.policy.admit(this.#entryOf(header)) };
    this.#body = header.size;
    this.#padding = paddingOf(header.size);
    if (this.#body === 0) yield* this.#endOfFile();
  }

  #expectExtended(kind: Extended, { size, isGnu, rawPath }: TarHeader): void {
    // A second one would inherit the size of the first in some readers, which then lose step with the others.
    if (this.#extended) this.#fail('one extended header follows another');
    if (kind === 'global' && this.#blocks !== 1) this.#fail('a global pax header is not at the beginning');
    if (kind === 'long' && !(isGnu && rawPath === LONG_NAME_HEADER)) this.#fail('a long name is not in the GNU format');
    // Some readers take a header without a name for none, and go on with what it should have been said of.
    if (rawPath === '') this.#fail('an extended header has no name');
    if (size === 0 || size > MAX_PAX_SIZE) this.#fail(`an extended header has ${size} bytes`);
    this.#extendedSize = size;
    this.#expect(kind, size + paddingOf(size));
  }

  #entryOf(header: TarHeader): ArchiveEntry {
    const { records, isGnu } = this.#extended ?? { records: new Map() as Records, isGnu: header.isGnu };
    this.#extended = undefined;
    const given = records.get('path');
    const rawPath = given ?? decode(Buffer.from(header.rawPath, 'latin1'));
    if (rawPath === undefined) return this.#fail('a name is not UTF-8');
    const name = quotePath(rawPath);
    if (given !== undefined && !isHeaderOf(given, header.rawPath))
      this.#fail(`an extended header gives another name to an entry: ${name}`);
    if (isGnu && !header.isGnu) this.#fail(`a GNU long name belongs to an entry of another format: ${name}`);
    if (records.has('size') && records.get('size') !== String(header.size))
      this.#fail(`a pax header gives another size to an entry: ${name}`);
    const type = TYPES[header.type];
    if (!type) return this.#fail(`${name} is of type ${JSON.stringify(header.type)}, neither a file nor a directory`);
    if (type === 'directory' && header.size > 0) this.#fail(`the directory ${name} has ${header.size} bytes`);
    return { ...plainPath(rawPath, type), size: header.size, mode: header.mode };
  }

  *#endOfFile(): Generator<TarEvent> {
    if (this.#padding > 0) this.#expect('padding', this.#padding);
    yield { kind: 'end' };
  }

  #expect(what: Piece, wanted: number): void {
    this.#expects = what;
    this.#wanted = wanted;
  }

  #fail(what: string): never {
    return refuse('ARCHIVE_INVALID', `${this.place}: ${what}`, this.place);
  }
}
