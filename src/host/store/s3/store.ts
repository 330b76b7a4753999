/**
 * A store in S3-compatible storage. Files are created with `If-None-Match: *`, the index is swapped with `If-Match` and the
 * ETag that was read; so a server that ignores conditions is refused by a probe before the first write. ETags are opaque.
 * A lost answer is no conflict: what stands is read back first.
 */
import type { IncomingMessage } from 'node:http';
import { posix } from 'node:path';
import { sha256 } from '../../../contract/digest.js';
import { ContractError, refuse } from '../../../contract/errors.js';
import { digestStream } from '../../disk/files.js';
import { type Body, type ByteRange, judge } from '../../http/answer.js';
import { HTTP_LIMITS, type HttpLimits, Patience } from '../../http/patience.js';
import { piecesOf, release, transfer } from '../../http/transfer.js';
import { shown } from '../../http/url.js';
import { inParallel } from '../../in-parallel.js';
import type { Environment } from '../../process.js';
import { digestOf } from '../new-file.js';
import type { Change, CommitResult, Content, Store, Stored, Swap } from '../store.js';
import { refusalOf, throwRefusal } from './answer.js';
import { listFiles } from './listing.js';
import { parseS3Name } from './name.js';
import { PROBE, S3Probe } from './probe.js';
import { type S3Request, S3Requests } from './request.js';
import { ABSENT, type Condition, S3Writer, WRITE_LIMITS, type WriteLimits } from './write.js';

export interface S3StoreOptions {
  /** Where the AWS_* variables are. */
  readonly env?: Environment | undefined;
  readonly limits?: Partial<HttpLimits & WriteLimits> | undefined;
}

export class S3Store implements Store {
  readonly #requests: S3Requests;
  readonly #writer: S3Writer;
  readonly #limits: HttpLimits;
  readonly #probe: S3Probe;

  /** `name` as `parseS3Name` takes it (INVALID_INPUT). */
  constructor(
    readonly name: string,
    options: S3StoreOptions = {},
  ) {
    const { env = process.env, limits } = options;
    this.#requests = new S3Requests(parseS3Name(name, env), env);
    this.#limits = { ...HTTP_LIMITS, ...limits };
    this.#writer = new S3Writer(this.#requests, { ...WRITE_LIMITS, ...limits }, this.#patienceFor);
    this.#probe = new S3Probe(name, this.#keyOf(PROBE), this.#writer);
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const patience = this.#patienceFor(path);
    for (;;) {
      try {
        const body = await this.#open(path, limit, patience);
        if (!body) return undefined;
        const pieces: Uint8Array[] = [];
        for await (const piece of piecesOf(body, limit, path, patience)) {
          pieces.push(piece);
          patience.received(piece.byteLength);
        }
        return { bytes: Buffer.concat(pieces), version: body.response.headers.etag ?? '' };
      } catch (error) {
        await patience.afterFailure(error);
      }
    }
  }

  async stream(path: string, limit: number): Promise<AsyncIterable<Uint8Array> | undefined> {
    const patience = this.#patienceFor(path);
    for (;;) {
      try {
        const body = await this.#open(path, limit, patience);
        if (!body) return undefined;
        release(body.response);
        return transfer(body, (range) => this.#open(path, limit, patience, range), limit, path, patience);
      } catch (error) {
        await patience.afterFailure(error);
      }
    }
  }

  async list(folder: string): Promise<string[] | undefined> {
    const paths = await listFiles(this.#requests, folder, this.#patienceFor);
    if (paths === 'forbidden' && this.#requests.address.credentials)
      return refuse(
        'STORE_UNREACHABLE',
        `${this.name} cannot be listed`,
        this.name,
        'The credentials need s3:ListBucket.',
      );
    return paths === 'forbidden' ? undefined : paths.filter((path) => path !== PROBE);
  }

  async commit({ create, swap }: Change): Promise<CommitResult> {
    await this.#probe.whole();
    if (create.some(({ content }) => this.#writer.isInParts(content))) await this.#probe.parts();
    const standing = await this.#createAll(create);
    if (standing !== undefined) return { status: 'conflict', path: standing };
    if (swap && !(await this.#swap(swap))) return { status: 'conflict', path: swap.path };
    return { status: 'committed' };
  }

  async remove(paths: readonly string[]): Promise<void> {
    await inParallel(paths, async (path) => this.#writer.remove(path, this.#keyOf(path)));
  }

  /** The path of a file that stands in the way with other bytes. Folders at once, the files of each in their order. */
  async #createAll(create: Change['create']): Promise<string | undefined> {
    const folders = new Map<string, Change['create'][number][]>();
    for (const file of create) {
      const folder = posix.dirname(file.path);
      const before = folders.get(folder);
      if (before) before.push(file);
      else folders.set(folder, [file]);
    }
    let standing: string | undefined;
    await inParallel([...folders.values()], async (files) => {
      for (const { path, content } of files)
        if (standing === undefined && !(await this.#create(path, content))) standing ??= path;
    });
    return standing;
  }

  async #create(path: string, content: Content): Promise<boolean> {
    // A file that is there when it is created, and gone when it is read, is created again.
    for (let turn = 0; turn < 3; turn++)
      try {
        if ((await this.#put(path, content, ABSENT)) === 'written') return true;
        const same = await this.#holds(path, content);
        if (same !== undefined) return same;
      } catch (error) {
        const same = isUnreachable(error) ? await this.#holds(path, content).catch(() => undefined) : undefined;
        if (same === undefined) throw error;
        return same;
      }
    return false;
  }

  /** Whether a file has these bytes; undefined where there is none. */
  async #holds(path: string, content: Content): Promise<boolean | undefined> {
    const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
    return chunks && (await digestStream(chunks)).sha256 === digestOf(content);
  }

  async #swap({ path, expected, bytes }: Swap): Promise<boolean> {
    if (expected === '')
      refuse('STORE_NOT_SUPPORTED', `${this.name} gives no ETag, so nothing can be replaced safely`, path);
    const standing = () => this.read(path, Number.MAX_SAFE_INTEGER);
    const isOurs = (there: Stored | undefined): boolean => there !== undefined && sha256(there.bytes) === sha256(bytes);
    try {
      const condition: Condition = expected === undefined ? ABSENT : { 'if-match': expected };
      return (await this.#put(path, { bytes }, condition)) === 'written' || isOurs(await standing());
    } catch (error) {
      const there = isUnreachable(error) ? await standing().catch(() => undefined) : undefined;
      // The last try may have been taken, too.
      if (isOurs(there)) return true;
      // Over another version than was read, none of the tries can have been taken, nor can be any more.
      if (there && there.version !== expected) return false;
      throw error;
    }
  }

  #put(path: string, content: Content, condition: Condition): Promise<'written' | 'refused'> {
    return this.#writer.put(path, this.#keyOf(path), content, condition);
  }

  /** Only NoSuchKey is an absent file: a bucket that is not there, or that says nothing, is an error. */
  async #open(path: string, limit: number, patience: Patience, range?: ByteRange): Promise<Body | undefined> {
    const request: S3Request = {
      method: 'GET',
      key: this.#keyOf(path),
      headers: range ? { range: `bytes=${range.from}-`, 'if-match': range.etag } : {},
    };
    const response: IncomingMessage = await this.#requests.ask(request, patience);
    const status = response.statusCode ?? 0;
    if (status === 200 || status === 206)
      return judge({ response, status, withToken: false, elsewhere: undefined }, range, limit, path);
    const refusal = await refusalOf(response, path, patience);
    if (refusal.status === 404 && refusal.code === 'NoSuchKey') return undefined;
    return throwRefusal(refusal, path, false);
  }

  #keyOf(path: string): string {
    return `${this.#requests.address.prefix}${path}`;
  }

  readonly #patienceFor = (path: string): Patience =>
    new Patience(this.#limits, shown(this.#requests.urlOf(this.#keyOf(path))), path);
}

/**
 * Whether a write ended without an answer. A server that refuses it early may close the connection while the body is on its
 * way, so that its answer is lost each time: what stands there afterwards tells.
 */
function isUnreachable(error: unknown): boolean {
  return error instanceof ContractError && error.code === 'STORE_UNREACHABLE';
}
