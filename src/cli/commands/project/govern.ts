/** `govern`: a range of commits, held to the rules of the contract. */
import { openSource } from '../../../host/store/open.js';
import { governRange } from '../../../steps/govern/govern.js';
import { governLines } from '../../../steps/govern/lines.js';
import { flag, type Options, required, text } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Judges the range; exit code 1 where a finding is an error. Codes: those of `openSource` and `governRange`. */
export async function govern(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = text(options, 'source');
  const result = await governRange({
    folder: process.cwd(),
    env: context.env,
    base: required(options, 'base'),
    head: required(options, 'head'),
    comparison: 'merge-base',
    contract: required(options, 'contract'),
    source: source === undefined ? undefined : await openSource(source, context),
    fix: flag(options, 'fix'),
    now: context.now,
    warn: context.warn,
  });
  return { json: result, lines: governLines(result, context.nextStep), exitCode: result.result === 'passed' ? 0 : 1 };
}
