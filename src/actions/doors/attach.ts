/** The attach door: bundles about published rows in, an index that names them out. */
import { ATTESTATION_LIMITS } from '../../contract/attestation/reading/limits.js';
import { formatSigner } from '../../contract/attestation/signer.js';
import { parsePublishedRows } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { readRequired } from '../../host/disk/files.js';
import { openStore } from '../../host/store/open.js';
import type { AttestResult } from '../../steps/attest/attest.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import { formatSummary, text, word } from '../report/summary.js';
import type { Door } from './door.js';

/** Codes: those of `requirePublishingEvent`, `parsePublishedRows`, opening the store and `attestBundles`, and ROWS_MISSING. */
export const attach: Door<'attach'> = {
  async run(inputs, { env, log }) {
    await requirePublishingEvent(env);
    if (inputs.rows === undefined) refuse('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
    const rows = parsePublishedRows(Buffer.from(inputs.rows), 'rows');
    if (rows.length === 0) {
      log.notice('There is no row that a bundle could be about: there is nothing to attach.');
      const outputs = { store: inputs.store, 'attestation-sha256': '', 'index-sha256': '' };
      return { outputs, summary: formatSummary('Nothing to attach', []) };
    }
    const bundles = await Promise.all(
      inputs.bundle.map(async (place) => ({ place, bytes: await readRequired(place, ATTESTATION_LIMITS.bundleBytes) })),
    );
    if (bundles.length === 0) refuse('INVALID_INPUT', 'bundle is empty', 'bundle');
    const store = await openStore(inputs.store, { env, token: inputs['github-token'] ?? '' });
    const progress = (line: string): void => log.info(line);
    // What reads signatures is loaded when there is one.
    const { attestBundles } = await import('../../steps/attest/given.js');
    const request = { store, rows: { kind: 'published', rows }, bundles, progress } as const;
    const result = await log.group('Attach', () => attestBundles(request, inputs));
    for (const { sha256, signer } of result.bundles)
      log.info(`attestation: ${sha256}, signed by ${formatSigner(signer)}`);
    for (const { row, added } of result.rows)
      log.info(`${added.length > 0 ? 'attested' : 'unchanged'}: ${row.artifact_file}`);
    return {
      outputs: {
        store: store.name,
        'attestation-sha256': result.bundles.map(({ sha256 }) => sha256).join(' '),
        'index-sha256': result.index_sha256,
      },
      summary: attachSummary(result, store.name),
    };
  },
};

/** Who signed, and what. Nothing of it was asked for: that is for whoever installs. */
function attachSummary({ bundles, rows }: AttestResult, store: string): string {
  const signers = bundles.map(({ sha256, signer }) => [word(sha256), text(formatSigner(signer))]);
  const files = rows.map(({ row, added }) => [word(row.artifact_file), added.length > 0 ? 'new' : 'was there already']);
  return formatSummary(`Attested in ${store}`, [
    { head: ['Attestation', 'Signed by'], rows: signers },
    { head: ['Artifact', 'State'], rows: files },
  ]);
}
