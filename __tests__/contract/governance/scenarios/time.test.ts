import { describe } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { CHANGELOG, contractWith, entryOf, historyOf, projectOf, releasesFrom } from '../../../support/governance.js';
import { NEWER, PROJECT, play, RELEASED, type Scenario, type Step } from './scenario.js';

const ALIAS = '/index/deprecated_aliases/dist~1{distribution_contract_version}~1index.json';
/** Eight releases, as many as the contract keeps, after the announcement of the 1st of January. */
const ENOUGH = historyOf(releasesFrom('2026-01-05', 8));
const TOO_FEW = historyOf(releasesFrom('2026-01-05', 7));

function alias(change: (one: Contract['index']['deprecated_aliases'][number]) => void, version: string) {
  return contractWith((contract) => {
    for (const one of contract.index.deprecated_aliases) change(one);
  }, version);
}
/** The alias goes, in order but for the day. */
function aliasGone(day: string): Record<string, string> {
  const contract = contractWith((one) => one.index.deprecated_aliases.pop(), '2.0.0');
  return projectOf(contract, entryOf('2.0.0', day, [`Removed \`${ALIAS}\`: as announced.`], 'Read dist/index.json.'));
}
function goes(step: Omit<Step, 'head'>, entry: string, more: Partial<Scenario>): Scenario {
  return { base: PROJECT, steps: [{ head: aliasGone(entry), published: ENOUGH, ...step }], result: 'failed', ...more };
}
const late = alias((one) => {
  one.retired = '2026-12-31';
}, '1.1.0');
const LATE_ENTRY = entryOf(
  '1.1.0',
  '2026-02-10',
  [`Deprecated \`${ALIAS}\` until 2026-12-31: later.`, `Changed \`${ALIAS}/retired\`: later.`],
  'Read dist/index.json.',
);
const LATE = projectOf(late, LATE_ENTRY);
const lateGone = contractWith((one) => one.index.deprecated_aliases.pop(), '2.0.0', late);
const early = alias((one) => {
  one.retired = '2026-06-30';
}, '1.1.0');

describe('the alias that the contract retires on 2026-07-01', () => {
  const [before, day, after] = ['2026-06-30', '2026-07-01', '2026-07-02'];
  play({
    'stays the day before': goes({ day: before, clock: before }, before, { errors: ['RETIREMENT_NOT_REACHED'] }),
    'stays on the day itself: it goes after it': goes({ day, clock: day }, day, { errors: ['RETIREMENT_NOT_REACHED'] }),
    'goes the day after': goes({ day: after, clock: after }, after, { result: 'passed' }),
    'goes long after': goes({ day: '2027-03-01', clock: '2027-03-01' }, '2027-02-20', {
      result: 'passed',
      day: '2027-02-01',
    }),
    'stays where only the author says it is the day after': goes({ day: after, clock: day }, after, {
      errors: ['RETIREMENT_NOT_REACHED'],
    }),
    'stays where the author dates the commit years ahead': goes({ day: '2030-01-01', clock: '2026-03-02' }, after, {
      errors: ['RETIREMENT_NOT_REACHED'],
    }),
    'stays while consumers have too few releases': goes({ day: after, clock: after, published: TOO_FEW }, after, {
      errors: ['RETENTION_NOT_MET'],
    }),
    'stays where nobody can count releases': {
      base: PROJECT,
      steps: [{ head: aliasGone(after), day: after, clock: after }],
      result: 'failed',
      errors: ['RETENTION_NOT_KNOWN'],
    },
    'gets a later date': {
      base: PROJECT,
      steps: [{ head: LATE, published: ENOUGH }],
      result: 'passed',
    },
    'stays until that later date, whatever the first one was': {
      base: LATE,
      day: '2026-07-01',
      steps: [
        {
          head: projectOf(
            lateGone,
            entryOf('2.0.0', '2026-08-01', [`Removed \`${ALIAS}\`: gone.`], 'Read dist/index.json.'),
            LATE_ENTRY,
          ),
          day: '2026-08-01',
          clock: '2026-08-01',
          published: ENOUGH,
        },
      ],
      result: 'failed',
      errors: ['RETIREMENT_NOT_REACHED'],
    },
    'gets no earlier date': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            early,
            entryOf('1.1.0', '2026-02-20', [`Changed \`${ALIAS}/retired\`: sooner.`], 'Read dist/index.json.'),
          ),
          published: ENOUGH,
        },
      ],
      result: 'failed',
      errors: ['RETIREMENT_MOVED_EARLIER'],
    },
  });
});

describe('the date of an entry', () => {
  const dated = (day: string, more: Partial<Scenario> = {}): Scenario => ({
    base: PROJECT,
    steps: [
      {
        head: projectOf(NEWER, entryOf('1.1.0', day, ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.')),
        published: RELEASED,
      },
    ],
    result: 'passed',
    ...more,
  });
  const announcing = (day: string, until: string, more: Partial<Scenario> = {}): Scenario => ({
    base: PROJECT,
    day: '2026-03-01',
    steps: [
      {
        head: projectOf(
          contractWith(() => {}, '1.1.0'),
          entryOf('1.1.0', day, [`Deprecated \`/profiles/debug\` until ${until}: use release.`], 'Use release.'),
        ),
        published: historyOf(releasesFrom('2026-02-10', 3)),
      },
    ],
    result: 'passed',
    ...more,
  });
  play({
    'is that of the day': dated('2026-03-02'),
    'is of the week before base': dated('2026-01-25'),
    'is 45 days before base, after a long review': dated('2026-01-15', { day: '2026-03-01' }),
    'is two weeks ahead, as the merge will be': dated('2026-03-16'),
    'is a year ahead': dated('2027-03-01', { result: 'failed', errors: ['ENTRY_DATE_WRONG'] }),
    'is before that of the entry below': dated('2025-12-31', { result: 'failed', errors: ['ENTRY_DATE_WRONG'] }),
    'is no day': dated('2026-02-30', { result: 'failed', errors: ['CHANGELOG_INVALID'] }),
    'is that of base, for an announcement': announcing('2026-03-01', '2026-09-01'),
    'is before a release that would count for it, for an announcement': announcing('2026-01-15', '2026-09-01', {
      result: 'failed',
      errors: ['ANNOUNCEMENT_BACKDATED'],
    }),
    'is of today, and what it announces goes today': announcing('2026-03-02', '2026-03-02', {
      result: 'failed',
      errors: ['NOTICE_TOO_SHORT'],
    }),
    'is edited in an entry of before': {
      base: PROJECT,
      steps: [
        {
          head: { [CHANGELOG]: PROJECT[CHANGELOG]?.replace('- 2026-01-01', '- 2025-01-01') ?? '' },
          published: RELEASED,
        },
      ],
      result: 'failed',
      errors: ['ENTRY_EDITED'],
    },
  });
});
