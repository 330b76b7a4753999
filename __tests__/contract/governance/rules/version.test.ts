import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { contractSnapshotPath } from '../../../../src/contract/identity/paths.js';
import {
  Base,
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  historyOf,
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
  releasesFrom,
} from '../../../support/governance.js';

const base = new Base(projectOf());

/** A project in order but for its version: a change, and an entry that names it. */
function stated(version: string, change: (contract: Contract) => unknown, line: string): Files {
  return projectOf(contractWith(change, version), entryOf(version, '2026-02-20', [line], 'Nothing to do.'));
}

const more = (contract: Contract) => (contract.retention.minimum_release_generations = 9);
const fewer = (contract: Contract) => (contract.retention.minimum_release_generations = 7);
const RETENTION = 'Changed `/retention/minimum_release_generations`: another number.';
const rust = (contract: Contract) => (contract.toolchain.rust = '1.85.0');
const RUST = 'Changed `/toolchain/rust`: newer.';
const terminal = (contract: Contract) => (contract.runtime_assumptions.terminal = 'tty');
const locale = (contract: Contract) => delete contract.runtime_assumptions.locale;
const primary = (contract: Contract) => contract.entrypoint.binaries.reverse();
const demoted = (contract: Contract) => {
  const [gnu] = contract.platforms;
  if (gnu) gnu.support = 'optional';
};
const SUPPORT = 'Changed `/platforms/x86_64-unknown-linux-gnu/support`: may lack.';

describe('govern, the version (rule 3)', () => {
  const raised = ['VERSION_NOT_RAISED'];
  it.each<[name: string, files: Files, errors: string[]]>([
    ['an addition under a minor version', stated('1.1.0', more, RETENTION), []],
    ['an addition under a major version', stated('2.0.0', more, RETENTION), []],
    ['an addition under a version that skips some', stated('1.4.2', more, RETENTION), []],
    ['an addition under a patch', stated('1.0.1', more, RETENTION), raised],
    ['a narrowing under a major version', stated('2.0.0', fewer, RETENTION), []],
    ['a narrowing under a minor version', stated('1.1.0', fewer, RETENTION), raised],
    ['a newer default toolchain under a minor version', stated('1.1.0', rust, RUST), []],
    [
      'a new assumption about the machine under a minor version',
      stated('1.1.0', terminal, 'Added `/runtime_assumptions/terminal`: now.'),
      raised,
    ],
    [
      'a new assumption about the machine under a major version',
      stated('2.0.0', terminal, 'Added `/runtime_assumptions/terminal`: now.'),
      [],
    ],
    [
      'an assumption less under a minor version',
      stated('1.1.0', locale, 'Removed `/runtime_assumptions/locale`: any will do.'),
      [],
    ],
    [
      'another primary binary under a minor version',
      stated('1.1.0', primary, 'Changed `/entrypoint/binaries`: the helper first.'),
      raised,
    ],
    ['a platform that may lack, under a minor version', stated('1.1.0', demoted, SUPPORT), raised],
    ['a platform that may lack, under a major version', stated('2.0.0', demoted, SUPPORT), []],
    ['prose under a patch', stated('1.0.1', (contract) => (contract.notes = 'Read me.'), 'Changed `/notes`: new.'), []],
    ['a version alone', stated('1.0.1', () => {}, 'Changed `/contract`: nothing else.'), []],
    [
      'an announcement under a minor version',
      stated('1.1.0', () => {}, 'Deprecated `/profiles/debug` until 2026-12-31: use release.'),
      [],
    ],
    [
      'an announcement under a patch',
      stated('1.0.1', () => {}, 'Deprecated `/profiles/debug` until 2026-12-31: use release.'),
      raised,
    ],
    [
      'a change under the same version',
      { [CONTRACT]: jsonOf(contractWith(more)), [PROSE]: proseOf(contractWith(more)) },
      ['DOCUMENT_NOT_CHANGED', 'VERSION_NOT_RAISED'],
    ],
    [
      'an identifier that is not of the version',
      { [CONTRACT]: jsonOf({ ...contractWith(more, '1.1.0'), contract: 'distribution-contract@1.0' }) },
      ['CONTRACT_INVALID'],
    ],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('refuses an older version', () => {
    const project = new Base(stated('1.1.0', more, RETENTION), '2026-02-25');
    const { findings } = project.check(projectOf());
    expect(findings.map(({ code }) => code)).toEqual(['ENTRY_EDITED', 'VERSION_LOWERED', 'NOT_CHECKED']);
  });
});

describe('govern, what is published (rule 3)', () => {
  const changed = { ...stated('1.0.0', more, RETENTION), ...projectOf(contractWith(more)) };

  it('says aloud that nothing was checked without a published, louder where it matters', () => {
    const quiet = base.check({ 'src/main.rs': '' });
    expect(quiet).toMatchObject({ result: 'passed', findings: [{ code: 'NOT_CHECKED', severity: 'notice' }] });
    const loud = base.check(stated('1.1.0', more, RETENTION));
    expect(loud).toMatchObject({ result: 'passed', findings: [{ code: 'NOT_CHECKED', severity: 'warning' }] });
  });

  it('says nothing where the source was asked and nothing changed', () => {
    const published = historyOf(releasesFrom('2026-01-02', 3));
    expect(base.check({ 'src/main.rs': '' }, { published }).findings).toEqual([]);
  });

  it('refuses a change of a contract version that has releases', () => {
    const published = historyOf(releasesFrom('2026-01-02', 3));
    const { findings } = base.check(changed, { published });
    const line =
      jsonOf(contractWith(more))
        .split('\n')
        .findIndex((text) => text.includes('generations')) + 1;
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'CONTRACT_IMMUTABLE',
        file: CONTRACT,
        line,
        pointer: '/retention/minimum_release_generations',
      }),
    );
  });

  it('refuses a new version that was published already with another contract', () => {
    const other = contractWith(rust, '1.1.0');
    const published = historyOf([...releasesFrom('2026-01-02', 1), ...releasesFrom('2026-01-20', 1, other, 5)]);
    const files = stated('1.1.0', more, RETENTION);
    expect(codesOf(base.check(files, { published }))).toEqual(['CONTRACT_IMMUTABLE']);
    expect(codesOf(base.check(stated('1.2.0', more, RETENTION), { published }))).toEqual([]);
  });

  it('lets prose of a published contract change', () => {
    const noted = contractWith((contract) => (contract.notes = 'Read me.'));
    const published = historyOf(releasesFrom('2026-01-02', 3));
    const result = base.check(projectOf(noted), { published });
    expect(result.findings).toEqual([]);
  });

  it('takes a contract document that the store has lost for no permission', () => {
    const lost = contractSnapshotPath('1.0.0', '0.1.0');
    const published = historyOf(releasesFrom('2026-01-02', 1), [lost]);
    expect(codesOf(base.check(changed, { published }))).toContain('CONTRACT_IMMUTABLE');
    const unchanged = base.check({ 'src/main.rs': '' }, { published });
    expect(codesOf(unchanged, 'warning')).toEqual(['NOT_CHECKED']);
  });
});
