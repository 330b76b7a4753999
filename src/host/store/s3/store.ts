/**
 * A store in S3-compatible storage. Files are created with `If-None-Match: *`, the index is swapped with `If-Match` and the
 * ETag that was read; so a server that ignores conditions is refused by a probe before the first write. ETags are opaque.
 * A lost answer is no conflict: what stands is read back first.
 */
import type { IncomingMessage } from 'node:http';
import { sha256 } from '../../../contract/digest.js';
import { refuse } from '../../../contract/errors.js';
import { type Body, type ByteRange, judge } from '../../http/answer.js';
import { type RemoteFile, readWhole, streamWhole } from '../../http/file.js';
import { HTTP_LIMITS, type HttpLimits, Patience } from '../../http/patience.js';
import { drain } from '../../http/send.js';
import { shown } from '../../http/url.js';
import { inParallel } from '../../in-parallel.js';
import type { Environment } from '../../process.js';
import type { BesideFile, Change, CommitResult, Content, FileStream, Store, Stored, Swap } from '../store.js';
import { refusalOf, throwRefusal } from './answer.js';
import { isUnreachable, S3Creator } from './create.js';
import { listFiles, PAGE_LIMITS, type PageLimits } from './listing.js';
import { parseS3Name } from './name.js';
import { PROBE, S3Probe } from './probe.js';
import { type S3Request, S3Requests } from './request.js';
import { ABSENT, ANYTHING, type Condition, S3Writer, WRITE_LIMITS, type WriteLimits } from './write.js';

export interface S3StoreOptions {
  /** Where the AWS_* variables are. */
  readonly env?: Environment | undefined;
  readonly limits?: Partial<HttpLimits & WriteLimits & PageLimits> | undefined;
}

export class S3Store implements Store {
  readonly #requests: S3Requests;
  readonly #writer: S3Writer;
  readonly #limits: HttpLimits;
  readonly #pages: PageLimits;
  readonly #creator: S3Creator;
  readonly #probe: S3Probe;

  /** `name` as `parseS3Name` takes it (INVALID_INPUT). */
  constructor(
    readonly name: string,
    options: S3StoreOptions = {},
  ) {
    const { env = process.env, limits } = options;
    this.#requests = new S3Requests(parseS3Name(name, env), env);
    this.#limits = { ...HTTP_LIMITS, ...limits };
    this.#pages = { ...PAGE_LIMITS, ...limits };
    this.#writer = new S3Writer(this.#requests, { ...WRITE_LIMITS, ...limits }, this.#patienceFor);
    this.#creator = new S3Creator({
      etagOf: (path) => this.#etagOf(path),
      open: async (path) => {
        const found = await streamWhole(this.#file(path, Number.MAX_SAFE_INTEGER));
        return found && { etag: found.headers.etag ?? '', pieces: found };
      },
      create: (path, content) => this.#put(path, content, ABSENT),
    });
    this.#probe = new S3Probe(name, this.#keyOf(PROBE), this.#writer);
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const whole = await readWhole(this.#file(path, limit));
    return whole && { bytes: whole.bytes, version: whole.headers.etag ?? '' };
  }

  async stream(path: string, limit: number): Promise<FileStream | undefined> {
    return streamWhole(this.#file(path, limit));
  }

  async list(folder: string): Promise<string[] | undefined> {
    const paths = await listFiles(this.#requests, folder, this.#patienceFor(folder), this.#pages);
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
    const standing = await this.#creator.createAll(create);
    if (standing !== undefined) return { status: 'conflict', path: standing };
    if (swap && !(await this.#swap(swap))) return { status: 'conflict', path: swap.path };
    return { status: 'committed' };
  }

  /** What stands there is not asked for, so a try whose answer was lost is made again without harm. */
  async writeBeside(files: readonly BesideFile[]): Promise<void> {
    await inParallel(files, async ({ path, bytes }) => {
      await this.#put(path, { bytes }, ANYTHING);
    });
  }

  async remove(paths: readonly string[]): Promise<void> {
    await inParallel(paths, async (path) => this.#writer.remove(path, this.#keyOf(path)));
  }

  async #swap({ path, expected, bytes }: Swap): Promise<boolean> {
    if (expected === '')
      refuse('STORE_NOT_SUPPORTED', `${this.name} gives no ETag, so nothing can be replaced safely`, path);
    const standing = () => this.read(path, Number.MAX_SAFE_INTEGER);
    const isOurs = (there: Stored | undefined): boolean => there !== undefined && sha256(there.bytes) === sha256(bytes);
    try {
      const condition: Condition = expected === undefined ? ABSENT : { 'if-match': expected };
      return (await this.#put(path, { bytes }, condition)) !== undefined || isOurs(await standing());
    } catch (error) {
      const there = isUnreachable(error) ? await standing().catch(() => undefined) : undefined;
      // The last try may have been taken, too.
      if (isOurs(there)) return true;
      // Over another version than was read, none of the tries can have been taken, nor can be any more.
      if (there && there.version !== expected) return false;
      throw error;
    }
  }

  #put(path: string, content: Content, condition: Condition): Promise<string | undefined> {
    return this.#writer.put(path, this.#keyOf(path), content, condition);
  }

  /** A wrong answer costs no more than bytes that are sent in vain: the condition on them decides. */
  async #etagOf(path: string): Promise<string | undefined> {
    const patience = this.#patienceFor(path);
    const request: S3Request = { method: 'HEAD', key: this.#keyOf(path) };
    const { statusCode, headers } = await patience.retry(async () => {
      const response = await this.#requests.ask(request, patience);
      await drain(response);
      return response;
    });
    return statusCode === 200 ? headers.etag : undefined;
  }

  #file(path: string, limit: number): RemoteFile {
    const patience = this.#patienceFor(path);
    return { place: path, limit, patience, open: (range) => this.#open(path, limit, patience, range) };
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
    return throwRefusal(refusal, path, { writing: false, signed: this.#requests.isSigned });
  }

  #keyOf(path: string): string {
    return `${this.#requests.address.prefix}${path}`;
  }

  readonly #patienceFor = (path: string): Patience =>
    new Patience(this.#limits, shown(this.#requests.urlOf(this.#keyOf(path))), path);
}
