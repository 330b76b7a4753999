import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { readAnnouncements } from '../../../../src/contract/governance/changelog/announcements.js';
import { parseChangelog as parsePage } from '../../../../src/contract/governance/changelog/parse.js';
import { MarkdownPage } from '../../../../src/contract/governance/markdown-page.js';
import {
  Base,
  codesOf,
  contractWith,
  entryOf,
  historyOf,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';

const parseChangelog = (text: string) => parsePage(new MarkdownPage(text));

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
function removal(
  entries: readonly string[],
  head: string,
  change: (contract: Contract) => unknown = without(MUSL),
): { errors: string[]; messages: string[] } {
  const version = /(\d\S+) - /.exec(entries[0] ?? '')?.[1] ?? '';
  const next = /(\d\S+) - /.exec(head)?.[1] ?? '';
  const before = contractWith(same, version);
  const base = new Base(projectOf(before, ...entries), '2026-08-31');
  const published = historyOf(releasesFrom('2026-08-01', 8, before));
  const files = projectOf(contractWith(change, next, before), head, ...entries);
  const result = base.check(files, { published, date: '2026-09-10', today: '2026-09-10' });
  return { errors: codesOf(result), messages: result.findings.map(({ message }) => message) };
}

describe('readAnnouncements', () => {
  const debug = 'Deprecated `/profiles/debug` until 2026-03-01: use release.';

  it('leaves out an entry whose heading cannot be read', () => {
    const unreadable = entryOf('1.2', '2026-02-01', [debug.replace('03-01', '01-01')]);
    const changelog = parseChangelog(`${unreadable}\n${entryOf('1.1.0', '2026-01-10', [debug])}`);
    expect(changelog.entries.map(({ version }) => version)).toEqual(['', '1.1.0']);
    const { live, spent } = readAnnouncements(changelog);
    expect([...live]).toEqual([['/profiles/debug', { announced: '2026-01-10', until: '2026-03-01' }]]);
    expect([...spent]).toEqual([]);
  });

  it.each([
    ['it is removed', 'Removed `/profiles/debug`: as announced.'],
    ['what it is part of is removed', 'Removed `/profiles`: as announced.'],
    ['it comes again', 'Added `/profiles/debug`: it is there again.'],
  ])('is spent once %s', (_, line) => {
    const gone = entryOf('1.2.0', '2026-03-02', [line]);
    const before = entryOf('1.1.0', '2026-01-10', [debug]);
    const { live, spent } = readAnnouncements(parseChangelog(`${gone}\n${before}`));
    expect([[...live], [...spent]]).toEqual([[], ['/profiles/debug']]);
  });

  it('is not spent by what went before it', () => {
    const gone = entryOf('1.0.0', '2026-01-02', ['Removed `/profiles/debug`: for a while.']);
    const { live, spent } = readAnnouncements(parseChangelog(`${entryOf('1.1.0', '2026-01-10', [debug])}\n${gone}`));
    expect([[...live.keys()], [...spent]]).toEqual([['/profiles/debug'], []]);
  });

  it('takes the earliest day of several announcements, and the latest date', () => {
    const later = entryOf('1.2.0', '2026-02-01', [debug.replace('03-01', '02-01')]);
    const { live } = readAnnouncements(parseChangelog(`${later}\n${entryOf('1.1.0', '2026-01-10', [debug])}`));
    expect(live.get('/profiles/debug')).toEqual({ announced: '2026-01-10', until: '2026-03-01' });
  });

  it('knows none without a changelog', () => {
    expect(readAnnouncements(undefined)).toEqual({ live: new Map(), spent: new Set() });
  });

  it('does not end a range whose base has such an entry', () => {
    const newer = contractWith(same, '1.1.0');
    const good = entryOf('1.1.0', '2026-02-01', [debug.replace('03-01', '09-01')], NOTE);
    const base = new Base(projectOf(newer, good.replace('1.1.0', '1.1')));
    expect(codesOf(base.check({}), 'warning')).toEqual(['ENTRY_MISSING']);
    expect(codesOf(base.check(projectOf(newer, good)))).not.toContain('ENTRY_MISSING');
  });
});

describe('govern, which announcement a removal has (rule 4)', () => {
  const announced = entry('1.1.0', '2026-01-10', `Deprecated \`${MUSL}\` until 2026-03-01: use the gnu build.`);
  const back = [
    entry('2.1.0', '2026-06-01', `Added \`${MUSL}\`: back again.`),
    removed('2.0.0', '2026-04-01'),
    announced,
  ];

  it('has one that names it', () => {
    expect(removal([announced], removed('2.0.0', '2026-09-02')).errors).toEqual([]);
  });

  it('has none once what was announced has gone, and is there again', () => {
    const { errors, messages } = removal(back, removed('3.0.0', '2026-09-02'));
    expect(errors).toEqual(['NOT_ANNOUNCED']);
    expect(messages).toContainEqual(expect.stringContaining('since it last came or went'));
  });

  it('has one that was made since', () => {
    const again = entry('2.2.0', '2026-07-01', `Deprecated \`${MUSL}\` until 2026-08-30: again.`);
    expect(removal([again, ...back], removed('3.0.0', '2026-09-02')).errors).toEqual([]);
  });

  it('keeps the announcement of what stands beside one that went', () => {
    const two = entry(
      '1.1.0',
      '2026-01-10',
      `Deprecated \`${MUSL}\` until 2026-03-01: goes.`,
      `Deprecated \`${GNU}\` until 2026-03-01: goes.`,
      'Added `/platforms`: one more.',
    );
    const gnu = [removed('2.0.0', '2026-04-01', GNU), two];
    expect(removal(gnu, removed('3.0.0', '2026-09-02')).errors).toEqual([]);
  });

  it('has none that was made of a name before the last', () => {
    const renamed = [
      entry('2.0.0', '2026-04-01', 'Changed `/product`: `tool`, which was `gadget`.'),
      entry('1.1.0', '2026-01-10', 'Deprecated `/product` until 2026-03-01: `tool` from then on.'),
    ];
    const change = (contract: Contract) => (contract.generator.config = 'scripts/other.json');
    const head = entry('2.1.0', '2026-09-02', 'Changed `/generator/config`: moved.');
    expect(removal(renamed, head, change).errors).not.toContain('NOT_ANNOUNCED');
    const again = entry('3.0.0', '2026-09-02', 'Changed `/product`: `gizmo`.');
    expect(removal(renamed, again, (contract) => (contract.product = 'gizmo')).errors).toEqual(['NOT_ANNOUNCED']);
  });

  it.each<[name: string, pointer: string, line: string, errors: string[]]>([
    ['is not announced by all platforms', GNU, `Removed \`${GNU}\`: gone.`, ['NOT_ANNOUNCED']],
    ['is not named by all platforms', MUSL, 'Changed `/platforms`: tidy.', ['FIELD_NOT_NAMED']],
    ['is not named by all platforms, called a removal', MUSL, 'Removed `/platforms`: some.', ['FIELD_NOT_NAMED']],
    ['is announced and named itself', MUSL, `Removed \`${MUSL}\`: gone.`, []],
  ])('a platform %s', (_, pointer, line, errors) => {
    const broad = entry(
      '1.1.0',
      '2026-01-10',
      'Deprecated `/platforms` until 2026-03-01: Windows goes.',
      `Deprecated \`${MUSL}\` until 2026-03-01: goes.`,
    );
    const result = removal([broad], entry('2.0.0', '2026-09-02', line), without(pointer));
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
  ])('a %s is announced by its own name alone', (_, above, pointer, change) => {
    const broad = entry('1.1.0', '2026-01-10', `Deprecated \`${above}\` until 2026-03-01: some of it goes.`);
    const { errors, messages } = removal([broad], removed('2.0.0', '2026-09-02', pointer), change);
    expect(errors).toEqual(['NOT_ANNOUNCED']);
    expect(messages).toContainEqual(expect.stringContaining(`an announcement of ${above} is none of what is in it`));
  });

  it('a platform is only planned from now on by the announcement of the platform', () => {
    const planned = (contract: Contract) => {
      for (const platform of contract.platforms) if (MUSL.endsWith(`/${platform.target}`)) platform.support = 'planned';
    };
    const head = entry('2.0.0', '2026-09-02', `Changed \`${MUSL}/support\`: as announced.`);
    expect(removal([announced], head, planned).errors).toEqual([]);
  });
});

describe('govern, what spends an announcement (rule 4)', () => {
  const LATER = '/entrypoint/binaries/later';
  const planned = contractWith((contract) => {
    for (const platform of contract.platforms) if (MUSL.endsWith(platform.target)) platform.support = 'planned';
  }, '2.0.0');
  const announcing = (pointer: string) =>
    entry('1.1.0', '2026-01-10', `Deprecated \`${pointer}\` until 2026-03-01: it goes.`);
  const wentMusl = [entry('2.0.0', '2026-04-01', `Changed \`${MUSL}/support\`: only planned.`), announcing(MUSL)];
  const more = (contract: Contract) => contract.entrypoint.binaries.push('later');
  const supported = (contract: Contract) => {
    for (const platform of contract.platforms) if (MUSL.endsWith(platform.target)) platform.support = 'recommended';
  };
  const moved = (contract: Contract) => (contract.generator.entrypoint = 'scripts/other.py');
  const [v110, again] = [contractWith(same, '1.1.0'), `Changed \`${MUSL}/support\`: it is there again.`];

  it.each<[string, before: Contract, entries: string[], change: (of: Contract) => unknown, lines: string[], string[]]>([
    ['what comes, by its own name', v110, [announcing(LATER)], more, [`Added \`${LATER}\`: new.`], []],
    ['what comes', v110, [announcing(LATER)], more, ['Added `/entrypoint/binaries`: new.'], ['FIELD_NOT_NAMED']],
    ['what comes, as a change', v110, [announcing(LATER)], more, ['Changed `/entrypoint`: new.'], ['FIELD_NOT_NAMED']],
    ['what comes, of which nothing was announced', v110, [], more, ['Changed `/entrypoint`: new.'], []],
    ['what is supported again, as added', planned, wentMusl, supported, [`Added \`${MUSL}\`: back.`, again], []],
    ['what is supported again', planned, wentMusl, supported, [again], ['FIELD_NOT_NAMED']],
    [
      'a name of files',
      v110,
      [announcing('/generator/entrypoint')],
      moved,
      ['Changed `/generator/entrypoint`: a.'],
      [],
    ],
    ['a name', v110, [announcing('/generator/entrypoint')], moved, ['Changed `/generator`: a.'], ['FIELD_NOT_NAMED']],
  ])('is named itself: %s', (_, before, entries, change, lines, errors) => {
    const next = contractWith(change, '3.0.0', before);
    const published = historyOf(releasesFrom('2026-08-01', 8, before));
    const files = projectOf(next, entry('3.0.0', '2026-09-02', ...lines), ...entries);
    const base = new Base(projectOf(before, ...entries), '2026-08-31');
    const { findings, stub } = base.check(files, { published, date: '2026-09-10', today: '2026-09-10' });
    const found = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(found).toEqual(errors);
    expect(stub === undefined).toBe(errors.length === 0);
  });

  it('is missing in an entry until all of it is pasted', () => {
    const files = projectOf(contractWith(supported, '2.1.0', planned), ...wentMusl);
    const base = new Base(projectOf(planned, ...wentMusl), '2026-08-31');
    const stub = base.check(files, { date: '2026-09-10', today: '2026-09-10' }).stub ?? '';
    const pasted = projectOf(contractWith(supported, '2.1.0', planned), stub.replace(/Say here.*/, NOTE), ...wentMusl);
    expect(stub).toContain(`- Added \`${MUSL}\``);
    expect(codesOf(base.check(pasted, { date: '2026-09-10', today: '2026-09-10' }))).toEqual([]);
  });
});
