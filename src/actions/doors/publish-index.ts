/** The publish-index door: staged folders in, one index out. */

import { parsePlan, type ReleasePlan } from '../../contract/documents/release-plan.js';
import { refuse } from '../../contract/errors.js';
import { openStore } from '../../host/store/open.js';
import { pageNotice, publishWithPage } from '../../steps/publish/with-page.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import type { Inputs } from '../inputs.js';
import { publishSummary } from '../report/summaries.js';
import type { Door } from './door.js';

/** Codes: those of `requirePublishingEvent`, `planOf`, opening the store, and `publishStaged`. */
export const publishIndex: Door<'publish-index'> = {
  async run(inputs, { env, log }) {
    await requirePublishingEvent(env);
    const plan = planOf(inputs);
    const store = await openStore(inputs.store, { env, token: inputs['github-token'] ?? '' });
    const request = {
      contract: inputs.contract,
      staged: inputs.staged,
      plan,
      rebuilt: inputs.rebuilt,
      includePlanned: inputs['include-planned'],
      store,
      allowIncomplete: inputs['allow-incomplete'],
      autoRevision: inputs['auto-revision'],
      adoptAlias: inputs['adopt-alias'],
      progress: (line: string) => log.info(line),
      notice: (message: string) => log.notice(message),
    };
    const result = await log.group('Publish', () => publishWithPage(request, inputs.page));
    const notice = pageNotice(result);
    if (notice !== undefined) log.notice(notice);
    const published = result.published.map((row) => row.artifact_file);
    const unchanged = result.unchanged.map((row) => row.artifact_file);
    for (const file of published) log.info(`published: ${file}`);
    for (const file of unchanged) log.info(`unchanged: ${file}`);
    for (const target of result.missing) log.warn(`${target} is missing of this release`);
    log.info(`store: ${store.name}`);
    return {
      outputs: {
        store: store.name,
        'index-file': result.index_file,
        'index-sha256': result.index_sha256,
        'dist-revision': result.dist_revision,
        published: JSON.stringify(published),
        unchanged: JSON.stringify(unchanged),
        rows: JSON.stringify(result.rows),
        missing: JSON.stringify(result.missing),
        'row-count': String(result.row_count),
      },
      summary: publishSummary(result, store.name, env, inputs['page-url']),
    };
  },
};

/**
 * The plan that came with the job. The runner drops an output that holds a masked word, so an absent one is no permission.
 * Codes: PLAN_MISSING, INVALID_INPUT where one was given and is not wanted, and those of `parsePlan`.
 */
function planOf({ plan, 'without-plan': withoutPlan }: Inputs<'publish-index'>): ReleasePlan | undefined {
  if (plan === undefined)
    return withoutPlan ? undefined : refuse('PLAN_MISSING', 'the input plan is empty or was not given', 'plan');
  if (withoutPlan) refuse('INVALID_INPUT', 'plan was given, and without-plan too', 'without-plan');
  return parsePlan(Buffer.from(plan), 'plan');
}
