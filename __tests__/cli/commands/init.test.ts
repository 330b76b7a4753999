import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { init } from '../../../src/cli/commands/project/init.js';
import { formatNextStep } from '../../../src/cli/next-step.js';
import type { CommandContext } from '../../../src/cli/output.js';
import { CRATE, createRepository, ENV } from '../../support/crate-repository.js';

const context: CommandContext = {
  start: 'controller-dist',
  nextStep: (next) => formatNextStep('controller-dist', { name: 'init', options: {} }, next),
  env: ENV,
  now: () => new Date('2026-01-05T10:00:00Z'),
  progress: () => {},
  warn: () => {},
};

describe('init', () => {
  it('says what it wrote, what it decided, what comes next as commands, and what the host has to do', async () => {
    const folder = await createRepository({ ...CRATE, '.github/CODEOWNERS': '* @alice\n' });
    const manifestPath = join(folder, 'Cargo.toml');
    const { json, lines } = await init({ manifestPath, suite: 'acme-dist/suite@v1.2.3' }, context);
    expect(lines.slice(0, 3)).toEqual([
      'written: docs/distribution-contract.json',
      'written: docs/distribution.md',
      'written: docs/distribution-changelog.md',
    ]);
    const said = lines.join('\n');
    expect(said).toContain('kept as it is: .github/CODEOWNERS');
    expect(said).toContain('@alice owns the files by CODEOWNERS');
    expect(said).toMatch(
      /controller-dist plan --contract \S+distribution-contract\.json --manifest-path \S+Cargo\.toml\n/,
    );
    expect(said).toContain('controller-dist govern --base origin/main');
    expect(said).toContain('git push origin v1.2.3');
    expect(said).toMatch(/acme-dist\/suite is allowed[\s\S]*Code Owners[\s\S]*tags v\*[\s\S]*branch dist/);
    expect(json).toMatchObject({
      product: 'tool',
      steward: '@alice',
      suite: 'acme-dist/suite@v1.2.3',
      contract: 'docs/distribution-contract.json',
      plan: { ready: true },
    });
  });
});
