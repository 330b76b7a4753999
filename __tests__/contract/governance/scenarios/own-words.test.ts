import { describe } from '@jest/globals';
import {
  CHANGELOG,
  CONTRACT,
  changelogOf,
  contractWith,
  entryOf,
  FIRST_ENTRY,
  jsonOf,
  PROSE,
  projectOf,
} from '../../../support/governance.js';
import { ELSEWHERE, NEWER_ENTRY, NEWER_FILES, PROJECT, play, RELEASED, type Scenario } from './scenario.js';

const OWN_PROSE = `# How we release

| Platform | Since |
| -------- | ----- |
| Linux    | 2024  |

<!-- toc -->
<details><summary>More</summary>We build with Rust 1.84.0.</details>
`;
const OWN = { ...PROJECT, [PROSE]: OWN_PROSE };
const OLDER = `# Changelog

All notable changes (https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

## [0.3.0] - 2025-11-01

### Added

* A \`--json\` flag <https://example.com/issues/1>
1. numbered

<details><summary>0.2</summary>

- old

</details>
`;
/** Our entries above an older changelog. */
const above = (...entries: string[]): string => [...entries, FIRST_ENTRY, OLDER].join('\n');
const table = (name: string): string =>
  new RegExp(`<!-- generated:${name} -->[\\s\\S]*?<!-- /generated:${name} -->\n`).exec(PROJECT[PROSE] ?? '')?.[0] ?? '';
const ONE_TABLE = { ...PROJECT, [PROSE]: `# Ours\n\nWe promise:\n\n${table('retention')}` };
const aligned = (text: string): string => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const entry = (text: string) => ({ ...NEWER_FILES, [CHANGELOG]: changelogOf(text) });
const once = (head: Scenario['base'], base: Scenario['base'] = PROJECT): Scenario => ({
  base,
  steps: [{ head, published: RELEASED }],
  result: 'passed',
});
const rewrapped = NEWER_FILES[CHANGELOG]?.replace(
  '- Deprecated `/index/deprecated_aliases` until 2026-07-01: a temporary alias.',
  '- Deprecated `/index/deprecated_aliases` until 2026-07-01: a\n  temporary alias.',
);

describe('prose of other people', () => {
  play({
    'has none of our tables, and is left alone': once(ELSEWHERE, OWN),
    'has none of our tables, and says the change in its own words': once(
      { ...NEWER_FILES, [PROSE]: OWN_PROSE.replace('1.84.0', '1.85.0') },
      OWN,
    ),
    'has none of our tables when it is taken up': once(
      { ...PROJECT, [PROSE]: OWN_PROSE },
      { [PROSE]: '# How we release\n', [CHANGELOG]: null },
    ),
    'has one of our tables, which agrees': once(ELSEWHERE, ONE_TABLE),
    'has one of our tables, which a change makes stale': {
      base: ONE_TABLE,
      steps: [
        {
          head: {
            ...ONE_TABLE,
            ...projectOf(
              contractWith((contract) => {
                contract.retention.minimum_release_generations = 9;
              }, '1.1.0'),
              entryOf('1.1.0', '2026-02-20', ['Changed `/retention/minimum_release_generations`: one more.']),
            ),
            [PROSE]: `${ONE_TABLE[PROSE]}\nNine of them.\n`,
          },
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['TABLE_STALE'],
    },
    'does not change with the contract': {
      base: OWN,
      steps: [{ head: { ...NEWER_FILES, [PROSE]: OWN_PROSE }, published: RELEASED }],
      result: 'failed',
      errors: ['DOCUMENT_NOT_CHANGED'],
    },
    'has tables that a formatter aligned': once({ [PROSE]: aligned(PROJECT[PROSE] ?? '') }),
    'has the line ends of another machine': once({
      [PROSE]: crlf(PROJECT[PROSE] ?? ''),
      [CHANGELOG]: crlf(PROJECT[CHANGELOG] ?? ''),
    }),
    'gains a chapter of its own': once({ [PROSE]: `${PROJECT[PROSE]}\n## Support\n\n<img src="x.png">\n` }),
  });
});

describe('a changelog of other people', () => {
  play({
    'stays below the first entry': once({ ...PROJECT, [CHANGELOG]: above() }, { [CHANGELOG]: OLDER }),
    'stays below later entries': once(
      { ...NEWER_FILES, [CHANGELOG]: above(NEWER_ENTRY) },
      {
        ...PROJECT,
        [CHANGELOG]: above(),
      },
    ),
    'has bullets of another kind': once(entry(NEWER_ENTRY.replaceAll('\n- ', '\n* '))),
    'has a sentence above the list': once(
      entry(NEWER_ENTRY.replace('\n- Changed', '\nRust moves on, and so do we.\n\n- Changed')),
    ),
    'has its migration as a paragraph': once(entry(NEWER_ENTRY.replace('- Nothing to do.', 'There is nothing to do.'))),
    'has lines that a formatter wrapped anew': once({ ...NEWER_FILES, [CHANGELOG]: rewrapped ?? '' }),
    'has a new entry that hides in a comment': {
      base: PROJECT,
      steps: [{ head: entry(`<!--\n${NEWER_ENTRY}-->\n`), published: RELEASED }],
      result: 'failed',
    },
    'has a new entry that hides in an attribute': {
      base: PROJECT,
      steps: [{ head: entry(`<div title="\n\n${NEWER_ENTRY}\n">\n</div>\n`), published: RELEASED }],
      result: 'failed',
    },
    'has a migration that says nothing': {
      base: PROJECT,
      steps: [{ head: entry(NEWER_ENTRY.replace('- Nothing to do.\n', '')), published: RELEASED }],
      result: 'failed',
    },
  });
});

describe('the same in another form', () => {
  const turned = jsonOf(Object.fromEntries(Object.entries(JSON.parse(PROJECT[CONTRACT] ?? '')).reverse()));
  play({
    'is no change: keys in another order': once({ [CONTRACT]: turned }),
    'is no change: one line': once({ [CONTRACT]: JSON.stringify(JSON.parse(PROJECT[CONTRACT] ?? '')) }),
    'is no change: letters by their numbers': once({
      [CONTRACT]: PROJECT[CONTRACT]?.replace('"tool"', '"\\u0074ool"') ?? '',
    }),
    'is one, where the order hides a change': {
      base: PROJECT,
      steps: [{ head: { [CONTRACT]: turned.replace('generations": 8', 'generations": 7') }, published: RELEASED }],
      result: 'failed',
      errors: ['CONTRACT_IMMUTABLE'],
    },
    'is one, where a number is spelled otherwise and is another': {
      base: PROJECT,
      steps: [
        {
          head: { [CONTRACT]: PROJECT[CONTRACT]?.replace('generations": 8', 'generations": 7.0e0') ?? '' },
          published: RELEASED,
        },
      ],
      result: 'failed',
    },
    'is one, where letters only look the same': {
      base: PROJECT,
      steps: [
        { head: { [CONTRACT]: PROJECT[CONTRACT]?.replace('"macOS"', '"mac\u041eS"') ?? '' }, published: RELEASED },
      ],
      result: 'failed',
    },
    'is one, where a letter is made of two': {
      base: { ...PROJECT, [CONTRACT]: PROJECT[CONTRACT]?.replace('"macOS"', '"m\u00e4cOS"') ?? '' },
      steps: [
        { head: { [CONTRACT]: PROJECT[CONTRACT]?.replace('"macOS"', '"ma\u0308cOS"') ?? '' }, published: RELEASED },
      ],
      result: 'failed',
    },
    'is none to trust, where a key is there twice': {
      base: PROJECT,
      steps: [
        {
          head: { [CONTRACT]: PROJECT[CONTRACT]?.replace('"product"', '"product": "other",\n  "product"') ?? '' },
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['CONTRACT_INVALID'],
    },
  });
});

describe('tables that no reader sees', () => {
  const hide = (before: string, after: string): Scenario => ({
    base: PROJECT,
    steps: [
      {
        head: {
          ...NEWER_FILES,
          [PROSE]: `# Distribution contract\n\n${before}\n\n${NEWER_FILES[PROSE]?.replace(/^#.*\n/, '')}\n${after}\n`,
        },
        published: RELEASED,
      },
    ],
    result: 'failed',
  });
  play({
    'in an attribute': hide('<div title="', '">\n</div>'),
    'in an attribute of one quote': hide("<div title='", "'>\n</div>"),
    'in an attribute that ends where the paragraph does, so that all is seen': {
      ...hide('Text <span data-x="', '">x</span>'),
      result: 'passed',
    },
    'in a comment': hide('<!--', '-->'),
    'in a fence': hide('````', '````'),
    'in a fence of tildes': hide('~~~~', '~~~~'),
    'in indented code': {
      base: PROJECT,
      steps: [
        {
          head: { ...NEWER_FILES, [PROSE]: NEWER_FILES[PROSE]?.replace(/^(?=.)/gm, '    ') ?? '' },
          published: RELEASED,
        },
      ],
      result: 'failed',
    },
    'in what is folded away': hide('<details>', '</details>'),
    'in a template': hide('<template>', '</template>'),
    'in a script': hide('<script>', '</script>'),
  });
});
