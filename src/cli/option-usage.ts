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
  optional(
    '--trusted-root <file>',
    'a trusted_root.json, or several, a line each; in place of those that this version has',
  ),
];

/** Who has to have signed: any of these asks for a good attestation. */
export const SIGNER_OPTIONS: readonly OptionUsage[] = [
  optional('--source-repository <owner/repo>', 'whose release it has to be: the repository that its workflow ran for'),
  optional('--source-repository-id <n>', 'number of that repository, which stays when it is renamed'),
  optional('--source-ref <ref>', "ref that it was built from; a tag of the release's version unless given"),
  repeatable(
    '--source-event <event>',
    'event that may have started the run, in place of push, workflow_dispatch and release',
  ),
  optional('--signer-workflow <workflow>', "OWNER/REPO/.github/workflows/FILE[@REF]; this suite's own unless given"),
  optional('--signer-digest <sha>', 'revision of that workflow'),
  optional('--allow-self-hosted', "also a run whose signing job was on a runner that is not GitHub's"),
  optional('--public-key <file>', 'in place of a repository: the key that signed'),
  optional('--rebuilt-by <workflow>', 'also a second builder: OWNER/REPO/.github/workflows/FILE@REF'),
  ...TRUST_OPTIONS,
];
