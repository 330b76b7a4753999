import { beforeAll, describe, expect, it } from '@jest/globals';
import { PLACEHOLDER } from '../../../src/contract/governance/changelog/parse.js';
import { CHANGELOG, changelogOf, codesOf, contractWith, entryOf, projectOf, Repository } from './repository.js';

const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
const RUST = 'Changed `/toolchain/rust`: newer.';
const entry = (date: string, migration = 'Nothing to do.'): string => entryOf('1.1.0', date, [RUST], migration);

describe('governRange, entries (rule 2)', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
  });

  it.each([
    ['2026-04-02', []],
    ['2026-04-03', ['ENTRY_DATE_WRONG']],
    ['2999-01-01', ['ENTRY_DATE_WRONG']],
  ])('an entry dated %s, on the 2nd of March', async (date, errors) => {
    expect(codesOf(await repository.check(projectOf(newer, entry(date))))).toEqual(errors);
  });

  it('a date out of reach at base binds no later entry', async () => {
    const project = await Repository.create(projectOf(newer, entry('2999-01-01')));
    const next = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.2.0', newer);
    const lines = ['Changed `/retention/minimum_release_generations`: one more.'];
    const files = projectOf(next, entryOf('1.2.0', '2026-02-20', lines), entry('2999-01-01'));
    expect(codesOf(await project.check(files))).toEqual([]);
    const { stub } = await project.check({ ...files, [CHANGELOG]: changelogOf(entry('2999-01-01')) });
    expect(stub).toMatch(/^## distribution-contract 1\.2\.0 - 2026-03-01\n/);
  });

  it('an edited entry is shown at the line that was edited', async () => {
    const text = changelogOf().replace('a temporary alias', 'an alias');
    const { findings } = await repository.check({ [CHANGELOG]: text });
    const line = text.split('\n').findIndex((one) => one.includes('an alias')) + 1;
    expect(findings[0]).toMatchObject({ code: 'ENTRY_EDITED', file: CHANGELOG, line });
  });

  it('a migration note that lacks alone is there to paste, and is none before it is filled in', async () => {
    const without = entryOf('1.1.0', '2026-02-20', [RUST]);
    const { stub = '', ...result } = await repository.check(projectOf(newer, without));
    expect([codesOf({ ...result, stub }), stub]).toEqual([
      ['MIGRATION_MISSING'],
      `### Migration\n\n- ${PLACEHOLDER}\n`,
    ]);
    const pasted = (text: string) => repository.check(projectOf(newer, `${without}\n${text}`));
    expect(codesOf(await pasted(stub))).toEqual(['CHANGELOG_INVALID', 'MIGRATION_MISSING']);
    expect(codesOf(await pasted(stub.replace(PLACEHOLDER, 'Install it again.')))).toEqual([]);
  });
});
