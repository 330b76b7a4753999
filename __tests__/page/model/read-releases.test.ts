import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, isExactVersion } from '../../../src/contract/identity/version.js';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { BrokenIndex, readReleases } from '../../../src/page/model/read-releases.js';
import { compareSemver, isPreview, isSemver } from '../../../src/page/model/versions.js';
import { index, rowFor, version } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const GONE = { ...TUPLE, version: '0.0.9' };
const TEXT = formatIndex(
  indexOf(
    PRODUCT,
    [{ ...rowFor(TUPLE), yanked: ['breaks'], attestations: ['a'.repeat(64)] }, rowFor({ ...TUPLE, version: '0.2.0' })],
    [entomb(rowFor(GONE))],
  ),
);

describe('readReleases', () => {
  it('reads what the suite writes: every row and tombstone, with what was added to it', () => {
    fc.assert(
      fc.property(index, (written) => {
        const { product, artifacts, pruned } = readReleases(formatIndex(written));
        expect(product).toBe(written.product);
        const rows = artifacts.map(({ contract, yanked, attestations, ...row }) => ({
          ...row,
          distribution_contract_version: contract,
          ...(yanked.length > 0 ? { yanked } : {}),
          ...(attestations.length > 0 ? { attestations } : {}),
        }));
        expect(rows).toEqual(written.rows);
        expect(pruned.map(({ artifact_sha256 }) => artifact_sha256)).toEqual(
          written.pruned.map(({ artifact_sha256 }) => artifact_sha256),
        );
      }),
      runs(100),
    );
  });

  it('of an index that was cut or changed takes what the suite takes, and says of any other that it is broken', () => {
    const isTaken = (text: string): boolean => {
      try {
        return parseIndex(Buffer.from(text), 'index.json') !== undefined;
      } catch {
        return false;
      }
    };
    for (let at = 0; at < TEXT.length; at += 7) {
      const [before, after] = [TEXT.slice(0, at), TEXT.slice(at + 1)];
      for (const changed of [before, `${before}~${after}`, `${before}9${after}`]) {
        const reads = isTaken(changed);
        try {
          readReleases(changed);
        } catch (error) {
          if (reads || !(error instanceof BrokenIndex)) throw error;
        }
      }
    }
  });

  it.each([
    ['no JSON', () => TEXT.slice(0, -3), 'index.json is no JSON'],
    ['a list', () => '[]', 'index.json is no object'],
    [
      'a newer schema',
      () => TEXT.replace('"schema_version": 1', '"schema_version": 2'),
      'index.json has schema_version 2, which this page is too old for',
    ],
    [
      'a schema that is no number',
      () => TEXT.replace('"schema_version": 1', '"schema_version": "1"'),
      'schema_version is not 1',
    ],
    [
      'an unknown field',
      () => TEXT.replace('"product"', '"x": 1, "product"'),
      'index.json has a field that is not known: "x"',
    ],
    [
      '__proto__',
      () => TEXT.replace('"product"', '"__proto__": {}, "product"'),
      'index.json has a field that is not known: "__proto__"',
    ],
    ['no releases', () => TEXT.replace('"releases"', '"release"'), 'index.json has no releases'],
    ['a product with markup', () => TEXT.replace(PRODUCT, '<script>'), 'product has not the form of one'],
    ['a product that climbs', () => TEXT.replace(PRODUCT, 'a..b'), 'product has not the form of one'],
    [
      'a version that is none',
      () => TEXT.replace('"version": "0.1.0"', '"version": "0.1"'),
      'releases/0/version is no exact version',
    ],
    [
      'versions out of order',
      () =>
        TEXT.replace('"version": "0.1.0"', '"version": "0.3.0"')
          .replaceAll('/0.1.0/', '/0.3.0/')
          .replaceAll('-v0.1.0-', '-v0.3.0-'),
      'releases/1 is out of order',
    ],
    [
      'a path that climbs',
      () => TEXT.replace('"artifact_file":"dist/1', '"artifact_file":"dist/../1'),
      'releases/0/targets/0/profiles/0/artifacts/0/artifact_file is not where its tuple says',
    ],
    [
      'a document elsewhere',
      () => TEXT.replace('package/manifest.json', 'package/other.json'),
      'releases/0/targets/0/profiles/0/artifacts/0/manifest_file is not where its tuple says',
    ],
    [
      'a digest in capitals',
      () => TEXT.replace(/"artifact_sha256":"[0-9a-f]{2}/, '"artifact_sha256":"FF'),
      'releases/0/targets/0/profiles/0/artifacts/0/artifact_sha256 has not the form of one',
    ],
    [
      'a size below nothing',
      () => TEXT.replace(/"artifact_size":\d/, '"artifact_size":-1'),
      'releases/0/targets/0/profiles/0/artifacts/0/artifact_size is no whole number that may be there',
    ],
    [
      'no reason for a yank',
      () => TEXT.replace('["breaks"]', '[]'),
      'releases/0/targets/0/profiles/0/artifacts/0/yanked is no list, or an empty one',
    ],
    [
      'a reason with a line end',
      () => TEXT.replace('"breaks"', '"a\\nb"'),
      'releases/0/targets/0/profiles/0/artifacts/0/yanked/0 has not the form of one',
    ],
    ['a tombstone without a digest', () => TEXT.replace('"row_sha256"', '"row"'), 'pruned/0 has no row_sha256'],
  ])('says of %s what is wrong, and where', (_, text, why) => {
    expect(() => readReleases(text())).toThrow(new BrokenIndex(why));
    expect(() => parseIndex(Buffer.from(text()), 'index.json')).toThrow();
  });
});

describe('versions', () => {
  const some = fc.oneof(
    version,
    fc.string({ unit: fc.constantFrom(...'0123456789.-+abz'), maxLength: 14 }),
    fc.constantFrom(
      '1.0.0-0',
      '1.0.0-00',
      '1.0.0-01a',
      '1.0.0-a.',
      '1.0.0+',
      '01.0.0',
      '1.0',
      'v1.0.0',
      '1.0.0-a+b.c',
      '1.0.0--',
      '999999999999.0.0',
    ),
  );

  it('are exact where the suite says so', () => {
    fc.assert(
      fc.property(some, (text) =>
        expect(isSemver(text) && /^[0-9]/.test(text) && text.length <= 64 && !text.includes('..')).toBe(
          isExactVersion(text),
        ),
      ),
      runs(100),
    );
  });

  it('are in the order that the suite gives them', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareSemver(a, b))).toBe(Math.sign(compareVersions(a, b)));
      }),
      runs(100),
    );
    const ordered = [
      '1.0.0-0',
      '1.0.0-2',
      '1.0.0-10',
      '1.0.0-a',
      '1.0.0-a.1',
      '1.0.0-a.b',
      '1.0.0',
      '1.0.0+b',
      '1.0.1',
    ];
    expect([...ordered].reverse().sort(compareSemver)).toEqual(ordered);
  });

  it('are previews where something stands before a release', () => {
    expect(['1.0.0', '1.0.0+a-b', '1.0.0-rc.1', '1.0.0-a+b'].map(isPreview)).toEqual([false, false, true, true]);
  });
});
