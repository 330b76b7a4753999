import { describe, expect, it } from '@jest/globals';
import { hasCrlf, withLf } from '../../../src/contract/text/line-ends.js';

describe('withLf', () => {
  it.each([
    ['', ''],
    ['a\nb\n', 'a\nb\n'],
    ['a\r\nb\r\n', 'a\nb\n'],
    // An old Mac's line end, and one that was converted twice, are what they are.
    ['a\rb', 'a\rb'],
    ['a\r\r\nb', 'a\r\nb'],
    ['ü\r\n', 'ü\n'],
  ])('makes of %j %j', (given, made) => {
    expect(Buffer.from(withLf(Buffer.from(given))).toString()).toBe(made);
  });

  it('keeps bytes that are no text, and looks at a part of a buffer alone', () => {
    const bytes = Buffer.from([0xff, 0x0d, 0x0a, 0x00, 0x0d, 0x80]);
    expect([...withLf(bytes)]).toEqual([0xff, 0x0a, 0x00, 0x0d, 0x80]);
    expect(hasCrlf(bytes.subarray(2))).toBe(false);
    expect(hasCrlf(bytes.subarray(0, 3))).toBe(true);
  });
});
