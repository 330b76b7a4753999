import { describe, expect, it } from '@jest/globals';
import type { Lockfile } from '../../../src/contract/documents/lockfile.js';
import { conform } from '../../../src/contract/json/document.js';
import { outdatedOf, outdatedSchema } from '../../../src/contract/lockfile/outdated.js';
import { withYank } from '../../../src/contract/release-index/merge.js';
import { parseVersionRange } from '../../../src/contract/selection/version-range.js';
import { type SampleRelease, sampleIndex, sampleLockfile, sampleRelease, TUPLE } from '../../support/samples.js';

const SOURCE = 'https://releases.example/controller';
const MAC = 'aarch64-apple-darwin';
const LATER = 24 * 3600;
const both = (tuple: Partial<typeof TUPLE>, later = 0): SampleRelease[] =>
  [TUPLE.target, MAC].map((target) =>
    sampleRelease({ ...tuple, target }, undefined, (manifest) => ({
      ...manifest,
      source_date_epoch: manifest.source_date_epoch + later,
    })),
  );
const pinned = both({});
const lockfile = sampleLockfile(pinned);
const ask = async (releases: readonly SampleRelease[], version?: string, of: Lockfile = lockfile) =>
  outdatedOf(of, sampleIndex(releases), await parseVersionRange(version), SOURCE);

describe('outdatedOf', () => {
  it('is up to date where nothing is newer', async () => {
    expect(await ask(pinned)).toEqual({
      schema_version: 1,
      product: lockfile.product,
      source: SOURCE,
      pinned: {
        ...{ version: '0.1.0', profile: 'release', toolchain: TUPLE.toolchain, git_rev: TUPLE.git_rev },
        ...{ dist_revision: 'r1', targets: { [TUPLE.target]: 'there', [MAC]: 'there' } },
      },
      newest: {
        ...{ version: '0.1.0', profile: 'release', toolchain: TUPLE.toolchain, git_rev: TUPLE.git_rev },
        ...{ dist_revision: 'r1', day: '2026-01-01', attested: false },
      },
      newest_row: '2026-01-01',
      up_to_date: true,
    });
  });

  it.each([
    ['a higher version', { version: '1.0.0' }, undefined],
    ['one in the range', { version: '0.1.5' }, '^0.1'],
    ['a rebuild', { dist_revision: 'r2' }, undefined],
  ] as const)('names %s, and its day', async (_, tuple, range) => {
    const found = await ask([...pinned, ...both(tuple, LATER)], range);
    expect(found).toMatchObject({
      newest: { ...tuple, day: '2026-01-02' },
      newest_row: '2026-01-02',
      up_to_date: false,
    });
    expect(found.refused).toBeUndefined();
  });

  it.each([
    ['is a pre-release', { version: '0.2.0-rc.1' }, undefined],
    ['is lower', { version: '0.0.9' }, undefined],
    ['is out of the range', { version: '1.0.0' }, '^0.1'],
  ] as const)('takes nothing that %s, and says how new the news is', async (_, tuple, range) => {
    const found = await ask([...pinned, ...both(tuple, LATER)], range);
    expect(found).toMatchObject({ newest: { version: '0.1.0' }, newest_row: '2026-01-02', up_to_date: true });
  });

  it('says of a release that lacks a target what is missing, and does not take an older one in its place', async () => {
    const found = await ask([...pinned, ...both({ version: '0.2.0' }), sampleRelease({ version: '0.3.0' })]);
    expect(found).toMatchObject({
      newest: { version: '0.3.0' },
      refused: { code: 'TARGET_MISSING', message: expect.stringContaining(MAC) },
      up_to_date: false,
    });
  });

  it('is not up to date where what is pinned was yanked, though nothing is newer', async () => {
    const [row] = sampleIndex(pinned).rows;
    if (!row) throw new Error('no row');
    const index = withYank(sampleIndex(pinned), row, 'crashes');
    const found = outdatedOf(lockfile, index, await parseVersionRange(undefined), SOURCE);
    expect(found).toMatchObject({ pinned: { targets: { [row.target]: 'yanked' } }, up_to_date: false });
    expect(found.refused).toBeDefined();
  });

  it('says that lock --update will not take an unsigned release, where the lockfile names a signer', async () => {
    const signed: Lockfile = { ...lockfile, signer: { kind: 'key', public_key: 'x' } };
    const releases = [...pinned, ...both({ version: '0.2.0' })];
    expect((await ask(releases, undefined, signed)).refused).toMatchObject({ code: 'NOT_ATTESTED' });
    expect((await ask(releases)).refused).toBeUndefined();
    const attested = releases.map((release) => ({
      ...release,
      row: { ...release.row, attestations: ['a'.repeat(64)] },
    }));
    const found = await ask(attested, undefined, signed);
    expect([found.newest?.attested, found.refused]).toEqual([true, undefined]);
  });

  it('follows its schema', async () => {
    const found = await ask([...pinned, ...both({ version: '0.2.0' })]);
    expect(conform(outdatedSchema, found)).toEqual(found);
  });
});
