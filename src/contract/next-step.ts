/**
 * What to do next, as data: who ran into something says it in his own words, the command line as a command that can be pasted
 * and an action as inputs or a step. Options have their bare names, which are those of the inputs, too: `allow-yanked`.
 */

/** What the command line can do. */
export type CommandName =
  | 'init'
  | 'plan'
  | 'package'
  | 'publish'
  | 'attest'
  | 'resolve'
  | 'verify'
  | 'rebuild'
  | 'install'
  | 'sbom'
  | 'lock'
  | 'yank'
  | 'prune'
  | 'govern'
  | 'release';

/** Options by their bare names; true for one that has no value, a list for one that is repeated. */
export type NamedOptions = Readonly<Record<string, string | true | readonly string[]>>;

export interface NextStep {
  /** What it is good for, as the start of a line that ends in a colon: `To install it all the same`. */
  readonly purpose: string;
  /** The command that is run; where absent, the same once more, with all that was given. */
  readonly command?: CommandName;
  /** What is given to it, besides or in place of what was given before. */
  readonly options: NamedOptions;
  /** Of another command: what it takes along of what was given before. */
  readonly keeps?: readonly string[];
}

/** All options of a step: those that it names, and those that stay as they were given. */
export function optionsOf({ command, options, keeps = [] }: NextStep, given: NamedOptions): NamedOptions {
  const kept = command === undefined ? given : Object.fromEntries(Object.entries(given).filter(isOneOf(keeps)));
  return { ...kept, ...options };
}

function isOneOf(names: readonly string[]): (entry: readonly [string, unknown]) => boolean {
  return ([name]) => names.includes(name);
}
