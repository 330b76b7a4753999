import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dependenciesOf, dependencyOf } from '../../../src/contract/documents/dependencies.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';

const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';
const SUM = 'ab'.repeat(32);
const COMMIT = 'c'.repeat(40);
const crate = (source: string, checksum: string | undefined = SUM) => ({
  name: 'memchr',
  version: '2.7.4',
  source,
  checksum,
});
const qualifiers = (uri: string) => Object.fromEntries(new URLSearchParams(uri.split('?')[1] ?? ''));

describe('dependencyOf', () => {
  it.each([[CRATES_IO], ['sparse+https://index.crates.io/']])('names a crate of %s by name and version', (source) => {
    expect(dependencyOf(crate(source))).toEqual({ uri: 'pkg:cargo/memchr@2.7.4', digest: { sha256: SUM } });
  });
  it.each([
    ['registry+https://a.example/index', 'https://a.example/index'],
    ['sparse+https://a.example/index/', 'sparse+https://a.example/index/'],
    ['registry+https://user:secret@a.example/index', 'https://a.example/index'],
    ['sparse+https://secret@a.example:8443/index/?token=secret', 'sparse+https://a.example:8443/index/'],
    ['registry+ssh://git@a.example/index.git', 'ssh://git@a.example/index.git'],
    ['registry+ssh://git:secret@a.example/index.git', 'ssh://a.example/index.git'],
  ])('names the registry of %s as %s', (source, registry) => {
    expect(qualifiers(dependencyOf(crate(source)).uri)).toEqual({ repository_url: registry });
  });
  it.each([
    ['https://a.example/dep', 'https://a.example/dep'],
    ['https://user:secret@a.example/dep.git?branch=main', 'https://a.example/dep.git'],
    ['https://secret@a.example/dep?rev=abc', 'https://a.example/dep'],
    ['ssh://git@a.example/dep', 'ssh://git@a.example/dep'],
    ['file:///srv/dep', 'file:///srv/dep'],
  ])('names the repository and the commit of git+%s', (url, named) => {
    const { uri, digest } = dependencyOf(crate(`git+${url}#${COMMIT}`, undefined));
    expect(qualifiers(uri)).toEqual({ vcs_url: `git+${named}@${COMMIT}` });
    expect(digest).toEqual({ gitCommit: COMMIT });
  });
  it('keeps build metadata of a version', () => {
    const { uri } = dependencyOf({ ...crate(CRATES_IO), version: '1.0.0+v2' });
    expect(uri).toBe('pkg:cargo/memchr@1.0.0%2Bv2');
  });
  it.each([
    ['a registry without checksum', { ...crate(CRATES_IO), checksum: undefined }],
    ['a checksum that is none', crate(CRATES_IO, 'ab')],
    ['git without a commit', { ...crate('git+https://a.example/dep'), checksum: undefined }],
    ['git with a name for the commit', { ...crate('git+https://a.example/dep#main'), checksum: undefined }],
  ])('refuses %s', (_, locked) => {
    expectCode(() => dependencyOf(locked), 'PROVENANCE_MISMATCH');
  });
  it('says no secret where it refuses either', () => {
    const locked = { ...crate('registry+https://user:secret@a.example/'), checksum: undefined };
    expect(expectCode(() => dependencyOf(locked), 'PROVENANCE_MISMATCH').message).not.toContain('secret');
  });

  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/);
  const part = fc.stringMatching(/^[A-Za-z0-9._~!$&'()*+,;=%-]{1,20}$/);
  it('is a valid purl without a secret, whatever the address says', () => {
    fc.assert(
      fc.property(
        word,
        fc.constantFrom('registry+https', 'sparse+https', 'git+https', 'git+ssh', 'registry+ssh'),
        part,
        part,
        (name, scheme, user, password) => {
          fc.pre(password.length > 3 && !name.includes(password) && !'a.example/dep/index'.includes(password));
          fc.pre(!`${scheme}${user}${SUM}${COMMIT}`.includes(password));
          const tail = scheme.startsWith('git+') ? `#${COMMIT}` : '';
          const source = `${scheme}://${user}:${password}@a.example/dep?token=${password}${tail}`;
          const { uri } = dependencyOf({ ...crate(source), name });
          expect(uri).toMatch(
            /^pkg:cargo\/[A-Za-z0-9._~!'()*%-]+@[A-Za-z0-9._~!'()*%-]+\?[a-z_]+=[A-Za-z0-9._~!'()*%-]+$/,
          );
          expect(decodeURIComponent(uri)).not.toContain(password);
          expect(decodeURIComponent(uri)).toContain('://a.example/dep');
        },
      ),
      runs(300),
    );
  });
});

describe('dependenciesOf', () => {
  it('has its own first, and each crate once, in the order of their names', () => {
    const own = [{ uri: 'git+https://a.example/tool', digest: { gitCommit: COMMIT } }];
    const b = { ...crate(CRATES_IO), name: 'b' };
    const all = dependenciesOf(own, [crate(CRATES_IO), b, crate(CRATES_IO)]);
    expect(all.map(({ uri }) => uri)).toEqual([own[0]?.uri, 'pkg:cargo/b@2.7.4', 'pkg:cargo/memchr@2.7.4']);
  });
  it('is TOO_LARGE for more than the document can say', () => {
    const crates = Array.from({ length: 5001 }, (_, at) => ({ ...crate(CRATES_IO), name: `c${at}` }));
    expect(dependenciesOf([], crates.slice(1))).toHaveLength(5000);
    expectCode(() => dependenciesOf([], crates), 'TOO_LARGE');
  });
});
