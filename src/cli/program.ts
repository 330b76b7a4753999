/** The commands as commander knows them. A result goes to stdout, all else to stderr (docs/cli.md). */
import { Command, CommanderError } from 'commander';
import { harmlessLine } from '../contract/text/harmless.js';
import type { OptionUsage } from './option-usage.js';
import { type CommandContext, formatResult, print } from './output.js';
import { COMMANDS, type CommandUsage, type Handler } from './usage.js';
import { VERSION } from './version.js';
import { HELP_OPTION, misunderstood } from './words.js';

/** Runs what a command line asks for, once it is parsed. */
type Run = (load: () => Promise<Handler>, options: Record<string, unknown>) => Promise<void>;

const USAGE_HINT = '(run with --help for usage)';
/** What every command takes. */
const JSON_OPTION: OptionUsage = { flags: '--json', description: 'print one JSON document to stdout' };

/** The whole command line; `run` is called with what loads the handler, and the parsed options. */
export function buildProgram(run: Run): Command {
  const program = new Command('controller-dist')
    .description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.')
    .version(VERSION, '--version', 'print the version')
    .helpOption(HELP_OPTION.flags, HELP_OPTION.description)
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
    .helpOption(HELP_OPTION.flags, HELP_OPTION.description)
    .option(JSON_OPTION.flags, JSON_OPTION.description)
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

/** Parses and runs; gives the exit code: 0 done, 1 not in order, 2 wrong usage. Throws what the command refuses with. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(async (load, options) => {
    exitCode = await runCommand(load, options);
  });
  let said = '';
  const writeOut = (text: string): void => {
    said += text;
  };
  for (const command of program.commands) command.exitOverride().showHelpAfterError(USAGE_HINT);
  for (const one of [program, ...program.commands]) one.configureOutput({ writeOut });
  try {
    await program.parseAsync(understood(program, argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await print(said);
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

/**
 * The words that commander is given. It looks for options of the program among all of them before it looks for a command, and
 * passes over what stands behind `--version`: then a misspelt command would do something else, and end well.
 */
function understood(program: Command, argv: readonly string[]): readonly string[] {
  const [first = '', ...words] = argv;
  const command = program.commands.find((one) => one.name() === first);
  if (!command) {
    const isAlone =
      words.length === 0 || (!program.options.some(({ long }) => long === first) && first !== HELP_OPTION.flags);
    if (!isAlone) program.error(`error: ${first} stands alone; ${JSON.stringify(words[0])} is behind it`);
    // An unknown command is all that matters, whatever follows; commander names the nearest.
    return argv.slice(0, 1);
  }
  const usage = COMMANDS.find(({ name }) => name === first);
  const fault = misunderstood(words, [...(usage?.options ?? []), JSON_OPTION]);
  if (fault !== undefined) command.error(`error: ${fault}`);
  return argv;
}

async function runCommand(load: () => Promise<Handler>, options: Record<string, unknown>): Promise<0 | 1> {
  const context: CommandContext = {
    env: process.env,
    now: () => new Date(),
    progress: (line) => process.stderr.write(`${harmlessLine(line)}\n`),
    warn: (message) => process.stderr.write(`warning: ${harmlessLine(message)}\n`),
  };
  const handler = await load();
  const result = await handler(options, context);
  await print(formatResult(result, options.json === true));
  return result.exitCode ?? 0;
}
