import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { revisionNumber } from '../../../src/contract/identity/tuple.js';
import { compareVersions } from '../../../src/contract/identity/version.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf, withPruned } from '../../../src/contract/release-index/merge.js';
import { emptyIndex } from '../../../src/contract/release-index/model.js';
import { type Catalog, catalogOf, parseCatalog } from '../../../src/contract/selection/catalog.js';
import { type Choice, chooseRelease } from '../../../src/contract/selection/choose.js';
import { ANY_RELEASE, parseVersionRange } from '../../../src/contract/selection/version-range.js';
import type { Wish } from '../../../src/contract/selection/wish.js';
import { index } from '../../support/arbitraries.js';
import { refusalOf } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { ARM, FOUR, GNU, MAC, MUSL, revisionOf, sampleStore } from '../../support/sample-stores.js';
import { encode, PRODUCT } from '../../support/samples.js';

const { index: INDEX } = sampleStore();
const catalog = catalogOf(INDEX);

type Asked = Omit<Wish, 'version'> & { readonly version?: string };
async function choose({ version, ...asked }: Asked, of: Catalog = catalog): Promise<Choice> {
  return chooseRelease(of, { version: await parseVersionRange(version), ...asked });
}
async function refusal(asked: Asked, of?: Catalog): Promise<ContractError> {
  const error = await choose(asked, of).catch((thrown: unknown) => thrown);
  if (!(error instanceof ContractError)) throw new Error(`no refusal: ${JSON.stringify(error)}`);
  return error;
}
const targetsOf = ({ rows }: Choice): string[] => rows.map(({ target }) => target);

describe('chooseRelease', () => {
  it.each([
    ['the highest, and no pre-release', {}, '1.1.0 r1', [ARM, GNU, MUSL]],
    ['the highest in a range', { version: '^0.2' }, '0.2.0 r1', FOUR],
    ['an x-range', { version: '1.0.x' }, '1.0.0 r1', FOUR],
    ['a union of ranges', { version: '0.2 || 0.5' }, '0.5.0 r2', FOUR],
    ['a pre-release that is named', { version: '1.2.0-beta.1' }, '1.2.0-beta.1 r1', FOUR],
    ['a pre-release of a range that names one', { version: '>=1.2.0-0' }, '1.2.0-beta.1 r1', FOUR],
    ['the release above a pre-release', { version: '>=1.0.0-rc.1 <1.1' }, '1.0.0 r1', FOUR],
    ['a revision that is not yanked', { version: '0.5.0' }, '0.5.0 r2', FOUR],
    ['the highest revision that has all targets of the version', { version: '0.6.0' }, '0.6.0 r1', FOUR],
    ['a higher one that has those asked for', { version: '0.6.0', targets: [GNU] }, '0.6.0 r2', [GNU]],
    ['targets that are not yanked', { version: '0.7.0' }, '0.7.0 r1', [MAC, ARM, GNU]],
    ['a part of a version in two revisions', { version: '0.8.0', targets: [GNU, MUSL] }, '0.8.0 r2', [GNU, MUSL]],
    ['the revision that is given', { version: '0.8.0', dist_revision: 'r1' }, '0.8.0 r1', [MAC, ARM]],
    ['another profile', { profile: 'debug' }, '0.6.0 r1', [GNU]],
    ['the toolchain that is given', { version: '0.4.0', toolchain: '1.85' }, '0.4.0 r1', FOUR],
    ['the revision of git that is given', { git_rev: revisionOf('0.2.0').slice(0, 8) }, '0.2.0 r1', FOUR],
  ])('takes %s', async (_name, asked: Asked, chosen, targets) => {
    const choice = await choose(asked);
    expect(`${choice.release.version} ${choice.release.dist_revision}`).toBe(chosen);
    expect(targetsOf(choice)).toEqual(targets);
  });

  it('says which targets are left out, and which were yanked', async () => {
    expect((await choose({ version: '0.7.0' })).yanked).toMatchObject([{ target: MUSL, yanked: ['crashes at start'] }]);
    expect(await choose({ version: '1.0.0', targets: [GNU] })).toMatchObject({ left: [MAC, ARM, MUSL], yanked: [] });
  });

  it.each([
    ['a version that is not there', { version: '9.9.9' }, 'TUPLE_NOT_FOUND', /version 9\.9\.9/, '1.1.0'],
    ['a range that nothing is in', { version: '^7' }, 'TUPLE_NOT_FOUND', /version \^7/, '1.1.0'],
    ['a version that was yanked', { version: '0.3.0' }, 'YANKED', /0\.3\.0 was yanked: loses data/, '1.1.0'],
    ['a range of what was yanked', { version: '~0.3' }, 'YANKED', /loses data/, '1.1.0'],
    ['a version that was pruned', { version: '0.1.0' }, 'PRUNED', /0\.1\.0 was removed/, '1.1.0'],
    ['two toolchains', { version: '0.4' }, 'TUPLE_AMBIGUOUS', /0\.4\.0 was built/, '0.4.0'],
    ['targets that no revision has together', { version: '0.8.0' }, 'TARGET_MISSING', /r2 has x86_64.*r1 has/, '0.8.0'],
    [
      'a target that the version lacks',
      { targets: [MAC] },
      'TARGET_MISSING',
      /1\.1\.0 has nothing for aarch64-app/,
      '1.0.0',
    ],
    ['a target that was yanked', { version: '0.7.0', targets: [GNU, MUSL] }, 'YANKED', /crashes at start/, '1.1.0'],
    [
      'a profile that is not there',
      { version: '1.0.0', profile: 'debug' },
      'TUPLE_NOT_FOUND',
      /profile debug/,
      '1.0.0',
    ],
  ])('refuses %s, and offers releases', async (_name, asked: Asked, code, message, first) => {
    const error = await refusal(asked);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.offer?.candidates[0]).toMatchObject({ version: first });
    expect(Object.keys(error.offer?.candidates[0] ?? {})).not.toContain('target');
  });

  it('offers a lock of all targets where the one that was asked for is nowhere, and of this one where it is', async () => {
    const target = 'riscv64gc-unknown-linux-gnu';
    expect((await refusal({ targets: [target] })).offer?.first?.drops).toEqual(['target']);
    expect((await refusal({ targets: [MAC] })).offer?.first?.drops).toBeUndefined();
  });

  it('says where there are only pre-releases, and where there is nothing at all', async () => {
    const only = indexOf(
      PRODUCT,
      INDEX.rows.filter(({ version }) => version.includes('-')),
    );
    expect((await refusal({}, catalogOf(only))).message).toContain('only pre-releases');
    expect(await refusal({}, catalogOf(emptyIndex(PRODUCT)))).toMatchObject({ code: 'TUPLE_NOT_FOUND' });
  });

  describe('with something pinned', () => {
    const at = (version: string, dist_revision = 'r1', toolchain = '1.84.0') =>
      ({ version, dist_revision, toolchain, profile: 'release', git_rev: revisionOf(version) }) as const;
    it('takes the same where nothing is higher, also where another toolchain has it', async () => {
      expect((await choose({ pinned: at('1.1.0') })).release).toEqual(at('1.1.0'));
      const upTo = catalogOf(
        indexOf(
          PRODUCT,
          INDEX.rows.filter(({ version }) => compareVersions(version, '0.4.0') <= 0),
        ),
      );
      expect((await choose({ pinned: at('0.4.0', 'r1', '1.85.0') }, upTo)).release.toolchain).toBe('1.85.0');
    });
    it('goes up, and never down, unless an exact version says so', async () => {
      expect((await choose({ pinned: at('0.2.0'), version: '^0.5' })).release).toEqual(at('0.5.0', 'r2'));
      expect(await refusal({ pinned: at('1.1.0'), version: '<1' })).toMatchObject({
        code: 'TUPLE_NOT_FOUND',
        message: expect.stringContaining('1.1.0 r1'),
      });
      expect(await refusal({ pinned: at('0.6.0', 'r2'), version: '0.6.x', targets: FOUR })).toMatchObject({
        code: 'TARGET_MISSING',
      });
      expect((await choose({ pinned: at('1.1.0'), version: '0.5.0' })).release).toEqual(at('0.5.0', 'r2'));
    });
  });

  it('is a function of what is there: never yanked, pruned, lower than another that fits, or short of a target', () => {
    fc.assert(
      fc.property(index, (of) => {
        const wish = { version: ANY_RELEASE };
        try {
          const { rows, release } = chooseRelease(catalogOf(of), wish);
          const usable = of.rows.filter(
            ({ yanked, profile, version }) => !yanked && profile === 'release' && ANY_RELEASE.has(version),
          );
          expect(usable.every(({ version }) => compareVersions(version, release.version) <= 0)).toBe(true);
          const ofVersion = usable.filter(({ version }) => version === release.version);
          expect(new Set(rows.map(({ target }) => target))).toEqual(new Set(ofVersion.map(({ target }) => target)));
          for (const row of rows) expect(ofVersion).toContain(row);
          for (const row of ofVersion)
            if (revisionNumber(row.dist_revision) > revisionNumber(release.dist_revision))
              expect(ofVersion.filter((one) => one.dist_revision === row.dist_revision).length).toBeLessThan(
                rows.length,
              );
        } catch (error) {
          if (!(error instanceof ContractError)) throw error;
          expect(error.code).toMatch(/^(?:TUPLE_NOT_FOUND|TUPLE_AMBIGUOUS|YANKED|PRUNED|TARGET_MISSING)$/);
          if (error.code === 'YANKED' || error.code === 'TUPLE_NOT_FOUND')
            expect(
              of.rows.filter(
                ({ yanked, profile, version }) => !yanked && profile === 'release' && ANY_RELEASE.has(version),
              ),
            ).toEqual([]);
        }
      }),
      runs(300),
    );
  });
});

describe('parseCatalog', () => {
  it('has the versions, rows and tombstones of the index, whatever they are', () => {
    fc.assert(
      fc.property(index, (of) => {
        const read = parseCatalog(encode(formatIndex(of)), 'index.json');
        expect(read.versions).toEqual(catalogOf(of).versions);
        expect(read.versions.flatMap((version) => read.rowsOf(version))).toEqual(of.rows);
        expect([read.rowsOf('77.0.0'), read.pruned()]).toEqual([[], of.pruned]);
      }),
      runs(200),
    );
    const pruned = withPruned(INDEX, INDEX.rows);
    expect(parseCatalog(encode(formatIndex(pruned)), 'index.json').versions).toEqual([]);
  });
});

describe('parseVersionRange', () => {
  it.each(['latest', '1.2.3.4', 'v', '1.x.y.z', `>=1.0.0 ${'<2.0.0 '.repeat(60)}`, 'refs/tags/v1', '^^1'])(
    'refuses %j, and says what it takes',
    async (text) => {
      await expect(parseVersionRange(text)).rejects.toMatchObject({
        code: 'INVALID_TUPLE',
        place: 'version',
        message: expect.stringContaining('a range as npm reads it'),
      });
    },
  );
  it('reads one version as itself, build metadata and all, and a range as npm does', async () => {
    const one = await parseVersionRange('1.0.0+b5');
    expect([one.isExact, one.has('1.0.0+b5'), one.has('1.0.0')]).toEqual([true, true, false]);
    const minor = await parseVersionRange('1.4');
    expect([minor.isExact, minor.has('1.4.9'), minor.has('1.5.0'), minor.has('1.4.9-rc.1')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(refusalOf(() => chooseRelease(catalog, { version: minor })).code).toBe('TUPLE_NOT_FOUND');
    expect(ANY_RELEASE.has('1.0.0-rc.1')).toBe(false);
  });
});
