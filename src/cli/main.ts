/** The command line's entry: argv in, exit code out. 0 done, 1 refused or failed, 2 wrong usage (docs/cli.md). */
import { VERSION } from './version.js';

/** Runs one command and sets the process's exit code. What a run does not need is not loaded. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const { supervised } = await import('../host/supervise.js');
  await supervised(() => runArguments(argv), reportError);
}

async function runArguments(argv: readonly string[]): Promise<void> {
  const { print } = await import('./output.js');
  if (argv.length === 1 && argv[0] === '--version') return print(`${VERSION}\n`);
  const { runProgram } = await import('./program.js');
  process.exitCode = await runProgram(argv);
}

/** The one catch: a refusal, or whatever else a run ended with. */
async function reportError(error: unknown): Promise<void> {
  process.exitCode = 1;
  const [{ harmless }, { asRefusal, errorText }] = await Promise.all([
    import('../contract/text/harmless.js'),
    import('../contract/text/refusal.js'),
  ]);
  const refusal = asRefusal(error);
  process.stderr.write(`${errorText(refusal)}\n`);
  if (refusal !== error && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG)
    process.stderr.write(`${harmless(String(error.stack))}\n`);
}
