import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import type { GovernResult } from '../../../src/steps/govern/govern.js';
import {
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
  releasesFrom,
} from '../../support/governance.js';
import { createTempProject } from '../../support/temporary.js';
import { Repository, sourceOf } from './repository.js';

/** What nobody may do in one pull request: platforms and the alias go, fewer generations, another steward. */
const gutted = (version: string): Contract =>
  contractWith((contract) => {
    contract.platforms.splice(1);
    contract.index.deprecated_aliases = [];
    contract.retention.minimum_release_generations = 6;
    contract.governance.steward.active = '@org/others';
  }, version);
const GUTTED = [
  'DOCUMENT_NOT_CHANGED',
  'NOT_ANNOUNCED',
  'RETENTION_NOT_KNOWN',
  'RETIREMENT_NOT_REACHED',
  'STEWARD_WITHOUT_OVERLAP',
  'VERSION_NOT_RAISED',
];
const BROKEN: Record<string, string> = {
  'not JSON': '{',
  'against its schema': jsonOf({ ...FIRST, surprise: 1 }),
};
const warningsOf = (result: GovernResult): string[] =>
  codesOf(result, 'warning').filter((code) => code !== 'NOT_CHECKED');

/** A project whose contract broke on main, and then stayed so while something else changed. */
async function brokenAt(text: string): Promise<Repository> {
  const repository = await Repository.create(projectOf(), '2026-01-20');
  await repository.commit({ [CONTRACT]: text }, '2026-01-25');
  await repository.commit({ 'src/main.rs': 'fn main() { }\n' }, '2026-01-26');
  return repository;
}

describe('governRange, a contract that broke at base', () => {
  it.each(Object.entries(BROKEN))('%s: the range begins where it was valid', async (_, text) => {
    const repository = await brokenAt(text);
    const result = await repository.check(projectOf(gutted('1.0.0')));
    expect([result.base, codesOf(result)]).toEqual([repository.git('rev-parse', 'main~2'), GUTTED]);
    expect(warningsOf(result)).toEqual(['BASE_INVALID']);
  });

  it.each(Object.entries(BROKEN))('%s: a warning for a range that touches nothing of it', async (_, text) => {
    const repository = await brokenAt(text);
    const result = await repository.check({ 'src/main.rs': 'fn main() {  }\n' });
    expect([result.result, warningsOf(result)]).toEqual(['passed', ['CONTRACT_INVALID']]);
    const touching = await repository.check({ '.github/CODEOWNERS': '* @org/others\n' });
    expect(codesOf(touching)).toEqual(['CONTRACT_INVALID']);
  });

  it('broke beside a table that is stale there: whoever mends the contract mends the table', async () => {
    const stale = { [PROSE]: proseOf(FIRST).replace('`8`', '`9`') };
    const repository = await Repository.create({ ...projectOf(), ...stale }, '2026-01-20');
    await repository.commit({ [CONTRACT]: '{' }, '2026-01-25');
    expect(codesOf(await repository.check({ [CONTRACT]: jsonOf(FIRST) }))).toEqual(['TABLE_STALE']);
    expect(codesOf(await repository.check(projectOf()))).toEqual([]);
  });

  it('is not there any more: the range begins where it was', async () => {
    const repository = await Repository.create(projectOf(), '2026-01-20');
    await repository.commit({ [CONTRACT]: null }, '2026-01-25');
    const result = await repository.check(projectOf(gutted('1.0.0')));
    expect([codesOf(result), warningsOf(result)]).toEqual([GUTTED, ['BASE_INVALID']]);
    const restored = await repository.check(projectOf());
    expect([codesOf(restored), warningsOf(restored)]).toEqual([[], ['BASE_INVALID']]);
  });

  it('head repairs it', async () => {
    const repository = await brokenAt('{');
    const result = await repository.check(projectOf());
    expect([codesOf(result), warningsOf(result)]).toEqual([[], ['BASE_INVALID']]);
  });

  it('head repairs it under the next version, with an entry that base has', async () => {
    const next = contractWith((contract) => (contract.retention.minimum_release_generations = 9), '1.1.0');
    const entry = entryOf('1.1.0', '2026-01-25', ['Changed `/retention/minimum_release_generations`: 9.']);
    const repository = await Repository.create(projectOf(), '2026-01-20');
    await repository.commit({ ...projectOf(next, entry), [CONTRACT]: '{' }, '2026-01-25');
    const result = await repository.check({ [CONTRACT]: jsonOf(next) });
    expect([codesOf(result), warningsOf(result)]).toEqual([[], ['BASE_INVALID']]);
  });

  it('was never valid: the newest published contract holds', async () => {
    const repository = await Repository.create({ ...projectOf(), [CONTRACT]: '{' });
    const source = await sourceOf(releasesFrom('2026-01-02', 2));
    const result = await repository.check(projectOf(gutted('1.0.1')), { source });
    expect(codesOf(result)).toEqual(
      expect.arrayContaining(['NOT_ANNOUNCED', 'STEWARD_WITHOUT_OVERLAP', 'VERSION_NOT_RAISED']),
    );
    expect(warningsOf(result)).toEqual(['BASE_INVALID']);
  });

  it('in a clone without its history, it is an error, unless the source knows a contract', async () => {
    const repository = await brokenAt('{');
    repository.branch();
    await repository.commit(projectOf());
    const folder = join(await createTempProject(), 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${repository.folder}`, folder], { stdio: 'pipe' });
    const shallow = Repository.at(folder);
    expect(codesOf(await shallow.govern({ base: 'HEAD^' }))).toEqual(['BASE_INVALID']);
    const source = await sourceOf(releasesFrom('2026-01-02', 2));
    const result = await shallow.govern({ base: 'HEAD^', source });
    expect([codesOf(result), warningsOf(result)]).toEqual([[], ['BASE_INVALID']]);
  });
});

describe('governRange, a contract that moves', () => {
  const MOVED = 'contract/c.json';
  /** The project with its contract at another path. */
  const movedTo = (contract: Contract, path = MOVED): Files => {
    const documents = { ...contract.governance.documents, contract: path };
    const there = { ...contract, governance: { ...contract.governance, documents } };
    return { ...projectOf(there), [PROSE]: proseOf(there), [CHANGELOG]: changelogOf(), [path]: jsonOf(there) };
  };

  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
  });

  it.each<[string, Files]>([
    ['an empty object', { [CONTRACT]: '{}' }],
    ['nothing', { [CONTRACT]: null }],
    ['the contract as it was', { [CONTRACT]: jsonOf(FIRST) }],
    ['text', { [CONTRACT]: 'see contract/c.json' }],
  ])('does not start afresh where its old path is left with %s', async (_, left) => {
    const result = await repository.check({ ...movedTo(gutted('1.0.0')), ...left }, { contract: MOVED });
    expect(codesOf(result)).toEqual(
      expect.arrayContaining(['NOT_ANNOUNCED', 'STEWARD_WITHOUT_OVERLAP', 'VERSION_NOT_RAISED']),
    );
  });

  it('does not start afresh from a path that is not the usual one', async () => {
    const from = movedTo(FIRST);
    const repository = await Repository.create({ ...from, [CONTRACT]: null });
    const files = { ...movedTo(gutted('1.0.0'), 'other/c.json'), [MOVED]: '{}', [CONTRACT]: null };
    const result = await repository.check(files, { contract: 'other/c.json' });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['NOT_ANNOUNCED', 'VERSION_NOT_RAISED']));
  });

  it('does not start afresh by a document that was put at its new path before', async () => {
    const repository = await Repository.create({ ...projectOf(), [MOVED]: '{}' });
    const result = await repository.check({ ...movedTo(gutted('1.0.0')), [CONTRACT]: '{}' }, { contract: MOVED });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['NOT_ANNOUNCED', 'STEWARD_WITHOUT_OVERLAP']));
  });

  it.each<[string, Files]>([
    ['and goes', { [MOVED]: null }],
    ['and stays', {}],
  ])('does not start afresh where base spells it in another way, %s', async (_, left) => {
    const from = movedTo(FIRST);
    const spelled = String(from[MOVED]).replace('"distribution-contract@', '"\\u0064istribution-contract@');
    const repository = await Repository.create({ ...from, [CONTRACT]: null, [MOVED]: spelled });
    const result = await repository.check({ ...projectOf(gutted('1.0.0')), ...left });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['NOT_ANNOUNCED', 'STEWARD_WITHOUT_OVERLAP']));
  });

  it('begins afresh beside the contract of another product, and beside examples of one', async () => {
    const example = { 'examples/contract.json': jsonOf(FIRST) };
    const other = contractWith((contract) => {
      contract.product = 'other';
    });
    const repository = await Repository.create({ ...projectOf(other), ...example });
    const documents = { contract: MOVED, prose: 'contract/d.md', changelog: 'contract/l.md' };
    const own = { ...FIRST, governance: { ...FIRST.governance, documents } };
    const files = {
      [MOVED]: jsonOf(own),
      'contract/d.md': proseOf(own),
      'contract/l.md': changelogOf(),
      '.github/CODEOWNERS': '* @org/stewards\n',
    };
    expect(codesOf(await repository.check(files, { contract: MOVED }))).toEqual([]);
  });
});
