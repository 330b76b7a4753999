import { describe } from '@jest/globals';
import {
  CHANGELOG,
  CONTRACT,
  contractWith,
  entryOf,
  FIRST,
  FIRST_ENTRY,
  historyOf,
  jsonOf,
  OWNERS,
  PROSE,
  projectOf,
  proseOf,
  releasesFrom,
} from '../../../support/governance.js';
import { ELSEWHERE, NEWER, NEWER_FILES, NOTHING, PROJECT, play, RELEASED } from './scenario.js';

const misspelt = contractWith((contract) => {
  contract.entrypoint.binaries = ['tool', 'tool-helpr'];
});
const MISSPELT = projectOf(misspelt);
/** The typo corrected in contract, prose and the entry of the same version. */
const CORRECTED = {
  ...projectOf(FIRST),
  [CHANGELOG]:
    PROJECT[CHANGELOG]?.replace('`/entrypoint`: as in the first contract.', '`/entrypoint`: without its typo.') ?? '',
};
const withoutMusl = contractWith((contract) => contract.platforms.splice(2, 1));
const renamed = contractWith((contract) => {
  contract.product = 'instrument';
});
const NOT_OURS = { 'README.md': '# A project\n', 'src/main.rs': 'fn main() {}\n' };
/** The contract 1.1.0 after a first one that has been published. */
const DRAFT = NEWER_FILES;
const changedDraft = contractWith(() => {}, '1.1.0', { ...NEWER, toolchain: { ...NEWER.toolchain, rust: '1.86.0' } });

describe('the first contract', () => {
  play({
    'is taken into a project that had none': { base: NOT_OURS, steps: [{ head: PROJECT }], result: 'passed' },
    'is taken with a store that is empty': {
      base: NOT_OURS,
      steps: [{ head: PROJECT, published: NOTHING }],
      result: 'passed',
    },
    'is not taken without its changelog': {
      base: NOT_OURS,
      steps: [{ head: { ...PROJECT, [CHANGELOG]: null }, published: NOTHING }],
      result: 'failed',
      errors: ['DOCUMENT_MISSING'],
    },
    'is not taken without an owner': {
      base: NOT_OURS,
      steps: [{ head: { ...PROJECT, [OWNERS]: null }, published: NOTHING }],
      result: 'failed',
      errors: ['OWNER_MISSING'],
    },
  });
});

describe('while nothing was ever published', () => {
  play({
    'a typo is corrected under the same version, its entry with it': {
      base: MISSPELT,
      steps: [{ head: CORRECTED, published: NOTHING }],
      result: 'passed',
    },
    'a platform goes without a cycle': {
      base: PROJECT,
      steps: [
        {
          head: {
            ...projectOf(withoutMusl),
            [CHANGELOG]:
              PROJECT[CHANGELOG]?.replace('`/platforms`: as in the first contract.', '`/platforms`: three of them.') ??
              '',
          },
          published: NOTHING,
        },
      ],
      result: 'passed',
    },
    'the product gets its name': {
      base: PROJECT,
      steps: [
        {
          head: {
            ...projectOf(renamed),
            [CHANGELOG]:
              PROJECT[CHANGELOG]?.replace('`/product`: as in the first contract.', '`/product`: renamed.') ?? '',
          },
          published: NOTHING,
        },
      ],
      result: 'passed',
    },
    'what is corrected is corrected in the prose as well': {
      base: MISSPELT,
      steps: [{ head: { [CONTRACT]: jsonOf(FIRST) }, published: NOTHING }],
      result: 'failed',
      errors: ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE'],
    },
    'a version is raised all the same, by who wants to': {
      base: PROJECT,
      steps: [{ head: NEWER_FILES, published: NOTHING }],
      result: 'passed',
    },
    'the typo is no typo where what was published is not known': {
      base: MISSPELT,
      steps: [{ head: CORRECTED }],
      result: 'failed',
      errors: ['ENTRY_EDITED', 'NOT_ANNOUNCED', 'VERSION_NOT_RAISED'],
    },
  });
});

describe('once something was published', () => {
  play({
    'the typo stays, as it is promised': {
      base: MISSPELT,
      steps: [{ head: CORRECTED, published: historyOf(releasesFrom('2026-01-05', 1, misspelt)) }],
      result: 'failed',
      errors: ['CONTRACT_IMMUTABLE', 'ENTRY_EDITED', 'NOT_ANNOUNCED'],
    },
    'a version that was not yet published may still change': {
      base: DRAFT,
      steps: [
        {
          head: {
            [CONTRACT]: jsonOf(changedDraft),
            [PROSE]: proseOf(changedDraft),
            [CHANGELOG]: DRAFT[CHANGELOG]?.replace('newer.', 'newer still.') ?? '',
          },
          published: RELEASED,
        },
      ],
      result: 'passed',
    },
    'and not below what was': {
      base: DRAFT,
      steps: [{ head: { [CHANGELOG]: DRAFT[CHANGELOG]?.replace(FIRST_ENTRY, '') ?? '' }, published: RELEASED }],
      result: 'failed',
      errors: ['ENTRY_EDITED'],
    },
    'a change elsewhere passes': { base: PROJECT, steps: [{ head: ELSEWHERE, published: RELEASED }], result: 'passed' },
    'another entry under a version that was published is edited': {
      base: PROJECT,
      steps: [
        {
          head: { [CHANGELOG]: PROJECT[CHANGELOG]?.replace('a temporary alias', 'an alias for good') ?? '' },
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['ENTRY_EDITED'],
    },
    'the contract changes under its version, prose and changelog with it': {
      base: PROJECT,
      steps: [
        {
          head: {
            ...projectOf(contractWith((contract) => contract.profiles.reverse().pop())),
            [CHANGELOG]: `${PROJECT[CHANGELOG]}\n`,
          },
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['CONTRACT_IMMUTABLE'],
    },
    'a second version follows the first': {
      base: PROJECT,
      steps: [{ head: NEWER_FILES, published: RELEASED }],
      result: 'passed',
    },
    'a second version without its entry': {
      base: PROJECT,
      steps: [{ head: { ...NEWER_FILES, [CHANGELOG]: PROJECT[CHANGELOG] ?? null }, published: RELEASED }],
      result: 'failed',
      errors: ['ENTRY_MISSING'],
    },
    'an announcement under a new version': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith(() => {}, '1.1.0'),
            entryOf('1.1.0', '2026-02-20', ['Deprecated `/profiles/debug` until 2026-09-01: use release.'], 'Use it.'),
          ),
          published: RELEASED,
        },
      ],
      result: 'passed',
    },
  });
});
