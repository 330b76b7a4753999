import { execFileSync } from 'node:child_process';
import { lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { governLines } from '../../../src/steps/govern/lines.js';
import {
  CHANGELOG,
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
} from '../../support/governance.js';
import { createTempProject } from '../../support/temporary.js';
import { Repository } from './repository.js';

const newer = contractWith((contract) => {
  contract.toolchain.rust = '1.85.0';
}, '1.1.0');
const entry = entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
const good = projectOf(newer, entry);
const bad: Files = { [CONTRACT]: jsonOf(newer) };
const badCodes = ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE'];

/** A clone over the file protocol, so that it can be shallow. */
async function clone(repository: Repository, ...args: string[]): Promise<Repository> {
  const folder = join(await createTempProject(), 'clone');
  repository.git('clone', '-q', ...args, `file://${repository.folder}`, folder);
  return Repository.at(folder);
}

describe('governRange, what is compared', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
  });

  it('begins where head left base: what base gained since is not what head removed', async () => {
    const project = await Repository.create(projectOf());
    project.branch();
    await project.commit({ 'src/main.rs': '' });
    project.git('checkout', '-q', 'main');
    await project.commit(good);
    const stale = { base: 'main', head: 'case' };
    expect(codesOf(await project.govern(stale))).toEqual([]);
    const exact = await project.govern({ ...stale, comparison: 'exact' });
    expect(codesOf(exact)).toEqual(['ENTRY_EDITED', 'VERSION_LOWERED']);
  });

  it.each([
    ['in order', good, []],
    ['not in order', bad, badCodes],
  ])('compares a merge commit with its first parent: %s', async (_, files, errors) => {
    repository.branch();
    await repository.commit(files);
    repository.git('checkout', '-q', '-B', 'merged', 'main');
    await repository.commit({ 'src/else.rs': '' });
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'case');
    const result = await repository.govern({ base: 'merged^1', head: 'merged' });
    expect(codesOf(result)).toEqual(errors);
    expect(result.base).toBe(repository.git('rev-parse', 'merged^1'));
  });

  it('finds in a merge what neither side had', async () => {
    repository.branch();
    await repository.commit(good);
    repository.git('checkout', '-q', '-B', 'evil', 'main');
    repository.git('merge', '-q', '--no-ff', '--no-commit', 'case');
    await repository.commit({ [CHANGELOG]: (good[CHANGELOG] ?? '').replace('a temporary alias', 'an alias') });
    expect(codesOf(await repository.govern({ base: 'evil^1' }))).toEqual(['ENTRY_EDITED']);
  });

  it('refuses a revert of what was stated, and takes a new version that undoes it', async () => {
    const project = await Repository.create(projectOf());
    await project.commit(good);
    project.branch();
    project.git('revert', '--no-edit', 'HEAD');
    expect(codesOf(await project.govern())).toEqual(['ENTRY_EDITED', 'VERSION_LOWERED']);
    const undone = entryOf('1.2.0', '2026-02-21', ['Changed `/toolchain/rust`: as before.'], 'Nothing to do.');
    const files = projectOf(
      contractWith(() => {}, '1.2.0'),
      undone,
      entry,
    );
    expect(codesOf(await project.check(files))).toEqual([]);
  });

  it('judges only what is left of a change that was made and taken back', async () => {
    repository.branch();
    await repository.commit(bad);
    await repository.commit(projectOf());
    expect(await repository.govern()).toMatchObject({ result: 'passed', changes: [] });
  });

  it('takes base itself where the histories have nothing in common', async () => {
    repository.git('checkout', '-q', '--orphan', 'alone', 'main');
    await repository.commit(bad);
    expect(codesOf(await repository.govern())).toEqual(badCodes);
    repository.git('checkout', '-q', '-f', 'main');
  });

  it('looks at a fork as data: nothing is checked out, and no hook or filter runs', async () => {
    const fork = await clone(repository);
    const canary = join(await createTempProject(), 'canary');
    await fork.commit({ ...bad, '.gitattributes': '* filter=evil\n' });
    repository.git('fetch', '-q', `file://${fork.folder}`, 'HEAD:refs/governance/head');
    repository.git('config', 'filter.evil.smudge', `touch ${canary}`);
    repository.git('config', 'core.hooksPath', fork.folder);
    repository.git('checkout', '-q', '-f', 'main');
    const before = [repository.git('rev-parse', 'HEAD'), repository.git('status', '--porcelain')];
    expect(codesOf(await repository.govern({ head: 'refs/governance/head' }))).toEqual(badCodes);
    expect([repository.git('rev-parse', 'HEAD'), repository.git('status', '--porcelain')]).toEqual(before);
    await expect(lstat(canary)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('reads a bare repository', async () => {
    repository.branch();
    await repository.commit(bad);
    const bare = await clone(repository, '--bare');
    expect(codesOf(await bare.govern({ base: 'main', head: 'case' }))).toEqual(badCodes);
  });
});

describe('governRange, a clone that lacks history', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
    await repository.commit({ 'src/main.rs': 'fn main() { one() }\n' });
    await repository.commit({ 'src/main.rs': 'fn main() { two() }\n' });
    repository.branch();
    await repository.commit({ 'src/main.rs': 'fn main() { three() }\n' });
    await repository.commit(bad);
  });

  it('refuses to guess where head left base (GIT_FAILED)', async () => {
    const shallow = await clone(repository, '--depth=1', '--no-single-branch');
    await expect(shallow.govern({ base: 'origin/main', head: 'origin/case' })).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: expect.stringContaining('--unshallow'),
    });
  });

  it('compares exactly what it is told to', async () => {
    const shallow = await clone(repository, '--depth=1', '--no-single-branch');
    const result = await shallow.govern({ base: 'origin/main', head: 'origin/case', comparison: 'exact' });
    expect(codesOf(result)).toEqual(badCodes);
  });

  it('needs no more than the parent', async () => {
    const shallow = await clone(repository, '--depth=2', '--branch=case');
    expect(codesOf(await shallow.govern({ base: 'HEAD^' }))).toEqual(badCodes);
  });

  it('refuses a base that a force-push has taken away (GIT_FAILED)', async () => {
    const gone = '1234567890'.repeat(4);
    await expect(repository.govern({ base: gone })).rejects.toMatchObject({
      code: 'GIT_FAILED',
      place: 'base',
      hint: expect.stringContaining('git fetch'),
    });
  });

  it('compares with a base that was force-pushed, exactly or from where they part', async () => {
    const project = await Repository.create(projectOf());
    await project.commit({ [PROSE]: `${proseOf(FIRST)}More.\n` });
    const before = project.git('rev-parse', 'HEAD');
    project.git('reset', '-q', '--hard', 'HEAD^');
    await project.commit(bad);
    expect(codesOf(await project.govern({ base: before }))).toEqual(badCodes);
    expect(codesOf(await project.govern({ base: before, comparison: 'exact' }))).toEqual([
      'ENTRY_MISSING',
      'TABLE_STALE',
    ]);
  });

  it.each(['--upload-pack=touch', '', 'main\nHEAD', 'a b'])('refuses %j as a commit (INVALID_INPUT)', async (base) => {
    await expect(repository.govern({ base })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'base' });
  });

  it.each(['/etc/passwd', '../contract.json', ':(glob)**', 'docs/'])(
    'refuses %j as the contract (INVALID_INPUT)',
    async (contract) => {
      await expect(repository.govern({ contract })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'contract' });
    },
  );
});

describe('governRange, with fix', () => {
  it('regenerates the tables in the working tree, and what is committed then passes', async () => {
    const repository = await Repository.create(projectOf());
    const stale = { ...good, [PROSE]: `${proseOf(FIRST)}\nFor people.\n`.replaceAll('\n', '\r\n') };
    const { fixed, fixes, ...result } = await repository.check(stale, { fix: true });
    expect(codesOf(result)).toEqual(['TABLE_STALE']);
    expect(fixed).toEqual([PROSE]);
    expect(fixes.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['regenerated', 'agrees']));
    const text = await readFile(join(repository.folder, PROSE), 'utf8');
    expect(text).toBe(`${proseOf(newer)}\nFor people.\n`.replaceAll('\n', '\r\n'));
    await repository.commit({});
    expect(await repository.govern({ fix: true })).toMatchObject({ result: 'passed', fixed: [] });
  });

  it('says why it wrote nothing', async () => {
    const repository = await Repository.create(projectOf());
    const check = async (files: Files) => {
      const result = await repository.check(files, { fix: true });
      expect(result.fixed).toEqual([]);
      expect(governLines(result, () => undefined)).toContain(
        `fix: ${result.fixes[0]?.message} (${result.fixes[0]?.file}:1)`,
      );
      return result.fixes;
    };
    const [none] = await check({ [PROSE]: '# Ours\n' });
    expect(none).toMatchObject({ outcome: 'none', file: PROSE, message: expect.stringContaining('needs none') });
    const [left] = await check({ [CONTRACT]: '{' });
    expect(left).toMatchObject({ outcome: 'left', file: CONTRACT, message: expect.stringContaining('not valid') });
  });

  it('names the document that is missing (DOCUMENT_NOT_FOUND)', async () => {
    const repository = await Repository.create(projectOf());
    for (const path of [PROSE, CONTRACT]) {
      await rm(join(repository.folder, path));
      await expect(repository.govern({ fix: true })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND', place: path });
    }
  });

  it('warns of changes that are not committed, but for what it wrote', async () => {
    const repository = await Repository.create({ ...projectOf(), [PROSE]: proseOf(newer) });
    const warned: string[] = [];
    const warn = (message: string) => warned.push(message);
    await repository.check({ 'src/main.rs': '' }, { warn });
    expect(warned).toEqual([]);
    await writeFile(join(repository.folder, CONTRACT), `${jsonOf(FIRST)}\n`);
    await writeFile(join(repository.folder, 'notes.md'), '');
    await rm(join(repository.folder, CHANGELOG));
    expect((await repository.govern({ warn, fix: true })).fixed).toEqual([PROSE]);
    expect(warned.map((message) => message.split(' ')[0])).toEqual([CHANGELOG, CONTRACT]);
    // What is checked is another commit than the one of the working tree.
    await repository.govern({ head: 'main', warn });
    expect(warned).toHaveLength(2);
  });

  it('writes through no link (IO_FAILED)', async () => {
    const repository = await Repository.create(projectOf());
    repository.branch();
    await repository.commit(bad);
    const outside = await createTempProject({ 'distribution.md': proseOf(FIRST) });
    await rm(join(repository.folder, PROSE));
    await symlink(join(outside, 'distribution.md'), join(repository.folder, PROSE));
    await expect(repository.govern({ fix: true })).rejects.toMatchObject({ code: 'IO_FAILED', place: PROSE });
    expect(await readFile(join(outside, 'distribution.md'), 'utf8')).toBe(proseOf(FIRST));
  });

  it('refuses where head is not what is checked out (INVALID_INPUT)', async () => {
    const repository = await Repository.create(projectOf());
    repository.branch();
    await repository.commit(bad);
    await expect(repository.govern({ head: 'main', fix: true })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('governRange, a large history', () => {
  it('looks at two commits, however many lie between', async () => {
    const repository = await Repository.create(projectOf());
    const from = repository.git('rev-parse', 'HEAD');
    const commits = Array.from({ length: 10_000 }, (_, at) => {
      const data = String(at);
      return `commit refs/heads/many\ncommitter A <a@example.com> ${1_770_000_000 + at} +0000\ndata ${data.length}\n${data}\n${at === 0 ? `from ${from}\n` : ''}\n`;
    });
    const stream = join(repository.folder, '..', `${repository.folder.split('/').at(-1)}.stream`);
    await writeFile(stream, commits.join(''));
    execFileSync('sh', ['-c', 'git fast-import --quiet < "$1"', 'sh', stream], { cwd: repository.folder });
    await rm(stream);
    repository.git('checkout', '-q', 'many');
    await repository.commit(good);
    expect(await repository.govern({ base: 'main' })).toMatchObject({ result: 'passed', base: from });
  });
});
