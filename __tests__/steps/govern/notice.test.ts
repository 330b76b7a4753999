import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import {
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  jsonOf,
  projectOf,
  Repository,
  releasesFrom,
  sourceOf,
} from './repository.js';

const MUSL = '/platforms/x86_64-unknown-linux-musl';
const GNU = '/platforms/x86_64-unknown-linux-gnu';
const NOTE = 'Nothing else to do.';
const same = () => {};
const without =
  (...targets: string[]) =>
  (contract: Contract) => {
    contract.platforms = contract.platforms.filter(({ target }) => !targets.some((at) => at.endsWith(`/${target}`)));
  };
const entry = (version: string, date: string, ...lines: string[]) => entryOf(version, date, lines, NOTE);
const removed = (version: string, date: string, pointer = MUSL) =>
  entry(version, date, `Removed \`${pointer}\`: as announced.`);

/** What a removal finds in a project of these entries, with as many releases since as it takes. */
async function removal(
  entries: readonly string[],
  head: string,
  change: (contract: Contract) => unknown = without(MUSL),
): Promise<{ errors: string[]; messages: string[] }> {
  const version = /(\d\S+) - /.exec(entries[0] ?? '')?.[1] ?? '';
  const next = /(\d\S+) - /.exec(head)?.[1] ?? '';
  const before = contractWith(same, version);
  const repository = await Repository.create(projectOf(before, ...entries), '2026-08-31');
  const source = await sourceOf(releasesFrom('2026-08-01', 8, before));
  const files = projectOf(contractWith(change, next, before), head, ...entries);
  const result = await repository.check(files, { source, date: '2026-09-10', today: '2026-09-10' });
  return { errors: codesOf(result), messages: result.findings.map(({ message }) => message) };
}

describe('governRange, which announcement a removal has (rule 4)', () => {
  const announced = entry('1.1.0', '2026-01-10', `Deprecated \`${MUSL}\` until 2026-03-01: use the gnu build.`);
  const back = [
    entry('2.1.0', '2026-06-01', `Added \`${MUSL}\`: back again.`),
    removed('2.0.0', '2026-04-01'),
    announced,
  ];

  it('has one that names it', async () => {
    expect((await removal([announced], removed('2.0.0', '2026-09-02'))).errors).toEqual([]);
  });

  it('has none once what was announced has gone, and is there again', async () => {
    const { errors, messages } = await removal(back, removed('3.0.0', '2026-09-02'));
    expect(errors).toEqual(['NOT_ANNOUNCED']);
    expect(messages).toContainEqual(expect.stringContaining('since it last came or went'));
  });

  it('has one that was made since', async () => {
    const again = entry('2.2.0', '2026-07-01', `Deprecated \`${MUSL}\` until 2026-08-30: again.`);
    expect((await removal([again, ...back], removed('3.0.0', '2026-09-02'))).errors).toEqual([]);
  });

  it('keeps the announcement of what stands beside one that went', async () => {
    const two = entry(
      '1.1.0',
      '2026-01-10',
      `Deprecated \`${MUSL}\` until 2026-03-01: goes.`,
      `Deprecated \`${GNU}\` until 2026-03-01: goes.`,
      'Added `/platforms`: one more.',
    );
    const gnu = [removed('2.0.0', '2026-04-01', GNU), two];
    expect((await removal(gnu, removed('3.0.0', '2026-09-02'))).errors).toEqual([]);
  });

  it('has none that was made of a name before the last', async () => {
    const renamed = [
      entry('2.0.0', '2026-04-01', 'Changed `/product`: `tool`, which was `gadget`.'),
      entry('1.1.0', '2026-01-10', 'Deprecated `/product` until 2026-03-01: `tool` from then on.'),
    ];
    const change = (contract: Contract) => (contract.generator.config = 'scripts/other.json');
    const head = entry('2.1.0', '2026-09-02', 'Changed `/generator/config`: moved.');
    expect((await removal(renamed, head, change)).errors).not.toContain('NOT_ANNOUNCED');
    const again = entry('3.0.0', '2026-09-02', 'Changed `/product`: `gizmo`.');
    expect((await removal(renamed, again, (contract) => (contract.product = 'gizmo'))).errors).toEqual([
      'NOT_ANNOUNCED',
    ]);
  });

  it.each<[name: string, pointer: string, line: string, errors: string[]]>([
    ['is not announced by all platforms', GNU, `Removed \`${GNU}\`: gone.`, ['NOT_ANNOUNCED']],
    ['is not named by all platforms', MUSL, 'Changed `/platforms`: tidy.', ['FIELD_NOT_NAMED']],
    ['is not named by all platforms, called a removal', MUSL, 'Removed `/platforms`: some.', ['FIELD_NOT_NAMED']],
    ['is announced and named itself', MUSL, `Removed \`${MUSL}\`: gone.`, []],
  ])('a platform %s', async (_, pointer, line, errors) => {
    const broad = entry(
      '1.1.0',
      '2026-01-10',
      'Deprecated `/platforms` until 2026-03-01: Windows goes.',
      `Deprecated \`${MUSL}\` until 2026-03-01: goes.`,
    );
    const result = await removal([broad], entry('2.0.0', '2026-09-02', line), without(pointer));
    expect(result.errors).toEqual(errors);
  });

  it.each([
    ['profile', '/profiles', '/profiles/debug', (contract: Contract) => (contract.profiles = ['release'])],
    [
      'binary',
      '/entrypoint',
      '/entrypoint/binaries/tool-helper',
      (contract: Contract) => (contract.entrypoint.binaries = ['tool']),
    ],
  ])('a %s is announced by its own name alone', async (_, above, pointer, change) => {
    const broad = entry('1.1.0', '2026-01-10', `Deprecated \`${above}\` until 2026-03-01: some of it goes.`);
    const { errors, messages } = await removal([broad], removed('2.0.0', '2026-09-02', pointer), change);
    expect(errors).toEqual(['NOT_ANNOUNCED']);
    expect(messages).toContainEqual(expect.stringContaining(`an announcement of ${above} is none of what is in it`));
  });

  it('a platform is only planned from now on by the announcement of the platform', async () => {
    const planned = (contract: Contract) => {
      for (const platform of contract.platforms) if (MUSL.endsWith(`/${platform.target}`)) platform.support = 'planned';
    };
    const head = entry('2.0.0', '2026-09-02', `Changed \`${MUSL}/support\`: as announced.`);
    expect((await removal([announced], head, planned)).errors).toEqual([]);
  });
});

describe('governRange, when an announcement is made (rule 4)', () => {
  const announce = (date: string, until: string, version = '1.1.0'): Files =>
    projectOf(contractWith(same, version), entry(version, date, `Deprecated \`${MUSL}\` until ${until}: goes.`));
  const aliased = (announced: string): Files => {
    const path = 'dist/{distribution_contract_version}/index.json';
    const contract = contractWith(({ index }) => {
      index.deprecated_aliases = [{ path, announced, retired: '2026-12-01' }];
    }, '1.1.0');
    return projectOf(contract, entry('1.1.0', '2026-04-02', `Added \`/index/deprecated_aliases\`: one.`));
  };
  const bare = contractWith(({ index }) => (index.deprecated_aliases = []));

  it('counts its notice by the clock: the date of a commit is its author’s', async () => {
    const repository = await Repository.create(projectOf());
    const check = (until: string) =>
      repository.check(announce('2026-02-02', until), { date: '2026-02-02', today: '2026-12-01' });
    expect(codesOf(await check('2026-02-04'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(codesOf(await check('2026-12-01'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(codesOf(await check('2026-12-02'))).toEqual([]);
  });

  it('is dated no earlier than base, so that no older release counts', async () => {
    const repository = await Repository.create(projectOf(), '2026-04-02');
    const check = async (date: string, source?: Awaited<ReturnType<typeof sourceOf>>) =>
      codesOf(
        await repository.check(announce(date, '2026-06-01'), { date: '2026-04-02', today: '2026-04-02', source }),
      );
    expect(await check('2026-04-02')).toEqual([]);
    expect(await check('2026-04-20')).toEqual([]);
    expect(await check('2026-04-01')).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(await check('2026-03-02', await sourceOf(releasesFrom('2026-03-03', 8)))).toEqual([
      'ANNOUNCEMENT_BACKDATED',
    ]);
  });

  it('may be as old as a pull request where nothing was published since', async () => {
    const repository = await Repository.create(projectOf(), '2026-04-02');
    const source = await sourceOf(releasesFrom('2026-01-02', 8));
    const check = async (date: string) =>
      codesOf(
        await repository.check(announce(date, '2026-06-01'), { date: '2026-04-02', today: '2026-04-02', source }),
      );
    expect(await check('2026-03-10')).toEqual([]);
    expect(await check('2026-01-08')).toEqual(['ANNOUNCEMENT_BACKDATED', 'ENTRY_DATE_WRONG']);
  });

  it('holds an alias to the same', async () => {
    const repository = await Repository.create({ ...projectOf(bare), [CONTRACT]: jsonOf(bare) }, '2026-04-02');
    const check = async (announced: string) =>
      codesOf(await repository.check(aliased(announced), { date: '2026-04-02', today: '2026-04-02' }));
    expect(await check('2026-04-02')).toEqual([]);
    expect(await check('2026-04-01')).toEqual(['ANNOUNCEMENT_BACKDATED']);
  });

  it('makes one in a draft by the day that it is made', async () => {
    const debug = 'Deprecated `/profiles/debug` until 2026-09-01: use release.';
    const draft = (date: string, ...lines: string[]): Files =>
      projectOf(contractWith(same, '1.1.0'), entry('1.1.0', date, ...lines));
    const repository = await Repository.create(draft('2026-02-01', debug), '2026-02-01');
    await repository.commit({}, '2026-03-20');
    const source = await sourceOf([...releasesFrom('2026-01-02', 2), ...releasesFrom('2026-02-10', 2, undefined, 3)]);
    const check = async (files: Files) =>
      codesOf(await repository.check(files, { date: '2026-03-21', today: '2026-03-21', source }));
    const helper = 'Deprecated `/entrypoint/binaries/tool-helper` until 2026-09-01: part of tool.';
    expect(await check(draft('2026-02-01', debug, helper))).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(await check(draft('2026-03-20', debug, helper))).toEqual([]);
  });
});
