/** The commands and their options (design: Command line). Options only: what they do is in `commands/`, loaded when used. */
import { Command, CommanderError } from 'commander';
import { harmless } from '../contract/text/harmless.js';
import { asRefusal, errorText } from '../contract/text/refusal.js';
import { type CommandContext, type CommandResult, formatResult } from './output.js';
import { VERSION } from './version.js';

type Handler = (options: Record<string, unknown>, context: CommandContext) => Promise<CommandResult>;

const TUPLE = [
  ['--version <version>', 'release version, such as 0.1.0'],
  ['--target <triple>', 'Rust target triple'],
  ['--profile <profile>', 'release or debug'],
  ['--toolchain <version>', 'rustc version, or a prefix of it'],
  ['--git-rev <sha>', 'git revision, or at least its first 7 digits'],
  ['--dist-revision <rN>', 'revision of the rebuild, such as r1'],
] as const;

const EXAMPLE_TUPLE =
  '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1';

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function withTuple(command: Command, without: readonly string[] = []): Command {
  for (const [flags, text] of TUPLE) if (!without.some((name) => flags.startsWith(name))) command.option(flags, text);
  return command;
}

/** The whole command line; `run` is called with the handler's name and the parsed options. */
export function buildProgram(
  run: (load: () => Promise<Handler>, options: Record<string, unknown>) => Promise<void>,
): Command {
  const program = new Command('controller-dist')
    .description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    // `--version` before the command is ours; after it, it is the release's.
    .enablePositionalOptions()
    .showHelpAfterError('(run with --help for usage)')
    .exitOverride();
  const add = (name: string, summary: string, example: string, load: () => Promise<Handler>): Command =>
    program
      .command(name)
      .description(summary)
      .helpOption('--help', 'print this help')
      .option('--json', 'print one JSON document to stdout')
      .addHelpText('after', `\nExample:\n  controller-dist ${name} ${example}`)
      .allowExcessArguments(false)
      .action((options: Record<string, unknown>) => run(load, options));

  add(
    'plan',
    'The build matrix, and the identity that every target shares.',
    '--contract docs/distribution-contract.json --manifest-path Cargo.toml --dist-revision r1',
    async () => (await import('./commands/plan.js')).plan,
  )
    .requiredOption('--contract <file>', 'the contract document')
    .option('--manifest-path <file>', 'Cargo.toml of the crate', 'Cargo.toml')
    .option('--package <name>', 'package, in a workspace')
    .option('--version <version>', 'version; the crate must agree')
    .option('--git-rev <sha>', 'full git revision; HEAD unless given')
    .option('--toolchain <version>', 'exact rustc version; else rust-toolchain.toml, else the contract')
    .option('--profile <profile>', 'release or debug', 'release')
    .option('--target <triple>', 'only this target; may be repeated', collect)
    .option('--dist-revision <rN|auto>', 'revision, or auto to count from the source', 'r1')
    .option('--source <source>', 'the published releases that auto counts from')
    .option('--include-planned', 'also platforms that are only planned');

  add(
    'package',
    'Build and package one target.',
    '--contract docs/distribution-contract.json --manifest-path Cargo.toml --version 0.1.0 --git-rev $(git rev-parse HEAD) --toolchain 1.84.0 --profile release --target x86_64-unknown-linux-gnu --dist-revision r1 --out staged',
    async () => (await import('./commands/package.js')).packageCommand,
  )
    .requiredOption('--contract <file>', 'the contract document')
    .requiredOption('--version <version>', 'release version, such as 0.1.0')
    .requiredOption('--git-rev <sha>', 'full git revision')
    .requiredOption('--toolchain <version>', 'exact rustc version')
    .requiredOption('--profile <profile>', 'release or debug')
    .requiredOption('--target <triple>', 'Rust target triple')
    .requiredOption('--dist-revision <rN>', 'revision of the rebuild, such as r1')
    .requiredOption('--out <dir>', 'where dist/... is written')
    .option('--source-date-epoch <seconds>', 'time of every entry; the commit time unless given')
    .option('--manifest-path <file>', 'Cargo.toml of the crate to build')
    .option('--package <name>', 'package, in a workspace')
    .option('--bin <name>', 'binary, where the package has several')
    .option('--features <list>', 'cargo features; may be repeated', collect)
    .option('--binary <file>', 'a binary built elsewhere, instead of building')
    .option('--include <glob>', 'further files of the crate; may be repeated', collect);

  add(
    'publish',
    'Merge staged artifacts into dist/index.json of a store.',
    '--contract docs/distribution-contract.json --staged staged --store .',
    async () => (await import('./commands/publish.js')).publish,
  )
    .requiredOption('--contract <file>', 'the contract document')
    .requiredOption('--staged <dir...>', 'folders that package wrote')
    .requiredOption('--store <store>', 'where to publish')
    .option('--allow-incomplete', 'publish although recommended targets are missing')
    .option('--auto-revision', 'the revision came from auto: publish nothing where nothing changed');

  withTuple(
    add(
      'resolve',
      'The one row of an immutable tuple.',
      `--source . ${EXAMPLE_TUPLE}`,
      async () => (await import('./commands/resolve.js')).resolve,
    ),
  ).requiredOption('--source <source>', 'where the releases are');

  withTuple(
    add(
      'verify',
      'The whole chain of one tuple, or of everything.',
      '--source . --all --deep',
      async () => (await import('./commands/verify.js')).verify,
    ),
  )
    .requiredOption('--source <source>', 'where the releases are')
    .option('--all', 'every row, and every fault found')
    .option('--deep', 'also unpack: content, files, binaries');

  withTuple(
    add(
      'install',
      'Verify and install one tuple into a folder.',
      `--source . ${EXAMPLE_TUPLE} --to tools/controller`,
      async () => (await import('./commands/install.js')).install,
    ),
  )
    .requiredOption('--to <dir>', 'the folder that will hold the files')
    .option('--source <source>', "where the releases are; the lockfile's unless given")
    .option('--sha256 <digest>', 'refuse any other artifact')
    .option('--allow-yanked', 'install although the release was yanked')
    .option('--lockfile <file>', 'install what this lockfile pins');

  withTuple(
    add(
      'lock',
      'Verify one release and pin all its targets in a lockfile.',
      '--source . --version 0.1.0 --git-rev ab12cd34 --toolchain 1.84.0 --profile release --dist-revision r1 --lockfile controller.lock.json',
      async () => (await import('./commands/lock.js')).lock,
    ),
    ['--target'],
  )
    .requiredOption('--source <source>', 'where the releases are')
    .option('--target <triple>', 'only this target; may be repeated', collect)
    .requiredOption('--lockfile <file>', 'the lockfile to write');

  withTuple(
    add(
      'yank',
      'Mark a published row with a reason; its bytes stay.',
      `--store . ${EXAMPLE_TUPLE} --reason 'crashes at start'`,
      async () => (await import('./commands/yank.js')).yank,
    ),
  )
    .requiredOption('--store <store>', 'where it is published')
    .requiredOption('--reason <text>', 'why; consumers are told');

  add(
    'prune',
    'Remove old release generations, index first.',
    '--store . --keep 12 --dry-run',
    async () => (await import('./commands/prune.js')).prune,
  )
    .requiredOption('--store <store>', 'where to prune')
    .requiredOption('--keep <n>', "release generations that stay; never fewer than the contract's minimum")
    .option('--dry-run', 'list what would go, and change nothing');

  add(
    'govern',
    'Hold a range of commits to the rules of the contract.',
    '--base origin/main',
    async () => (await import('./commands/govern.js')).govern,
  )
    .requiredOption('--base <ref>', 'the commit to compare with; the range begins where head left it')
    .option('--head <ref>', 'the commit to check', 'HEAD')
    .option('--contract <file>', 'the contract document, relative to the repository', 'docs/distribution-contract.json')
    .option('--source <source>', 'the published releases')
    .option('--fix', 'regenerate the tables of the prose in the working tree');

  add(
    'release',
    'Plan, package, publish, verify and install on this machine.',
    '--config scripts/release-orchestrator.config.json',
    async () => (await import('./commands/release.js')).release,
  ).requiredOption('--config <file>', 'the configuration of the orchestrator');
  return program;
}

/** Parses and runs; gives the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const context: CommandContext = {
    env: process.env,
    now: () => new Date(),
    progress: (line) => process.stderr.write(`${harmless(line)}\n`),
    warn: (message) => process.stderr.write(`warning: ${harmless(message)}\n`),
  };
  const program = buildProgram(async (load, options) => {
    try {
      const handler = await load();
      const result = await handler(options, context);
      process.stdout.write(formatResult(result, options.json === true));
      exitCode = result.exitCode ?? 0;
    } catch (error) {
      const refusal = asRefusal(error);
      process.stderr.write(`${errorText(refusal)}\n`);
      if (refusal !== error && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG)
        process.stderr.write(`${harmless(String(error.stack))}\n`);
      exitCode = 1;
    }
  });
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(run with --help for usage)');
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
