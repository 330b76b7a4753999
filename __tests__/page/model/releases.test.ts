import { describe, expect, it } from '@jest/globals';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { readReleases } from '../../../src/page/model/read-releases.js';
import { recognise } from '../../../src/page/model/recognise.js';
import { newestOf, offersOf, releasesOf } from '../../../src/page/model/releases.js';
import { rowFor } from '../../support/arbitraries.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const rowOf = (change: Partial<IndexRow> & { yanked?: string[] }): IndexRow => ({
  ...rowFor({ ...TUPLE, ...change }),
  source_date_epoch: 1000,
  ...change,
});
const published = (...rows: IndexRow[]) =>
  readReleases(formatIndex(indexOf(PRODUCT, rows, [entomb(rowOf({ version: '0.0.1' }))])));
const newest = (...rows: IndexRow[]): string | undefined => newestOf(releasesOf(published(...rows)))?.version;
const yanked = ['broken'];

describe('newestOf', () => {
  it.each([
    ['the highest version', '0.10.0', [rowOf({ version: '0.9.0' }), rowOf({ version: '0.10.0' })]],
    ['no preview while there is a release', '0.9.0', [rowOf({ version: '0.9.0' }), rowOf({ version: '1.0.0-rc.1' })]],
    [
      'a preview where there is nothing else',
      '1.0.0-rc.2',
      [rowOf({ version: '1.0.0-rc.1' }), rowOf({ version: '1.0.0-rc.2' })],
    ],
    ['none that was yanked', '0.9.0', [rowOf({ version: '0.9.0' }), rowOf({ version: '1.0.0', yanked })]],
    [
      'one of which something is left',
      '1.0.0',
      [rowOf({ version: '1.0.0', yanked }), rowOf({ version: '1.0.0', target: 'aarch64-apple-darwin' })],
    ],
    [
      'none with debug builds alone',
      '0.9.0',
      [rowOf({ version: '0.9.0' }), rowOf({ version: '1.0.0', profile: 'debug' })],
    ],
    ['none at all', undefined, [rowOf({ version: '1.0.0', yanked })]],
  ])('is %s', (_, version, rows) => {
    expect(newest(...rows)).toBe(version);
  });
});

describe('releasesOf', () => {
  it('gives them newest first, with the day of the first that is not yanked', () => {
    const [second, first] = releasesOf(
      published(
        rowOf({ version: '0.1.0', source_date_epoch: 5, yanked }),
        rowOf({ version: '0.1.0', source_date_epoch: 7, dist_revision: 'r2' }),
        rowOf({ version: '0.2.0', source_date_epoch: 9, yanked }),
      ),
    );
    expect([second?.version, second?.isYanked, second?.epoch]).toEqual(['0.2.0', true, 9]);
    expect([first?.version, first?.isYanked, first?.epoch]).toEqual(['0.1.0', false, 7]);
  });
});

describe('offersOf', () => {
  it('has one artifact of each target: of the latest commit the latest rebuild, and none that was yanked', () => {
    const [release] = releasesOf(
      published(
        rowOf({ dist_revision: 'r9' }),
        rowOf({ dist_revision: 'r10' }),
        rowOf({ dist_revision: 'r11', yanked }),
        rowOf({ dist_revision: 'r12', profile: 'debug' }),
        rowOf({ target: 'aarch64-apple-darwin', dist_revision: 'r3' }),
        rowOf({ target: 'aarch64-apple-darwin', git_rev: 'b'.repeat(40), source_date_epoch: 2000 }),
      ),
    );
    expect(
      release && offersOf(release).map(({ target, dist_revision, git_rev }) => [target, dist_revision, git_rev[0]]),
    ).toEqual([
      ['aarch64-apple-darwin', 'r1', 'b'],
      [TUPLE.target, 'r10', 'a'],
    ]);
  });
});

describe('recognise', () => {
  const row = rowOf({ attestations: ['e'.repeat(64)] });
  const all = published(row);
  const name = row.artifact_file.split('/').at(-1) ?? '';

  it.each([
    ['an artifact', row.artifact_sha256, 'whatever.bin', 'artifact'],
    ['a manifest', row.manifest_sha256, 'manifest.json', 'document'],
    ['checksums', row.checksums_sha256, 'x', 'document'],
    ['a provenance', row.provenance_sha256, 'x', 'document'],
    ['an attestation', 'e'.repeat(64), 'x', 'attestation'],
    ['what was pruned', rowOf({ version: '0.0.1' }).artifact_sha256, 'x', 'pruned'],
    ['other bytes under a name', '0'.repeat(64), name, 'changed'],
    ['the same, numbered by a browser', '0'.repeat(64), name.replace('.tar.gz', ' (2).tar.gz'), 'changed'],
    ['other bytes under another name', '0'.repeat(64), 'other.tar.gz', 'unknown'],
    ['a file with no name', '0'.repeat(64), '', 'unknown'],
  ])('knows %s', (_, sha256, file, kind) => {
    expect(recognise(all, { name: file, sha256 }).kind).toBe(kind);
  });
});
