import { describe, expect, it } from '@jest/globals';
import { readContract } from '../../../src/contract/governance/contract-file.js';
import type { TreeFile } from '../../../src/contract/governance/documents.js';
import { isValidSide, readSide, wantedFiles } from '../../../src/contract/governance/side.js';
import {
  CHANGELOG,
  CONTRACT,
  contractWith,
  FIRST,
  INDEX_SCHEMA,
  jsonOf,
  PROSE,
  projectOf,
} from '../../support/governance.js';

const treeOf = (files: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(files).map(([path, text]): [string, TreeFile] => [path, { kind: 'file', bytes: Buffer.from(text) }]),
  );
const sideOf = (files: Readonly<Record<string, string>>, time = 0, head?: ReturnType<typeof readSide>) => {
  const tree = treeOf(files);
  return readSide({ contract: readContract(tree.get(CONTRACT), CONTRACT), files: tree, time }, head);
};

describe('readSide', () => {
  it('reads each document where the contract says that it stands', () => {
    const moved = contractWith(({ governance }) => (governance.documents.prose = 'p.md'));
    const side = sideOf({ ...projectOf(), [CONTRACT]: jsonOf(moved), 'p.md': 'text' });
    expect(isValidSide(side)).toBe(true);
    expect(side.prose).toMatchObject({ path: 'p.md', kind: 'file', value: { text: 'text' } });
    expect(side.changelog).toMatchObject({ path: CHANGELOG, value: { entries: [{ version: '1.0.0' }] } });
    expect([...side.schemas.keys()]).toEqual([INDEX_SCHEMA]);
  });

  it('has what is not there as absent, and what cannot be read with its faults', () => {
    const side = sideOf({ [PROSE]: 'text', [INDEX_SCHEMA]: '{' });
    expect(isValidSide(side)).toBe(false);
    expect([side.contract, side.changelog, side.owners].map(({ kind }) => kind)).toEqual(Array(3).fill('absent'));
    expect(side.schemas.get(INDEX_SCHEMA)).toMatchObject({ value: undefined, faults: [{ code: 'INVALID_JSON' }] });
  });

  it('looks for the documents of a base without a contract where head has them', () => {
    const moved = contractWith(({ governance }) => (governance.documents.prose = 'p.md'));
    const head = sideOf({ ...projectOf(), [CONTRACT]: jsonOf(moved) });
    expect(sideOf({ 'p.md': 'before' }, 0, head).prose).toMatchObject({ path: 'p.md', value: { text: 'before' } });
    expect(sideOf(projectOf(), 0, head).prose.path).toBe(PROSE);
  });

  it('parses a changelog that both have once', () => {
    const head = sideOf(projectOf());
    expect(sideOf(projectOf(), 0, head).changelog.value).toBe(head.changelog.value);
    expect(sideOf({ ...projectOf(), [CHANGELOG]: 'none' }, 0, head).changelog.value).toMatchObject({ entries: [] });
  });

  it.each([
    [['docs/CODEOWNERS', 'CODEOWNERS', '.github/CODEOWNERS'], '.github/CODEOWNERS'],
    [['docs/CODEOWNERS', 'CODEOWNERS'], 'CODEOWNERS'],
    [['docs/CODEOWNERS'], 'docs/CODEOWNERS'],
    [[], '.github/CODEOWNERS'],
  ])('takes of %j the one that a git host takes: %s', (paths, path) => {
    const side = sideOf(Object.fromEntries(paths.map((name) => [name, `* @${name.length}`])));
    expect(side.otherOwners).toEqual(paths.filter((other) => other !== path).toReversed());
    expect(side.owners).toMatchObject({ path, value: paths.length === 0 ? undefined : `* @${path.length}` });
  });

  it.each([
    [-1, '1970-01-01'],
    [Date.UTC(2026, 1, 1, 23, 59, 59) / 1000, '2026-02-01'],
    [Date.UTC(2026, 1, 2) / 1000, '2026-02-02'],
    [Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ])('takes the time %d for the day %s', (time, day) => {
    expect(sideOf({}, time).day).toBe(day);
  });
});

describe('wantedFiles', () => {
  it('are the documents and schema folders that either side names, and where owners are looked for', () => {
    const read = (change: object) =>
      readContract({ kind: 'file', bytes: Buffer.from(jsonOf({ ...FIRST, ...change })) }, CONTRACT);
    const documents = { ...FIRST.governance.documents, changelog: 'l.md' };
    const other = read({ $schema: '../schemas/x.json', governance: { ...FIRST.governance, documents } });
    expect(wantedFiles([read({}), other])).toEqual({
      paths: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', PROSE, CHANGELOG, 'l.md'],
      folders: ['docs/schema', 'schemas'],
    });
  });
});
