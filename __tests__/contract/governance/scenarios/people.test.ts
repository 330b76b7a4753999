import { describe } from '@jest/globals';
import type { ReleaseHistory } from '../../../../src/contract/governance/published.js';
import {
  contractWith,
  entryOf,
  historyOf,
  OWNERS,
  OWNERS_TEXT,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';
import { ELSEWHERE, PROJECT, play, RELEASED, type Scenario } from './scenario.js';

const SHARED = { ...PROJECT, [OWNERS]: OWNERS_TEXT.replace('@org/stewards', '@org/stewards @org/writers') };
const GUARDED_TEXT = `${OWNERS_TEXT}/.github/CODEOWNERS @org/stewards\n`;
const GUARDED = { ...PROJECT, [OWNERS]: GUARDED_TEXT };
const owned = (text: string, base = PROJECT): Scenario => ({
  base,
  steps: [{ head: { [OWNERS]: text }, published: RELEASED }],
  result: 'failed',
});

describe('who owns the documents', () => {
  play({
    'is the steward and another, as base has it': {
      base: SHARED,
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
    },
    'is the steward, spelled in other cases': {
      ...owned(OWNERS_TEXT.replace('@org/stewards', '@Org/Stewards')),
      result: 'passed',
    },
    'is the steward by a pattern of the folder': {
      ...owned('/docs/ @org/stewards\n'),
      result: 'passed',
    },
    'is the steward alone again, where base had another': {
      ...owned(OWNERS_TEXT, SHARED as typeof PROJECT),
      result: 'passed',
    },
    'is the steward, while others get other files': {
      ...owned(`${OWNERS_TEXT}/src/ @org/developers\n`),
      result: 'passed',
    },
    'is no longer the steward': { ...owned(OWNERS_TEXT.replace('stewards', 'writers')), errors: ['OWNER_MISSING'] },
    'is another beside the steward, from this range on': owned(
      OWNERS_TEXT.replace('@org/stewards', '@org/stewards @org/writers'),
    ),
    'is another beside the steward, for one of the three': owned(
      `${OWNERS_TEXT}/docs/distribution-changelog.md @org/stewards @mallory\n`,
    ),
    'is another beside the steward, for CODEOWNERS itself': owned(
      GUARDED_TEXT.replace('/.github/CODEOWNERS @org/stewards', '/.github/CODEOWNERS @org/stewards @mallory'),
      GUARDED,
    ),
    'is somebody else, for CODEOWNERS itself': owned(
      GUARDED_TEXT.replace('/.github/CODEOWNERS @org/stewards', '/.github/CODEOWNERS @mallory'),
      GUARDED,
    ),
    'is nobody, by a line without owners': { ...owned(`${OWNERS_TEXT}/docs/\n`), errors: ['OWNER_MISSING'] },
    'is nobody, where the pattern is of what is in the file': {
      ...owned(
        ['contract.json', 'changelog.md'].map((name) => `/docs/distribution-${name} @org/stewards\n`).join('') +
          '/docs/distribution.md/** @org/stewards\n',
      ),
      errors: ['OWNER_MISSING'],
    },
    'is somebody else, behind an escape': owned(`${OWNERS_TEXT}/docs/distribution\\-contract.json @mallory\n`),
  });
});

const handedOver = contractWith((contract) => {
  contract.governance.steward = { active: '@org/next', outgoing: '@org/stewards' };
}, '1.1.0');
const HANDOVER = entryOf(
  '1.1.0',
  '2026-01-10',
  ['Changed `/governance/steward/active`: handed over.', 'Added `/governance/steward/outgoing`: for two cycles.'],
  'Ask the new steward.',
);
const HANDED_OVER = projectOf(handedOver, HANDOVER);
const alone = contractWith((contract) => {
  contract.governance.steward = { active: '@org/next' };
}, '2.0.0');
const ALONE = projectOf(
  alone,
  entryOf('2.0.0', '2026-02-20', ['Removed `/governance/steward/outgoing`: the handoff is over.']),
  HANDOVER,
);
/** Releases under the contract that names both; of those whose place is named, all is yanked. */
function cycles(count: number, yanked: readonly number[] = []): ReleaseHistory {
  const all = historyOf(releasesFrom('2026-01-12', count, handedOver));
  const releases = all.releases.map((release, at) => ({
    ...release,
    day: yanked.includes(at) ? undefined : release.day,
  }));
  return { ...all, releases };
}
const drops = (published: ReleaseHistory, errors?: readonly string[]): Scenario => ({
  base: HANDED_OVER,
  steps: [{ head: ALONE, published }],
  result: errors ? 'failed' : 'passed',
  ...(errors ? { errors } : {}),
});

describe('a handoff', () => {
  play({
    'names both': { base: PROJECT, steps: [{ head: HANDED_OVER, published: RELEASED }], result: 'passed' },
    'names both, and CODEOWNERS still has the one before': {
      base: PROJECT,
      steps: [{ head: { ...HANDED_OVER, [OWNERS]: OWNERS_TEXT }, published: RELEASED }],
      result: 'failed',
      errors: ['OWNER_MISSING'],
    },
    'names the new one alone': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => {
              contract.governance.steward = { active: '@org/next' };
            }, '1.1.0'),
            HANDOVER,
          ),
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['STEWARD_WITHOUT_OVERLAP'],
    },
    'is over after two cycles': drops(cycles(2)),
    'is over after three cycles, one of which was yanked': drops(cycles(3, [1])),
    'is not over after one cycle': drops(cycles(1), ['STEWARD_OVERLAP_SHORT']),
    'is not over after two cycles, one of which was yanked': drops(cycles(2, [0]), ['STEWARD_OVERLAP_SHORT']),
    'is not over after cycles that were all yanked': drops(cycles(4, [0, 1, 2, 3]), ['STEWARD_OVERLAP_SHORT']),
  });
});
