/**
 * A source on a static HTTP host: a folder that holds `dist/`, served as it is. Nothing is asked of the host but GET;
 * ranges and entity tags are used where it has them. It cannot list.
 */
import { sha256 } from '../../contract/digest.js';
import { type Body, type ByteRange, judge } from '../http/answer.js';
import { HttpExchange } from '../http/exchange.js';
import { type RemoteFile, readWhole, streamWhole } from '../http/file.js';
import { HTTP_LIMITS, type HttpLimits, Patience } from '../http/patience.js';
import { drain } from '../http/send.js';
import { parseBase, shown, urlOfFile } from '../http/url.js';
import type { OriginToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import type { FileStream, Source, Stored } from './store.js';

export interface HttpSourceOptions {
  /** Sent to its own origin only, and dropped where a redirect leaves it. */
  readonly token?: OriginToken | undefined;
  /** Where proxies are named; none by default. */
  readonly env?: Environment | undefined;
  readonly limits?: Partial<HttpLimits> | undefined;
}

export class HttpSource implements Source {
  readonly #base: URL;
  readonly #exchange: HttpExchange;
  readonly #limits: HttpLimits;

  /** `name` is a URL as `parseBase` takes it (INVALID_INPUT). */
  constructor(
    readonly name: string,
    options: HttpSourceOptions = {},
  ) {
    this.#base = parseBase(name);
    this.#exchange = new HttpExchange(options.token, options.env ?? {});
    this.#limits = { ...HTTP_LIMITS, ...options.limits };
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const whole = await readWhole(this.#file(path, limit));
    return whole && storedOf(whole.bytes);
  }

  async stream(path: string, limit: number): Promise<FileStream | undefined> {
    return streamWhole(this.#file(path, limit));
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  #file(path: string, limit: number): RemoteFile {
    const patience = new Patience(this.#limits, shown(urlOfFile(this.#base, path)), path);
    return { place: path, limit, patience, open: (range) => this.#open(path, limit, patience, range) };
  }

  /** Some object stores read `+` in a path as a space: a file that is not found by its plain name is asked for again. */
  async #open(path: string, limit: number, patience: Patience, range?: ByteRange): Promise<Body | undefined> {
    const headers: Record<string, string> = range ? { range: `bytes=${range.from}-`, 'if-range': range.etag } : {};
    let answer = await this.#exchange.get(urlOfFile(this.#base, path), headers, patience);
    if (path.includes('+') && [403, 404, 410].includes(answer.status)) {
      await drain(answer.response);
      answer = await this.#exchange.get(urlOfFile(this.#base, path, '%2B'), headers, patience);
    }
    return judge(answer, range, limit, path);
  }
}

function storedOf(bytes: Buffer): Stored {
  let version: string | undefined;
  return {
    bytes,
    // Only a publish asks for it, and an index can be large.
    get version() {
      version ??= sha256(bytes);
      return version;
    },
  };
}
