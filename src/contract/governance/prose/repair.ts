/** Making the tables of prose anew: what was done with each, and why nothing where nothing was. */
import type { Contract } from '../../documents/contract.js';
import { MarkdownPage } from '../markdown-page.js';
import { findStaleTables, regenerateTables, type StaleTable, shownTables } from './regions.js';
import { tablesOf } from './tables.js';

/** One thing that was done, or could not be. */
export interface Fix {
  /** none: there is nothing that could be done. */
  readonly outcome: 'regenerated' | 'agrees' | 'left' | 'none';
  /** Relative to the repository. */
  readonly file: string;
  /** 1-based, in the file as it was. */
  readonly line: number;
  /** The names of the tables it is about. */
  readonly tables: readonly string[];
  readonly message: string;
}

export interface Repair {
  readonly text: string;
  /** Never empty, by line. */
  readonly fixes: readonly Fix[];
}

const WHY_LEFT: Record<Exclude<StaleTable['fault'], 'different'>, string> = {
  hidden: 'no reader sees it as a table, so move it out first',
  unpaired: 'it lacks one of its two marker lines, so where it ends is not known',
  misspelt: 'its marker is written in another way, and may be of another program',
};

/** Makes the tables of prose anew, and says of each what became of it. */
export function repairTables(markdown: string, contract: Contract, file: string): Repair {
  const page = new MarkdownPage(markdown);
  const stale = findStaleTables(page, contract);
  const different = new Set(stale.filter(({ fault }) => fault === 'different').map(({ name }) => name));
  const agreeing = [...shownTables(page, contract)].filter(([name]) => !different.has(name));
  const fixes = [...stale.map((table) => fixOf(table, file)), ...(agreeing.length > 0 ? [agree(agreeing, file)] : [])];
  return {
    text: regenerateTables(markdown, contract),
    fixes: fixes.length > 0 ? fixes : [nothingToFix(contract, file)],
  };
}

function fixOf({ name, line, fault, cause }: StaleTable, file: string): Fix {
  const of = { file, line, tables: [name] };
  if (fault === 'different') return { outcome: 'regenerated', ...of, message: `regenerated the table ${name}` };
  const because = cause === undefined ? '' : ` (because of line ${cause})`;
  return { outcome: 'left', ...of, message: `left the table ${name} as it is: ${WHY_LEFT[fault]}${because}` };
}

function agree(agreeing: readonly (readonly [name: string, line: number])[], file: string): Fix {
  const tables = agreeing.map(([name]) => name);
  const message = `nothing to do for what says the same as the contract already: ${tables.join(', ')}`;
  return { outcome: 'agrees', file, line: agreeing[0]?.[1] ?? 1, tables, message };
}

function nothingToFix(contract: Contract, file: string): Fix {
  const names = [...tablesOf(contract).keys()].join(', ');
  const message =
    `${file} has no generated table, and needs none. To have one, write the lines <!-- generated:NAME --> and ` +
    `<!-- /generated:NAME -->, the one below the other, with NAME of: ${names}`;
  return { outcome: 'none', file, line: 1, tables: [], message };
}
