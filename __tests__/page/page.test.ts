import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgePage, pageBytes, pageVersion } from '../../src/page/page.js';

const text = pageBytes().toString();
const between = (start: string, end: string): string =>
  text.slice(text.indexOf(start) + start.length, text.indexOf(end));
const hash = (part: string): string => createHash('sha256').update(part).digest('base64');

describe('the release page', () => {
  it('has less than 60 kB, and one version: that of package.json', () => {
    expect(pageBytes().byteLength).toBeLessThan(60_000);
    expect(pageVersion(pageBytes())).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('lets its own script and style run, by their digests, and nothing else', () => {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(text) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(between('<script type="module">', '</script>'))}'`,
      `style-src 'sha256-${hash(between('<style>', '</style>'))}'`,
      "connect-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(text.indexOf('<meta')).toBe(text.indexOf('<meta http-equiv="Content-Security-Policy"'));
    expect(text.indexOf('<meta charset="utf-8">')).toBeLessThan(1024 - 30);
  });

  it('names no other host, and holds no markup that runs', () => {
    const addresses = [...text.matchAll(/https?:\/\/[^\s'"`)]+/g)].map(([address]) => address);
    expect([...new Set(addresses)]).toEqual(['http://www.w3.org/2000/svg', 'https://HOST/PATH']);
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|\son\w+=| style="/,
    );
  });
});

describe('judgePage', () => {
  const page = (version: string): Buffer =>
    Buffer.from(text.replace('data-version="1.0.0"', `data-version="${version}"`));

  it.each([
    ['nothing', undefined, 'absent'],
    ['this very page', pageBytes(), 'same'],
    ['a page of before', page('0.9.9'), 'older'],
    ['a preview of this version', page('1.0.0-rc.1'), 'older'],
    ['a page to come', page('1.0.1'), 'newer'],
    ['this page with a byte more', Buffer.concat([pageBytes(), Buffer.from(' ')]), 'changed'],
    ['this page with another script', Buffer.from(text.replace('<script', '<script async')), 'changed'],
    ['a version that is none', page('1.0'), 'foreign'],
    ['a version with a tag in it', page('1.0.0"><script>'), 'changed'],
    ['somebody else’s page', Buffer.from('<!doctype html>\n<title>Mine</title>\n'), 'foreign'],
    ['an empty file', Buffer.alloc(0), 'foreign'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0]), 'foreign'],
  ])('takes %s for what it is', (_, bytes, state) => {
    expect(judgePage(bytes)).toBe(state);
  });
});
