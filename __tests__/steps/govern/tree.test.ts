import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHANGELOG,
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  INDEX_SCHEMA,
  OWNERS,
  PROSE,
  projectOf,
  proseOf,
  releasesFrom,
  rowSchema,
} from '../../support/governance.js';
import { createTempProject } from '../../support/temporary.js';
import { Repository, sourceOf } from './repository.js';

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.create(projectOf());
});

describe('governRange, what a tree can hold', () => {
  it('finds what is no file, and what is too large, by what git says of it', async () => {
    repository.branch();
    await repository.commit({
      [CHANGELOG]: null,
      [OWNERS]: null,
      [INDEX_SCHEMA]: null,
      [PROSE]: `${proseOf(FIRST)}${'x'.repeat(8 * 1024 * 1024)}`,
    });
    await symlink('/etc/hostname', join(repository.folder, CHANGELOG));
    await symlink('/etc/hostname', join(repository.folder, OWNERS));
    await repository.commit({});
    const commit = repository.git('rev-parse', 'main');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${INDEX_SCHEMA}`);
    repository.git('commit', '-q', '-m', 'A submodule');
    const { findings } = await repository.govern();
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file])).toEqual([
      ['DOCUMENT_NOT_A_FILE', OWNERS],
      ['DOCUMENT_NOT_A_FILE', CHANGELOG],
      ['DOCUMENT_TOO_LARGE', PROSE],
      ['DOCUMENT_NOT_A_FILE', INDEX_SCHEMA],
    ]);
  });

  it('takes no link for the contract, whatever it leads to', async () => {
    repository.branch();
    await repository.commit({ [CONTRACT]: null, 'docs/contract.json': JSON.stringify(FIRST) });
    await symlink('contract.json', join(repository.folder, CONTRACT));
    await repository.commit({});
    expect(codesOf(await repository.govern())).toEqual(['DOCUMENT_NOT_A_FILE']);
  });

  it('reads the schemas of both sides beside the contract and where its $schema is, and nothing below them', async () => {
    const contract = { ...FIRST, $schema: '../schemas/contract.schema.json' };
    const [one, other, deep] = ['docs/schema/a.schema.json', 'schemas/b.schema.json', 'schemas/deep/c.schema.json'];
    const project = await Repository.create({
      ...projectOf(contract),
      [one]: rowSchema(),
      [other]: rowSchema(),
      [deep]: rowSchema(),
    });
    const { changes } = await project.check({ [one]: null, [other]: null, [deep]: null });
    expect(changes.map(({ kind, file }) => [kind, file])).toEqual([
      ['removed', one],
      ['removed', other],
    ]);
  });
});

describe('governRange, with a source', () => {
  const withoutProfile = contractWith((contract) => (contract.profiles = ['release']), '2.0.0');
  const announcement = entryOf(
    '1.1.0',
    '2026-01-10',
    ['Deprecated `/profiles/debug` until 2026-02-20: use release.'],
    'Use release.',
  );
  const announcing = contractWith(() => {}, '1.1.0');
  const removal = entryOf('2.0.0', '2026-02-21', ['Removed `/profiles/debug`: as announced.'], 'Use release.');

  it.each([
    [8, []],
    [7, ['RETENTION_NOT_MET']],
  ])('counts its releases: %d since an announcement', async (count, errors) => {
    const project = await Repository.create(projectOf(announcing, announcement), '2026-01-10');
    const source = await sourceOf(releasesFrom('2026-01-11', count, announcing));
    const result = await project.check(projectOf(withoutProfile, removal, announcement), { source });
    expect(codesOf(result)).toEqual(errors);
  });
});

describe('governRange, what base has wrong already', () => {
  it('warns of a link, a submodule and a table, and fails where one is another', async () => {
    const repository = await Repository.create({ ...projectOf(), [PROSE]: proseOf(FIRST).replace('`8`', '`9`') });
    await rm(join(repository.folder, OWNERS));
    await symlink('../docs/owners', join(repository.folder, OWNERS));
    await repository.commit({});
    const next = await repository.check({ 'src/main.rs': 'fn main() { }\n' });
    expect([codesOf(next), codesOf(next, 'warning')]).toEqual([[], ['DOCUMENT_NOT_A_FILE', 'TABLE_STALE']]);
    repository.branch();
    await rm(join(repository.folder, OWNERS));
    await symlink('../docs/others', join(repository.folder, OWNERS));
    await repository.commit({});
    expect(codesOf(await repository.govern())).toEqual(['DOCUMENT_NOT_A_FILE']);
  });

  it('reads each file of both sides once, by six runs of git', async () => {
    const repository = await Repository.create(projectOf());
    const trace = join(await createTempProject(), 'trace');
    repository.branch();
    await repository.commit({ 'src/main.rs': 'fn main() { }\n' });
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TRACE: trace };
    const result = await repository.govern({ env, warn: () => {} });
    expect(codesOf(result)).toEqual([]);
    const runs = [...(await readFile(trace, 'utf8')).matchAll(/built-in: git (\S+)/g)].map(([, command]) => command);
    expect(runs.sort()).toEqual(['cat-file', 'cat-file', 'ls-tree', 'ls-tree', 'merge-base', 'status']);
  });
});
