/** What an option of a command is called and says of itself: kinds of options, and those that several commands take. */

export interface OptionUsage {
  /** As commander reads them: `--contract <file>`. */
  readonly flags: string;
  readonly description: string;
  /** The command is refused without it. */
  readonly mandatory?: boolean;
  readonly fallback?: string;
  /** May be given several times. */
  readonly repeats?: boolean;
}

/** The bare name of an option: `contract`. */
export function optionName({ flags }: Pick<OptionUsage, 'flags'>): string {
  return (flags.split(' ')[0] ?? flags).replace(/^--/, '');
}

/** One that may be left out, with what holds then. */
export function optional(flags: string, description: string, fallback?: string): OptionUsage {
  return fallback === undefined ? { flags, description } : { flags, description, fallback };
}

/** One without which the command is refused. */
export function mandatory(flags: string, description: string): OptionUsage {
  return { flags, description, mandatory: true };
}

/** One that may be given several times. */
export function repeatable(flags: string, description: string): OptionUsage {
  return { flags, description, repeats: true };
}

/** The parts of a tuple, each of which a command may ask for. */
export const TUPLE_OPTIONS: readonly OptionUsage[] = [
  optional('--version <version>', 'release version, such as 0.1.0'),
  optional('--target <triple>', 'Rust target triple'),
  optional('--profile <profile>', 'release or debug'),
  optional('--toolchain <version>', 'rustc version, or a prefix of it'),
  optional('--git-rev <sha>', 'git revision, or at least its first 7 digits'),
  optional('--dist-revision <rN>', 'revision of the rebuild, such as r1'),
];
/** Those that all targets of a release share. */
export const RELEASE_OPTIONS = TUPLE_OPTIONS.filter(({ flags }) => !flags.startsWith('--target'));
/** What signatures are held against. */
export const TRUST_OPTIONS: readonly OptionUsage[] = [
  optional('--trust <instance>', 'whose certificates count: public unless given, or github-private'),
  optional('--trusted-root <file>', 'trusted_root.json, in place of the one that this version has'),
];
