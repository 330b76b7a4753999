import { describe, expect, it } from '@jest/globals';
import {
  documentPaths,
  isContract,
  isValid,
  readContract,
  schemaFolders,
  whyInvalid,
} from '../../../src/contract/governance/contract-file.js';
import type { TreeFile } from '../../../src/contract/governance/documents.js';
import { CHANGELOG, CONTRACT, FIRST, jsonOf, PROSE } from '../../support/governance.js';

const file = (text: string): TreeFile => ({ kind: 'file', bytes: Buffer.from(text) });
const read = (value: unknown, path = CONTRACT) => readContract(file(jsonOf(value)), path);

describe('readContract', () => {
  it('reads a valid contract once: itself, its JSON, and what it states', () => {
    const contract = read(FIRST);
    expect([isValid(contract), isContract(contract), whyInvalid(contract)]).toEqual([true, true, undefined]);
    expect(contract).toMatchObject({
      path: CONTRACT,
      kind: 'file',
      size: jsonOf(FIRST).length,
      value: FIRST,
      json: { value: FIRST },
      faults: [],
      stated: { product: 'tool', version: '1.0.0', contract: 'distribution-contract@1.0', path: CONTRACT },
    });
  });

  it.each<[name: string, file: TreeFile | undefined, isJson: boolean, isContract: boolean, why: string]>([
    ['nothing', undefined, false, false, `there is no ${CONTRACT}`],
    ['a link', { kind: 'symlink' }, false, false, `${CONTRACT} is not a regular file`],
    ['one too large to be read', { kind: 'large', size: 9 }, false, false, `${CONTRACT} has 9 bytes, more than`],
    ['one too large', file(jsonOf({ ...FIRST, notes: 'x'.repeat(1024 * 1024) })), false, true, 'more than the 1048576'],
    ['no JSON', file('{'), false, false, 'is not JSON'],
    ['JSON that is no object', file('"text"'), true, false, CONTRACT],
    ['null', file('null'), true, false, CONTRACT],
    ['one field too many', file(jsonOf({ ...FIRST, surprise: 1 })), true, true, 'unknown field'],
    ['a key twice', file(jsonOf(FIRST).replace('{', '{ "product": "tool",')), false, true, 'occurs twice'],
  ])('says why it is not valid: %s', (_, given, isJson, calledContract, why) => {
    const contract = readContract(given, CONTRACT);
    expect(isValid(contract)).toBe(false);
    expect([contract.json !== undefined, isContract(contract)]).toEqual([isJson, calledContract]);
    expect(whyInvalid(contract)).toContain(why);
  });

  it('has all faults of one that is not valid', () => {
    expect(read({ ...FIRST, surprise: 1, profiles: [] }).faults.length).toBeGreaterThan(1);
  });
});

describe('documentPaths', () => {
  const named = (documents: object) => documentPaths(read({ governance: { documents } }, 'a/contract.json'));

  it('are those that it names, be it valid or not', () => {
    expect(documentPaths(read(FIRST))).toEqual({ contract: CONTRACT, prose: PROSE, changelog: CHANGELOG });
    expect(named({ prose: 'b/p.md', changelog: 'l.md' })).toEqual({
      contract: 'a/contract.json',
      prose: 'b/p.md',
      changelog: 'l.md',
    });
  });

  it.each([undefined, 1, '', '/etc/passwd', '../p.md', 'a/../p.md', './p.md', ':(glob)**', 'a b', 'x'.repeat(501)])(
    'are beside it where it names none: %j',
    (prose) => {
      expect(named({ prose }).prose).toBe('a/distribution.md');
    },
  );
});

describe('schemaFolders', () => {
  it.each([
    [undefined, ['docs/schema']],
    ['./schema/x.json', ['docs/schema']],
    ['../schemas/x.json', ['docs/schema', 'schemas']],
    ['x.json', ['docs/schema', 'docs']],
    ['https://example.com/x.json', ['docs/schema']],
    ['/etc/x.json', ['docs/schema']],
    ['../../x.json', ['docs/schema']],
  ])('of $schema %j', ($schema, folders) => {
    expect(schemaFolders(read({ ...FIRST, $schema }))).toEqual(folders);
  });

  it('are beside the prose as well, wherever the contract stands', () => {
    expect(schemaFolders(read(FIRST, 'contract/contract.json'))).toEqual(['contract/schema', 'docs/schema']);
  });
});
