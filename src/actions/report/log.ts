/**
 * What a door says in the runner's log. What comes from outside passes `harmless`, and while other programs write,
 * commands are stopped with a token that they cannot know.
 */
import { randomBytes } from 'node:crypto';
import { EOL } from 'node:os';
import { Writable } from 'node:stream';
import { clip } from '../../contract/clip.js';
import { harmless } from '../../contract/text/harmless.js';

export { clip };
export type Core = typeof import('@actions/core');

/** Per step the runner shows this many annotations of a kind, of this many characters each. */
export const MAX_ANNOTATIONS = 10;
export const MAX_ANNOTATION_LENGTH = 4096;

/** The log of one run. */
export class Log {
  /** Where other programs write, and what lets the runner obey commands again. */
  #foreign: { readonly output: ForeignOutput; readonly token: string } | undefined;
  #warned = 0;
  readonly #held: string[] = [];

  constructor(private readonly core: Core) {}

  /** A line of the log. */
  info(text: string): void {
    this.core.info(harmless(text));
  }

  /** A warning with an annotation, as far as the runner shows them; `finish` says how many more there were. */
  warn(text: string): void {
    const shown = clip(harmless(text), MAX_ANNOTATION_LENGTH);
    if (this.#foreign === undefined && this.#warned < MAX_ANNOTATIONS - 1) {
      this.#annotate(shown);
    } else {
      this.info(`warning: ${text}`);
      this.#held.push(shown);
    }
  }

  /** A notice with an annotation. */
  notice(text: string): void {
    this.core.notice(clip(harmless(text), MAX_ANNOTATION_LENGTH));
  }

  /** Lines that fold away under a title. */
  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.core.startGroup(harmless(title));
    try {
      return await work();
    } finally {
      this.core.endGroup();
    }
  }

  /** A group in which other programs write: nothing in it is a command. All they write must go to `output`. */
  async foreign<T>(title: string, work: (output: Writable) => Promise<T>): Promise<T> {
    return this.group(title, async () => {
      const output = new ForeignOutput();
      const token = randomBytes(24).toString('hex');
      this.#foreign = { output, token };
      process.stdout.write(`::stop-commands::${token}${EOL}`);
      try {
        return await work(output);
      } finally {
        await this.resume();
      }
    });
  }

  /** Hears other programs no more, and has the runner obey commands again: a report may come wherever the work is. */
  async resume(): Promise<void> {
    if (this.#foreign === undefined) return;
    const { output, token } = this.#foreign;
    this.#foreign = undefined;
    await output.close();
    process.stdout.write(`::${token}::${EOL}`);
    this.#annotateHeld();
  }

  /** Shows the last warning, or says how many more there were. */
  finish(): void {
    const [only, ...more] = this.#held.splice(0);
    if (only === undefined) return;
    this.#annotate(more.length === 0 ? only : `${more.length + 1} more warnings; all are in the log`);
  }

  #annotateHeld(): void {
    while (this.#warned < MAX_ANNOTATIONS - 1 && this.#held.length > 0) this.#annotate(this.#held.shift() ?? '');
  }

  #annotate(text: string): void {
    this.#warned++;
    this.core.warning(text);
  }
}

/** Passes bytes on to standard output, and ends the last line: a command in the middle of a line is none. */
class ForeignOutput extends Writable {
  #atLineStart = true;

  constructor() {
    super();
    // A grandchild may write after the end; by then commands are on again, so it is not heard.
    this.on('error', () => {});
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (chunk.length > 0) this.#atLineStart = chunk[chunk.length - 1] === 0x0a;
    process.stdout.write(chunk, () => done());
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.end(closed));
    if (!this.#atLineStart) process.stdout.write(EOL);
  }
}
