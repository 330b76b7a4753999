import { describe, expect, it } from '@jest/globals';
import { MAX_FEATURES, type PlannedBuild } from '../../../src/contract/documents/manifest.js';
import { requireRecordable } from '../../../src/steps/package/recordable.js';

const RUNNER = { os: 'Linux', arch: 'X64' };
const DIGEST = { sha256: 'a'.repeat(64) };
const BUILD: PlannedBuild = {
  kind: 'cargo',
  rustc: ['rustc 1.84.0'],
  cargo: 'cargo 1.84.0',
  cargo_args: ['build'],
  rustflags: [],
  cargo_lock_sha256: DIGEST.sha256,
  runner: RUNNER,
};
type Facts = Parameters<typeof requireRecordable>[1];
const FACTS: Facts = { features: ['a'], dependencies: [{ uri: 'file:Cargo.lock', digest: DIGEST }], env: {} };
const RUN = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'x' };
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
    const args = ['build', ...named(MAX_FEATURES).flatMap((name) => ['--features', name])];
    expect(refused({ ...BUILD, cargo_args: args }, { features: named(MAX_FEATURES) })).toEqual([]);
  });

  it.each<[string, PlannedBuild, Partial<Facts>]>([
    ['/rustflags', { ...BUILD, rustflags: named(201) }, {}],
    ['/rustflags/0', { ...BUILD, rustflags: ['x'.repeat(4001)] }, {}],
    ['/rustc', { ...BUILD, rustc: named(21) }, {}],
    ['/cargo', { ...BUILD, cargo: '' }, {}],
    ['/cargo_args', { ...BUILD, cargo_args: named(501) }, {}],
    ['/runner/os', { ...BUILD, runner: { ...RUNNER, os: 'x'.repeat(4001) } }, {}],
    ['/runner/image', { kind: 'prebuilt', runner: { ...RUNNER, image: 'x'.repeat(4001) } }, {}],
    ['/features', BUILD, { features: named(MAX_FEATURES + 1) }],
    ['/features/0', BUILD, { features: ['x'.repeat(2001)] }],
    ['/dependencies/0/uri', BUILD, { dependencies: [{ uri: 'x'.repeat(2001), digest: DIGEST }] }],
    ['/github/ref', BUILD, { env: { ...RUN, GITHUB_REF: 'x'.repeat(2001) } }],
    ['/builder', BUILD, { env: { ...RUN, GITHUB_WORKFLOW_REF: 'x'.repeat(2000) } }],
    ['/invocation', BUILD, { env: { ...RUN, GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1'.repeat(2000) } }],
  ])('refuses what no reader would take at %s', (place, build, facts) => {
    expect(refused(build, facts)).toEqual([place]);
  });
});
