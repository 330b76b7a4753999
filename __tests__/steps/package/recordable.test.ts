import { describe, expect, it } from '@jest/globals';
import { BUILD_LIMITS, type PlannedBuild, type Recipe } from '../../../src/contract/documents/build.js';
import { requireRecordable } from '../../../src/steps/package/recordable.js';

const RUNNER = { os: 'Linux', arch: 'X64' };
const DIGEST = { sha256: 'a'.repeat(64) };
const RECIPE: Recipe = {
  repository: 'git+local',
  manifest_path: 'Cargo.toml',
  packages: ['tool'],
  features: [],
  default_features: true,
  cargo_profile: 'release',
  rustflags: [],
  settings: {},
  include: [],
  generate: [],
  system_packages: [],
};
const BUILD: Extract<PlannedBuild, { kind: 'cargo' }> = {
  kind: 'cargo',
  recipe: RECIPE,
  rustc: ['rustc 1.84.0'],
  cargo: 'cargo 1.84.0',
  cargo_args: ['build'],
  remap_path_prefix: [],
  cargo_lock_sha256: DIGEST.sha256,
  runner: RUNNER,
};
type Facts = Parameters<typeof requireRecordable>[1];
const FACTS: Facts = { dependencies: [{ uri: 'file:Cargo.lock', digest: DIGEST }], env: {} };
const RUN = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'x' };
const asked = (recipe: Partial<Recipe>): typeof BUILD => ({ ...BUILD, recipe: { ...RECIPE, ...recipe } });
const named = (count: number): string[] => Array.from({ length: count }, (_, at) => `f${at}`);

/** The places of what is refused; none where nothing is. */
function refused(build: PlannedBuild, facts: Partial<Facts> = {}): string[] {
  try {
    requireRecordable(build, { ...FACTS, ...facts });
  } catch (error) {
    expect(error).toMatchObject({ code: 'INVALID_INPUT' });
    return (error as { faults: { place: string }[] }).faults.map(({ place }) => place);
  }
  return [];
}

describe('requireRecordable', () => {
  it('lets pass what the documents can say, as many features as they name included', () => {
    expect(refused(BUILD)).toEqual([]);
    expect(refused({ kind: 'prebuilt', runner: RUNNER })).toEqual([]);
    const features = named(BUILD_LIMITS.features);
    const args = ['build', ...features.flatMap((name) => ['--features', name])];
    expect(refused({ ...asked({ features }), cargo_args: args })).toEqual([]);
  });

  it.each<[string, PlannedBuild, Partial<Facts>]>([
    ['/recipe/rustflags', asked({ rustflags: named(201) }), {}],
    ['/recipe/rustflags/0', asked({ rustflags: ['x'.repeat(4001)] }), {}],
    ['/recipe/settings/CC', asked({ settings: { CC: 'x'.repeat(4001) } }), {}],
    ['/recipe/settings', asked({ settings: Object.fromEntries(named(201).map((name) => [name, ''])) }), {}],
    ['/recipe/cargo_profile', asked({ cargo_profile: 'x y' }), {}],
    ['/recipe/system_packages/0', asked({ system_packages: ['-y'] }), {}],
    ['/rustc', { ...BUILD, rustc: named(21) }, {}],
    ['/cargo', { ...BUILD, cargo: '' }, {}],
    ['/cargo_args', { ...BUILD, cargo_args: named(1001) }, {}],
    ['/runner/os', { ...BUILD, runner: { ...RUNNER, os: 'x'.repeat(4001) } }, {}],
    ['/runner/image', { kind: 'prebuilt', runner: { ...RUNNER, image: 'x'.repeat(4001) } }, {}],
    ['/recipe/features', asked({ features: named(BUILD_LIMITS.features + 1) }), {}],
    ['/recipe/features/0', asked({ features: ['x'.repeat(201)] }), {}],
    ['/dependencies/0/uri', BUILD, { dependencies: [{ uri: 'x'.repeat(2001), digest: DIGEST }] }],
    ['/github/ref', BUILD, { env: { ...RUN, GITHUB_REF: 'x'.repeat(2001) } }],
    ['/builder', BUILD, { env: { ...RUN, GITHUB_WORKFLOW_REF: 'x'.repeat(2000) } }],
    ['/invocation', BUILD, { env: { ...RUN, GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1'.repeat(2000) } }],
  ])('refuses what no reader would take at %s', (place, build, facts) => {
    expect(refused(build, facts)).toEqual([place]);
  });
});
