import { describe, expect, it } from '@jest/globals';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  contractWith,
  entryOf,
  historyOf,
  INDEX_SCHEMA,
  OWNERS,
  PROSE,
  projectOf,
  releasesFrom,
} from '../../support/governance.js';
import { Seeded } from '../../support/seeded.js';

const published = historyOf(releasesFrom('2026-01-02', 2));
const next = contractWith((contract) => {
  contract.platforms.pop();
  contract.retention.minimum_release_generations = 7;
}, '1.1.0');

describe('govern', () => {
  it('passes what is in order, and gives nothing to paste', () => {
    const report = new Base(projectOf()).check({}, { published });
    expect(report).toEqual({ result: 'passed', findings: [], changes: [], stub: undefined });
  });

  it('gives errors first, then by rule, file and line', () => {
    const contract = contractWith(({ platforms }) => platforms.splice(2, 1), '1.1.0');
    const lines = ['Deprecated `/toolchain` until 2026-01-01: goes.', 'Changed `/profiles`: none.'];
    const { result, findings } = new Base(projectOf()).check({
      ...projectOf(contract, entryOf('1.1.0', '2026-02-20', lines)),
      [OWNERS]: '',
    });
    expect(result).toBe('failed');
    expect(findings.map(({ severity, rule, code }) => `${severity} ${rule} ${code}`)).toEqual([
      'error 2 FIELD_NOT_NAMED',
      'error 2 MIGRATION_MISSING',
      'error 3 VERSION_NOT_RAISED',
      'error 4 NOTICE_TOO_SHORT',
      'error 4 NOT_ANNOUNCED',
      'error 6 OWNER_MISSING',
      'error 6 OWNER_MISSING',
      'error 6 OWNER_MISSING',
      'warning 2 FIELD_NOT_IN_RANGE',
      'warning 3 NOT_CHECKED',
    ]);
  });

  it('keeps fifty findings of a code', () => {
    const fields = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`field-${at}`, { type: 'string' }]));
    const schema = JSON.stringify({ properties: fields });
    const version = contractWith(() => {}, '1.1.0');
    const { findings, changes } = new Base({ ...projectOf(), [INDEX_SCHEMA]: '{ "properties": {} }' }).check({
      ...projectOf(version, entryOf('1.1.0', '2026-02-20', ['Changed `/contract`: more.'])),
      [INDEX_SCHEMA]: schema,
    });
    expect(findings.filter(({ code }) => code === 'FIELD_NOT_NAMED')).toHaveLength(50);
    expect(changes.length).toBeGreaterThanOrEqual(200);
  });

  it('throws for nothing that a document of either side says (80 mangled ranges)', () => {
    const random = new Seeded(20260301);
    const mangled = (text = ''): string => {
      const at = random.below(text.length);
      const to = at + random.below(40);
      const middle = random.pick(['', text.slice(at, to).repeat(2), '\u0000', '"', '`', '\n## ', '9']);
      return `${text.slice(0, at)}${middle}${text.slice(to)}`;
    };
    const paths = [CONTRACT, PROSE, CHANGELOG, OWNERS, INDEX_SCHEMA];
    const entry = entryOf('1.1.0', '2026-02-20', ['Removed `/platforms`: fewer.'], 'Nothing to do.');
    const [before, after] = [projectOf(), projectOf(next, entry)];
    for (let at = 0; at < 40; at++) {
      const path = random.pick(paths);
      const from = new Base({ ...before, [path]: mangled(before[path]) }).check(after, { published });
      const to = new Base(before).check({ ...after, [path]: mangled(after[path]) });
      expect([from.result, to.result]).toEqual(['failed', 'failed']);
    }
  });
});
