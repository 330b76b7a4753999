/** The publish-index door: staged folders in, one index out. */

import { openStore } from '../../host/store/open.js';
import { publishStaged } from '../../steps/publish/publish.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import { publishSummary } from '../report/summaries.js';
import type { Door } from './door.js';

/** Codes: those of `requirePublishingEvent`, opening the store, and `publishStaged`. */
export const publishIndex: Door<'publish-index'> = {
  async run(inputs, { env, log }) {
    await requirePublishingEvent(env);
    const store = await openStore(inputs.store, { env, token: inputs['github-token'] ?? '' });
    const publish = () =>
      publishStaged({
        contract: inputs.contract,
        staged: inputs.staged,
        store,
        allowIncomplete: inputs['allow-incomplete'],
        autoRevision: inputs['auto-revision'],
        progress: (line) => log.info(line),
      });
    const result = await log.group('Publish', publish);
    const published = result.published.map((row) => row.artifact_file);
    const unchanged = result.unchanged.map((row) => row.artifact_file);
    for (const file of published) log.info(`published: ${file}`);
    for (const file of unchanged) log.info(`unchanged: ${file}`);
    log.info(`store: ${store.name}`);
    return {
      outputs: {
        store: store.name,
        'index-file': result.index_file,
        'index-sha256': result.index_sha256,
        'dist-revision': result.dist_revision,
        published: JSON.stringify(published),
        unchanged: JSON.stringify(unchanged),
        rows: String(result.rows),
      },
      summary: publishSummary(result, store.name, env),
    };
  },
};
