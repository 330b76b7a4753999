import { describe } from '@jest/globals';
import {
  CONTRACT,
  contractWith,
  entryOf,
  historyOf,
  jsonOf,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';
import { ELSEWHERE, NEWER, NEWER_ENTRY, NEWER_FILES, PROJECT, play, RELEASED } from './scenario.js';

const third = contractWith(
  (contract) => {
    contract.retention.minimum_release_generations = 10;
  },
  '1.2.0',
  NEWER,
);
const THIRD_ENTRY = entryOf('1.2.0', '2026-03-10', ['Changed `/retention/minimum_release_generations`: ten.']);
const THIRD = projectOf(third, THIRD_ENTRY, NEWER_ENTRY);
const AFTER_SECOND = historyOf([...releasesFrom('2026-01-05', 3), ...releasesFrom('2026-03-03', 2, NEWER, 4)]);
const AFTER_THIRD = historyOf([
  ...releasesFrom('2026-01-05', 3),
  ...releasesFrom('2026-03-03', 2, NEWER, 4),
  ...releasesFrom('2026-03-12', 1, third, 6),
]);
const march = { day: '2026-03-11', clock: '2026-03-11' };
const april = { day: '2026-04-01', clock: '2026-04-01' };

describe('several ranges in a row', () => {
  play({
    'each with its release': {
      base: PROJECT,
      steps: [
        { head: NEWER_FILES, published: RELEASED },
        { head: THIRD, published: AFTER_SECOND, ...march },
        { head: ELSEWHERE, published: AFTER_THIRD, ...april },
      ],
      result: 'passed',
    },
    'of which only the last is released': {
      base: PROJECT,
      steps: [
        { head: NEWER_FILES, published: RELEASED },
        { head: THIRD, published: RELEASED, ...march },
      ],
      result: 'passed',
    },
    'squashed into one': { base: PROJECT, steps: [{ head: THIRD, published: RELEASED, ...march }], result: 'passed' },
    'squashed into one, with one entry lost': {
      base: PROJECT,
      steps: [{ head: projectOf(third, THIRD_ENTRY), published: RELEASED, ...march }],
      result: 'failed',
      errors: ['FIELD_NOT_NAMED'],
    },
    'the second of which takes back the first, before it was released': {
      base: PROJECT,
      steps: [
        { head: NEWER_FILES, published: RELEASED },
        { head: PROJECT, published: RELEASED },
      ],
      result: 'passed',
    },
    'the second of which takes back the first, after it was released': {
      base: PROJECT,
      steps: [
        { head: NEWER_FILES, published: RELEASED },
        { head: PROJECT, published: AFTER_SECOND, ...march },
      ],
      result: 'failed',
      errors: ['ENTRY_EDITED', 'VERSION_LOWERED'],
    },
    'the second of which takes back the first by a new version': {
      base: NEWER_FILES,
      steps: [
        {
          head: projectOf(
            contractWith(() => {}, '1.2.0'),
            entryOf('1.2.0', '2026-03-10', ['Changed `/toolchain/rust`: back.'], 'Nothing to do.'),
            NEWER_ENTRY,
          ),
          published: AFTER_SECOND,
          ...march,
        },
      ],
      result: 'passed',
    },
    'a revert of a revert': {
      base: PROJECT,
      steps: [
        { head: NEWER_FILES, published: RELEASED },
        { head: PROJECT, published: RELEASED },
        { head: NEWER_FILES, published: RELEASED },
      ],
      result: 'passed',
    },
    'of which the first changes the contract alone, and the second the rest': {
      base: PROJECT,
      steps: [
        { head: { [CONTRACT]: jsonOf(NEWER) }, published: RELEASED },
        { head: NEWER_FILES, published: RELEASED },
      ],
      result: 'failed',
      errors: ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE'],
    },
    'of which none changes anything': {
      base: PROJECT,
      steps: [
        { head: {}, published: RELEASED },
        { head: ELSEWHERE, published: RELEASED },
      ],
      result: 'passed',
    },
    'a version that skips one': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => {
              contract.toolchain.rust = '1.85.0';
            }, '1.5.0'),
            NEWER_ENTRY.replace('1.1.0', '1.5.0'),
          ),
          published: RELEASED,
        },
      ],
      result: 'passed',
    },
    'a version that goes back': {
      base: NEWER_FILES,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => {
              contract.toolchain.rust = '1.86.0';
            }, '1.0.5'),
            entryOf('1.0.5', '2026-03-10', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.'),
            NEWER_ENTRY,
          ),
          published: AFTER_SECOND,
          ...march,
        },
      ],
      result: 'failed',
      errors: ['VERSION_LOWERED'],
    },
    'a removal under a minor version': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => contract.profiles.pop(), '1.1.0'),
            entryOf('1.1.0', '2026-02-20', ['Removed `/profiles/debug`: gone.'], 'Use release.'),
          ),
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['NOT_ANNOUNCED', 'VERSION_NOT_RAISED'],
    },
    'fewer generations than six': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => {
              contract.retention.minimum_release_generations = 5;
            }, '2.0.0'),
            entryOf('2.0.0', '2026-02-20', ['Changed `/retention/minimum_release_generations`: five.']),
          ),
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['RETENTION_TOO_LOW'],
    },
  });
});
