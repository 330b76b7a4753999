/** README.md: it names all that there is, and is honest about what stands beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/usage.js';

const page = readFileSync('README.md', 'utf8');
/** The rows of the table that begins with a cell. */
function rowsBelow(title: string): string[][] {
  const [, body = ''] = new RegExp(`^\\| ${title} +\\|.*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
  return body
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('README.md', () => {
  it('begins with one sentence that says for whom this is', () => {
    const [, first = ''] = page.split('\n\n');
    expect(first).toMatch(/^For maintainers of .* and for\s+those who install it [^.]*\.$/s);
  });

  it('names every command, in the order of the help, and every action', () => {
    expect(rowsBelow('Command').map(([name]) => name)).toEqual(COMMANDS.map(({ name }) => `\`${name}\``));
    for (const name of readdirSync('actions')) expect(page).toContain(`[${name}](docs/actions/${name}.md)`);
  });

  it('says of each tool beside it what it is for, where it is the better choice, and what is here instead', () => {
    const rows = rowsBelow('Tool');
    expect(rows.map(([tool]) => tool)).toEqual([
      'cargo-dist',
      'GoReleaser',
      'cargo-binstall',
      'aqua',
      'mise',
      'packslip',
    ]);
    for (const cells of rows) expect(cells.filter((cell) => cell.length > 20)).toHaveLength(3);
  });

  it('says how to have the command line, what there is not, and what was not run', () => {
    expect(rowsBelow('How to have it').map(([way]) => way?.split(' ')[0])).toEqual(['`npx', '`npm', '`node']);
    for (const heading of ['What there is not', 'What was not run']) expect(page).toContain(`\n## ${heading}\n`);
  });
});
