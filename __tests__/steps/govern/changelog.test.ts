import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import {
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST_ENTRY,
  type Files,
  jsonOf,
  projectOf,
  Repository,
  releasesFrom,
  sourceOf,
} from './repository.js';

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.create(projectOf());
});

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

describe('governRange, the changelog (rule 2)', () => {
  it.each<[name: string, files: Files, errors: string[]]>([
    ['each changed field is named', changelog(good), []],
    ['a field above the changed one is named as changed', withEntry(['Changed `/retention`: one more.', PLATFORM]), []],
    ['lines end in CRLF', { ...projectOf(more), [CHANGELOG]: changelogOf(good).replaceAll('\n', '\r\n') }, []],
    ['a line goes on in the next', withEntry([`${RETENTION}\n  And so on.`, PLATFORM]), []],
    ['one field is not named', withEntry([RETENTION]), ['FIELD_NOT_NAMED']],
    [
      'a sibling is named in its place',
      withEntry([RETENTION, PLATFORM.replace('netbsd', 'netbs')]),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'an addition is called a removal',
      withEntry([RETENTION, PLATFORM.replace('Added', 'Removed')]),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'a change above is called an addition',
      withEntry([PLATFORM, 'Added `/retention`: one more.']),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'no migration note for the matrix',
      projectOf(more, entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM])),
      ['MIGRATION_MISSING'],
    ],
    [
      'an empty migration note',
      changelog(`${entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM])}\n### Migration\n`),
      ['CHANGELOG_INVALID', 'MIGRATION_MISSING'],
    ],
    ['an entry under the version of before', changelog(good.replace('1.1.0', '1.0.1')), ['ENTRY_MISSING']],
    [
      'an entry under a version to come',
      changelog(good.replace('1.1.0', '1.2.0')),
      ['ENTRY_MISSING', 'ENTRY_VERSION_WRONG'],
    ],
    ['two entries for one version', changelog(good, good), ['CHANGELOG_INVALID', 'ENTRY_VERSION_WRONG']],
    [
      'an entry below the older one',
      { ...projectOf(more), [CHANGELOG]: `${changelogOf()}\n${good}` },
      ['ENTRY_VERSION_WRONG'],
    ],
    ['no date', changelog(good.replace(' - 2026-02-20', '')), ['CHANGELOG_INVALID', 'ENTRY_MISSING']],
    ['a date that no calendar has', changelog(good.replace('02-20', '02-30')), ['CHANGELOG_INVALID', 'ENTRY_MISSING']],
    ['a date before the entry below', withEntry([RETENTION, PLATFORM], NOTE, '2025-12-31'), ['ENTRY_DATE_WRONG']],
    ['a date 31 days before the base commit', withEntry([RETENTION, PLATFORM], NOTE, '2026-01-01'), []],
    ['a date to come', withEntry([RETENTION, PLATFORM], NOTE, '2026-04-01'), []],
    [
      'a line that is not by the grammar',
      changelog(good.replace('- Added', '* Added')),
      ['CHANGELOG_INVALID', 'FIELD_NOT_NAMED'],
    ],
    [
      'a heading of another kind below the entries',
      { ...projectOf(more), [CHANGELOG]: `${changelogOf(good)}\n## Thanks\n` },
      ['CHANGELOG_INVALID'],
    ],
    [
      'a heading of another kind above the entries',
      { ...projectOf(more), [CHANGELOG]: changelogOf(`## How to read this\n\n`, good) },
      [],
    ],
    [
      'the published entry is edited',
      { [CHANGELOG]: changelogOf().replace('a temporary alias', 'an alias') },
      ['ENTRY_EDITED'],
    ],
    [
      'the published entry is moved to another date',
      { [CHANGELOG]: changelogOf().replace('2026-01-01', '2026-01-02') },
      ['ENTRY_EDITED'],
    ],
    ['the published entry is removed', { ...projectOf(more), [CHANGELOG]: `# Changelog\n\n${good}` }, ['ENTRY_EDITED']],
    [
      'the published entry is hidden in fenced code',
      { ...projectOf(more), [CHANGELOG]: `${good}\n\`\`\`\n${FIRST_ENTRY}\`\`\`\n` },
      ['CHANGELOG_INVALID', 'ENTRY_EDITED'],
    ],
    [
      'all entries are hidden in fenced code',
      { ...projectOf(more), [CHANGELOG]: `\`\`\`\n${changelogOf(good)}` },
      ['ENTRY_EDITED', 'ENTRY_MISSING'],
    ],
    ['blank lines in the published entry', { [CHANGELOG]: changelogOf().replaceAll('\n- ', '\n\n- ') }, []],
    ['words above the entries', { [CHANGELOG]: changelogOf().replace('Newest first.', 'The newest is first.') }, []],
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('warns of a field that the entry names and the range does not change', async () => {
    const files = withEntry([RETENTION, PLATFORM, 'Changed `/toolchain/rust`: newer.']);
    const { result, findings } = await repository.check(files);
    const line =
      String(files[CHANGELOG])
        .split('\n')
        .findIndex((text) => text.includes('/toolchain/rust')) + 1;
    expect(result).toBe('passed');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'FIELD_NOT_IN_RANGE',
        severity: 'warning',
        file: CHANGELOG,
        line,
        pointer: '/toolchain/rust',
      }),
    );
  });

  it('refuses a first entry that is back-dated by more than 31 days', async () => {
    const project = await Repository.create(projectOf(), '2026-03-15');
    const result = await project.check(withEntry([RETENTION, PLATFORM], NOTE, '2026-02-11'), {
      date: '2026-03-20',
      today: '2026-03-21',
    });
    expect(codesOf(result)).toEqual(['ENTRY_DATE_WRONG']);
  });

  it('does not hold a range to faults that the published entries have had before', async () => {
    const faulty = changelogOf().replace('- Added `/entrypoint`:', '* Added `/entrypoint`:');
    const project = await Repository.create({ ...projectOf(), [CHANGELOG]: faulty });
    const after = faulty.replace(FIRST_ENTRY.split('\n')[0] ?? '', `${good}\n$&`);
    expect(codesOf(await project.check({ ...projectOf(more), [CHANGELOG]: after }))).toEqual([]);
  });

  it('takes the entries of several versions together', async () => {
    const later = { ...more, contract: 'distribution-contract@1.2', distribution_contract_version: '1.2.0' };
    const entries = [entryOf('1.2.0', '2026-02-21', [RETENTION]), entryOf('1.1.0', '2026-02-20', [PLATFORM], NOTE)];
    expect(codesOf(await repository.check(projectOf(later, ...entries)))).toEqual([]);
  });
});

const TO_FILL = ['', '### Migration', '', '- Say here what consumers have to do.', ''];

describe('governRange, what is missing to paste', () => {
  const paste = async (files: Files): Promise<string> => {
    const { stub } = await repository.check(files);
    return stub ?? '';
  };

  it('gives an entry that passes as it is', async () => {
    const stub = await paste({ ...projectOf(more), [CHANGELOG]: changelogOf() });
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
    expect(codesOf(await repository.check(changelog(stub)))).toEqual(['CHANGELOG_INVALID', 'MIGRATION_MISSING']);
    const filled = stub.replace('Say here what consumers have to do.', 'Install it again.');
    expect(codesOf(await repository.check(changelog(filled)))).toEqual([]);
  });

  it('gives the version that the changes ask for', async () => {
    const fewer = contractWith(({ retention }) => (retention.minimum_release_generations = 7));
    expect(await paste({ [CONTRACT]: jsonOf(fewer) })).toMatch(/^## distribution-contract 2\.0\.0 - 2026-03-01\n/);
  });

  it('gives only the lines that an entry lacks', async () => {
    expect(await paste(withEntry([PLATFORM]))).toBe(
      '- Changed `/retention/minimum_release_generations`: `8` becomes `9`.\n',
    );
  });

  it.each(['1.2.0', '0.9.0'])('gives the whole entry where one for %s stands in its place', async (version) => {
    const stub = await paste(changelog(good.replace('1.1.0', version)));
    expect(stub).toMatch(
      /^## distribution-contract 1\.1\.0 - 2026-03-01\n\n- Added `\/platforms\/.*\n- Changed `\/retention/,
    );
  });

  it('gives the announcement of what cannot go yet, under the version that it asks for', async () => {
    const rust = (contract: Contract) => (contract.toolchain.rust = '1.85.0');
    const fewer = contractWith((contract) => {
      contract.platforms.pop();
      rust(contract);
    }, '1.1.0');
    const stub = await paste(projectOf(fewer));
    expect(stub).toBe(
      [
        '## distribution-contract 1.1.0 - 2026-03-01',
        '',
        '- Changed `/toolchain/rust`: `1.84.0` becomes `1.85.0`.',
        '- Deprecated `/platforms/x86_64-pc-windows-msvc` until 2026-08-29: it goes after that day.',
        ...TO_FILL,
      ].join('\n'),
    );
    const filled = stub.replace('Say here what consumers have to do.', 'Use the gnu build.');
    expect(codesOf(await repository.check(projectOf(contractWith(rust, '1.1.0'), filled)))).toEqual([]);
  });

  it('gives nothing where nothing is missing', async () => {
    expect(await paste(changelog(good))).toBe('');
    expect(await paste({ 'src/main.rs': '' })).toBe('');
  });
});

describe('governRange, the first contract of a repository', () => {
  it('needs an entry that names every field', async () => {
    const project = await Repository.create({ 'src/main.rs': '' });
    const result = await project.check(projectOf());
    expect(codesOf(result)).toEqual([]);
    const lacking = { [CHANGELOG]: changelogOf().replace(/^- Added `\/integrity`.*\n/m, '') };
    expect(codesOf(await project.check({ ...projectOf(), ...lacking }))).toEqual(['FIELD_NOT_NAMED']);
  });

  it('gives the whole entry to paste', async () => {
    const project = await Repository.create({ 'src/main.rs': '' });
    const empty = { ...projectOf(), [CHANGELOG]: '# Changelog\n' };
    const result = await project.check(empty);
    expect(codesOf(result)).toEqual(['ENTRY_MISSING']);
    const filled = result.stub?.replace('Say here what consumers have to do.', 'Read the index.');
    expect(codesOf(await project.check({ ...empty, [CHANGELOG]: `# Changelog\n\n${filled}` }))).toEqual([]);
  });
});

describe('governRange, a contract version that is known not to be published', () => {
  const source = sourceOf(releasesFrom('2026-01-02', 2));
  const draft = (entry: string, contract = more): Files => ({
    ...projectOf(contract),
    [CHANGELOG]: changelogOf(entry),
  });
  let project: Repository;
  beforeAll(async () => {
    project = await Repository.create(draft(good));
  });
  const both = contractWith((contract) => (contract.profiles = ['release']), '1.1.0', more);
  const largest = contractWith((contract) => (contract.retention.minimum_release_generations = 10), '1.1.0', more);
  const corrected = good.replace('one more', 'two more');

  it('may still change under its version, and its entry with it', async () => {
    const result = await project.check(draft(corrected, largest), { source: await source });
    expect(result.findings).toEqual([]);
  });

  it('may go back to what is published', async () => {
    const result = await project.check(projectOf(), { source: await source });
    expect(result.findings).toEqual([]);
  });

  it('is held to the published contract: what that had, cannot just go', async () => {
    const result = await project.check(draft(`${good}`, both), { source: await source });
    expect(codesOf(result)).toEqual(['DOCUMENT_NOT_CHANGED', 'FIELD_NOT_NAMED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED']);
  });

  it('may drop what only the draft had', async () => {
    const less = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.1.0');
    const result = await project.check(draft(entryOf('1.1.0', '2026-02-20', [RETENTION]), less), {
      source: await source,
    });
    expect(result.findings).toEqual([]);
  });

  it('counts as published where no source says otherwise', async () => {
    expect(codesOf(await project.check(draft(corrected, largest)))).toEqual(['ENTRY_EDITED', 'VERSION_NOT_RAISED']);
  });
});
