import { describe, expect, it } from '@jest/globals';
import { describeRunner } from '../../../src/steps/package/packable.js';

describe('describeRunner', () => {
  it('names the machine where no runner does, without an image', () => {
    expect(describeRunner({})).toEqual({ os: process.platform, arch: process.arch });
    expect(describeRunner({ RUNNER_OS: '', RUNNER_ARCH: '', ImageOS: '', ImageVersion: '' })).toEqual({
      os: process.platform,
      arch: process.arch,
    });
  });

  it('takes what a runner says of itself', () => {
    const runner = { RUNNER_OS: 'Linux', RUNNER_ARCH: 'ARM64', ImageOS: 'ubuntu24', ImageVersion: '20260101.1' };
    expect(describeRunner(runner)).toEqual({ os: 'Linux', arch: 'ARM64', image: 'ubuntu24-20260101.1' });
  });

  it.each([
    [{ ImageOS: 'ubuntu24' }, 'ubuntu24'],
    [{ ImageVersion: '20260101.1' }, '20260101.1'],
  ])('names the image of %j by the half that is known', (env, image) => {
    expect(describeRunner(env)).toEqual({ os: process.platform, arch: process.arch, image });
  });
});
