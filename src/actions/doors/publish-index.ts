/** The publish-index door: staged folders in, one index out. */

import { parsePlan, type ReleasePlan } from '../../contract/documents/release-plan.js';
import { refuse } from '../../contract/errors.js';
import { openSource, openStore } from '../../host/store/open.js';
import type { PublishRequest } from '../../steps/publish/publish.js';
import { type RehearsalResult, rehearsePublish } from '../../steps/publish/rehearse.js';
import { pageNotice, publishWithPage } from '../../steps/publish/with-page.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import type { Inputs } from '../inputs.js';
import { rehearsalSummary } from '../report/rehearsal-summary.js';
import { publishSummary } from '../report/summaries.js';
import type { Door, DoorContext } from './door.js';

/**
 * Codes: those of `requirePublishingEvent`, unless nothing is written, of `planOf`, opening the store, `publishWithPage` and
 * `rehearsePublish`.
 */
export const publishIndex: Door<'publish-index'> = {
  async run(inputs, context) {
    const { env, log } = context;
    const isDry = inputs['dry-run'];
    const { result, store } = isDry ? await rehearse(inputs, context) : await publish(inputs, context);
    const published = result.published.map((row) => row.artifact_file);
    const unchanged = result.unchanged.map((row) => row.artifact_file);
    for (const file of published) log.info(`${isDry ? 'would be published' : 'published'}: ${file}`);
    for (const file of unchanged) log.info(`unchanged: ${file}`);
    for (const target of result.missing) log.warn(`${target} is missing of this release`);
    log.info(`store: ${store}`);
    return {
      outputs: {
        store,
        'index-file': result.index_file,
        'index-sha256': result.index_sha256,
        'dist-revision': result.dist_revision,
        published: JSON.stringify(published),
        unchanged: JSON.stringify(unchanged),
        // Whoever goes on with rows takes them for published.
        rows: JSON.stringify(isDry ? [] : result.rows),
        missing: JSON.stringify(result.missing),
        'row-count': String(result.row_count),
      },
      summary: isDry ? rehearsalSummary(result, store, env) : publishSummary(result, store, env, inputs['page-url']),
    };
  },
};

interface Done {
  readonly result: RehearsalResult;
  /** Its name. */
  readonly store: string;
}

async function publish(inputs: Inputs<'publish-index'>, { env, log }: DoorContext): Promise<Done> {
  await requirePublishingEvent(env);
  const request = requestOf(inputs, log);
  const store = await openStore(inputs.store, { env, token: inputs['github-token'] ?? '' });
  const result = await log.group('Publish', () => publishWithPage({ ...request, store }, inputs.page));
  const notice = pageNotice(result);
  if (notice !== undefined) log.notice(notice);
  return { result: { ...result, unread: undefined }, store: store.name };
}

/** Nothing is written, so that a pull request may do it, and reading the store is all that is asked of it. */
async function rehearse(inputs: Inputs<'publish-index'>, { env, log }: DoorContext): Promise<Done> {
  const request = requestOf(inputs, log);
  const source = await openSource(inputs.store, { env, token: inputs['github-token'] ?? '' });
  const result = await log.group('Rehearse', () => rehearsePublish(source, request));
  if (result.unread !== undefined) log.warn(`${source.name} could not be read, so all counts as new: ${result.unread}`);
  return { result, store: source.name };
}

function requestOf(inputs: Inputs<'publish-index'>, log: DoorContext['log']): Omit<PublishRequest, 'store'> {
  return {
    contract: inputs.contract,
    staged: inputs.staged,
    plan: planOf(inputs),
    rebuilt: inputs.rebuilt,
    includePlanned: inputs['include-planned'],
    allowIncomplete: inputs['allow-incomplete'],
    autoRevision: inputs['auto-revision'],
    adoptAlias: inputs['adopt-alias'],
    progress: (line) => log.info(line),
    notice: (message) => log.notice(message),
  };
}

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
