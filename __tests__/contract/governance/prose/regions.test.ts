import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Contract, parseContract } from '../../../../src/contract/documents/contract.js';
import { MarkdownPage } from '../../../../src/contract/governance/markdown-page.js';
import {
  fillRegions,
  findStaleTables,
  regenerateTables,
  shownTables,
} from '../../../../src/contract/governance/prose/regions.js';
import { tablesOf } from '../../../../src/contract/governance/prose/tables.js';
import { cell, formatTable } from '../../../../src/contract/text/markdown.js';

const contract = parseContract(readFileSync('docs/distribution-contract.json'), 'distribution-contract.json');
const EMPTY = [...tablesOf(contract).keys()]
  .map((name) => `## ${name}\n\n<!-- generated:${name} -->\n<!-- /generated:${name} -->\n`)
  .join('\n');
const FRESH = regenerateTables(EMPTY, contract);

function faults(markdown: string, of: Contract = contract): string[] {
  return findStaleTables(new MarkdownPage(markdown), of).map(({ name, line, fault }) => `${line} ${name} ${fault}`);
}

/** Every value in the contract that its schema leaves open, by JSON pointer. */
function leaves(value: unknown, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`));
}

function change(pointer: string): Contract {
  const copy = structuredClone(contract) as unknown as Record<string, unknown>;
  const keys = pointer.split('/').slice(1);
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? '';
  const changed = { linux: 'windows', darwin: 'linux', windows: 'darwin', planned: 'optional', recommended: 'planned' };
  const value = at[last];
  at[last] =
    typeof value === 'number'
      ? value + 1
      : value === true
        ? false
        : (changed[value as keyof typeof changed] ?? `${String(value)}-changed`);
  return copy as unknown as Contract;
}

describe('regenerateTables', () => {
  it('fills every table, and a second run changes nothing', () => {
    expect(faults(FRESH)).toEqual([]);
    expect(regenerateTables(FRESH, contract)).toBe(FRESH);
    expect(FRESH).toContain('| `x86_64-unknown-linux-gnu`');
  });

  it('keeps CRLF line ends and everything outside the tables', () => {
    const crlf = `intro\r\n${EMPTY.replaceAll('\n', '\r\n')}the end, without a line end`;
    const filled = regenerateTables(crlf, contract);
    expect(filled.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(filled).toBe(`intro\r\n${FRESH.replaceAll('\n', '\r\n')}the end, without a line end`);
    expect(faults(filled)).toEqual([]);
  });

  it('leaves a fresh table as a formatter aligned it', () => {
    const tight = FRESH.replace(/^\|.*$/gm, (line) => line.replace(/ +/g, ' ').replace(/-{4,}/g, '---'));
    expect(tight).not.toBe(FRESH);
    expect(regenerateTables(tight, contract)).toBe(tight);
  });

  it('leaves the blank lines of a formatter, and no table that has become part of another', () => {
    const spaced = FRESH.replace(/^(<!-- generated:.*)$/gm, '$1\n').replace(/^(<!-- \/generated:.*)$/gm, '\n$1');
    expect(spaced).not.toBe(FRESH);
    expect([faults(spaced), regenerateTables(spaced, contract)]).toEqual([[], spaced]);
    const joined = FRESH.replace('\n\n| Item               | Value', '\n| Item               | Value');
    expect(joined).not.toBe(FRESH);
    expect(faults(joined)).toHaveLength(1);
  });

  it('mends a table that was edited by hand, and no other line', () => {
    const edited = FRESH.replace('| Recommended ', '| Guaranteed ');
    expect(faults(edited)).toEqual([expect.stringMatching(/^\d+ platforms different$/)]);
    expect(regenerateTables(edited, contract)).toBe(FRESH);
  });
});

describe('findStaleTables', () => {
  const pointers = leaves(contract).filter((pointer) => !/^\/(\$schema|schema_version)$/.test(pointer));
  it.each(pointers)('sees a change of %s that the prose does not have', (pointer) => {
    expect(faults(FRESH, change(pointer))).not.toEqual([]);
  });

  it('sees an outgoing steward that the prose does not name', () => {
    const handoff = structuredClone(contract);
    handoff.governance.steward.outgoing = '@codex-controller/former-stewards';
    expect(faults(FRESH, handoff)).toEqual([expect.stringMatching(/ governance different$/)]);
  });

  it('names halves of markers with their lines, and leaves what is not its own', () => {
    const text = [
      '<!-- generated:wonders -->',
      '<!-- /generated:wonders -->',
      '<!-- generated:identity -->',
      '<!-- generated:contract -->',
      '<!-- /generated:layout -->',
    ].join('\n');
    expect(faults(text)).toEqual(['3 identity unpaired', '4 contract unpaired', '5 layout unpaired']);
    expect(regenerateTables(text, contract)).toBe(text);
  });

  it('takes markers in fenced code as text', () => {
    const fenced = ['````md', '```', '<!-- generated:identity -->', '```', '<!-- /generated:identity -->', '````'].join(
      '\n',
    );
    expect(faults(fenced)).toEqual([]);
    expect(shownTables(new MarkdownPage(fenced), contract).size).toBe(0);
    expect(shownTables(new MarkdownPage(`${fenced}\n${FRESH}`), contract).get('identity')).toBeGreaterThan(6);
    expect(faults(`~~~\n\`\`\`\n~~~\n${FRESH}`)).toEqual([]);
    expect(faults(`\`\`\` not a fence \`\`\`\n${FRESH}`)).toEqual([]);
  });

  it('is not fooled by notes that look like markers, cells or rows', () => {
    const hostile = structuredClone(contract);
    const notes = '<!-- /generated:platforms -->\n| a | b |\n\\|`*_x_ &amp; <b>';
    for (const platform of hostile.platforms) platform.notes = notes;
    const filled = regenerateTables(FRESH, hostile);
    expect(faults(filled, hostile)).toEqual([]);
    expect(regenerateTables(filled, contract)).toBe(FRESH);
  });

  it('reads five megabytes of markers in one walk', () => {
    const markers = '<!-- generated:identity -->\n'.repeat(180_000);
    expect(
      findStaleTables(new MarkdownPage(markers), contract).filter(({ fault }) => fault === 'unpaired'),
    ).toHaveLength(180_000);
  });
});

describe('fillRegions', () => {
  it('does not take names from the prototype of an object', () => {
    const text = '<!-- generated:constructor -->\nx\n<!-- /generated:constructor -->\n';
    expect(fillRegions(text, new Map())).toBe(text);
  });

  it('empties a part whose text is empty', () => {
    const text = '<!-- generated:a -->\nx\n<!-- /generated:a -->\n';
    expect(fillRegions(text, new Map([['a', '']]))).toBe('<!-- generated:a -->\n<!-- /generated:a -->\n');
  });
});

describe('formatTable', () => {
  it('aligns columns as a formatter does', () => {
    expect(formatTable(['A', 'Long'], [['one two', 'x']])).toBe(
      ['| A       | Long |', '| ------- | ---- |', '| one two | x    |'].join('\n'),
    );
  });
});

describe('cell', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\r\n b', 'a b'],
    ['schema_version', 'schema_version'],
    ['__proto__', '\\_\\_proto\\_\\_'],
    ['<!-- x -->', '&lt;!-- x -->'],
    ['[a](b)', '\\[a\\](b)'],
  ])('keeps %j inside its cell', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});
