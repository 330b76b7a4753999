import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  historyOf,
  jsonOf,
  projectOf,
} from '../../support/governance.js';

const base = new Base(projectOf());

const NETBSD: Contract['platforms'][number] = {
  target: 'x86_64-unknown-netbsd',
  platform: 'NetBSD',
  os: 'linux',
  arch: 'x86_64',
  runner: 'netbsd',
  support: 'optional',
};
const more = contractWith((contract) => {
  contract.retention.minimum_release_generations = 9;
  contract.platforms.push(NETBSD);
}, '1.1.0');
const RETENTION = 'Changed `/retention/minimum_release_generations`: one more.';
const PLATFORM = 'Added `/platforms/x86_64-unknown-netbsd`: may be part of a release.';
const NOTE = 'Nothing to do.';
const withEntry = (lines: readonly string[], note: string | undefined = NOTE, date = '2026-02-20'): Files =>
  projectOf(more, entryOf('1.1.0', date, lines, note));
const changelog = (...entries: string[]): Files => ({ ...projectOf(more), [CHANGELOG]: changelogOf(...entries) });
const good = entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM], NOTE);

const TO_FILL = ['', '### Migration', '', '- Say here what consumers have to do.', ''];

describe('govern, what is missing to paste', () => {
  const paste = (files: Files): string => {
    const { stub } = base.check(files);
    return stub ?? '';
  };

  it('is one line where the version is all that changes, and nothing where nothing does', () => {
    const raised = contractWith(() => {}, '1.1.0');
    expect(paste({ ...projectOf(), [CONTRACT]: jsonOf(raised) })).toBe(
      '## distribution-contract 1.1.0 - 2026-03-01\n\n- Changed `/distribution_contract_version`: nothing that consumers see.\n',
    );
    expect(base.check({ 'src/main.rs': '' }).stub).toBeUndefined();
  });

  it('gives an entry that passes as it is', () => {
    const stub = paste({ ...projectOf(more), [CHANGELOG]: changelogOf() });
    expect(stub).toBe(
      [
        '## distribution-contract 1.1.0 - 2026-03-01',
        '',
        '- Added `/platforms/x86_64-unknown-netbsd`: the whole of it is new.',
        '- Changed `/retention/minimum_release_generations`: `8` becomes `9`.',
        ...TO_FILL,
      ].join('\n'),
    );
    // What is left as it was pasted tells nobody how to migrate.
    expect(codesOf(base.check(changelog(stub)))).toEqual(['CHANGELOG_INVALID', 'MIGRATION_MISSING']);
    const filled = stub.replace('Say here what consumers have to do.', 'Install it again.');
    expect(codesOf(base.check(changelog(filled)))).toEqual([]);
  });

  it('gives the version that the changes ask for', () => {
    const fewer = contractWith(({ retention }) => (retention.minimum_release_generations = 7));
    expect(paste({ [CONTRACT]: jsonOf(fewer) })).toMatch(/^## distribution-contract 2\.0\.0 - 2026-03-01\n/);
  });

  it('gives only the lines that an entry lacks', () => {
    expect(paste(withEntry([PLATFORM]))).toBe('- Changed `/retention/minimum_release_generations`: `8` becomes `9`.\n');
  });

  it.each(['1.2.0', '0.9.0'])('gives the whole entry where one for %s stands in its place', (version) => {
    const stub = paste(changelog(good.replace('1.1.0', version)));
    expect(stub).toMatch(
      /^## distribution-contract 1\.1\.0 - 2026-03-01\n\n- Added `\/platforms\/.*\n- Changed `\/retention/,
    );
  });

  it('gives the announcement of what cannot go yet, under the version that it asks for', () => {
    const rust = (contract: Contract) => (contract.toolchain.rust = '1.85.0');
    const fewer = contractWith((contract) => {
      contract.platforms.splice(2, 1);
      rust(contract);
    }, '1.1.0');
    const stub = paste(projectOf(fewer));
    expect(stub).toBe(
      [
        '## distribution-contract 1.1.0 - 2026-03-01',
        '',
        '- Changed `/toolchain/rust`: `1.84.0` becomes `1.85.0`.',
        '- Deprecated `/platforms/x86_64-unknown-linux-musl` until 2026-08-29: it goes after that day.',
        ...TO_FILL,
      ].join('\n'),
    );
    const filled = stub.replace('Say here what consumers have to do.', 'Use the gnu build.');
    expect(codesOf(base.check(projectOf(contractWith(rust, '1.1.0'), filled)))).toEqual([]);
  });

  it('gives the entry of a draft that states another version, where nothing is published', () => {
    const toolchain = contractWith((contract) => (contract.toolchain.rust = '1.85.0'), '1.1.0');
    const report = base.check({ [CONTRACT]: jsonOf(toolchain) }, { published: historyOf([]) });
    const { stub } = report;
    expect(codesOf(report)).toContain('ENTRY_MISSING');
    expect(stub).toMatch(/^## distribution-contract 1\.1\.0 - /);
    expect(stub).toContain('- Changed `/toolchain/rust`: `1.84.0` becomes `1.85.0`.');
    expect(stub).not.toContain('### Migration');
  });

  it('gives nothing where nothing is missing', () => {
    expect(paste(changelog(good))).toBe('');
    expect(paste({ 'src/main.rs': '' })).toBe('');
  });
});
