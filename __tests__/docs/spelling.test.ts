/** The spell checker of `npm run lint`, which reads the pages itself: here only that it bites, and that its list is kept. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const WORDS = readFileSync('cspell-words.txt', 'utf8').trimEnd().split('\n');
/** What it finds in a text. */
function misspelt(text: string): string[] {
  const args = ['node_modules/cspell/bin.mjs', '--no-progress', '--no-summary', '--words-only', 'stdin'];
  return spawnSync(process.execPath, args, { input: text, encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

describe('the spell checker', () => {
  it('finds a word that is none, and leaves code, links and digests alone', () => {
    const text = `# A pagge\n\nA \`misspelllled\` [link](misspelllled.md), ${'ab12cd34'.repeat(8)}, and a lockfile.\n`;
    expect(misspelt(text)).toEqual(['pagge']);
  });

  it('has a list of words in their order, each once and in lower case', () => {
    expect(WORDS).toEqual([...new Set(WORDS.map((word) => word.toLowerCase()))].sort());
  });
});
