import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARCHIVE_LIMITS, ArchivePolicy, contentLimit } from '../../../src/contract/archive/policy.js';
import type { ManifestFile } from '../../../src/contract/documents/manifest.js';
import { runs } from '../../support/generated.js';

const MiB = 1024 * 1024;
const file = (path: string, mode = 0o644, size = 1) => ({ path, type: 'file' as const, size, mode });
const directory = (path: string, mode = 0o755) => ({ path, type: 'directory' as const, size: 0, mode });
const recorded = (path: string, mode: ManifestFile['mode'] = '0644'): ManifestFile => ({
  path,
  mode,
  size: 1,
  sha256: 'a'.repeat(64),
});

describe('ArchivePolicy', () => {
  it('normalises modes to what the owner may do', () => {
    const policy = new ArchivePolicy('a');
    const modes = [0o755, 0o775, 0o700, 0o555, 0o644, 0o664, 0o600, 0o444, 0o655].map(
      (mode, index) => policy.admit(file(`f${index}`, mode)).mode,
    );
    expect(modes).toEqual([...Array(4).fill('0755'), ...Array(5).fill('0644')]);
  });

  it('takes a mode with the kind of the entry in it, and with no other kind', () => {
    const policy = new ArchivePolicy('a');
    expect(policy.admit(file('a', 0o100755)).mode).toBe('0755');
    expect(policy.admit(directory('b', 0o040755)).mode).toBe('0755');
    for (const [index, mode] of [0o040644, 0o120644, 0o104755, 0o101644, 0o200644].entries())
      expect(() => policy.admit(file(`c${index}`, mode))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
  });

  it('takes each path once, whatever its case and form', () => {
    const same = [
      ['tool', 'TOOL'],
      ['stra\u00dfe', 'STRASSE'],
      ['\u017f', 's'],
      ['\ufb01', 'fi'],
      ['a/x', 'A/y'],
      ['a/b/x', 'a/B'],
    ];
    for (const [one = '', other = ''] of same)
      for (const paths of [
        [one, other],
        [other, one],
      ]) {
        const policy = new ArchivePolicy('a');
        policy.admit(file(paths[0] ?? ''));
        expect(() => policy.admit(file(paths[1] ?? ''))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
      }
  });

  it('admits different paths in any order', () => {
    const paths = ['a/x', 'a/y', 'a', 'b/c/d', 'b/c', 'b', 'ab', 'a-x'];
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
        const policy = new ArchivePolicy('a');
        for (const path of order) policy.admit(/^(?:a|b|b\/c)$/.test(path) ? directory(path) : file(path));
      }),
      runs(100),
    );
  });

  it('with a manifest, admits exactly its files and the folders above them', () => {
    const policy = new ArchivePolicy('a', [recorded('a/tool', '0755'), recorded('b')]);
    policy.admit(directory('a'));
    expect(policy.admit(file('a/tool', 0o755))).toMatchObject({ mode: '0755', sha256: 'a'.repeat(64) });
    expect(() => policy.finish()).toThrow(expect.objectContaining({ code: 'MANIFEST_MISMATCH' }));
    expect(() => policy.admit(file('c'))).toThrow(expect.objectContaining({ code: 'MANIFEST_MISMATCH' }));
    expect(() => policy.admit(file('b', 0o644, 2))).toThrow(expect.objectContaining({ code: 'SIZE_MISMATCH' }));
  });

  it('counts directories among the entries', () => {
    const policy = new ArchivePolicy('a');
    for (let index = 0; index < ARCHIVE_LIMITS.entries; index++)
      policy.admit(index % 2 ? file(`f${index}`) : directory(`d${index}`));
    expect(() => policy.admit(file('last'))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
  });
});

describe('contentLimit', () => {
  it('is 64 MiB for small archives, then a hundred times their size, and never over 4 GiB', () => {
    expect([0, 1000, MiB, 10 * MiB, 1000 * MiB].map(contentLimit)).toEqual(
      [64, 64, 100, 1000, 4096].map((size) => size * MiB),
    );
  });
});
