/** `publish`: staged artifacts, merged into a store. */
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { openStore } from '../../host/store/open.js';
import { publishStaged } from '../../steps/publish/publish.js';
import type { CommandContext, CommandResult } from '../output.js';
import { flag, list, type Options, required } from './options.js';

/** Publishes what is staged, and says what is new. Codes: those of `openStore` and `publishStaged`. */
export async function publish(options: Options, context: CommandContext): Promise<CommandResult> {
  const store = await openStore(required(options, 'store'), context);
  const result = await publishStaged({
    contract: required(options, 'contract'),
    staged: list(options, 'staged'),
    store,
    allowIncomplete: flag(options, 'allowIncomplete'),
    autoRevision: flag(options, 'autoRevision'),
    progress: context.progress,
  });
  const lines = [
    ...result.published.map((row) => `published: ${formatTupleArguments(row)}`),
    ...result.unchanged.map((row) => `unchanged: ${formatTupleArguments(row)}`),
    `store: ${store.name}`,
    `${result.index_file}: ${result.rows} rows, sha256 ${result.index_sha256}`,
  ];
  return { json: { store: store.name, ...result }, lines };
}
