import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer } from './project.js';
import { runDoor } from './runner.js';

/** A folder for PATH whose cargo and git write down what they are asked, and do it. */
async function countingTools(): Promise<string> {
  const bin = await createTempProject({ calls: '' });
  for (const tool of ['cargo', 'git']) {
    const real = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh\necho "${tool} $*" >>"$(dirname "$0")/calls"\nexec ${real} "$@"\n`;
    await writeFile(join(bin, tool), script, { mode: 0o755 });
  }
  return bin;
}

describe('package', () => {
  // Whatever a cache unpacked, git is asked again, and after the build.
  it.each([
    ['false', 2],
    ['true', 3],
  ])(
    'asks cargo and git once what the source is, and git after a cache and after the build (%s)',
    async (cache, asked) => {
      const [cwd, bin] = await Promise.all([createProducer(), countingTools()]);
      const tuple = { version: '1.2.3', target: TARGET, toolchain: TOOLCHAIN, profile: 'debug' };
      const inputs = { ...tuple, 'git-rev': git(cwd, 'rev-parse', 'HEAD'), 'dist-revision': 'r1', cache };
      const run = await runDoor('package', inputs, { cwd, env: { PATH: `${bin}:${process.env.PATH}` } });
      expect(run.status).toBe(0);
      const calls = await readFile(join(bin, 'calls'), 'utf8');
      const times = (question: RegExp): number => calls.match(question)?.length ?? 0;
      expect({
        metadata: times(/^cargo metadata /gm),
        head: times(/^git .* log -1 /gm),
        root: times(/^git .* rev-parse --show-toplevel$/gm),
        status: times(/^git .* status --porcelain/gm),
      }).toEqual({ metadata: 1, head: asked, root: 1, status: asked });
    },
  );
});
