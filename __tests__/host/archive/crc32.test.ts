import zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { crc32 } from '../../../src/host/archive/crc32.js';

describe('crc32', () => {
  it('is that of gzip, at once or in parts', () => {
    expect(crc32(Buffer.from('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345'), 0))).toBe(0xcbf43926);
  });

  it('names what a Node.js is without', () => {
    const { crc32: ofNode } = zlib;
    Reflect.set(zlib, 'crc32', undefined);
    try {
      expect(() => crc32(Buffer.of(1), 0)).toThrow(expect.objectContaining({ code: 'NODE_UNSUPPORTED' }));
    } finally {
      Reflect.set(zlib, 'crc32', ofNode);
    }
  });
});
