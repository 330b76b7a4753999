import { describe } from '@jest/globals';
import {
  CHANGELOG,
  CONTRACT,
  contractWith,
  entryOf,
  historyOf,
  OWNERS,
  PROSE,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';
import { ELSEWHERE, NEWER, NEWER_ENTRY, NEWER_FILES, PROJECT, play, RELEASED } from './scenario.js';

const STALE = { ...PROJECT, [PROSE]: PROJECT[PROSE]?.replace('`x86_64`', '`x86`') ?? '' };
const STALER = { [PROSE]: STALE[PROSE]?.replace('`1.84.0`', '`1.80.0`') ?? '' };
const UNOWNED = { ...PROJECT, [OWNERS]: null };
const FAULTY = { ...PROJECT, [CHANGELOG]: PROJECT[CHANGELOG]?.replace('- Added `/index`:', '- Added index:') ?? '' };
const BROKEN = { ...PROJECT, [CONTRACT]: PROJECT[CONTRACT]?.replace('"product"', '"produkt"') ?? '' };
const other = contractWith((contract) => {
  contract.retention.minimum_release_generations = 9;
});
/** A store that holds two contracts under one version. */
const TWO = historyOf([...releasesFrom('2026-01-05', 2), ...releasesFrom('2026-01-08', 1, other, 3)]);

describe('what base has wrong, and a range leaves as it found it', () => {
  play({
    'a table that is stale': {
      base: STALE,
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
      warnings: ['TABLE_STALE'],
    },
    'no CODEOWNERS': {
      base: UNOWNED,
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
      warnings: ['OWNER_MISSING'],
    },
    'a store with two contracts under one version': {
      base: PROJECT,
      steps: [{ head: ELSEWHERE, published: TWO }],
      result: 'passed',
    },
    'a store that lost the contract of its releases': {
      base: PROJECT,
      steps: [
        {
          head: ELSEWHERE,
          published: historyOf(releasesFrom('2026-01-05', 1), ['dist/1.0.0/0.1.0/contract.json']),
        },
      ],
      result: 'passed',
    },
    'an entry that is not by the grammar': {
      base: FAULTY,
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
    },
    'a document that is not there': {
      base: { ...PROJECT, [PROSE]: null },
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
      warnings: ['DOCUMENT_MISSING'],
    },
    'a table that is stale, while the range says something new in order': {
      base: STALE,
      steps: [{ head: NEWER_FILES, published: RELEASED }],
      result: 'passed',
    },
  });
});

describe('what a range makes wrong, or worse', () => {
  play({
    'a table that was fresh': {
      base: PROJECT,
      steps: [{ head: STALER, published: RELEASED }],
      result: 'failed',
      errors: ['TABLE_STALE'],
    },
    'a second table beside a stale one': {
      base: STALE,
      steps: [{ head: STALER, published: RELEASED }],
      result: 'failed',
      errors: ['TABLE_STALE'],
    },
    'CODEOWNERS that goes': {
      base: PROJECT,
      steps: [{ head: { [OWNERS]: null }, published: RELEASED }],
      result: 'failed',
      errors: ['OWNER_MISSING'],
    },
    'the prose that goes': {
      base: PROJECT,
      steps: [{ head: { [PROSE]: null }, published: RELEASED }],
      result: 'failed',
      errors: ['DOCUMENT_MISSING'],
    },
    'a contract that breaks': {
      base: PROJECT,
      steps: [{ head: BROKEN, published: RELEASED }],
      result: 'failed',
      errors: ['CONTRACT_INVALID'],
    },
    'an entry that is not by the grammar, in a new version': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(NEWER, entryOf('1.1.0', '2026-02-20', ['Changed the toolchain.'], 'Nothing to do.')),
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['FIELD_NOT_NAMED'],
    },
    'a broken contract that is mended as it was': {
      base: BROKEN,
      steps: [{ head: { [CONTRACT]: PROJECT[CONTRACT] ?? null }, published: RELEASED }],
      result: 'passed',
    },
    'a broken contract that is mended into another': {
      base: BROKEN,
      steps: [{ head: { ...projectOf(other), [CHANGELOG]: PROJECT[CHANGELOG] ?? null }, published: RELEASED }],
      result: 'failed',
      errors: ['CONTRACT_IMMUTABLE'],
    },
    'an entry for what was left alone is only strange': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(NEWER, NEWER_ENTRY.replace('- Changed', '- Changed `/retention`: nothing.\n- Changed')),
          published: RELEASED,
        },
      ],
      result: 'passed',
      warnings: ['FIELD_NOT_IN_RANGE'],
    },
  });
});
