import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../src/contract/digest.js';
import { openStore } from '../../../../src/host/store/open.js';
import { S3Store } from '../../../../src/host/store/s3/store.js';
import { createTempProject } from '../../../support/temporary.js';
import { BUCKET, findServer, type S3Server, startS3 } from '../../s3-servers.js';
import { conformsToStore } from '../../store-conformance.js';

const MiB = 1024 * 1024;
const swap = (text: string) => ({
  create: [],
  swap: { path: 'dist/index.json', expected: undefined, bytes: Buffer.from(text) },
});

for (const kind of ['versitygw', 'moto_server', 'minio'] as const) {
  const program = findServer(kind);
  (program ? describe : describe.skip)(kind, () => {
    let server: S3Server;
    let made = 0;
    beforeAll(async () => {
      server = await startS3(kind, program ?? '', await createTempProject());
    });
    afterAll(() => server?.stop());
    const open = (name: string, env = {}): S3Store =>
      new S3Store(name, { env: { ...server.env, ...env }, limits: { multipartFrom: 6 * MiB, part: 5 * MiB } });

    conformsToStore(`S3 of ${kind}`, async () => {
      const name = `s3://${BUCKET}/place-${made++}`;
      return () => openStore(name, { env: server.env });
    });

    it('takes a large file in parts, under a condition', async () => {
      const name = `s3://${BUCKET}/large-${made++}`;
      const bytes = Buffer.alloc(11 * MiB + 1, 7);
      const file = join(await createTempProject({ file: bytes }), 'file');
      const create = [{ path: 'dist/a/x', content: { file, size: bytes.length, sha256: sha256(bytes) } }];
      expect(await open(name).commit({ create })).toEqual({ status: 'committed' });
      expect(await open(name).commit({ create })).toEqual({ status: 'committed' });
      await writeFile(file, Buffer.alloc(bytes.length, 8));
      const other = [
        { path: 'dist/a/x', content: { file, size: bytes.length, sha256: sha256(Buffer.alloc(bytes.length, 8)) } },
      ];
      expect(await open(name).commit({ create: other })).toEqual({ status: 'conflict', path: 'dist/a/x' });
      expect((await open(name).read('dist/a/x', 20 * MiB))?.bytes.byteLength).toBe(bytes.length);
    });

    // moto looks at a condition and writes apart, with time between them for a body this large: there one comes at a time.
    const atOnce = kind === 'moto_server' ? 1 : 4;
    it(`swaps a large index from the version that was read, and of ${atOnce} at once takes one`, async () => {
      const name = `s3://${BUCKET}/index-${made++}`;
      const index = (text: string, expected?: string) => ({
        create: [],
        swap: { path: 'dist/index.json', expected, bytes: Buffer.alloc(11 * MiB, text) },
      });
      expect(await open(name).commit(index('0'))).toEqual({ status: 'committed' });
      for (let round = 0; round < 3; round++) {
        const version = (await open(name).read('dist/index.json', 20 * MiB))?.version;
        const texts = ['a', 'b', 'c', 'd'].slice(0, atOnce).map((text) => `${text}${round}`);
        const results = await Promise.all(texts.map((text) => open(name).commit(index(text, version))));
        const won = texts.filter((_, at) => results[at]?.status === 'committed');
        expect(won).toHaveLength(1);
        const there = (await open(name).read('dist/index.json', 20 * MiB))?.bytes.subarray(0, 2);
        expect(Buffer.from(there ?? []).toString()).toBe(won[0]);
        expect((await open(name).commit(index('z', version))).status).toBe('conflict');
      }
    });

    it('a bucket that is not there is an error, never an absent file', async () => {
      const store = open('s3://no-such-bucket/x');
      await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    });

    if (kind === 'versitygw')
      it('wrong credentials are an error, never an absent file', async () => {
        for (const env of [{ AWS_SECRET_ACCESS_KEY: 'wrong' }, { AWS_ACCESS_KEY_ID: 'wrong' }]) {
          const store = open(`s3://${BUCKET}/x`, env);
          await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
          await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        }
      });
  });
}

const s3rver = findServer('s3rver');
(s3rver ? describe : describe.skip)('s3rver, which ignores conditions', () => {
  it('is refused by the probe', async () => {
    const server = await startS3('s3rver', s3rver ?? '', await createTempProject());
    try {
      const store = new S3Store(`s3://${BUCKET}/x`, { env: server.env });
      await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_NOT_SUPPORTED' });
      expect(await store.read('dist/index.json', 10)).toBeUndefined();
    } finally {
      await server.stop();
    }
  });
});
