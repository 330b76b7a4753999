import { afterEach, describe, expect, it } from '@jest/globals';
import { S3Store, type S3StoreOptions } from '../../../../src/host/store/s3/store.js';
import { startServer, type TestServer } from '../../hostile-server.js';
import { environmentOf } from '../../s3-servers.js';

const HEAD = '<ListBucketResult><EncodingType>url</EncodingType>';
const keyed = (...keys: string[]): string => keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
const next = (token: string): string => `<NextContinuationToken>${token}</NextContinuationToken>`;

let server: TestServer | undefined;
afterEach(async () => server?.close());

/** Lists dist/ of a server that answers its pages, by the number of the request, with these texts. */
async function list(page: (count: number) => string, limits: S3StoreOptions['limits'] = {}) {
  server = await startServer((_, response, count) => response.end(page(count)));
  const store = new S3Store('s3://releases/p', {
    env: environmentOf(server.origin),
    limits: { pauseMs: 1, maxPauseMs: 2, ...limits },
  });
  return store.list('dist');
}

describe('listing a bucket', () => {
  it('takes pages to the end, folders marked by a console left out, and decodes what is encoded', async () => {
    const pages = [
      `${HEAD}<IsTruncated>true</IsTruncated>${keyed('p/dist/', 'p/dist/a%2Bb', 'p/dist/c+d')}${next('t&amp;1')}</ListBucketResult>`,
      `${HEAD}<IsTruncated>true</IsTruncated>${next('t2')}</ListBucketResult>`,
      `${HEAD}<IsTruncated>false</IsTruncated>${keyed('p/dist/e')}<NextContinuationToken></NextContinuationToken></ListBucketResult>`,
    ];
    expect(await list((count) => pages[count - 1] ?? '')).toEqual(['dist/a+b', 'dist/c d', 'dist/e']);
    expect(server?.seen[1]?.url).toContain('continuation-token=t%261');
  });

  it.each([
    ['a key outside of what was asked', () => `${HEAD}${keyed('p/dist/a', 'q/dist/b')}</ListBucketResult>`, 'q/dist/b'],
    ['a key of a namesake', () => `${HEAD}${keyed('p/distant/a')}</ListBucketResult>`, 'p/distant/a'],
    ['an empty key', () => `${HEAD}${keyed('')}</ListBucketResult>`, '""'],
    ['a key that is not encoded', () => `${HEAD}${keyed('p/dist/%zz')}</ListBucketResult>`, '%zz'],
    ['half a character', () => `${HEAD}${keyed('p/dist/%E2%82')}</ListBucketResult>`, '%E2%82'],
    ['a key twice', () => `${HEAD}${keyed('p/dist/a', 'p/dist/a')}</ListBucketResult>`, 'p/dist/a'],
    [
      'the same page under another token',
      (count: number) => `${HEAD}${keyed('p/dist/a')}${next(`t${count}`)}</ListBucketResult>`,
      'p/dist/a',
    ],
    [
      'the same token for ever',
      (count: number) => `${HEAD}${keyed(`p/dist/${count}`)}${next('t')}</ListBucketResult>`,
      'again',
    ],
    ['a token without an end', () => `${HEAD}${next('t'.repeat(5000))}</ListBucketResult>`, '5000'],
    ['a part without the way to the rest', () => `${HEAD}<IsTruncated>true</IsTruncated></ListBucketResult>`, 'rest'],
    ['a page of something else', () => '<html>Welcome</html>', 'no list'],
  ])('refuses %s', async (_, page, said) => {
    await expect(list(page)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining(said),
    });
  });

  it('ends after a hundred pages without a key, each with another token', async () => {
    const listing = list((count) => `${HEAD}${next(`t${count}`)}</ListBucketResult>`);
    await expect(listing).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('100') });
    expect(server?.seen).toHaveLength(101);
  });

  it('ends after so many pages, files and bytes of names, and says the number', async () => {
    const endless = (count: number): string =>
      `${HEAD}${keyed(...Array.from({ length: 100 }, (_, at) => `p/dist/${count}/${at}`))}${next(`t${count}`)}</ListBucketResult>`;
    const refused = (number: string) => ({ code: 'TOO_LARGE', message: expect.stringContaining(number) });
    await expect(list(endless, { pages: 7 })).rejects.toMatchObject(refused('7 pages'));
    expect(server?.seen).toHaveLength(7);
    await server?.close();
    await expect(list(endless, { files: { entries: 250, bytes: 1e6 } })).rejects.toMatchObject(refused('250'));
    expect(server?.seen).toHaveLength(3);
    await server?.close();
    await expect(list(endless, { files: { entries: 1e6, bytes: 3000 } })).rejects.toMatchObject(refused('3000'));
    await server?.close();
    await expect(list(endless, { pageBytes: 3000 })).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
