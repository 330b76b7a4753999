import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatManifest } from '../../../src/contract/documents/manifest.js';
import { readManifestFacts } from '../../../src/page/model/read-manifest.js';
import { runs } from '../../support/generated.js';
import { sampleManifest } from '../../support/samples.js';

describe('readManifestFacts', () => {
  it('has what the host needs, what is in the archive, and what steered the build', () => {
    const manifest = sampleManifest();
    const facts = readManifestFacts(formatManifest(manifest));
    expect(facts?.requires).toBe('glibc 2.34 or newer');
    expect(facts?.binaries).toEqual(manifest.binaries);
    expect(facts?.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      manifest.files.map(({ path, sha256 }) => [path, sha256]),
    );
    const build = new Map(facts?.build);
    expect(build.get('Settings')).toBe('CC=gcc');
    expect(build.get('rustc')?.split('\n')).toHaveLength(3);
    expect(build.get('Arguments of cargo')).toContain('build --locked --profile release');
    expect(build.get('SHA-256 of the content')).toBe(manifest.content_sha256);
  });

  it.each([
    [{ macos: '11.0' }, 'macOS 11.0 or newer'],
    [{ libc: 'none' }, 'nothing: the program is static'],
    [{ libc: 'musl' }, 'musl'],
    [undefined, undefined],
    [{ libc: 7 }, undefined],
  ])('says what %j asks of a host', (requires, text) => {
    expect(readManifestFacts(JSON.stringify({ requires }))?.requires).toBe(text);
  });

  it('lists 200 files, and counts the others', () => {
    const files = Array.from({ length: 10_000 }, (_, at) => ({ path: `${at}`, size: at, sha256: '' }));
    const facts = readManifestFacts(JSON.stringify({ files }));
    expect([facts?.files.length, facts?.more]).toEqual([200, 9800]);
  });

  it('takes any JSON without an exception, and lets nothing through that turns text around', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void readManifestFacts(text)),
      runs(100),
    );
    expect(readManifestFacts('{')).toBeUndefined();
    expect(readManifestFacts('[]')).toBeUndefined();
    const facts = readManifestFacts(JSON.stringify({ binaries: ['a\u202eb\u0007'], build: { cargo: 'x\u2066' } }));
    expect(facts?.binaries).toEqual(['a\\u202eb\\x07']);
    expect(facts?.build).toEqual([['cargo', 'x\\u2066']]);
  });
});
