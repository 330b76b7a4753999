/** Where an export will be had. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostOf, parseBaseUrl, urlOf } from '../../../src/contract/handoff/base-url.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';

describe('parseBaseUrl', () => {
  it('takes https anywhere, and http on this machine', () => {
    for (const url of [
      'https://dl.example.com',
      'https://dl.example.com:8443/a/b-1_2~3/v{version}',
      'http://127.0.0.1:8080/x',
      'http://localhost/{version}',
    ])
      expect(parseBaseUrl(url).template).toBe(url);
    expect(parseBaseUrl('https://dl.example.com/x//').template).toBe('https://dl.example.com/x');
  });

  it.each([
    'http://dl.example.com/x',
    'http://localhost.example.com/x',
    'http://127.0.0.1.example.com/x',
    'ftp://dl.example.com',
    'dl.example.com/x',
    'https://',
    'https://user:secret@dl.example.com/x',
    'https://{version}.example.com/x',
    'https://dl.example.com/x?y=1',
    'https://dl.example.com/x#y',
    'https://dl.example.com/x y',
    'https://dl.example.com/{target}',
    'https://dl.example.com/$(id)',
    "https://dl.example.com/'x",
    `https://dl.example.com/${'x'.repeat(1000)}`,
  ])('refuses %s', (url) => {
    expectCode(() => parseBaseUrl(url), 'INVALID_INPUT');
  });

  it('lets nothing through that a shell, Ruby, YAML, TOML or PowerShell reads as more than itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), (rest) => {
        let url: string;
        try {
          url = urlOf(parseBaseUrl(`https://dl.example.com/${rest}`), '1.2.3', 'file');
        } catch {
          return;
        }
        expect(url).toMatch(/^https:\/\/dl\.example\.com\/[A-Za-z0-9._~/:@%+,=-]*file$/);
      }),
      runs(2000),
    );
  });
});

describe('urlOf', () => {
  it('writes the version wherever it is asked for', () => {
    const base = parseBaseUrl('https://dl.example.com/v{version}/{version}');
    expect(urlOf(base, '1.2.3', 'a.tar.gz')).toBe('https://dl.example.com/v1.2.3/1.2.3/a.tar.gz');
    expect(hostOf(base)).toBe('dl.example.com');
  });
});
