/** `prune`: takes old generations out of a store. */
import { refuse, refuseFault } from '../../../contract/errors.js';
import { formatTupleArguments } from '../../../contract/identity/tuple-text.js';
import { openStore } from '../../../host/store/open.js';
import { type PruneResult, pruneStore } from '../../../steps/prune.js';
import { flag, type Options, required } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Removes old generations, or lists them. Codes: INVALID_INPUT, and those of `openStore` and `pruneStore`. */
export async function prune(options: Options, context: CommandContext): Promise<CommandResult> {
  const keep = required(options, 'keep');
  if (!/^[1-9][0-9]{0,5}$/.test(keep)) refuse('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
  const [forget, dryRun] = [flag(options, 'forget'), flag(options, 'dryRun')];
  if (forget && !dryRun && !flag(options, 'yes'))
    refuseFault({
      code: 'INVALID_INPUT',
      message: '--forget replaces the history of the store for good',
      place: 'forget',
      hint: 'Add --yes, or --dry-run.',
      next: { purpose: 'To see what would go', options: { 'dry-run': true } },
    });
  const store = await openStore(required(options, 'store'), context);
  const result = await pruneStore({
    store,
    keep: Number(keep),
    dryRun,
    forget,
    now: context.now,
    progress: context.progress,
  });
  return { json: { store: store.name, ...result }, lines: [`store: ${store.name}`, ...linesOf(result, forget)] };
}

function linesOf(result: PruneResult, forget: boolean): string[] {
  const verbs = result.dry_run ? { row: 'would prune', file: 'would remove' } : { row: 'pruned', file: 'removed' };
  return [
    ...result.rows.map((tuple) => `${verbs.row}: ${formatTupleArguments(tuple)}`),
    ...result.files.map((path) => `${verbs.file}: ${path}`),
    ...result.aliases.filter((alias) => !alias.removable).map((alias) => `kept: ${alias.path}: ${alias.reason}`),
    ...(forget ? [forgottenLine(result)] : []),
    `${verbs.row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
    `at least ${result.minimum} generations stay (${result.contract})`,
  ];
}

function forgottenLine({ dry_run, forgotten }: PruneResult): string {
  if (dry_run) return 'would forget: everything before the commit that it leaves';
  if (!forgotten) return 'forgot: nothing, there is no history';
  return `forgot: ${forgotten.old} was replaced by ${forgotten.now}, which has no parent`;
}
