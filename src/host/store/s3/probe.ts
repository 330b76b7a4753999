/**
 * Finding out whether a server heeds conditions, before anything is written that depends on it. One fixed key is written,
 * and stays, so that all but the very first publish find it there; no list shows it.
 */
import { refuse } from '../../../contract/errors.js';
import { ABSENT, type Condition, type S3Writer } from './write.js';

export const PROBE = 'dist/.publishing/probe';
const CONTENT = { bytes: Buffer.from('controller-dist: conditional writes work here\n') };
const WRONG_ETAG = '"00000000000000000000000000000000"';

/** Each question is asked once a store; one that got no answer is asked again. */
export class S3Probe {
  #whole: Promise<void> | undefined;
  #parts: Promise<void> | undefined;

  constructor(
    private readonly store: string,
    private readonly key: string,
    private readonly writer: S3Writer,
  ) {}

  /** Creates the probe twice and swaps it with a wrong ETag. Codes: STORE_NOT_SUPPORTED where that works, those of writing. */
  async whole(): Promise<void> {
    this.#whole ??= this.#tryWhole();
    await this.#whole.catch((error: unknown) => {
      this.#whole = undefined;
      throw error;
    });
  }

  /** Creates the probe, which must be there, in parts. Codes as `whole`. */
  async parts(): Promise<void> {
    this.#parts ??= this.#tryParts();
    await this.#parts.catch((error: unknown) => {
      this.#parts = undefined;
      throw error;
    });
  }

  async #tryWhole(): Promise<void> {
    const put = (condition: Condition) => this.writer.put(PROBE, this.key, CONTENT, condition);
    if ((await put(ABSENT)) !== undefined && (await put(ABSENT)) !== undefined) this.#refuse('If-None-Match');
    if ((await put({ 'if-match': WRONG_ETAG })) !== undefined) this.#refuse('If-Match');
  }

  async #tryParts(): Promise<void> {
    if ((await this.writer.putParts(PROBE, this.key, CONTENT)) !== undefined)
      this.#refuse('If-None-Match on uploads in parts');
  }

  #refuse(header: string): never {
    return refuse(
      'STORE_NOT_SUPPORTED',
      `the server of ${this.store} ignores ${header}, so publishers could overwrite one another`,
      'store',
      'Use a service with conditional writes; docs/stores.md names some.',
    );
  }
}
