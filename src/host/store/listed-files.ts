/**
 * The paths that a kind of store lists, within bounds: how much stands below a folder is the store's to say, and may be
 * anything. The bounds hold every file of an index as large as one may be; in a directory, where folders count, those of
 * 280,000 artifacts (docs/stores.md).
 */
import { refuse } from '../../contract/errors.js';

export interface ListingLimits {
  /** Files, and folders where a kind of store has some. */
  readonly entries: number;
  /** Bytes of all paths together. */
  readonly bytes: number;
}

const LISTING_LIMITS: ListingLimits = { entries: 2_000_000, bytes: 256 * 1024 * 1024 };

/** Collects the files below one folder. */
export class ListedFiles {
  readonly paths: string[] = [];
  #entries = 0;
  #bytes = 0;

  constructor(
    private readonly folder: string,
    private readonly limits: ListingLimits = LISTING_LIMITS,
  ) {}

  /** Codes: TOO_LARGE. */
  add(path: string): void {
    this.count(path);
    this.paths.push(path);
  }

  /** Counts what is no file, such as a folder. Codes: TOO_LARGE. */
  count(path: string): void {
    this.#entries += 1;
    this.#bytes += Buffer.byteLength(path);
    const { entries, bytes } = this.limits;
    const hint = 'List a store of this suite alone; prune one that holds so much.';
    if (this.#entries > entries)
      refuse('TOO_LARGE', `${this.folder} holds more than the ${entries} files that are listed`, this.folder, hint);
    if (this.#bytes > bytes)
      refuse(
        'TOO_LARGE',
        `${this.folder} has names of more than the ${bytes} bytes that are listed`,
        this.folder,
        hint,
      );
  }
}
