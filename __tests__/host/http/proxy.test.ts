import { describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../../src/host/http/proxy.js';

const PROXY = 'http://proxy.example:3128';
const isProxied = (url: string, noProxy: string): boolean =>
  proxyFor(new URL(url), { HTTPS_PROXY: PROXY, NO_PROXY: noProxy }) !== undefined;

describe('proxyFor', () => {
  it('takes HTTPS_PROXY in either case, the lower one first', () => {
    const url = new URL('https://store.example/x');
    expect(proxyFor(url, {})).toBeUndefined();
    expect(proxyFor(url, { HTTPS_PROXY: '' })).toBeUndefined();
    expect(proxyFor(url, { HTTP_PROXY: PROXY })).toBeUndefined();
    expect(proxyFor(url, { HTTPS_PROXY: PROXY })?.host).toBe('proxy.example:3128');
    expect(proxyFor(url, { https_proxy: 'https://a:b@lower.example', HTTPS_PROXY: PROXY })?.host).toBe('lower.example');
  });

  it('takes a proxy without a scheme as http:', () => {
    const proxy = proxyFor(new URL('https://store.example/x'), { HTTPS_PROXY: 'proxy.example:3128' });
    expect(proxy?.href).toBe('http://proxy.example:3128/');
  });

  it('sends nothing that is plain text through a proxy', () => {
    expect(proxyFor(new URL('http://127.0.0.1:8080/x'), { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY })).toBeUndefined();
  });

  it.each(['socks5://user:hunter2@proxy.example', 'http://user:hunter2@', 'http://[hunter2'])(
    'refuses %s without repeating secrets',
    (value) => {
      let thrown: unknown;
      try {
        proxyFor(new URL('https://store.example/x'), { HTTPS_PROXY: value });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ code: 'INVALID_INPUT', place: 'HTTPS_PROXY' });
      expect(String(thrown)).not.toContain('hunter2');
    },
  );

  it.each([
    ['https://store.example/x', '*'],
    ['https://store.example/x', 'store.example'],
    ['https://store.example/x', 'other.example, STORE.example'],
    ['https://a.store.example/x', 'store.example'],
    ['https://a.store.example/x', '.store.example'],
    ['https://a.store.example/x', '*.store.example'],
    ['https://store.example/x', 'store.example:443'],
    ['https://store.example:8443/x', 'store.example:8443'],
    ['https://10.1.2.3/x', '10.1.2.3'],
    ['https://10.1.2.3/x', '10.0.0.0/8'],
    ['https://[fd00::1]/x', 'fd00::/8'],
    ['https://[fd00::1]:8443/x', '[fd00::1]:8443'],
    ['https://[::1]/x', '::1'],
  ])('%s is exempt by NO_PROXY=%s', (url, noProxy) => {
    expect(isProxied(url, noProxy)).toBe(false);
  });

  it.each([
    ['https://store.example/x', ''],
    ['https://store.example/x', ', ,'],
    ['https://store.example/x', 'a.store.example'],
    ['https://mystore.example/x', 'store.example'],
    ['https://store.example/x', 'store.example:8443'],
    ['https://110.1.2.3/x', '10.1.2.3'],
    ['https://1.10.1.2/x', '10.1.2'],
    ['https://11.1.2.3/x', '10.0.0.0/8'],
    ['https://10.1.2.3/x', '10.0.0.0/99'],
    ['https://store.example/x', '10.0.0.0/8'],
  ])('%s is not exempt by NO_PROXY=%s', (url, noProxy) => {
    expect(isProxied(url, noProxy)).toBe(true);
  });
});
