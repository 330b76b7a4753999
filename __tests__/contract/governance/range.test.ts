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
  INDEX_SCHEMA,
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
  releasesFrom,
  rowSchema,
  type Tree,
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

describe('govern, a source that is known to hold nothing', () => {
  const published = historyOf([]);
  const check = (files: Files, base: Files = projectOf()) => new Base(base as Tree).check(files, { published });
  /** The project with another contract under 1.0.0, and its first entry changed with it. */
  const draft = (change: (contract: Contract) => unknown, entry: (text: string) => string): Files => ({
    ...projectOf(contractWith(change)),
    [CHANGELOG]: entry(changelogOf()),
  });
  const said = (text: string) => text.replace('as in the first contract', 'as it should have been');
  const aliasDate = (date: string) => (contract: Contract) => {
    const [alias] = contract.index.deprecated_aliases;
    if (alias) alias.retired = date;
  };

  it.each<[name: string, files: Files]>([
    ['a typing error', draft((contract) => (contract.toolchain.rust = '1.84.1'), said)],
    ['a field more', draft((contract) => (contract.runtime_assumptions.terminal = 'tty'), said)],
    [
      'a whole field more, which the entry adds',
      draft(
        (contract) => (contract.notes = 'Read me.'),
        (text) => text.replace('- Added `/product`', '- Added `/notes`: new.\n$&'),
      ),
    ],
    ['another product', draft((contract) => (contract.product = 'tools'), said)],
    ['another primary binary', draft((contract) => contract.entrypoint.binaries.reverse(), said)],
    ['a platform less', draft((contract) => contract.platforms.splice(1, 1), said)],
    ['a profile less', draft((contract) => (contract.profiles = ['release']), said)],
    ['fewer generations', draft((contract) => (contract.retention.minimum_release_generations = 6), said)],
    [
      'no alias, and no announcement of it',
      draft(
        (contract) => (contract.index.deprecated_aliases = []),
        (text) => text.replace(/^- Deprecated.*\n/m, ''),
      ),
    ],
    ['an entry in other words', { [CHANGELOG]: said(changelogOf()) }],
    [
      'an entry without a migration note',
      { [CHANGELOG]: changelogOf().replace(/^- Deprecated.*\n|^### [\s\S]*/gm, '') },
    ],
    ['a schema', { [INDEX_SCHEMA]: rowSchema((schema) => (schema.properties.artifact_file.maxLength = 9)) }],
  ])('lets a draft change in place: %s', (_, files) => {
    const result = check(files);
    expect([codesOf(result), codesOf(result, 'warning')]).toEqual([[], []]);
    expect(codesOf(result, 'notice')).toEqual(['NOTHING_PUBLISHED']);
  });

  it.each<[name: string, files: Files, errors: string[]]>([
    [
      'an alias that goes before the day of the specification',
      draft(aliasDate('2026-06-01'), (text) => text.replace('2026-07-01', '2026-06-01')),
      ['RETIREMENT_MOVED_EARLIER'],
    ],
    [
      'the contract alone',
      { [CONTRACT]: jsonOf(contractWith((contract) => (contract.product = 'tools'))) },
      ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE'],
    ],
    [
      'a field that the entry does not add',
      draft(
        (contract) => (contract.notes = 'Read me.'),
        (text) => text.replace(/^- Added `\/product`.*\n/m, ''),
      ),
      ['FIELD_NOT_NAMED'],
    ],
    ['no entry', { [CHANGELOG]: '# Changelog\n' }, ['ENTRY_MISSING']],
    [
      'five generations',
      draft((contract) => (contract.retention.minimum_release_generations = 5), said),
      ['RETENTION_TOO_LOW'],
    ],
    [
      'an announcement of a day that has passed',
      draft(aliasDate('2026-02-01'), (text) => text.replace('2026-07-01', '2026-02-01')),
      ['NOTICE_TOO_SHORT'],
    ],
    [
      'an announcement without a migration note',
      { [CHANGELOG]: changelogOf().replace(/^### [\s\S]*/m, '') },
      ['MIGRATION_MISSING'],
    ],
    [
      'another steward without the one before',
      projectOf(contractWith(({ governance }) => (governance.steward.active = '@org/others'))),
      ['DOCUMENT_NOT_CHANGED', 'STEWARD_WITHOUT_OVERLAP'],
    ],
  ])('holds a draft to what is for its readers: %s', (_, files, errors) => {
    expect(codesOf(check(files))).toEqual(errors);
  });

  it('lets a draft go back to an older version', () => {
    const base = projectOf(
      contractWith(() => {}, '1.1.0'),
      entryOf('1.1.0', '2026-01-20', ['Changed `/contract`: more.']),
    );
    expect(codesOf(check(projectOf(), base))).toEqual([]);
  });

  it('counts no release cycle of an overlap: that is known', () => {
    const both = contractWith(({ governance }) => (governance.steward = { active: '@org/new', outgoing: '@org/old' }));
    const after = contractWith(({ governance }) => (governance.steward = { active: '@org/new' }));
    const result = check({ ...projectOf(after), [CHANGELOG]: said(changelogOf()) }, projectOf(both));
    expect(codesOf(result)).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('lets a first contract take over the changelog that stands there', () => {
    const before = { [CHANGELOG]: changelogOf() };
    const result = new Base(before).check({ ...projectOf(), [CHANGELOG]: said(changelogOf()) }, { published });
    expect(codesOf(result)).toEqual([]);
  });

  it('is no longer so from the first release on, whatever became of it', () => {
    const files = draft((contract) => contract.platforms.splice(1, 1), said);
    const [first] = releasesFrom('2026-01-02', 1);
    const history = historyOf(first ? [first] : []);
    const gone = { ...history, releases: history.releases.map((release) => ({ ...release, day: undefined })) };
    expect(codesOf(new Base(projectOf()).check(files, { published: gone }))).toEqual([
      'CONTRACT_IMMUTABLE',
      'ENTRY_EDITED',
      'NOT_ANNOUNCED',
    ]);
  });

  it('is another matter than releases under later versions', () => {
    const later = historyOf(
      releasesFrom(
        '2026-01-02',
        1,
        contractWith(() => {}, '2.0.0'),
      ),
    );
    const files = draft((contract) => contract.platforms.splice(1, 1), said);
    expect(codesOf(new Base(projectOf()).check(files, { published: later }))).toEqual([
      'ENTRY_EDITED',
      'NOT_ANNOUNCED',
      'VERSION_NOT_RAISED',
    ]);
  });
});

describe('govern, a schema under a draft', () => {
  const published = historyOf(releasesFrom('2026-01-02', 2));
  const shorter = { [INDEX_SCHEMA]: rowSchema((schema) => (schema.properties.artifact_file.maxLength = 9)) };
  const base = new Base({ ...projectOf(more), [CHANGELOG]: changelogOf(good) });

  it('is stated by the version of the draft, where that is enough', () => {
    const named = good.replace('- Changed', '- Changed `/index`: shorter paths.\n- Changed');
    const files = { ...shorter, [CHANGELOG]: changelogOf(named), [PROSE]: `${proseOf(more)}\nShorter.\n` };
    expect(codesOf(base.check(files, { published }))).toEqual(['VERSION_NOT_RAISED']);
  });

  it('does not slip under the published version that a draft goes back to', () => {
    const files = { ...projectOf(), ...shorter };
    expect(codesOf(base.check(files, { published }))).toEqual(['VERSION_NOT_RAISED']);
  });
});
