/** What a listing has found so far, which is bounded: what a store holds is as long as whoever wrote into it made it. */
import { refuse } from '../../contract/errors.js';

/** Files of one listing at most. A published row has four of its own. */
export const MAX_LISTED = 1_000_000;
/** Characters of all their paths together. */
const MAX_CHARACTERS = 256 * 1024 * 1024;

export class Listed {
  readonly paths: string[] = [];
  #characters = 0;

  /** `folder` is what is listed, for messages. */
  constructor(private readonly folder: string) {}

  /** Takes one more path (TOO_LARGE). */
  add(path: string): void {
    this.paths.push(path);
    this.#characters += path.length;
    if (this.paths.length > MAX_LISTED)
      refuse('TOO_LARGE', `${this.folder} holds more than the ${MAX_LISTED} files that are listed`, this.folder);
    if (this.#characters > MAX_CHARACTERS)
      refuse('TOO_LARGE', `${this.folder} holds names of more than ${MAX_CHARACTERS} characters`, this.folder);
  }
}
