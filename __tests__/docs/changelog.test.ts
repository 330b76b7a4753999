import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseContract } from '../../src/contract/documents/contract.js';

const contract = parseContract(readFileSync('docs/distribution-contract.json'), 'distribution-contract.json');
const changelog = readFileSync('docs/distribution-changelog.md', 'utf8');
const [preamble = '', ...entries] = changelog.split(/^(?=## )/m);

/** Lines of an entry with their indented continuations joined, blank lines left out. */
function linesOf(entry: string): string[] {
  return entry
    .replace(/\n {2}(?=\S)/g, ' ')
    .split('\n')
    .filter(Boolean);
}

const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const HEADING = new RegExp(`^## distribution-contract ([^ ]+) - ${DATE}$`);
const CHANGE = new RegExp(`^- (?:(?:Added|Changed|Removed) \`(/[^\`]*)\`|Deprecated \`(/[^\`]*)\` until ${DATE}): \\S`);

describe('docs/distribution-changelog.md', () => {
  it('states its grammar above the first entry', () => {
    for (const word of ['heading', 'change', 'migration', 'KIND', 'POINTER']) expect(preamble).toContain(word);
  });

  it.each(entries.map((entry) => [entry.split('\n')[0], entry]))(
    'has an entry by the grammar: %s',
    (heading, entry) => {
      expect(heading).toMatch(HEADING);
      const [, ...lines] = linesOf(String(entry));
      const at = lines.indexOf('### Migration');
      const changes = at === -1 ? lines : lines.slice(0, at);
      expect(changes.filter((line) => !CHANGE.test(line))).toEqual([]);
      if (at !== -1) expect(lines.slice(at + 1).filter((line) => !/^- \S/.test(line))).toEqual([]);
      if (changes.some((line) => line.includes('`/platforms'))) expect(at).toBeGreaterThan(0);
    },
  );

  it('begins with the version of the contract, and its first entry names every field', () => {
    expect(HEADING.exec(String(entries[0]?.split('\n')[0]))?.[1]).toBe(contract.distribution_contract_version);
    const named = linesOf(String(entries.at(-1))).map((line) => CHANGE.exec(line)?.[1]?.split('/')[1]);
    const fields = Object.keys(contract).filter((name) => name !== '$schema' && name !== 'schema_version');
    expect(fields.filter((name) => !named.includes(name))).toEqual([]);
  });
});
