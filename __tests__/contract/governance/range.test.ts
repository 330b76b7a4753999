import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import {
  Base,
  CHANGELOG,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  historyOf,
  projectOf,
  releasesFrom,
} from '../../support/governance.js';

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
const good = entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM], NOTE);

describe('govern, the first contract of a repository', () => {
  it('needs an entry that names every field', () => {
    const project = new Base({ 'src/main.rs': '' });
    const result = project.check(projectOf());
    expect(codesOf(result)).toEqual([]);
    const lacking = { [CHANGELOG]: changelogOf().replace(/^- Added `\/integrity`.*\n/m, '') };
    expect(codesOf(project.check({ ...projectOf(), ...lacking }))).toEqual(['FIELD_NOT_NAMED']);
  });

  it('gives the whole entry to paste', () => {
    const project = new Base({ 'src/main.rs': '' });
    const empty = { ...projectOf(), [CHANGELOG]: '# Changelog\n' };
    const result = project.check(empty);
    expect(codesOf(result)).toEqual(['ENTRY_MISSING']);
    const filled = result.stub?.replace('Say here what consumers have to do.', 'Read the index.');
    expect(codesOf(project.check({ ...empty, [CHANGELOG]: `# Changelog\n\n${filled}` }))).toEqual([]);
  });
});

describe('govern, a contract version that is known not to be published', () => {
  const published = historyOf(releasesFrom('2026-01-02', 2));
  const draft = (entry: string, contract = more): Files => ({
    ...projectOf(contract),
    [CHANGELOG]: changelogOf(entry),
  });
  const project = new Base(draft(good));
  const both = contractWith((contract) => (contract.profiles = ['release']), '1.1.0', more);
  const largest = contractWith((contract) => (contract.retention.minimum_release_generations = 10), '1.1.0', more);
  const corrected = good.replace('one more', 'two more');

  it('may still change under its version, and its entry with it', () => {
    const result = project.check(draft(corrected, largest), { published });
    expect(result.findings).toEqual([]);
  });

  it('may go back to what is published', () => {
    const result = project.check(projectOf(), { published });
    expect(result.findings).toEqual([]);
  });

  it('is held to the published contract: what that had, cannot just go', () => {
    const result = project.check(draft(`${good}`, both), { published });
    expect(codesOf(result)).toEqual(['DOCUMENT_NOT_CHANGED', 'FIELD_NOT_NAMED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED']);
  });

  it('may drop what only the draft had', () => {
    const less = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.1.0');
    const result = project.check(draft(entryOf('1.1.0', '2026-02-20', [RETENTION]), less), {
      published,
    });
    expect(result.findings).toEqual([]);
  });

  it('counts as published where no source says otherwise', () => {
    expect(codesOf(project.check(draft(corrected, largest)))).toEqual(['ENTRY_EDITED', 'VERSION_NOT_RAISED']);
  });
});
