/** A command of the command line, as it is printed to be pasted. */
import type { CommandName, NamedOptions } from '../next-step.js';
import { shellWord } from './shell-word.js';

/** A command with its options as a shell takes it; `start` is how the command line is started, quoted already. */
export function formatCommand(start: string, command: CommandName, options: NamedOptions): string {
  return [start, command, ...optionWords(options)].join(' ');
}

/** Options as a shell takes them, for somebody who has the command already. */
export function formatOptions(options: NamedOptions): string {
  return optionWords(options).join(' ');
}

function optionWords(options: NamedOptions): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [`--${name}`];
    return [value].flat().map((one) => formatOption(name, one));
  });
}

/** A value that begins with a dash would pass for an option. */
function formatOption(name: string, value: string): string {
  return value.startsWith('-') ? `--${name}=${shellWord(value)}` : `--${name} ${shellWord(value)}`;
}
