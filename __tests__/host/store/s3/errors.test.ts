import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { S3Store } from '../../../../src/host/store/s3/store.js';
import { resetClock, setClock } from '../../../support/clock.js';
import { createTempProject } from '../../../support/temporary.js';
import { type FakeS3, serveFakeS3 } from '../../fake-s3.js';
import { canMount, tmpfs, unmountAll, whyNoMount } from '../../mounted.js';
import { BUCKET, findServer, type S3Server, startS3 } from '../../s3-servers.js';

const KEYS = 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they have not expired.';
const CLOCK = "Set this machine's clock: it differs too much from the server's.";
const NO_BUCKET = 'Check the name of the bucket and AWS_ENDPOINT_URL; the bucket must exist.';
const swap = (text: string, expected?: string) => ({
  create: [{ path: `dist/a/${text}`, content: { bytes: Buffer.from(text) } }],
  swap: { path: 'dist/index.json', expected, bytes: Buffer.from(text) },
});

describe('S3Store', () => {
  let fake: FakeS3;
  beforeAll(async () => {
    fake = await serveFakeS3();
  });
  beforeEach(() => {
    fake.always = undefined;
    fake.objects.clear();
  });
  afterAll(() => fake.close());
  const open = (): S3Store => new S3Store('s3://releases/x', { env: fake.env, limits: { pauseMs: 1 } });

  it.each([
    [403, 'InvalidAccessKeyId', 'STORE_UNREACHABLE', KEYS],
    [403, 'SignatureDoesNotMatch', 'STORE_UNREACHABLE', KEYS],
    [400, 'ExpiredToken', 'STORE_UNREACHABLE', KEYS],
    [403, 'RequestTimeTooSkewed', 'STORE_UNREACHABLE', CLOCK],
    [404, 'NoSuchBucket', 'STORE_UNREACHABLE', NO_BUCKET],
    [403, 'AccessDenied', 'STORE_READ_ONLY', 'The credentials need s3:PutObject, and s3:DeleteObject for prune.'],
    [507, 'XMinioStorageFull', 'STORE_FULL', 'Free space in the bucket, then run again.'],
  ])('a publish that meets %d %s is %s with a hint, and nothing changed', async (status, code, expected, hint) => {
    const first = open();
    await first.commit(swap('one'));
    const version = (await first.read('dist/index.json', 10))?.version;
    const before = new Map(fake.objects);
    for (const store of [first, open()]) {
      fake.always = { status, code };
      await expect(store.commit(swap('two', version))).rejects.toMatchObject({ code: expected, hint });
      expect(fake.objects).toEqual(before);
    }
    fake.always = undefined;
    expect(await first.commit(swap('two', version))).toEqual({ status: 'committed' });
  });

  it('a permission to write the index that is gone leaves the old one', async () => {
    const store = open();
    await store.commit(swap('one'));
    const version = (await store.read('dist/index.json', 10))?.version;
    fake.faults = [undefined, { status: 403, code: 'AccessDenied' }];
    await expect(store.commit(swap('two', version))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(fake.objects.get('x/dist/index.json')?.toString()).toBe('one');
  });
});

for (const kind of ['versitygw', 'moto_server'] as const) {
  const program = findServer(kind);
  (program ? describe : describe.skip)(`S3Store on ${kind}`, () => {
    let server: S3Server;
    beforeAll(async () => {
      server = await startS3(kind, program ?? '', await createTempProject());
    });
    afterAll(() => server?.stop());
    afterEach(resetClock);
    const open = (bucket = BUCKET, env = {}): S3Store =>
      new S3Store(`s3://${bucket}/x`, { env: { ...server.env, ...env } });
    async function refused(store: S3Store, hint: string): Promise<void> {
      const error = { code: 'STORE_UNREACHABLE', hint };
      await expect(store.read('dist/index.json', 10)).rejects.toMatchObject(error);
      await expect(store.list('dist')).rejects.toMatchObject(error);
      await expect(store.commit(swap('two'))).rejects.toMatchObject(error);
      resetClock();
      expect(await open().list('dist')).toEqual(['dist/a/one', 'dist/index.json']);
      expect(Buffer.from((await open().read('dist/index.json', 10))?.bytes ?? []).toString()).toBe('one');
    }

    it('says what to do where the bucket is not there, and where credentials or clock are wrong', async () => {
      await open().commit(swap('one'));
      await refused(open('no-such-bucket'), NO_BUCKET);
      // moto knows no credentials, and so no signature and no time in one.
      if (kind === 'moto_server') return;
      await refused(open(BUCKET, { AWS_ACCESS_KEY_ID: 'wrong' }), KEYS);
      await refused(open(BUCKET, { AWS_SECRET_ACCESS_KEY: 'wrong' }), KEYS);
      await refused(
        open(BUCKET, { AWS_REGION: 'eu-west-1' }),
        'Set AWS_REGION to the region that the service expects.',
      );
      for (const hours of [-2, 2]) {
        setClock(Date.now() + hours * 3_600_000);
        await refused(open(), CLOCK);
      }
    });
  });
}

const versitygw = findServer('versitygw');
const fullDisk = versitygw && canMount ? it : it.skip;
describe('S3Store on versitygw, with a disk that fills up', () => {
  afterEach(unmountAll);

  fullDisk(`a publish is STORE_FULL, and the index is the old one${whyNoMount}`, async () => {
    const server = await startS3('versitygw', versitygw ?? '', await tmpfs('3m'));
    try {
      const open = () => new S3Store(`s3://${BUCKET}/x`, { env: server.env, limits: { pauseMs: 1 } });
      await open().commit(swap('one'));
      const store = open();
      const version = (await store.read('dist/index.json', 10))?.version;
      const large = { path: 'dist/a/large', content: { bytes: randomBytes(4_000_000) } };
      const change = swap('two', version);
      const full = { code: 'STORE_FULL', hint: 'Free space in the bucket, then run again.' };
      await expect(store.commit({ ...change, create: [large] })).rejects.toMatchObject(full);
      expect(Buffer.from((await open().read('dist/index.json', 10))?.bytes ?? []).toString()).toBe('one');
      expect(await open().list('dist')).toEqual(['dist/a/one', 'dist/index.json']);
      expect(await store.commit(change)).toEqual({ status: 'committed' });
    } finally {
      await server.stop();
    }
  });
});
