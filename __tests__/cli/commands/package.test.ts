import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../../scripts/small-program.mjs';
import { packageCommand } from '../../../src/cli/commands/package.js';
import type { Options } from '../../../src/cli/options.js';
import { makeContract, TUPLE } from '../../steps/staging.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject } from '../../support/temporary.js';

const { git_rev: gitRev, dist_revision: distRevision, ...parts } = TUPLE;
const context = {
  start: 'controller-dist',
  nextStep: () => undefined,
  env: {},
  now: () => new Date('2026-03-01T00:00:00Z'),
  progress: () => {},
  warn: () => {},
};

async function options(more: Options): Promise<Options> {
  const tuple = { ...parts, gitRev, distRevision };
  return { ...tuple, contract: await makeContract(), out: await createTempProject(), sourceDateEpoch: '1', ...more };
}

describe('package', () => {
  it('stages a binary, and says what and with which digest', async () => {
    const folder = await createTempProject({ tool: smallProgram(TUPLE.target, '') });
    const { json, lines } = await packageCommand(await options({ binary: join(folder, 'tool') }), context);
    const { artifact_file, artifact_sha256 } = json as Record<string, string>;
    expect(lines).toEqual([`packaged: ${artifact_file}`, `sha256: ${artifact_sha256}`]);
  });

  it('refuses a manifest and a binary at once, and neither', async () => {
    for (const given of [{}, { manifestPath: 'Cargo.toml', binary: 'tool' }]) {
      const asked = await options(given);
      const { place } = await expectCode(() => packageCommand(asked, context), 'INVALID_INPUT');
      expect(place).toBe('manifest-path');
    }
  });

  it('takes a manifest alone, and a binary alone, for something to package', async () => {
    for (const given of [{ manifestPath: '/none/Cargo.toml' }, { binary: '/none/tool' }]) {
      const asked = await options(given);
      await expectCode(() => packageCommand(asked, context), 'CRATE_NOT_FOUND');
    }
  });

  it.each(['contract', 'out'])('refuses to go without --%s', async (name) => {
    const asked = await options({ binary: '/none/tool', [name]: undefined });
    expect((await expectCode(() => packageCommand(asked, context), 'INVALID_INPUT')).place).toBe(name);
  });
});
