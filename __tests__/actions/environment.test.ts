import { describe, expect, it } from '@jest/globals';
import { otherLocale } from '../../src/actions/doors/install-controller.js';
import { buildEnvironment } from '../../src/actions/doors/package-build.js';

describe('otherLocale', () => {
  it.each([
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'en_US.utf8' }, undefined],
    [{ LC_CTYPE: 'UTF-8', LANG: 'C' }, undefined],
    [{ LC_ALL: 'C', LANG: 'C.UTF-8' }, 'C'],
    [{ LC_CTYPE: 'POSIX', LANG: 'C.UTF-8' }, 'POSIX'],
    [{ LC_ALL: '', LANG: 'de_DE.ISO-8859-1' }, 'de_DE.ISO-8859-1'],
    [{}, 'C'],
  ])('of %j is %j', (env, expected) => {
    expect(otherLocale(env, 'linux')).toBe(expected);
  });

  it('is none on Windows', () => {
    expect(otherLocale({}, 'win32')).toBeUndefined();
  });
});

describe('buildEnvironment', () => {
  it('has nothing that only actions are given, and no file of commands', () => {
    const kept = { PATH: '/bin', GITHUB_SHA: 'a', GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux', CARGO_HOME: '/c' };
    const dropped = {
      ACTIONS_RUNTIME_TOKEN: 's',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
      'INPUT_GITHUB-TOKEN': 's',
      STATE_cache: 's',
      GITHUB_ENV: '/f',
      GITHUB_OUTPUT: '/f',
      GITHUB_PATH: '/f',
      GITHUB_STATE: '/f',
      GITHUB_STEP_SUMMARY: '/f',
    };
    expect(buildEnvironment({ ...kept, ...dropped })).toEqual(kept);
  });
});
