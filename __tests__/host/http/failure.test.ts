import { describe, expect, it } from '@jest/globals';
import { FailedTry, parseRetryAfter, transportFailure } from '../../../src/host/http/failure.js';

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['999999999', 999_999_999_000],
    ['Sun, 01 Mar 2026 00:02:00 GMT', 120_000],
    ['Sun, 01 Mar 2026 00:00:00 GMT', 0],
    ['Sat, 28 Feb 2026 23:59:00 GMT', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j asks for %p milliseconds', (value, wait) => {
    expect(parseRetryAfter(value, now)).toBe(wait);
  });
});

describe('transportFailure', () => {
  const of = (code: string, reused?: boolean) => transportFailure({ code, message: 'what happened' }, reused);

  it.each([
    ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'ENETDOWN', 'ENETUNREACH'],
    ...['EHOSTDOWN', 'EHOSTUNREACH'],
  ])('%s may pass', (code) => {
    expect(of(code)).toMatchObject({ again: true, message: `what happened (${code})`, hint: undefined });
  });

  it.each([
    ['ENOTFOUND', 'HTTPS_PROXY'],
    ['CERT_HAS_EXPIRED', 'clock'],
    ['CERT_NOT_YET_VALID', 'clock'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['HPE_INVALID_CONSTANT', 'HTTP/1.1'],
  ])('%s is final, and the hint speaks of %s', (code, hint) => {
    expect(of(code)).toMatchObject({ again: false, hint: expect.stringContaining(hint) });
  });

  it('a parser that stumbles may pass on a connection that was used before, and nothing else does for that', () => {
    expect(of('HPE_INVALID_CONSTANT', true).again).toBe(true);
    expect(of('ENOTFOUND', true).again).toBe(false);
  });

  it('a proxy that closed the connection may pass', () => {
    expect(transportFailure(new Error('Proxy connection ended before receiving CONNECT response')).again).toBe(true);
    expect(transportFailure(new Error('the Proxy connection ended')).again).toBe(false);
  });

  it('says what happened once, short, whatever was thrown', () => {
    expect(transportFailure({ code: 'EPIPE', message: 'write EPIPE' }).message).toBe('write EPIPE');
    expect(transportFailure({ code: 'EPIPE', message: '' }).message).toBe('EPIPE');
    expect(transportFailure({ code: 5, message: '' }).message).toBe('[object Object]');
    expect(transportFailure(new Error('x'.repeat(500))).message).toHaveLength(300);
    const failure = new FailedTry('known', { again: true });
    expect(transportFailure(failure)).toBe(failure);
    const error = new Error('cause');
    expect(transportFailure(error).cause).toBe(error);
  });
});
