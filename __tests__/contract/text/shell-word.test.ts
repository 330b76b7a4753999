import { describe, expect, it } from '@jest/globals';
import { shellPath, shellWord } from '../../../src/contract/text/shell-word.js';

describe('shellWord', () => {
  it.each(['0.1.0', 'git+https://git.example/tool#dist', 'dist/index.json', '--to', 'a=b', 's3://releases/a%20b'])(
    'leaves %s as it is',
    (word) => expect(shellWord(word)).toBe(word),
  );
  it.each([
    ['', "''"],
    ['my tools', "'my tools'"],
    ["it's", "'it'\\''s'"],
    ['$HOME', "'$HOME'"],
    ['#dist', "'#dist'"],
    ['~/tools', "'~/tools'"],
    ['C:\\tools', "'C:\\tools'"],
    ['=sh', "'=sh'"],
    ['a\nb', "'a\nb'"],
    ['größe', "'größe'"],
  ])('quotes %j', (word, quoted) => expect(shellWord(word)).toBe(quoted));
});

describe('shellPath', () => {
  it.each([
    ['-tools/index.js', './-tools/index.js'],
    ['-my tools', "'./-my tools'"],
    ['tools', 'tools'],
  ])('of %s is %s, which is no option', (path, word) => expect(shellPath(path)).toBe(word));
});
