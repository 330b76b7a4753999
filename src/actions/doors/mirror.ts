/** The mirror door: the rows of a release in, a release of GitHub out. */
import { tmpdir } from 'node:os';
import { parsePublishedRows } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { openSource } from '../../host/store/open.js';
import { mirrorRelease } from '../../steps/export/mirror.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import { formatSummary, text, word } from '../report/summary.js';
import type { Door } from './door.js';

/** Codes: ROWS_MISSING, those of `requirePublishingEvent`, `parsePublishedRows`, `openSource` and `mirrorRelease`. */
export const mirror: Door<'mirror'> = {
  async run(inputs, { env, now, log }) {
    await requirePublishingEvent(env);
    if (inputs.rows === undefined) refuse('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
    const rows = parsePublishedRows(Buffer.from(inputs.rows), 'rows');
    const opener = { env, token: inputs['github-token'] ?? '' };
    const source = await openSource(inputs.source, { env, token: inputs['store-token'] ?? opener.token });
    const context = { now, warn: (message: string): void => log.warn(message) };
    const progress = (line: string): void => log.info(line);
    const temporary = env.RUNNER_TEMP || tmpdir();
    const work = () => mirrorRelease({ source, rows, tag: inputs.tag, opener, temporary, context, progress });
    const { result, url, files } = await log.group('Mirror', work);
    log.info(`${result}: ${url}`);
    return {
      outputs: { result, url },
      summary: formatSummary(`Release of GitHub ${inputs.tag}: ${result}`, [
        { head: ['Where', 'Files'], rows: [[text(url), String(files.length)]] },
        { head: ['File', 'SHA-256'], rows: files.map(({ name, sha256 }) => [word(name), word(sha256)]) },
      ]),
    };
  },
};
