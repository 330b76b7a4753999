/** What to do next, as a command that can be pasted: begun as this one was, with the options that it takes. */
import { type CommandName, type NamedOptions, type NextStep, optionsOf, type Words } from '../contract/next-step.js';
import { formatCommand, formatOptions } from '../contract/text/command.js';
import { optionName } from './option-usage.js';
import { COMMANDS } from './usage.js';

/** A command as it was given: its name, and the options that stood behind it. */
export interface Given {
  readonly name: CommandName;
  readonly options: NamedOptions;
}

/**
 * The command of a step; undefined where it takes no such option, lacks one that must be given, or is what was run: once more
 * would bring nothing else.
 */
export function formatNextStep(start: string, given: Given, next: NextStep): string | undefined {
  const name = next.command ?? given.name;
  const options = optionsOf(next, given.options);
  const usages = COMMANDS.find((command) => command.name === name)?.options ?? [];
  const known = new Set(usages.map(optionName));
  const isTaken = Object.keys(next.options).every((option) => known.has(option));
  const isWhole = usages.every((usage) => !usage.mandatory || options[optionName(usage)] !== undefined);
  const command = formatCommand(start, name, options);
  return isTaken && isWhole && command !== formatCommand(start, given.name, given.options) ? command : undefined;
}

/** How the command line says what to do next. */
export function commandWords(start: string, given: Given): Words {
  return { step: (next) => formatNextStep(start, given, next), candidate: formatOptions };
}
