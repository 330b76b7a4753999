import { describe, expect, it } from '@jest/globals';
import { catalogOf } from '../../../src/contract/selection/catalog.js';
import { type ListRequest, listReleases, releaseListSchema } from '../../../src/contract/selection/release-list.js';
import { ANY_RELEASE, parseVersionRange } from '../../../src/contract/selection/version-range.js';
import { ARM, GNU, MAC, MUSL, OTHER_PRODUCT, sampleStore } from '../../support/sample-stores.js';

const catalog = catalogOf(sampleStore().index);
const list = (asked: Partial<ListRequest> = {}, of = catalog) =>
  listReleases(of, 'S', { version: ANY_RELEASE, all: false, ...asked });
const names = (asked: Partial<ListRequest> = {}): string[] =>
  list(asked).releases.map(({ version, dist_revision }) => `${version} ${dist_revision}`);

describe('listReleases', () => {
  it('has the newest first, the highest revision of each, what was yanked, and no pre-release or debug build', () => {
    expect(names()).toEqual([
      '1.1.0 r1',
      '1.0.0 r1',
      '0.8.0 r2',
      '0.7.0 r1',
      '0.6.0 r2',
      '0.5.0 r2',
      '0.4.0 r1',
      '0.4.0 r1',
      '0.3.0 r1',
      '0.2.0 r1',
    ]);
    expect(list().more).toBe(2);
    const { releases } = list();
    expect(releases.find(({ version }) => version === '0.3.0')?.targets[0]?.yanked).toEqual(['loses data']);
    expect(releases.find(({ version }) => version === '0.7.0')?.targets.map(({ yanked }) => yanked)).toEqual([
      undefined,
      undefined,
      undefined,
      ['crashes at start'],
    ]);
  });

  it('has all where all are asked for', () => {
    const all = list({ all: true });
    expect(all.more).toBe(0);
    expect(all.releases.flatMap(({ targets }) => targets)).toHaveLength(sampleStore().index.rows.length);
    expect(names({ all: true }).slice(0, 2)).toEqual(['1.2.0-beta.1 r1', '1.1.0 r1']);
  });

  it('has those of a range, and those for a target', async () => {
    expect(names({ version: await parseVersionRange('1.0.0-rc.1 - 1.0.0') })).toEqual(['1.0.0 r1', '1.0.0-rc.1 r1']);
    expect(names({ target: MAC })).not.toContain('1.1.0 r1');
    expect(
      list({ target: GNU }).releases.every(({ targets }) => targets.map(({ target }) => target).join() === GNU),
    ).toBe(true);
    expect(names({ target: 'riscv64gc-unknown-linux-gnu' })).toEqual([]);
  });

  it('ends after 20 releases, and says of how many versions there is none', () => {
    const builds = Array.from({ length: 25 }, (_, at) => ({ version: `${at}.0.0`, targets: [ARM, MUSL] }));
    const { product, index } = sampleStore(OTHER_PRODUCT, builds);
    const listed = list({}, catalogOf(index));
    expect([listed.releases.length, listed.releases[0]?.version, listed.more, listed.product]).toEqual([
      20,
      '24.0.0',
      5,
      product,
    ]);
    expect(list({ all: true }, catalogOf(index)).releases).toHaveLength(25);
  });

  it('follows its schema, also of nothing', () => {
    const schema = releaseListSchema();
    const empty = list({}, catalogOf(sampleStore(OTHER_PRODUCT, []).index));
    for (const each of [list(), list({ all: true }), empty]) expect(schema.safeParse(each).error).toBeUndefined();
    expect(empty).toEqual({ product: OTHER_PRODUCT, source: 'S', releases: [], more: 0 });
    expect(list().day).toMatch(/^2026-01-\d\d$/);
  });
});
