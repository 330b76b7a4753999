/**
 * Words of a command line that commander would take for something else, and that are refused (docs/cli.md): an option that is
 * given twice would count once, and one that lacks its value would take the next option for it.
 */
import { type OptionUsage, optionName } from './option-usage.js';

/** What is wrong with the words behind a command, as far as commander does not see it; undefined where nothing is. */
export function misunderstood(words: readonly string[], options: readonly OptionUsage[]): string | undefined {
  const usages = new Map(options.map((option) => [`--${optionName(option)}`, option]));
  const seen = new Set<string>();
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const [, name = '', value] = /^(--[^=]+)(=.*)?$/s.exec(words[at] ?? '') ?? [];
    const usage = usages.get(name);
    if (!usage) continue;
    if (seen.has(name) && !usage.repeats && !usage.flags.includes('...')) return `option '${name}' is given twice`;
    seen.add(name);
    if (value !== undefined || !/[<[]/.test(usage.flags)) continue;
    // Whatever it is, it is the value.
    const next = words[++at];
    if (next?.startsWith('--'))
      return `option '${name}' has no value; where '${next}' is meant to be it, write '${name}=${next}'`;
  }
  return undefined;
}
