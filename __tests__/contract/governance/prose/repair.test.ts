import { describe, expect, it } from '@jest/globals';
import { repairTables } from '../../../../src/contract/governance/prose/repair.js';
import { tablesOf } from '../../../../src/contract/governance/prose/tables.js';
import { FIRST, PROSE, proseOf } from '../../../support/governance.js';

const fixesOf = (markdown: string): string[] =>
  repairTables(markdown, FIRST, PROSE).fixes.map(
    ({ outcome, line, tables }) => `${line} ${outcome} ${tables.join(' ')}`,
  );
const EMPTY = '<!-- generated:retention -->\n<!-- /generated:retention -->\n';

describe('repairTables', () => {
  it.each<[name: string, markdown: string, fixes: string[]]>([
    ['a table that is not filled', EMPTY, ['1 regenerated retention']],
    ['a table that is hidden', `<details>\n\n${EMPTY}\n</details>`, ['3 left retention']],
    [
      'a table in a comment, which its first marker ends',
      `<!--\n${EMPTY}-->`,
      ['2 left retention', '3 left retention'],
    ],
    ['half a table', EMPTY.replace(/^.*\n/, ''), ['1 left retention']],
    ['a misspelt table', EMPTY.replaceAll('retention', 'retentions'), ['1 left retention']],
    ['no table', '# Ours\n', ['1 none ']],
    ['an example in code', `\`\`\`\n${EMPTY}\`\`\`\n`, ['1 none ']],
    ['a table of another program', EMPTY.replaceAll('retention', 'toc'), ['1 none ']],
    ['all tables, as they should be', proseOf(FIRST), [`3 agrees ${[...tablesOf(FIRST).keys()].join(' ')}`]],
  ])('says what became of %s', (_, markdown, fixes) => {
    expect(fixesOf(markdown)).toEqual(fixes);
  });

  it('mends what it can beside what it cannot', () => {
    const { text, fixes } = repairTables(`<!-- generated:identity -->\n${EMPTY}`, FIRST, PROSE);
    expect(fixes.map(({ outcome }) => outcome)).toEqual(['left', 'regenerated']);
    expect(repairTables(text, FIRST, PROSE).fixes.map(({ outcome }) => outcome)).toEqual(['left', 'agrees']);
  });

  it('says how to have a table', () => {
    const [fix] = repairTables('', FIRST, PROSE).fixes;
    for (const name of tablesOf(FIRST).keys()) expect(fix?.message).toContain(name);
    expect(fix?.message).toContain('<!-- generated:NAME -->');
  });
});
