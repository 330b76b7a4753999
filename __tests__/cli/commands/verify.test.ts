import { describe, expect, it } from '@jest/globals';
import { verify } from '../../../src/cli/commands/verify.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { sampleIndex, sampleRelease, TUPLE } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';

const context = {
  start: 'controller-dist',
  nextStep: () => undefined,
  env: {},
  now: () => new Date(0),
  progress: () => {},
  warn: () => {},
};

describe('verify', () => {
  it('says of parts that are missing which, what there is, and that everything can be verified, too', async () => {
    const source = await createTempProject({ 'dist/index.json': formatIndex(sampleIndex([sampleRelease()])) });
    await expect(verify({ source }, context)).rejects.toMatchObject({
      code: 'TUPLE_INCOMPLETE',
      message: expect.stringMatching(/version/),
      hint: expect.stringMatching(new RegExp(`--all[^]*${TUPLE.git_rev}`)),
    });
    await expect(verify({ source, target: TUPLE.target }, context)).rejects.toMatchObject({
      code: 'TUPLE_INCOMPLETE',
      message: expect.stringMatching(/version.*profile.*toolchain.*git-rev.*dist-revision/),
    });
  });
});
