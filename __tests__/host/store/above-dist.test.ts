import { describe, expect, it } from '@jest/globals';
import { aboveDist, hintAboveDist } from '../../../src/host/store/above-dist.js';

describe('aboveDist', () => {
  it.each([
    ['dist', '.'],
    ['./dist/', '.'],
    ['../dist', '..'],
    ['/dist', '/'],
    ['store/dist', 'store'],
    ['/srv/store/dist/index.json', '/srv/store'],
    ['store/dist/1.0.0/index.json', 'store'],
    ['store/dist/1.0.0', 'store'],
    ['C:\\store\\dist', 'C:\\store'],
    ['file:///srv/store/dist/', 'file:///srv/store'],
    ['file:///dist', 'file:///'],
    ['https://example.com/tool/dist/index.json', 'https://example.com/tool'],
    ['https://example.com/dist', 'https://example.com'],
    ['s3://bucket/tool/dist', 's3://bucket/tool'],
    ['s3://bucket/dist/', 's3://bucket'],
    ['git+https://example.com/o/r.git#main:dist', 'git+https://example.com/o/r.git#main'],
    ['git+https://example.com/o/r.git#main:site/dist/index.json', 'git+https://example.com/o/r.git#main:site'],
  ])('%s is within %s', (name, above) => {
    expect(aboveDist(name)).toBe(above);
    expect(hintAboveDist(name)).toContain(above);
  });

  it.each([
    '.',
    'store',
    'mydist',
    'dist/store',
    'dist/../store',
    'https://example.com/distribution',
    'git+https://example.com/o/r.git#dist',
    'git+https://example.com/o/dist#main',
    'git+https://example.com/o/r.git#main:dist/tool',
  ])('%s may be the store', (name) => {
    expect([aboveDist(name), hintAboveDist(name)]).toEqual([undefined, undefined]);
  });
});
