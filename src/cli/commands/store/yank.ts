/** `yank`: marks what nobody should install any more: an artifact, or a release with all its targets. */
import { formatTupleArguments } from '../../../contract/identity/tuple-text.js';
import { openStore } from '../../../host/store/open.js';
import { askedRelease, completeQuery } from '../../../steps/resolve.js';
import { yankRows } from '../../../steps/yank.js';
import { type Options, required, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Marks rows with a reason. Codes: those of `openStore`, `completeQuery`, `askedRelease` and `yankRows`. */
export async function yank(options: Options, context: CommandContext): Promise<CommandResult> {
  const store = await openStore(required(options, 'store'), context);
  const reason = required(options, 'reason');
  const input = tupleInput(options);
  const query = await (input.target === undefined ? askedRelease : completeQuery)(store, input, context);
  const result = await yankRows({ store, query, reason, progress: context.progress });
  const verb = result.changed ? 'yanked' : 'already yanked';
  const reasons = new Set(result.rows.flatMap(({ yanked = [] }) => yanked));
  return {
    json: { store: store.name, ...result },
    lines: [
      ...result.rows.map((row) => `${verb}: ${formatTupleArguments(row)}`),
      `reasons: ${[...reasons].join('; ')}`,
      `store: ${store.name}`,
      'Lockfiles that pin it keep installing it; a yank is never taken back.',
    ],
  };
}
