import { describe, expect, it } from '@jest/globals';
import { mandatory, optional, repeatable } from '../../src/cli/option-usage.js';
import { misunderstood } from '../../src/cli/words.js';

const OPTIONS = [
  mandatory('--source <source>', ''),
  optional('--all', ''),
  repeatable('--target <triple>', ''),
  mandatory('--staged <dir...>', ''),
];
const of = (line: string) => misunderstood(line.split(' '), OPTIONS);

describe('misunderstood', () => {
  it.each([
    '--source . --all',
    '--source=. --all',
    '--target a --target b',
    '--staged a b --staged c --all',
    '--source -x',
    '--source=--all --all',
    '--unknown --unknown',
    '--source . -- --all --all',
    '--source',
    '--help',
    '--source . --help --all',
    '--staged a b --help',
    '--source=--bogus --help',
  ])('leaves to commander: %s', (line) => {
    expect(of(line)).toBeUndefined();
  });

  it.each([
    '--bogus --help',
    '--help --bogus',
    '--help word',
    '--all word --help',
    '--staged a -x --help',
    '--all=x --help',
    '--help -- x',
  ])('refuses what nobody understands beside --help: %s', (line) => {
    expect(of(line)).toMatch(/^unknown option|is no option/);
  });

  it.each(['--help --help', '--all --all', '--source a --source b', '--source=a --all --source=a'])(
    'refuses twice: %s',
    (line) => {
      expect(of(line)).toContain('is given twice');
    },
  );

  it.each(['--source --all', '--target --source=x', '--staged --all', '--source --whatever', '--source --'])(
    'refuses an option in the place of a value: %s',
    (line) => {
      expect(of(line)).toContain('has no value');
    },
  );
});
