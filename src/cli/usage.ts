/**
 * What each command is called, says of itself and takes. Options only: what a command does is in `commands/`, and is loaded
 * when it runs, so that help costs none of it.
 */
import type { CommandName } from '../contract/next-step.js';
import {
  mandatory,
  type OptionUsage,
  optional,
  RELEASE_OPTIONS,
  repeatable,
  SIGNER_OPTIONS,
  TRUST_OPTIONS,
  TUPLE_OPTIONS,
} from './option-usage.js';
import type { CommandContext, CommandResult } from './output.js';

/** What runs a command: the parsed options by their names in camel case, and what the command line gives it besides. */
export type Handler = (options: Record<string, unknown>, context: CommandContext) => Promise<CommandResult>;

export interface CommandUsage {
  readonly name: CommandName;
  readonly summary: string;
  /** Arguments of an example, after the name. */
  readonly example: string;
  readonly options: readonly OptionUsage[];
  readonly load: () => Promise<Handler>;
}

const EXAMPLE_TUPLE =
  '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1';

/** What is asked of cargo, of a plan as of a build. */
const CARGO_OPTIONS = [
  repeatable('--features <list>', 'cargo features; may be repeated'),
  optional('--no-default-features', 'build without the default features'),
  optional('--cargo-profile <name>', 'profile of cargo, in place of release or dev'),
];

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandUsage[] = [
  {
    name: 'init',
    summary:
      'Write contract, documents and workflows for a crate that has none; nothing that is there is written over.',
    example: '--steward @acme/release-stewards --suite OWNER/REPO@v1.2.3',
    options: [
      optional('--manifest-path <file>', 'Cargo.toml of the crate or workspace', 'Cargo.toml'),
      optional('--package <name>', 'package, in a workspace where several have binaries'),
      repeatable('--target <triple>', 'a target to release for, in place of the usual ones; may be repeated'),
      optional('--steward <owner>', '@user or @org/team that owns the contract; of CODEOWNERS or origin unless given'),
      optional('--suite <owner/repo@tag>', 'this suite, as the workflows call it; what runs unless given'),
    ],
    load: async () => (await import('./commands/project/init.js')).init,
  },
  {
    name: 'plan',
    summary: 'The plan of a release: its build matrix, and the identity that every target shares.',
    example: '--contract docs/distribution-contract.json --manifest-path Cargo.toml --dist-revision r1',
    options: [
      mandatory('--contract <file>', 'the contract document'),
      optional('--manifest-path <file>', 'Cargo.toml of the crate', 'Cargo.toml'),
      repeatable('--package <name>', 'package, in a workspace; may be repeated'),
      optional('--version <version>', 'version; the crate must agree'),
      optional('--git-rev <sha>', 'full git revision; HEAD unless given'),
      optional('--toolchain <version>', 'exact rustc version; else rust-toolchain.toml, else the contract'),
      optional('--profile <profile>', 'release or debug', 'release'),
      ...CARGO_OPTIONS,
      repeatable('--target <triple>', 'only this target; may be repeated'),
      optional('--dist-revision <rN|auto>', 'revision, or auto to count from the source', 'r1'),
      optional('--source <source>', 'the published releases that auto counts from'),
      optional('--include-planned', 'also platforms that are only planned'),
    ],
    load: async () => (await import('./commands/plan.js')).plan,
  },
  {
    name: 'package',
    summary: 'Build and package one target.',
    example:
      '--contract docs/distribution-contract.json --manifest-path Cargo.toml --version 0.1.0 --git-rev $(git rev-parse HEAD) --toolchain 1.84.0 --profile release --target x86_64-unknown-linux-gnu --dist-revision r1 --out staged',
    options: [
      mandatory('--contract <file>', 'the contract document'),
      mandatory('--version <version>', 'release version, such as 0.1.0'),
      mandatory('--git-rev <sha>', 'full git revision'),
      mandatory('--toolchain <version>', 'exact rustc version'),
      mandatory('--profile <profile>', 'release or debug'),
      mandatory('--target <triple>', 'Rust target triple'),
      mandatory('--dist-revision <rN>', 'revision of the rebuild, such as r1'),
      mandatory('--out <dir>', 'where dist/... is written'),
      optional('--source-date-epoch <seconds>', 'time of every entry; the commit time unless given'),
      optional('--manifest-path <file>', 'Cargo.toml of the crate to build'),
      repeatable('--package <name>', 'package, in a workspace; may be repeated: the first names the version'),
      optional('--bin <name>', 'binary, where the package has several'),
      ...CARGO_OPTIONS,
      optional('--binary <file>', 'a binary built elsewhere, instead of building'),
      repeatable('--include <glob>', 'further files of the crate, or of this build below target/; may be repeated'),
      repeatable('--generate <path=arguments>', 'a file that the program prints when run so; may be repeated'),
      repeatable('--system-package <name>', 'package of the system that the build needs, recorded; may be repeated'),
      optional('--allow-wrapper', 'keep RUSTC_WRAPPER, and record it'),
    ],
    load: async () => (await import('./commands/package.js')).packageCommand,
  },
  {
    name: 'publish',
    summary: 'Merge staged artifacts into dist/index.json of a store.',
    example: '--contract docs/distribution-contract.json --staged staged --store .',
    options: [
      mandatory('--contract <file>', 'the contract document'),
      mandatory('--staged <dir...>', 'folders that package wrote'),
      mandatory('--store <store>', 'where to publish'),
      optional('--plan <file>', 'what plan --json printed: all that may be published; else whatever the contract has'),
      optional('--rebuilt <dir>', 'manifests that rebuild kept: publish only what they have with the same digest'),
      optional('--include-planned', 'without a plan: also platforms that are only planned'),
      optional('--allow-incomplete', 'publish although recommended targets are missing'),
      optional('--auto-revision', 'the revision came from auto: publish nothing where nothing changed'),
      optional('--adopt-alias', 'where the store has only the deprecated alias of the index: bring its rows along'),
      optional('--no-page', 'leave out the release page, dist/index.html'),
    ],
    load: async () => (await import('./commands/publish.js')).publish,
  },
  {
    name: 'list',
    summary: 'The releases of a source, newest first.',
    example: '--source . --version ^1.4',
    options: [
      mandatory('--source <source>', 'where the releases are'),
      optional('--version <range>', 'only this version, or a range of them as npm reads it'),
      optional('--target <triple>', 'only what is there for this target'),
      optional('--all', 'also pre-releases, debug builds, lower revisions, and more than the newest 20'),
    ],
    load: async () => (await import('./commands/list.js')).list,
  },
  {
    name: 'resolve',
    summary: 'The one row of an immutable tuple.',
    example: `--source . ${EXAMPLE_TUPLE}`,
    options: [...TUPLE_OPTIONS, mandatory('--source <source>', 'where the releases are')],
    load: async () => (await import('./commands/resolve.js')).resolve,
  },
  {
    name: 'verify',
    summary: 'The whole chain of one tuple, of a release with all its targets, or of everything.',
    example: '--source . --all --deep',
    options: [
      ...TUPLE_OPTIONS,
      optional('--source <source>', "where the releases are; with a lockfile, in place of the lockfile's"),
      optional('--all', 'every row, and every fault found'),
      optional('--lockfile <file>', 'what this lockfile pins: still there, not yanked, and the same bytes'),
      optional('--deep', 'also unpack: content, files, binaries'),
      ...SIGNER_OPTIONS,
    ],
    load: async () => (await import('./commands/verify.js')).verify,
  },
  {
    name: 'rebuild',
    summary: 'Build one artifact again from its commit, and compare. Runs code of the commit and its dependencies.',
    example: `--source . ${EXAMPLE_TUPLE}`,
    options: [
      ...TUPLE_OPTIONS,
      optional('--source <source>', 'where the releases are'),
      optional('--staged <dir>', 'in place of a source: a folder that package wrote, of which the manifest is read'),
      optional(
        '--checkout <dir>',
        'a clone that has the commit; it is only read, and built from in a folder of its own',
      ),
      optional('--repository <url>', "https, ssh or file URL that has the commit; the manifest's unless given"),
      optional('--keep <dir>', 'where what was built again stays, as package writes it'),
    ],
    load: async () => (await import('./commands/rebuild.js')).rebuild,
  },
  {
    name: 'install',
    summary: 'Verify and install one tuple into a folder.',
    example: `--source . ${EXAMPLE_TUPLE} --to tools/controller`,
    options: [
      ...TUPLE_OPTIONS,
      mandatory('--to <dir>', 'the folder that will hold the files'),
      optional('--source <source>', "where the releases are; the lockfile's unless given"),
      optional('--sha256 <digest>', 'refuse any other artifact'),
      optional('--allow-yanked', 'install although the release was yanked'),
      optional('--lockfile <file>', 'install what this lockfile pins'),
      ...SIGNER_OPTIONS,
    ],
    load: async () => (await import('./commands/install.js')).install,
  },
  {
    name: 'sbom',
    summary: 'A bill of materials of one artifact, as CycloneDX 1.6.',
    example: `--source . ${EXAMPLE_TUPLE}`,
    options: [...TUPLE_OPTIONS, mandatory('--source <source>', 'where the releases are')],
    load: async () => (await import('./commands/handoff/sbom.js')).sbom,
  },
  {
    name: 'lock',
    summary: 'Choose and verify one release, and pin all its targets in a lockfile.',
    example: '--source https://releases.example/controller --version ^0.1 --lockfile controller.lock.json',
    options: [
      optional('--source <source>', "where the releases are; required, unless --update takes the lockfile's"),
      optional('--version <range>', 'a version, or a range of them as npm reads it; the highest unless given'),
      ...RELEASE_OPTIONS.filter(({ flags }) => !flags.startsWith('--version')),
      repeatable(
        '--target <triple>',
        'only this target; may be repeated; those of the lockfile that is replaced, else all, unless given',
      ),
      mandatory('--lockfile <file>', 'the lockfile to write'),
      optional('--update', 'what the lockfile pins anew: its source, profile, targets and signer, the highest version'),
      repeatable('--drop-target <triple>', 'with --update: a target that is not locked any more; may be repeated'),
      repeatable(
        '--mirror <source>',
        'another source that has the same files, asked where the first fails; may be repeated',
      ),
      optional('--allow-relative-source', 'write a source that is relative to the folder this runs in'),
      ...SIGNER_OPTIONS,
    ],
    load: async () => (await import('./commands/lockfile/lock.js')).lock,
  },
  {
    name: 'outdated',
    summary: 'What is newer than what a lockfile pins, and how that stands.',
    example: '--lockfile controller.lock.json --exit-code',
    options: [
      mandatory('--lockfile <file>', 'the lockfile'),
      optional('--version <range>', 'versions that are meant, such as ^1.4; the highest unless given'),
      optional('--source <source>', "where the releases are; the lockfile's unless given"),
      optional('--exit-code', 'exit with 1 where it is not up to date'),
    ],
    load: async () => (await import('./commands/lockfile/outdated.js')).outdated,
  },
  {
    name: 'export',
    summary:
      'One release as a flat folder that other clients take: archives, SHA256SUMS, install.sh, formula, and more.',
    example: '--source . --version 0.1.0 --to exported --base-url https://downloads.example.com/tool/v{version}',
    options: [
      mandatory('--source <source>', 'where the releases are'),
      mandatory('--version <version>', 'release version, such as 0.1.0'),
      optional('--profile <profile>', 'release or debug', 'release'),
      optional('--dist-revision <rN>', 'revision of the rebuild; the highest that has every target unless given'),
      optional('--toolchain <version>', 'rustc version or a prefix of it, where the version was built with two'),
      optional('--git-rev <sha>', 'git revision or its first digits, where the version was built from two'),
      mandatory('--to <dir>', 'the folder to write, which is not there or empty'),
      optional('--base-url <url>', 'where the files will be; {version} in it is the version'),
      optional('--sign <file>', 'an Ed25519 key in PEM, which signs for minisign and packslip'),
      optional('--packslip-project <name>', 'HOST or HOST/PATH that a packslip is for; with --sign and --base-url'),
      optional('--packslip-sequence <n>', 'number of the list of packslips, above that of the one before'),
      optional('--packslip-expires <time>', 'until when that list holds, such as 2026-12-31T00:00:00Z'),
      optional('--packslip-list <file>', 'the list before it, which was signed with the same key; none for the first'),
      ...SIGNER_OPTIONS,
    ],
    load: async () => (await import('./commands/handoff/export.js')).exportCommand,
  },
  {
    name: 'attest',
    summary: 'Add signatures (Sigstore bundles) to rows that are published, sign them with a key, or take one out.',
    example: '--store . --bundle attestation.sigstore.json --rows rows.json',
    options: [
      ...TUPLE_OPTIONS,
      mandatory('--store <store>', 'where the rows are published'),
      optional('--rows <file>', 'in place of a tuple: the rows that publish printed, as a JSON array'),
      repeatable('--bundle <file>', 'a bundle to add to the rows that it is about; may be repeated'),
      optional('--key <file>', 'an Ed25519 key in PEM, which signs the rows'),
      optional('--remove <sha256>', 'take an attestation out of the rows, by its digest'),
      ...TRUST_OPTIONS,
      optional('--public-key <file>', 'the key that a bundle is signed by, where it is by one'),
    ],
    load: async () => (await import('./commands/attest.js')).attest,
  },
  {
    name: 'yank',
    summary: 'Mark published rows with a reason; their bytes stay. Without a target: a release with all its targets.',
    example: `--store . --version 0.1.0 --reason 'crashes at start'`,
    options: [
      ...TUPLE_OPTIONS,
      mandatory('--store <store>', 'where it is published'),
      mandatory('--reason <text>', 'why; consumers are told'),
    ],
    load: async () => (await import('./commands/store/yank.js')).yank,
  },
  {
    name: 'prune',
    summary: 'Remove old release generations, index first.',
    example: '--store . --keep 12 --dry-run',
    options: [
      mandatory('--store <store>', 'where to prune'),
      mandatory('--keep <n>', "release generations that stay; never fewer than the contract's minimum"),
      optional('--dry-run', 'list what would go, and change nothing'),
      optional(
        '--forget',
        'of a git store: replace its history by one commit, so that new clones lack what was pruned',
      ),
      optional('--yes', 'what --forget wants, since nothing brings the history back'),
    ],
    load: async () => (await import('./commands/store/prune.js')).prune,
  },
  {
    name: 'page',
    summary: 'Write the release page of a store, dist/index.html, over the one that is there.',
    example: '--store .',
    options: [mandatory('--store <store>', 'where the releases are published')],
    load: async () => (await import('./commands/store/page.js')).page,
  },
  {
    name: 'govern',
    summary: 'Hold a range of commits to the rules of the contract.',
    example: '--base origin/main',
    options: [
      mandatory('--base <ref>', 'the commit to compare with; the range begins where head left it'),
      optional('--head <ref>', 'the commit to check', 'HEAD'),
      optional(
        '--contract <file>',
        'the contract document, relative to the repository',
        'docs/distribution-contract.json',
      ),
      optional('--source <source>', 'the published releases'),
      optional('--fix', 'regenerate the tables of the prose in the working tree'),
    ],
    load: async () => (await import('./commands/project/govern.js')).govern,
  },
  {
    name: 'release',
    summary: 'Plan, package, publish, verify and install on this machine.',
    example: '--config scripts/release-orchestrator.config.json',
    options: [mandatory('--config <file>', 'the configuration of the orchestrator')],
    load: async () => (await import('./commands/release.js')).release,
  },
];
