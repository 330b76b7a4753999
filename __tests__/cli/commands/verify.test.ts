import { describe, expect, it } from '@jest/globals';
import { verify } from '../../../src/cli/commands/verify.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { pageBytes } from '../../../src/page/page.js';
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

  it('says of a page that is not the one of its version how it is written anew', async () => {
    const index = formatIndex(sampleIndex([]));
    const changed = `${pageBytes()}<script></script>`;
    const source = await createTempProject({ 'dist/index.json': index, 'dist/index.html': changed });
    const { lines, exitCode } = await verify({ source, all: true }, context);
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('fault[PAGE_CHANGED]: ');
    expect(lines).toContain(`To write the page anew: controller-dist page --store ${source}`);
    const own = await createTempProject({ 'dist/index.json': index, 'dist/index.html': String(pageBytes()) });
    expect((await verify({ source: own, all: true }, context)).lines.join()).not.toContain('anew');
  });
});
