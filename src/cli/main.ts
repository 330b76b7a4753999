/** The command line's entry: argv in, exit code out. 0 done, 1 refused or failed, 2 wrong usage (docs/cli.md). */
import { VERSION } from './version.js';

/** Runs one command and sets the process's exit code. What a run does not need is not loaded. */
export async function runCli(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && argv[0] === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const { runProgram } = await import('./program.js');
  process.exitCode = await runProgram(argv);
}
