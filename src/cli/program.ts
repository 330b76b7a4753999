/** The commands as commander knows them. A result goes to stdout, all else to stderr (docs/cli.md). */
import { Command, CommanderError } from 'commander';
import type { NamedOptions } from '../contract/next-step.js';
import { harmlessLine } from '../contract/text/harmless.js';
import { COMMAND_LINE, invocationOf } from './invocation.js';
import { commandWords, type Given } from './next-step.js';
import { type OptionUsage, optionName } from './option-usage.js';
import { type CommandContext, formatResult, print } from './output.js';
import { terminalOf } from './table.js';
import { COMMANDS, type CommandUsage } from './usage.js';
import { VERSION } from './version.js';
import { HELP_OPTION, misunderstood } from './words.js';

/** Runs what a command line asks for, once it is parsed. */
type Run = (usage: CommandUsage, options: Record<string, unknown>, given: NamedOptions) => Promise<void>;

const USAGE_HINT = '(run with --help for usage)';
/** What every command takes. */
const JSON_OPTION: OptionUsage = { flags: '--json', description: 'print one JSON document to stdout' };

/** The whole command line; `run` is called with the command and its parsed options. What is printed begins with `start`. */
export function buildProgram(run: Run, start: string = COMMAND_LINE): Command {
  const program = new Command(start)
    .description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.')
    .version(VERSION, '--version', 'print the version')
    .helpOption(HELP_OPTION.flags, HELP_OPTION.description)
    .helpCommand(false)
    // `--version` before the command is ours; after it, it is the release's.
    .enablePositionalOptions()
    .showHelpAfterError(USAGE_HINT)
    .exitOverride();
  for (const usage of COMMANDS) addCommand(program, usage, run, start);
  return program;
}

function addCommand(program: Command, usage: CommandUsage, run: Run, start: string): void {
  const { name, summary, example, options } = usage;
  const command = program
    .command(name)
    .description(summary)
    .helpOption(HELP_OPTION.flags, HELP_OPTION.description)
    .option(JSON_OPTION.flags, JSON_OPTION.description)
    .addHelpText('after', `\nExample:\n  ${start} ${name} ${example}`)
    .allowExcessArguments(false)
    .action((parsed: Record<string, unknown>) => run(usage, parsed, givenOf(command)));
  for (const option of options) addOption(command, option);
}

function addOption(command: Command, { flags, description, mandatory, fallback, repeats }: OptionUsage): void {
  if (mandatory) command.requiredOption(flags, description);
  else if (repeats) command.option(flags, description, collect);
  else command.option(flags, description, fallback);
}

/** The options that stood on the command line, without what holds unless they do. */
function givenOf(command: Command): NamedOptions {
  const given = command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli');
  return Object.fromEntries(
    given.map((option) => [optionName(option), command.getOptionValue(option.attributeName())]),
  );
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** Parses and runs; gives the exit code: 0 done, 1 not in order, 2 wrong usage. Throws what the command refuses with. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const start = invocationOf({ script: process.argv[1] ?? '', cwd: process.cwd(), path: process.env.PATH });
  const program = buildProgram(async (usage, options, given) => {
    exitCode = await runCommand(start, usage, options, { name: usage.name, options: given });
  }, start);
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

/** Runs the command; what it refuses with says what to do next as a command. */
async function runCommand(
  start: string,
  { load }: CommandUsage,
  options: Record<string, unknown>,
  given: Given,
): Promise<0 | 1> {
  const words = commandWords(start, given);
  const context: CommandContext = {
    start,
    nextStep: (next) => words.step(next),
    env: process.env,
    now: () => new Date(),
    progress: (line) => process.stderr.write(`${harmlessLine(line)}\n`),
    warn: (message) => process.stderr.write(`warning: ${harmlessLine(message)}\n`),
  };
  const handler = await load();
  const result = await handler(options, context).catch(async (error: unknown) => {
    const { withNextStep } = await import('../contract/text/refusal.js');
    throw withNextStep(error, words);
  });
  await print(formatResult(result, options.json === true, terminalOf(process.stdout, process.env)));
  return result.exitCode ?? 0;
}
