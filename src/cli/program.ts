/** The commands as commander knows them, and the one catch: a result goes to stdout, a refusal to stderr (docs/cli.md). */
import { Command, CommanderError } from 'commander';
import { harmless, harmlessLine } from '../contract/text/harmless.js';
import { asRefusal, errorText } from '../contract/text/refusal.js';
import type { OptionUsage } from './option-usage.js';
import { type CommandContext, formatResult } from './output.js';
import { COMMANDS, type CommandUsage, type Handler } from './usage.js';
import { VERSION } from './version.js';

/** Runs what a command line asks for, once it is parsed. */
type Run = (load: () => Promise<Handler>, options: Record<string, unknown>) => Promise<void>;

const USAGE_HINT = '(run with --help for usage)';

/** The whole command line; `run` is called with what loads the handler, and the parsed options. */
export function buildProgram(run: Run): Command {
  const program = new Command('controller-dist')
    .description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    // `--version` before the command is ours; after it, it is the release's.
    .enablePositionalOptions()
    .showHelpAfterError(USAGE_HINT)
    .exitOverride();
  for (const usage of COMMANDS) addCommand(program, usage, run);
  return program;
}

function addCommand(program: Command, { name, summary, example, options, load }: CommandUsage, run: Run): void {
  const command = program
    .command(name)
    .description(summary)
    .helpOption('--help', 'print this help')
    .option('--json', 'print one JSON document to stdout')
    .addHelpText('after', `\nExample:\n  controller-dist ${name} ${example}`)
    .allowExcessArguments(false)
    .action((given: Record<string, unknown>) => run(load, given));
  for (const option of options) addOption(command, option);
}

function addOption(command: Command, { flags, description, mandatory, fallback, repeats }: OptionUsage): void {
  if (mandatory) command.requiredOption(flags, description);
  else if (repeats) command.option(flags, description, collect);
  else command.option(flags, description, fallback);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** Parses and runs; gives the exit code: 0 done, 1 refused or failed, 2 wrong usage. Throws nothing but faults of its own. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(async (load, options) => {
    exitCode = await runCommand(load, options);
  });
  for (const command of program.commands) command.exitOverride().showHelpAfterError(USAGE_HINT);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

async function runCommand(load: () => Promise<Handler>, options: Record<string, unknown>): Promise<0 | 1> {
  const context: CommandContext = {
    env: process.env,
    now: () => new Date(),
    progress: (line) => process.stderr.write(`${harmlessLine(line)}\n`),
    warn: (message) => process.stderr.write(`warning: ${harmlessLine(message)}\n`),
  };
  try {
    const handler = await load();
    const result = await handler(options, context);
    process.stdout.write(formatResult(result, options.json === true));
    return result.exitCode ?? 0;
  } catch (error) {
    const refusal = asRefusal(error);
    process.stderr.write(`${errorText(refusal)}\n`);
    if (refusal !== error && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG)
      process.stderr.write(`${harmless(String(error.stack))}\n`);
    return 1;
  }
}
