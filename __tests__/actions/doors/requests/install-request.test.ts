import { describe, expect, it } from '@jest/globals';
import { givenInputs } from '../../../../src/actions/doors/requests/install-request.js';
import { readInputs } from '../../../../src/actions/inputs.js';
import { tupleInput } from '../../../../src/cli/options.js';
import { faultsOf } from '../../../../src/steps/install/wanted.js';

const OWN = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'owner/suite' };
const given = (inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}) =>
  givenInputs(
    readInputs('install-controller', (name) => inputs[name] ?? '', {}),
    env,
  );

describe('givenInputs', () => {
  it('is what the command line gives for the same words, so that both are told the same faults', () => {
    const words = { version: '1.0.0', profile: 'debug', toolchain: '1.84.0', lockfile: 'x' };
    const parts = { 'git-rev': 'ab12cd34', 'dist-revision': 'r1', target: 'wasm32-wasip1' };
    const byAction = given({ ...words, ...parts });
    expect(byAction).toEqual({
      tuple: tupleInput({ ...words, gitRev: 'ab12cd34', distRevision: 'r1', target: 'wasm32-wasip1' }),
      ...{ sha256: undefined, allowYanked: false, lockfile: 'x', source: undefined },
    });
    expect(faultsOf(byAction).map(({ place }) => place)).toEqual([
      'version',
      'profile',
      'toolchain',
      'git-rev',
      'dist-revision',
    ]);
  });

  it("has the source that was given, the lockfile's where there is one, else the branch dist of the action", () => {
    expect(given({ source: 'store' }, OWN).source).toBe('store');
    expect(given({ lockfile: 'x' }, OWN).source).toBe(undefined);
    expect(given({}, OWN).source).toBe('git+https://github.com/owner/suite#dist');
  });

  it.each([
    {},
    { ...OWN, GITHUB_ACTION_REPOSITORY: '' },
    { ...OWN, GITHUB_SERVER_URL: '' },
    { ...OWN, GITHUB_ACTION_REPOSITORY: 'owner/suite#x' },
    { ...OWN, GITHUB_ACTION_REPOSITORY: '../suite/x' },
  ])('guesses no source where %j names no repository', (env) => {
    expect(given({}, env).source).toBeUndefined();
    expect(given({ lockfile: 'x' }, env).source).toBe(undefined);
  });
});
