/** `yank`: marks an artifact that nobody should install any more. */
import { formatTupleArguments } from '../../../contract/identity/tuple-text.js';
import { openStore } from '../../../host/store/open.js';
import { completeQuery } from '../../../steps/resolve.js';
import { yankRow } from '../../../steps/yank.js';
import { type Options, required, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Marks one row with a reason. Codes: those of `openStore`, `completeQuery` and `yankRow`. */
export async function yank(options: Options, context: CommandContext): Promise<CommandResult> {
  const store = await openStore(required(options, 'store'), context);
  const query = await completeQuery(store, tupleInput(options), context);
  const reason = required(options, 'reason');
  const result = await yankRow({ store, query, reason, progress: context.progress });
  return {
    json: { store: store.name, ...result },
    lines: [
      `${result.changed ? 'yanked' : 'already yanked'}: ${formatTupleArguments(result.row)}`,
      `reasons: ${result.row.yanked?.join('; ')}`,
      `store: ${store.name}`,
      'Lockfiles that pin it keep installing it; a yank is never taken back.',
    ],
  };
}
