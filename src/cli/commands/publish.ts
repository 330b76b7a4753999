/** `publish`: staged artifacts, merged into a store. */
import { PLAN_LIMITS, parsePlan } from '../../contract/documents/release-plan.js';
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { readRequired } from '../../host/disk/files.js';
import { openStore } from '../../host/store/open.js';
import { pageNotice, publishWithPage } from '../../steps/publish/with-page.js';
import { flag, isRefused, list, type Options, required, text } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Publishes what is staged, and says what is new. Codes: those of `parsePlan`, `openStore` and `publishStaged`. */
export async function publish(options: Options, context: CommandContext): Promise<CommandResult> {
  const store = await openStore(required(options, 'store'), context);
  const planFile = text(options, 'plan');
  const request = {
    contract: required(options, 'contract'),
    staged: list(options, 'staged'),
    plan: planFile === undefined ? undefined : parsePlan(await readRequired(planFile, PLAN_LIMITS.maxBytes), planFile),
    includePlanned: flag(options, 'includePlanned'),
    rebuilt: text(options, 'rebuilt'),
    store,
    allowIncomplete: flag(options, 'allowIncomplete'),
    autoRevision: flag(options, 'autoRevision'),
    adoptAlias: flag(options, 'adoptAlias'),
    progress: context.progress,
    notice: (message: string) => context.progress(`notice: ${message}`),
  };
  const result = await publishWithPage(request, !isRefused(options, 'page'));
  const notice = pageNotice(result);
  if (notice !== undefined) context.warn(notice);
  for (const target of result.missing) context.warn(`${target} is missing of this release`);
  const lines = [
    ...result.published.map((row) => `published: ${formatTupleArguments(row)}`),
    ...result.unchanged.map((row) => `unchanged: ${formatTupleArguments(row)}`),
    `store: ${store.name}`,
    `${result.index_file}: ${result.row_count} rows, sha256 ${result.index_sha256}`,
  ];
  return { json: { store: store.name, ...result }, lines };
}
