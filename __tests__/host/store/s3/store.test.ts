import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../src/contract/digest.js';
import { openStore } from '../../../../src/host/store/open.js';
import { parseS3Name } from '../../../../src/host/store/s3/name.js';
import { S3Store, type S3StoreOptions } from '../../../../src/host/store/s3/store.js';
import { createTempProject } from '../../../support/temporary.js';
import { type FakeS3, type Fault, serveFakeS3 } from '../../fake-s3.js';
import { conformsToStore } from '../../store-conformance.js';

const NAME = 's3://releases/some/prefix';
const INDEX = 'some/prefix/dist/index.json';
const QUICK = { pauseMs: 1, maxPauseMs: 5 };
const MiB = 1024 * 1024;
const swap = (text: string, expected?: string) => ({
  create: [],
  swap: { path: 'dist/index.json', expected, bytes: Buffer.from(text) },
});
const create = (text: string, path = 'dist/a/x') => ({
  create: [{ path, content: { bytes: Buffer.from(text) } }],
});

let fake: FakeS3;
let made = 0;
beforeAll(async () => {
  fake = await serveFakeS3();
});
beforeEach(() => {
  fake.objects.clear();
  fake.faults = [];
  fake.always = undefined;
  fake.requests.length = 0;
});
afterAll(() => fake.close());
const open = (options: S3StoreOptions = {}, name = NAME): S3Store =>
  new S3Store(name, { env: fake.env, ...options, limits: { ...QUICK, ...options.limits } });
/** A store that has found out already that conditions are heeded. */
async function probed(options?: S3StoreOptions): Promise<S3Store> {
  const store = open(options);
  await store.commit({ create: [] });
  fake.requests.length = 0;
  return store;
}

conformsToStore('S3', async () => {
  const name = `s3://releases/conformance/${made++}`;
  return () => openStore(name, { env: fake.env });
});

describe('S3Store', () => {
  it('writes under the prefix, with conditions, digests, kinds and what caches may do', async () => {
    const store = await probed();
    await store.commit({ ...swap('one'), create: create('x', 'dist/1.0.0/a/x.tar.gz').create });
    await store.commit(create('x', 'dist/1.0.0/a/x.tar.gz'));
    const version = (await store.read('dist/index.json', 10))?.version;
    await store.commit(swap('two', version));
    expect(fake.objects.get(INDEX)?.toString()).toBe('two');
    expect(fake.requests[0]?.headers).toMatchObject({
      'if-none-match': '*',
      'content-type': 'application/gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const puts = fake.requests.filter(({ line }) => line.startsWith('PUT'));
    expect(puts.at(-1)?.headers).toMatchObject({
      'if-match': version,
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      'x-amz-content-sha256': sha256('two'),
      'x-amz-checksum-sha256': Buffer.from(sha256('two'), 'hex').toString('base64'),
      authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=test\//),
    });
    expect(JSON.stringify(fake.requests)).not.toContain('testsecret');
  });

  it('signs with the token of temporary credentials, and sends it', async () => {
    const env = { ...fake.env, AWS_SESSION_TOKEN: 'temporary' };
    await open({ env }).commit(swap('one'));
    for (const { headers } of fake.requests) {
      expect(headers['x-amz-security-token']).toBe('temporary');
      expect(headers.authorization).toMatch(/SignedHeaders=[^,]*x-amz-security-token/);
    }
  });

  it('creates the files of one folder in their order', async () => {
    const store = await probed();
    const files = ['manifest', 'provenance', 'checksums'].map(
      (name) => create(name, `dist/a/package/${name}`).create[0],
    );
    fake.faults = [undefined, { status: 403, code: 'AccessDenied' }];
    const commit = store.commit({ ...swap('one'), create: files.filter((file) => file !== undefined) });
    await expect(commit).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect([...fake.objects.keys()].filter((key) => !key.endsWith('/probe'))).toEqual([
      'some/prefix/dist/a/package/manifest',
    ]);
  });

  it('the probe stands on one key that no list shows', async () => {
    await open().commit(create('x'));
    await open().commit(create('y', 'dist/a/y'));
    expect([...fake.objects.keys()].sort()).toEqual([
      'some/prefix/dist/.publishing/probe',
      'some/prefix/dist/a/x',
      'some/prefix/dist/a/y',
    ]);
    expect((await open().list('dist'))?.sort()).toEqual(['dist/a/x', 'dist/a/y']);
  });

  it('a server that ignores conditions is STORE_NOT_SUPPORTED, and nothing but the probe is written', async () => {
    fake.always = 'ignore conditions';
    await expect(open().commit({ ...swap('one'), create: create('x').create })).rejects.toMatchObject({
      code: 'STORE_NOT_SUPPORTED',
    });
    expect([...fake.objects.keys()]).toEqual(['some/prefix/dist/.publishing/probe']);
    fake.faults = [{ status: 412, code: 'PreconditionFailed' }];
    await expect(open().commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_NOT_SUPPORTED' });
  });

  it.each<Fault>([
    'lose reply',
    'drop',
    ...[408, 429, 500, 502, 503, 504].map((status) => ({ status, code: '' })),
    // By its code alone: 400 is no status that is tried again.
    ...[
      'SlowDown',
      'InternalError',
      'ServiceUnavailable',
      'RequestTimeout',
      'ConditionalRequestConflict',
      'OperationAborted',
      'BadDigest',
      'InvalidDigest',
      'XAmzContentSHA256Mismatch',
      'XAmzContentChecksumMismatch',
    ].map((code) => ({ status: 400, code })),
  ])('a create and two swaps that meet %j are committed, each once', async (fault) => {
    const store = await probed();
    fake.faults = [fault];
    expect(await store.commit(create('x'))).toEqual({ status: 'committed' });
    fake.faults = [fault];
    expect(await store.commit(swap('one'))).toEqual({ status: 'committed' });
    const version = (await store.read('dist/index.json', 10))?.version;
    fake.faults = [fault];
    expect(await store.commit(swap('two', version))).toEqual({ status: 'committed' });
    expect(fake.objects.get(INDEX)?.toString()).toBe('two');
  });

  it.each<Fault>([
    { status: 412, code: '' },
    { status: 412, code: 'SomethingElse' },
    { status: 400, code: 'PreconditionFailed' },
    { status: 404, code: 'NoSuchKey' },
  ])('%j is a condition that did not hold: what stands there tells', async (fault) => {
    const store = await probed();
    fake.faults = [fault];
    expect(await store.commit(swap('one'))).toEqual({ status: 'conflict', path: 'dist/index.json' });
    fake.faults = [fault];
    expect(await store.commit(create('x'))).toEqual({ status: 'committed' });
    fake.faults = [fault];
    expect(await store.commit(create('y'))).toEqual({ status: 'conflict', path: 'dist/a/x' });
    expect(fake.objects.get('some/prefix/dist/a/x')?.toString()).toBe('x');
    expect(fake.objects.has(INDEX)).toBe(false);
  });

  it.each<Fault>([
    { status: 400, code: 'NoSuchKey' },
    { status: 404, code: 'NoSuchUpload' },
    { status: 409, code: '' },
  ])('%j is none, and an error', async (fault) => {
    const store = await probed();
    fake.always = fault;
    await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(store.commit(create('x'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('removes what is not there, and not from a bucket that is not there', async () => {
    const store = await probed();
    for (const code of ['NoSuchKey', '']) {
      fake.faults = [{ status: 404, code }];
      await store.remove(['dist/a/x']);
    }
    fake.faults = [{ status: 404, code: 'NoSuchBucket' }];
    await expect(store.remove(['dist/a/x'])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('says of each file what it is, and how long it may be kept', async () => {
    const store = await probed();
    const paths = ['dist/a/x.tar.gz', 'dist/a/x.json', 'dist/a/x', 'dist/x.json'];
    for (const path of paths) await store.commit(create('x', path));
    await store.commit(swap('one'));
    expect(fake.requests.map(({ headers }) => [headers['content-type'], headers['cache-control']])).toEqual([
      ['application/gzip', 'public, max-age=31536000, immutable'],
      ['application/json', 'public, max-age=31536000, immutable'],
      ['application/octet-stream', 'public, max-age=31536000, immutable'],
      ['application/json', 'no-cache'],
      ['application/json', 'no-cache'],
    ]);
  });

  it('a swap whose every answer is lost is committed where reading back shows it', async () => {
    const store = await probed();
    fake.faults = Array.from({ length: 5 }, () => 'lose reply' as const);
    expect(await store.commit(swap('one'))).toEqual({ status: 'committed' });
  });

  it('a lost answer to a swap that somebody else replaced meanwhile is a conflict', async () => {
    const store = await probed();
    fake.faults = ['lose reply'];
    const commit = store.commit(swap('one'));
    while (!fake.objects.has(INDEX)) await new Promise(setImmediate);
    fake.objects.set(INDEX, Buffer.from('theirs'));
    expect(await commit).toEqual({ status: 'conflict', path: 'dist/index.json' });
  });

  it('a swap that is only ever cut off is a conflict where another version stands, and an error where none does', async () => {
    const store = await probed();
    fake.always = 'drop writes';
    await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    fake.objects.set(INDEX, Buffer.from('theirs'));
    expect(await store.commit(swap('one'))).toEqual({ status: 'conflict', path: 'dist/index.json' });
    const version = (await store.read('dist/index.json', 10))?.version;
    await expect(store.commit(swap('two', version))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    fake.objects.set(INDEX, Buffer.from('later'));
    expect(await store.commit(swap('two', version))).toEqual({ status: 'conflict', path: 'dist/index.json' });
  });

  it('a file that is only ever cut off is judged by what stands there', async () => {
    const store = await probed();
    expect(await store.commit(create('x'))).toEqual({ status: 'committed' });
    fake.always = 'drop writes';
    expect(await store.commit(create('x'))).toEqual({ status: 'committed' });
    expect(await store.commit(create('y'))).toMatchObject({ status: 'conflict' });
    fake.objects.clear();
    await expect(store.commit(create('x'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('the probe takes lost answers', async () => {
    fake.faults = ['lose reply', 'lose reply', 'lose reply', 'lose reply'];
    expect(await open().commit(create('x'))).toEqual({ status: 'committed' });
  });

  it('a body that is cut goes on where it was, and a document is read again', async () => {
    const store = await probed();
    const large = 'abcdefgh'.repeat(100_000);
    await store.commit({ ...swap('one'), create: create(large).create });
    fake.faults = ['cut body', 'cut body'];
    const parts: Buffer[] = [];
    for await (const chunk of (await store.stream('dist/a/x', MiB)) ?? []) parts.push(Buffer.from(chunk));
    expect(Buffer.concat(parts).toString() === large).toBe(true);
    fake.faults = ['cut body'];
    expect(Buffer.from((await store.read('dist/index.json', 10))?.bytes ?? []).toString()).toBe('one');
  });

  it.each([
    [403, 'AccessDenied', 'STORE_UNREACHABLE', 'STORE_READ_ONLY'],
    [403, 'SignatureDoesNotMatch', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [403, 'RequestTimeTooSkewed', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [400, 'ExpiredToken', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [404, 'NoSuchBucket', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [301, 'PermanentRedirect', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [500, 'InternalError', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
    [507, 'XMinioStorageFull', 'STORE_FULL', 'STORE_FULL'],
    [403, 'QuotaExceeded', 'STORE_FULL', 'STORE_FULL'],
    [400, 'EntityTooLarge', 'TOO_LARGE', 'TOO_LARGE'],
    [413, 'EntityTooLarge', 'TOO_LARGE', 'TOO_LARGE'],
    [501, 'NotImplemented', 'STORE_NOT_SUPPORTED', 'STORE_NOT_SUPPORTED'],
    [404, '', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
  ])('%d %s is never an absent file: reading is %s, writing is %s', async (status, code, reading, writing) => {
    const store = await probed();
    fake.always = { status, code };
    await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: reading });
    await expect(store.stream('dist/index.json', 10)).rejects.toMatchObject({ code: reading });
    await expect(store.list('dist')).rejects.toMatchObject({ code: reading });
    // An absent key is how a swap may be refused; with no bucket and no word it is none.
    await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: writing });
    await expect(open().commit(create('x'))).rejects.toMatchObject({ code: writing });
    expect(fake.objects.size).toBe(1);
  });

  it('says which region a bucket is in', async () => {
    fake.always = { status: 301, code: 'PermanentRedirect', headers: { 'x-amz-bucket-region': 'eu-west-1' } };
    await expect(open().read('dist/index.json', 10)).rejects.toMatchObject({ hint: 'Set AWS_REGION to eu-west-1.' });
  });

  it('reads without credentials and unsigned, and publishes nothing', async () => {
    await (await probed()).commit(swap('one'));
    fake.requests.length = 0;
    const store = open({ env: { AWS_ENDPOINT_URL: fake.endpoint } });
    expect(Buffer.from((await store.read('dist/index.json', 10))?.bytes ?? []).toString()).toBe('one');
    expect(fake.requests[0]?.headers.authorization).toBeUndefined();
    await expect(store.commit(create('x'))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await expect(store.remove(['dist/a/x'])).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    fake.always = { status: 403, code: 'AccessDenied' };
    expect(await store.list('dist')).toBeUndefined();
  });
});

describe('S3Store with files that stand there already', () => {
  const key = 'some/prefix/dist/a/x';
  const artifact = async (text: string) => {
    const file = join(await createTempProject({ file: text }), 'file');
    return { create: [{ path: 'dist/a/x', content: { file, size: text.length, sha256: sha256(text) } }] };
  };
  const committed = { status: 'committed' };
  const conflict = { status: 'conflict', path: 'dist/a/x' };
  const asked = () => fake.requests.map(({ line }) => line.split(' ')[0]);

  it('sends none that it wrote or compared before, and sees where another stands there meanwhile', async () => {
    const store = await probed();
    for (const change of [await artifact('x'), create('x')]) {
      expect(await store.commit(change)).toEqual(committed);
      fake.requests.length = 0;
      expect(await store.commit(change)).toEqual(committed);
      expect(asked()).toEqual(['HEAD']);
    }
    fake.objects.set(key, Buffer.from('other'));
    expect(await store.commit(create('x'))).toEqual(conflict);
    expect(await store.commit(create('x'))).toEqual(conflict);
    fake.objects.delete(key);
    expect(await store.commit(create('x'))).toEqual(committed);
    expect(fake.objects.get(key)?.toString()).toBe('x');
  });

  it('sends no artifact that a dead publish left, and compares its bytes once', async () => {
    const store = await probed();
    fake.objects.set(key, Buffer.from('x'));
    expect(await store.commit(await artifact('x'))).toEqual(committed);
    expect(await store.commit(await artifact('x'))).toEqual(committed);
    expect(asked()).toEqual(['HEAD', 'GET', 'HEAD']);
    expect(await store.commit(await artifact('y'))).toEqual(conflict);
    expect(asked()).not.toContain('PUT');
  });

  it.each<Fault>([
    { status: 403, code: 'AccessDenied' },
    { status: 501, code: 'NotImplemented' },
  ])('sends it where the server does not say whether it is there: $status', async (fault) => {
    const store = await probed();
    fake.faults = [fault];
    expect(await store.commit(await artifact('x'))).toEqual(committed);
    expect(asked()).toEqual(['HEAD', 'PUT']);
  });
});

describe('S3Store with large files', () => {
  const limits = { ...QUICK, multipartFrom: 5 * MiB, part: 5 * MiB };
  const large = Buffer.alloc(12 * MiB + 3);
  for (let at = 0; at < large.length; at += 3) large[at] = at & 255;
  const content = async (bytes = large) => {
    const file = join(await createTempProject(), 'large');
    await writeFile(file, bytes);
    return { create: [{ path: 'dist/a/x', content: { file, size: large.length, sha256: sha256(large) } }] };
  };
  /** A store that has found out already that conditions are heeded on parts, too. */
  async function probedParts(): Promise<S3Store> {
    const store = await probed({ limits });
    await store.commit(await content());
    fake.objects.clear();
    fake.requests.length = 0;
    return store;
  }
  const lines = () => fake.requests.map(({ line }) => line.replace(/\/releases\/some\/prefix|uploadId=\w+/g, ''));

  it('sends them in parts, with the condition on their completion', async () => {
    const store = await probedParts();
    expect(await store.commit(await content())).toEqual({ status: 'committed' });
    expect(fake.objects.get('some/prefix/dist/a/x')?.equals(large)).toBe(true);
    expect(lines()).toEqual([
      'HEAD /dist/a/x',
      'POST /dist/a/x?uploads=',
      'PUT /dist/a/x?partNumber=1&',
      'PUT /dist/a/x?partNumber=2&',
      'PUT /dist/a/x?partNumber=3&',
      'POST /dist/a/x?',
    ]);
    expect(fake.requests.at(-1)?.headers['if-none-match']).toBe('*');
  });

  it('takes those that are there, conflicts on other bytes, and throws its parts away', async () => {
    const store = await probedParts();
    // Another is faster than we are, after we looked.
    fake.faults = [{ status: 404, code: 'NoSuchKey' }];
    fake.objects.set('some/prefix/dist/a/x', large);
    expect(await store.commit(await content())).toEqual({ status: 'committed' });
    expect(lines().filter((line) => line.startsWith('DELETE'))).toEqual(['DELETE /dist/a/x?']);
    fake.faults = [{ status: 404, code: 'NoSuchKey' }];
    fake.objects.set('some/prefix/dist/a/x', Buffer.from('other'));
    expect(await store.commit(await content())).toEqual({ status: 'conflict', path: 'dist/a/x' });
  });

  it('takes a completion whose answer was lost', async () => {
    const store = await probedParts();
    fake.faults = [undefined, undefined, undefined, undefined, 'lose reply'];
    expect(await store.commit(await content())).toEqual({ status: 'committed' });
  });

  it('completes no file that changed since it was hashed', async () => {
    const store = await probedParts();
    const changed = Buffer.from(large);
    changed[changed.length - 1] = 1;
    await expect(store.commit(await content(changed))).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(fake.objects.has('some/prefix/dist/a/x')).toBe(false);
    expect(lines().at(-1)).toBe('DELETE /dist/a/x?');
  });

  it('finds out first whether parts are put together under the condition', async () => {
    const store = await probed({ limits });
    fake.faults = [undefined, undefined, 'ignore conditions'];
    await expect(store.commit(await content())).rejects.toMatchObject({ code: 'STORE_NOT_SUPPORTED' });
    expect(lines().map((line) => line.split('?')[0])).toEqual(
      ['POST', 'PUT', 'POST'].map((method) => `${method} /dist/.publishing/probe`),
    );
    expect(fake.objects.has('some/prefix/dist/a/x')).toBe(false);
    expect(await store.commit(await content())).toEqual({ status: 'committed' });
  });

  it('swaps an index of that size in one request, under its condition', async () => {
    const store = await probed({ limits });
    const index = large.toString('latin1');
    expect(await store.commit(swap(index))).toEqual({ status: 'committed' });
    expect(lines()).toEqual(['PUT /dist/index.json']);
    expect(await store.commit(swap(`${index}2`, '"another"'))).toEqual({ status: 'conflict', path: 'dist/index.json' });
  });
});

describe('parseS3Name', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

  it('takes an empty variable, as an unset secret of a workflow is, for one that is not there', () => {
    const empty = { AWS_SESSION_TOKEN: '', AWS_REGION: '', AWS_ENDPOINT_URL: '' };
    expect(parseS3Name('s3://releases', { ...keys, ...empty })).toEqual(parseS3Name('s3://releases', keys));
    const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', ...empty };
    expect(parseS3Name('s3://releases', none).credentials).toBeUndefined();
  });

  it.each([
    ['s3://bucket', {}, 'https://bucket.s3.us-east-1.amazonaws.com/', ''],
    ['s3://bucket/a/b/', { AWS_REGION: 'eu-west-1' }, 'https://bucket.s3.eu-west-1.amazonaws.com/', 'a/b/'],
    [
      's3://dotted.bucket/a',
      { AWS_DEFAULT_REGION: 'cn-north-1' },
      'https://s3.cn-north-1.amazonaws.com.cn/dotted.bucket/',
      'a/',
    ],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'https://id.r2.example' }, 'https://id.r2.example/bucket/', ''],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9000/s3/' }, 'http://127.0.0.1:9000/s3/bucket/', ''],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'https://a', AWS_ENDPOINT_URL_S3: 'https://b' }, 'https://b/bucket/', ''],
    // A workflow sets what it was not given to nothing.
    [
      's3://bucket',
      { AWS_REGION: '', AWS_ENDPOINT_URL: '', AWS_SESSION_TOKEN: '' },
      'https://bucket.s3.us-east-1.amazonaws.com/',
      '',
    ],
  ])('takes %s with %j', (name, env, base, prefix) => {
    const place = parseS3Name(name, { ...keys, ...env });
    expect({ base: place.base.href, prefix: place.prefix }).toEqual({ base, prefix });
  });

  it.each([
    ['s3://', {}],
    ['s3://B', {}],
    ['s3://bucket/../x', {}],
    ['s3://bucket/a//b', {}],
    ['s3://bucket?x', {}],
    ['s3://bucket/a?x', {}],
    ['s3://id:secret@bucket/a', {}],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'http://minio.example:9000' }],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'https://id:secret@host' }],
    ['s3://bucket', { AWS_ENDPOINT_URL: 'ftp://host' }],
    ['s3://bucket', { AWS_REGION: 'x.evil.example/' }],
    ['s3://bucket', { AWS_SECRET_ACCESS_KEY: '' }],
    ['s3://bucket', { AWS_SECRET_ACCESS_KEY: 'secret\n' }],
  ])('refuses %s with %j, and repeats no secret', (name, env) => {
    const parse = () => parseS3Name(name, { ...keys, ...env });
    expect(parse).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(parse).not.toThrow(/secret@|secret\n/);
  });
});
