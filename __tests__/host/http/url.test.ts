import { describe, expect, it } from '@jest/globals';
import { isLoopback, parseBase, redirectTarget, shown, urlOfFile } from '../../../src/host/http/url.js';
import { expectCode } from '../../support/expect-code.js';

describe('parseBase', () => {
  it.each([
    ['https://store.example', 'https://store.example/'],
    ['https://store.example/a/b', 'https://store.example/a/b/'],
    ['https://store.example/a/', 'https://store.example/a/'],
    ['HTTPS://Store.example:8443/A', 'https://store.example:8443/A/'],
    ['https://10.0.0.1', 'https://10.0.0.1/'],
    ['http://localhost:8080/a', 'http://localhost:8080/a/'],
    ['http://127.0.0.1', 'http://127.0.0.1/'],
    ['http://127.255.0.9:1', 'http://127.255.0.9:1/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ])('takes %s as %s', (name, base) => {
    expect(parseBase(name).href).toBe(base);
  });

  it.each([
    ['http://store.example/a', 'http:'],
    ['http://10.0.0.1', 'http:'],
    ['http://128.0.0.1', 'http:'],
    ['http://localhost.example', 'http:'],
    ['http://127.0.0.1.example', 'http:'],
    ['http://x127.0.0.1.example', 'http:'],
    ['http://[::2]', 'http:'],
    ['https://user:hunter2@store.example', 'user or password'],
    ['https://user@store.example', 'user or password'],
    ['https://:hunter2@store.example', 'user or password'],
    ['https://store.example/?hunter2', 'query or fragment'],
    ['https://store.example/?', 'query or fragment'],
    ['https://store.example/#hunter2', 'query or fragment'],
    ['https://store.example/#', 'query or fragment'],
    ...[
      '',
      'https:',
      'https:store.example',
      'https:///store.example',
      'https://',
      'ftp://store.example',
      'file:///a',
    ].map((name) => [name, 'no']),
    ...['store.example', ' https://store.example', 'https://store.example/a b', 'https://store.example\\a'].map(
      (name) => [name, 'not an http(s) URL'],
    ),
    ...['https://[', 'https://store.example:99999', 'xhttps://store.example', 'https://store.example/\n'].map(
      (name) => [name, 'not an http(s) URL'],
    ),
  ])('refuses %j', (name, what) => {
    const { message, place } = expectCode(() => parseBase(name), 'INVALID_INPUT');
    expect(message).toContain(what);
    expect(message).not.toContain('hunter2');
    expect(place).toBe('source');
  });
});

describe('urlOfFile', () => {
  it('puts a path below the base, each name encoded, and a plus as told', () => {
    const base = parseBase('https://store.example/a');
    expect(urlOfFile(base, 'dist/1.0.0+b/x y').href).toBe('https://store.example/a/dist/1.0.0+b/x%20y');
    expect(urlOfFile(base, 'dist/1.0.0+b', '%2B').href).toBe('https://store.example/a/dist/1.0.0%2Bb');
    expect(urlOfFile(base, 'a?b#c%d').href).toBe('https://store.example/a/a%3Fb%23c%25d');
  });
});

describe('isLoopback', () => {
  it.each([
    ['http://localhost', true],
    ['http://[::1]', true],
    ['http://127.0.0.1', true],
    ['http://127.1', true],
    ['http://126.0.0.1', false],
    ['http://localhost.example', false],
    ['http://127.0.0.1.example', false],
    ['http://[::ffff:7f00:1]', false],
  ])('of %s is %s', (url, answer) => {
    expect(isLoopback(new URL(url))).toBe(answer);
  });
});

describe('redirectTarget', () => {
  const [plain, secure] = ['http://127.0.0.1/a/b', 'https://store.example/a/b'];
  it.each([
    [secure, '/c', 'https://store.example/c'],
    [secure, 'c?d=1#e', 'https://store.example/a/c?d=1'],
    [secure, 'https://other.example/', 'https://other.example/'],
    [plain, 'http://localhost/c', 'http://localhost/c'],
    [plain, 'https://other.example/', 'https://other.example/'],
  ])('leads from %s by %s to %s', (from, location, to) => {
    expect(redirectTarget(new URL(from), location).href).toBe(to);
  });

  it.each([
    [secure, 'http://store.example/c', 'not https:'],
    [secure, 'http://127.0.0.1/c', 'not https:'],
    [plain, 'http://store.example/c', 'not https:'],
    [plain, 'ftp://127.0.0.1/c', 'not https:'],
    [secure, 'https://user@store.example/c', 'user or password'],
    [secure, 'https://:hunter2@store.example/c', 'user or password'],
    [secure, 'http://[', 'without saying where'],
    [secure, undefined, 'without saying where'],
  ])('refuses from %s %s', (from, location, what) => {
    const refused = expect(() => redirectTarget(new URL(from), location));
    refused.toThrow(
      expect.objectContaining({ name: 'FailedTry', again: false, message: expect.stringContaining(what) }),
    );
    refused.not.toThrow('hunter2');
  });
});

describe('shown', () => {
  it('leaves out what may be a secret, and is short', () => {
    expect(shown(new URL('https://user:hunter2@store.example:8443/a?hunter2#hunter2'))).toBe(
      'https://store.example:8443/a',
    );
    expect(shown(new URL(`https://store.example/${'a'.repeat(500)}`))).toHaveLength(300);
  });
});
