/**
 * Words of a command line that commander would take for something else, and that are refused (docs/cli.md): an option that is
 * given twice would count once, one that lacks its value would take the next option for it, and beside `--help` nothing else
 * would be looked at.
 */
import { type OptionUsage, optionName } from './option-usage.js';

/** What every command takes, and gives its help for. */
export const HELP_OPTION: OptionUsage = { flags: '--help', description: 'print this help' };

/** What is wrong with the words behind a command, as far as commander does not see it; undefined where nothing is. */
export function misunderstood(words: readonly string[], options: readonly OptionUsage[]): string | undefined {
  const usages = new Map([...options, HELP_OPTION].map((option) => [`--${optionName(option)}`, option]));
  const seen = new Set<string>();
  /** The first word that is no option and no value of one. */
  let stray: string | undefined;
  let takesMore = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, name = word, value] = /^(--[^=]+)(=.*)?$/s.exec(word) ?? [];
    const usage = usages.get(name);
    if (!usage || (value !== undefined && !takesValue(usage))) {
      if (word.startsWith('-') || !takesMore) stray ??= word;
      if (word === '--') break;
      continue;
    }
    if (seen.has(name) && !usage.repeats && !takesSeveral(usage)) return `option '${name}' is given twice`;
    seen.add(name);
    takesMore = takesSeveral(usage);
    if (value !== undefined || !takesValue(usage)) continue;
    // Whatever it is, it is the value.
    const next = words[++at];
    if (next?.startsWith('--'))
      return `option '${name}' has no value; where '${next}' is meant to be it, write '${name}=${next}'`;
  }
  if (stray === undefined || !seen.has(HELP_OPTION.flags)) return undefined;
  return stray.startsWith('-') ? `unknown option '${stray}'` : `'${stray}' is no option, and a value of none`;
}

function takesValue({ flags }: OptionUsage): boolean {
  return /[<[]/.test(flags);
}

function takesSeveral({ flags }: OptionUsage): boolean {
  return flags.includes('...');
}
