import { describe, expect, it } from '@jest/globals';
import { ListedFiles } from '../../../src/host/store/listed-files.js';

describe('ListedFiles', () => {
  it('keeps paths up to both bounds, and refuses the next one with the number', () => {
    const files = new ListedFiles('dist', { entries: 3, bytes: 100 });
    files.add('dist/a');
    files.count('dist/folder');
    files.add('dist/b');
    expect(files.paths).toEqual(['dist/a', 'dist/b']);
    const refused = (number: string) =>
      expect.objectContaining({ code: 'TOO_LARGE', place: 'dist', message: expect.stringContaining(number) });
    expect(() => files.add('dist/c')).toThrow(refused('3'));
    const named = new ListedFiles('dist', { entries: 100, bytes: 12 });
    named.add('dist/é');
    expect(() => named.add('dist/a')).toThrow(refused('12'));
  });

  it('has room for every file of the largest index', () => {
    const files = new ListedFiles('dist');
    const path = 'dist/1.0.0/10.20.30/aarch64-unknown-linux-gnu/release/1.84.0/ab12cd34/r1/package/provenance.json';
    for (let at = 0; at < 4 * 426_084; at++) files.count(path);
    expect(files.paths).toEqual([]);
  });

  it('has room for 280,000 artifacts where folders count, and not for many more', () => {
    const folder = 'dist/1.0.0/10.20.30/aarch64-unknown-linux-gnu/release/1.84.0/ab12cd34';
    const files = new ListedFiles('dist');
    const artifact = (): void => {
      for (const path of [folder, `${folder}/r1`, `${folder}/r1/package`]) files.count(path);
      for (let at = 0; at < 4; at++) files.count(`${folder}/r1/package/provenance.json`);
    };
    for (let at = 0; at < 280_000; at++) artifact();
    expect(() => {
      for (let at = 0; at < 10_000; at++) artifact();
    }).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
