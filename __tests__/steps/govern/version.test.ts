import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { GitStore } from '../../../src/host/store/git-branch/store.js';
import { openSource } from '../../../src/host/store/open.js';
import { fileName, makeRepository, serveGit } from '../../support/git-server.js';
import { createTempProject } from '../../support/temporary.js';
import {
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
  Repository,
  releasesFrom,
  sourceOf,
  storeFiles,
} from './repository.js';

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.create(projectOf());
});

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

describe('governRange, the version (rule 3)', () => {
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
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('refuses an older version', async () => {
    const project = await Repository.create(stated('1.1.0', more, RETENTION), '2026-02-25');
    const { findings } = await project.check(projectOf());
    expect(findings.map(({ code }) => code)).toEqual(['ENTRY_EDITED', 'VERSION_LOWERED', 'NOT_CHECKED']);
  });
});

describe('governRange, what is published (rule 3)', () => {
  const changed = { ...stated('1.0.0', more, RETENTION), ...projectOf(contractWith(more)) };

  it('says aloud that nothing was checked without a source, louder where it matters', async () => {
    const quiet = await repository.check({ 'src/main.rs': '' });
    expect(quiet).toMatchObject({ result: 'passed', findings: [{ code: 'NOT_CHECKED', severity: 'notice' }] });
    const loud = await repository.check(stated('1.1.0', more, RETENTION));
    expect(loud).toMatchObject({ result: 'passed', findings: [{ code: 'NOT_CHECKED', severity: 'warning' }] });
  });

  it('says nothing where the source was asked and nothing changed', async () => {
    const source = await sourceOf(releasesFrom('2026-01-02', 3));
    expect((await repository.check({ 'src/main.rs': '' }, { source })).findings).toEqual([]);
  });

  it('refuses a change of a contract version that has releases', async () => {
    const source = await sourceOf(releasesFrom('2026-01-02', 3));
    const { findings } = await repository.check(changed, { source });
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

  it('refuses a new version that was published already with another contract', async () => {
    const published = contractWith(rust, '1.1.0');
    const source = await sourceOf([...releasesFrom('2026-01-02', 1), ...releasesFrom('2026-01-20', 1, published, 5)]);
    const files = stated('1.1.0', more, RETENTION);
    expect(codesOf(await repository.check(files, { source }))).toEqual(['CONTRACT_IMMUTABLE']);
    expect(codesOf(await repository.check(stated('1.2.0', more, RETENTION), { source }))).toEqual([]);
  });

  it('asks a git server for the contracts of all releases at once', async () => {
    const folder = await createTempProject();
    const server = await serveGit(folder);
    try {
      const bare = await makeRepository(folder, 'store.git');
      const name = `git+${server.origin}/store.git#dist`;
      const files = Object.entries(storeFiles(releasesFrom('2026-01-02', 12)));
      const create = files.map(([path, text]) => ({ path, content: { bytes: Buffer.from(text) } }));
      await new GitStore(fileName(bare)).commit({ create });
      const { findings } = await repository.check(changed, { source: await openSource(name, { env: {} }) });
      expect(findings.map(({ code }) => code)).toContain('CONTRACT_IMMUTABLE');
      // The branch's tip, the index, and the contracts.
      const fetches = server.requests.filter(({ line }) => line.startsWith('POST')).length;
      expect(fetches).toBeLessThanOrEqual(4);
    } finally {
      await server.close();
    }
  });

  it('lets prose of a published contract change', async () => {
    const noted = contractWith((contract) => (contract.notes = 'Read me.'));
    const source = await sourceOf(releasesFrom('2026-01-02', 3));
    const result = await repository.check(projectOf(noted), { source });
    expect(result.findings).toEqual([]);
  });

  it('takes a contract document that the store has lost for no permission', async () => {
    const lost = contractSnapshotPath('1.0.0', '0.1.0');
    const source = await sourceOf(releasesFrom('2026-01-02', 1), [lost]);
    expect(codesOf(await repository.check(changed, { source }))).toContain('CONTRACT_IMMUTABLE');
    const unchanged = await repository.check({ 'src/main.rs': '' }, { source });
    expect(codesOf(unchanged, 'warning')).toEqual(['NOT_CHECKED']);
  });

  it('takes a source without an index for no knowledge', async () => {
    const source = await sourceOf([]);
    const { findings } = await repository.check({ 'src/main.rs': '' }, { source });
    expect(findings).toMatchObject([{ code: 'NOT_CHECKED', message: expect.stringContaining('has no releases') }]);
  });

  it('refuses the releases of another product (PRODUCT_MISMATCH)', async () => {
    const other = { ...FIRST, product: 'other' };
    const source = await sourceOf(releasesFrom('2026-01-02', 1, other));
    await expect(repository.check({ 'src/main.rs': '' }, { source })).rejects.toMatchObject({
      code: 'PRODUCT_MISMATCH',
    });
  });
});
