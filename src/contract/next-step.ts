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
  | 'list'
  | 'resolve'
  | 'verify'
  | 'rebuild'
  | 'install'
  | 'sbom'
  | 'lock'
  | 'outdated'
  | 'export'
  | 'yank'
  | 'prune'
  | 'page'
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
  /** Of the same command: what it does without. */
  readonly drops?: readonly string[];
}

/** What there is in place of what was asked for. */
export interface Offer {
  /** What is to be known of it, a line each. */
  readonly notes: readonly string[];
  /** The nearest first. */
  readonly candidates: readonly NamedOptions[];
  /** How many there are besides, and what shows them all. */
  readonly more: number;
  readonly all?: NextStep | undefined;
  /** What was asked for, of the first of them. */
  readonly first?: NextStep | undefined;
}

/** How whoever ran something says what to do next: as options and commands, or as inputs and steps. */
export interface Words {
  /** Undefined where he has none for it. */
  step(next: NextStep): string | undefined;
  candidate(options: NamedOptions): string;
}

/** An offer in lines; without words, as names and values. */
export function offerLines({ notes, candidates, more, all, first }: Offer, words: Words = PLAIN): string[] {
  if (candidates.length === 0) return [...notes];
  const list = candidates.map((options) => `  ${words.candidate(options)}`);
  const shown = all && stepLines(all, words);
  const others = more === 0 ? [] : [`and ${more} more${shown ? '.' : ''}`, ...(shown ?? [])];
  return [...notes, 'Candidates:', ...list, ...others, ...((first && stepLines(first, words)) ?? [])];
}

/** A step under what it is good for; undefined where there are no words for it. */
export function stepLines(next: NextStep, words: Words): string[] | undefined {
  const said = words.step(next);
  return said === undefined ? undefined : [`${next.purpose}:`, said.replaceAll(/^/gm, '  ')];
}

const PLAIN: Words = {
  step: () => undefined,
  candidate: (options) =>
    Object.entries(options)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
};

/** All options of a step: those that it names, and those that stay as they were given. */
export function optionsOf({ command, options, keeps = [], drops = [] }: NextStep, given: NamedOptions): NamedOptions {
  const stays = (name: string): boolean => (command === undefined ? !drops.includes(name) : keeps.includes(name));
  return { ...Object.fromEntries(Object.entries(given).filter(([name]) => stays(name))), ...options };
}
