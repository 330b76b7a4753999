/** `prune`: takes old generations out of a store. */
import { refuse } from '../../contract/errors.js';
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { openStore } from '../../host/store/open.js';
import { pruneStore } from '../../steps/prune.js';
import type { CommandContext, CommandResult } from '../output.js';
import { flag, type Options, required } from './options.js';

/** Removes old generations, or lists them. Codes: INVALID_INPUT, and those of `openStore` and `pruneStore`. */
export async function prune(options: Options, context: CommandContext): Promise<CommandResult> {
  const keep = required(options, 'keep');
  if (!/^[1-9][0-9]{0,5}$/.test(keep)) refuse('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
  const result = await pruneStore({
    store: await openStore(required(options, 'store'), context),
    keep: Number(keep),
    dryRun: flag(options, 'dryRun'),
    now: context.now,
    progress: context.progress,
  });
  const verbs = result.dry_run ? { row: 'would prune', file: 'would remove' } : { row: 'pruned', file: 'removed' };
  const lines = [
    `store: ${result.store}`,
    ...result.rows.map((tuple) => `${verbs.row}: ${formatTupleArguments(tuple)}`),
    ...result.files.map((path) => `${verbs.file}: ${path}`),
    ...result.aliases.filter((alias) => !alias.removable).map((alias) => `kept: ${alias.path}: ${alias.reason}`),
    `${verbs.row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
    `at least ${result.minimum} generations stay (${result.contract})`,
  ];
  return { json: result, lines };
}
