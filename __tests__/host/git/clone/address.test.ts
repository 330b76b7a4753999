import { describe, expect, it } from '@jest/globals';
import { addressOf, isFetchable, isLocal } from '../../../../src/host/git/clone/address.js';

const BASE = 'https://example.com/acme/tool.git';

describe('addressOf', () => {
  it.each([
    ['../lib.git', BASE, 'https://example.com/acme/lib.git'],
    ['./lib', BASE, 'https://example.com/acme/tool.git/lib'],
    ['../../other/lib', `${BASE}/`, 'https://example.com/other/lib'],
    ['../lib', 'ssh://git@example.com:2222/acme/tool', 'ssh://git@example.com:2222/acme/lib'],
    ['../../other/lib', 'git@example.com:acme/tool', 'git@example.com:other/lib'],
    ['../lib', 'git@example.com:/srv/tool', 'git@example.com:/srv/lib'],
    ['https://other.example/a', BASE, 'https://other.example/a'],
    ['ssh://git@other.example/a', BASE, 'ssh://git@other.example/a'],
    ['git@other.example:a/b.git', BASE, 'git@other.example:a/b.git'],
  ])('takes %s in %s for %s', (url, base, address) => {
    expect(addressOf(url, base, false)).toBe(address);
  });

  it.each([
    ['../lib', 'file:///srv/tool', 'file:///srv/lib'],
    ['../lib', '/srv/a tool', 'file:///srv/lib'],
    ['/srv/a lib', BASE, 'file:///srv/a%20lib'],
    ['file:///srv/lib', BASE, 'file:///srv/lib'],
  ])('takes %s in %s for %s only where folders are asked', (url, base, address) => {
    expect(addressOf(url, base, true)).toBe(address);
    expect(addressOf(url, base, false)).toBeUndefined();
  });

  it.each([
    '',
    'lib',
    'ext::sh -c x',
    'fd::3',
    'http://example.com/a',
    'git://example.com/a',
    'ftp://example.com/a',
    'https://example.com',
    'https://-oProxyCommand=x/a',
    'ssh://git@-oProxyCommand=x/a',
    '-oProxyCommand=x:a/b',
    'git@-oProxyCommand=x:a/b',
    'git@example.com:-x/a',
    '--upload-pack=x',
    'https://example.com/a\nb',
    '../../../../other.example/a',
    '..',
    '../..',
    `https://example.com/${'a'.repeat(5000)}`,
  ])('asks nobody for %j', (url) => {
    expect(addressOf(url, BASE, true)).toBeUndefined();
  });
});

describe('isFetchable', () => {
  it('is so of servers, and of folders where they are allowed', () => {
    expect(isFetchable(BASE, false)).toBe(true);
    expect(isFetchable('https://me:x@y@example.com/a', false)).toBe(true);
    expect(isFetchable('file:///srv/tool', false)).toBe(false);
    expect(isFetchable('file:///srv/tool', true)).toBe(true);
    expect(isFetchable('file://server/tool', true)).toBe(false);
    expect(isFetchable('git@example.com:a/b', true)).toBe(false);
  });
});

describe('isLocal', () => {
  it.each([
    ['/srv/tool', true],
    ['file:///srv/tool', true],
    [BASE, false],
    ['ssh://git@example.com/a', false],
  ])('of %s is %s', (from, local) => {
    expect(isLocal(from)).toBe(local);
  });
});
