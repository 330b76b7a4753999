import { describe, expect, it } from '@jest/globals';
import { lineAt, linesNear } from '../../../src/contract/json/lines.js';
import { parsePointer } from '../../../src/contract/json/pointer.js';

describe('linesNear', () => {
  const text = '{\n  "a": [\n    1,\n    {"b/c": {\n      "~": true\n    }}\n  ],\n  "d": "\\n"\n}';
  it.each([
    ['', 1],
    ['/a', 2],
    ['/a/0', 3],
    ['/a/1', 4],
    ['/a/1/b~1c', 4],
    ['/a/1/b~1c/~0', 5],
    ['/d', 8],
  ])('gives the line of the value at %s', (pointer, line) => {
    expect(linesNear(text, [parsePointer(pointer)])).toEqual([line]);
  });
  it('gives for a value that is not there the line of what would hold it', () => {
    const absent = ['/e', '/a/2', '/a/1/x/y', '/d/0', '/a/1/b~1c/~0/x'];
    expect(linesNear(text, absent.map(parsePointer))).toEqual([1, 2, 4, 8, 5]);
  });
  it('takes a name for what it says, however it is written', () => {
    expect(linesNear('{"x":1,\n"\\u0061":\n[\n2]}', [['a'], ['a', '0']])).toEqual([3, 4]);
  });
});

describe('lineAt', () => {
  it('counts the line ends before an offset', () => {
    expect([0, 1, 2, 3, 99].map((offset) => lineAt('a\nb\n', offset))).toEqual([1, 1, 2, 2, 3]);
  });
});
