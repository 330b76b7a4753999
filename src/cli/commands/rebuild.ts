/** `rebuild`: what was published, or is staged, built again from its commit. */
import { placedText } from '../../contract/text/refusal.js';
import { rebuildArtifact } from '../../steps/rebuild/rebuild.js';
import { rebuildFaults, rebuildLines } from '../../steps/rebuild/report.js';
import { readWantedRebuild } from '../../steps/rebuild/wanted.js';
import { type Options, text, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Rebuilds one artifact; exit code 1 where it is not the same. Codes: those of `readWantedRebuild` and `rebuildArtifact`. */
export async function rebuild(options: Options, context: CommandContext): Promise<CommandResult> {
  const { env, now, progress } = context;
  const wanted = { source: text(options, 'source'), staged: text(options, 'staged'), tuple: tupleInput(options) };
  const result = await rebuildArtifact({
    reference: await readWantedRebuild(wanted, { env }, context),
    checkout: text(options, 'checkout'),
    repository: text(options, 'repository'),
    keep: text(options, 'keep'),
    ...{ env, now, progress },
  });
  const faults = rebuildFaults(result).map((fault) => `fault[${fault.code}]: ${placedText(fault)}`);
  return { json: result, lines: [...faults, ...rebuildLines(result)], exitCode: result.result === 'differs' ? 1 : 0 };
}
