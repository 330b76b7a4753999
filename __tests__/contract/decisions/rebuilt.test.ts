import { describe, expect, it } from '@jest/globals';
import { compareRebuilt } from '../../../src/contract/decisions/rebuilt.js';
import type { Manifest } from '../../../src/contract/documents/manifest.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleManifest, TUPLE } from '../../support/samples.js';

const digest = (digit: string): string => digit.repeat(64);
const file = (path: string, digit = '1') => ({ path, sha256: digest(digit), size: 1, mode: '0644' as const });
const manifest = sampleManifest(TUPLE);
const withFiles = (content: string, files: Manifest['files']): Manifest => ({
  ...manifest,
  content_sha256: digest(content),
  files,
});
const compare = (published: Manifest, rebuilt: Manifest) => compareRebuilt(published, rebuilt, 'manifest.json');

describe('compareRebuilt', () => {
  it('takes equal content for reproduced, and says where only the gzip is another', () => {
    expect(compare(manifest, manifest)).toEqual({ result: 'reproduced' });
    const artifact = { ...manifest.artifact, sha256: digest('f') };
    expect(compare(manifest, { ...manifest, artifact })).toEqual({ result: 'reproduced (content)' });
  });

  it('names what is added, missing and changed, by digest, size and mode, in the order of paths', () => {
    const before = [file('a'), file('b'), file('c'), file('d'), file('e')];
    const after = [
      file('a'),
      file('b', '2'),
      { ...file('c'), mode: '0755' as const },
      { ...file('d'), size: 2 },
      file('f'),
    ];
    const said = compare(withFiles('1', before), withFiles('2', after));
    expect(said.result === 'differs' && said.files.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'b changed',
      'c changed',
      'd changed',
      'e missing',
      'f added',
    ]);
  });

  it('names no file where only headers of the archive differ', () => {
    expect(compare(withFiles('1', [file('a')]), withFiles('2', [file('a')]))).toEqual({ result: 'differs', files: [] });
  });

  it.each<[string, Partial<Manifest>]>([
    ['files', { files: [file('other')] }],
    ['binaries', { binaries: ['other'] }],
    ['content_size', { content_size: 1 }],
    ['requires', { requires: { macos: '99.0' } }],
  ])('refuses a manifest that says of the very same content another %s', (part, more) => {
    const { message } = expectCode(() => compare({ ...manifest, ...more }, manifest), 'MANIFEST_MISMATCH');
    expect(message).toContain(part);
  });
});
