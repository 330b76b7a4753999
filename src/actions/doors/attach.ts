/** The attach door: bundles about published rows in, an index that names them out. */

import { MAX_PEM, parsePublicKey } from '../../contract/attestation/reading/public-key.js';
import { TRUSTED_ROOT_LIMITS } from '../../contract/attestation/reading/trusted-root.js';
import { formatSigner } from '../../contract/attestation/signer.js';
import { parseInstance } from '../../contract/attestation/signer-options.js';
import { makeTrust, type Trust } from '../../contract/attestation/trust.js';
import { ATTESTATION_LIMITS } from '../../contract/attestation/verify.js';
import { parsePublishedRows } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { readRequired } from '../../host/disk/files.js';
import { openStore } from '../../host/store/open.js';
import { type AttestResult, attestRows } from '../../steps/attest/attest.js';
import { readGiven } from '../../steps/verify/asked.js';
import { requirePublishingEvent } from '../events/publish-event.js';
import type { Inputs } from '../inputs.js';
import { formatSummary, text, word } from '../report/summary.js';
import type { Door } from './door.js';

/** Codes: those of `requirePublishingEvent`, `parsePublishedRows`, opening the store and `attestRows`, and ROWS_MISSING. */
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
    const trust = await trustOf(inputs);
    const store = await openStore(inputs.store, { env, token: inputs['github-token'] ?? '' });
    const progress = (line: string): void => log.info(line);
    const attest = () => attestRows({ store, rows: { kind: 'published', rows }, bundles, trust, progress });
    const result = await log.group('Attach', attest);
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

/** What bundles are held against. Codes: those of `parseInstance`, `readGiven`, `makeTrust` and `parsePublicKey`. */
async function trustOf(inputs: Inputs<'attach'>): Promise<Trust> {
  const root = await readGiven(inputs['trusted-root'], TRUSTED_ROOT_LIMITS.maxBytes);
  const key = await readGiven(inputs['public-key'], MAX_PEM);
  return makeTrust(parseInstance(inputs.trust), { root, keys: key ? [parsePublicKey(key.bytes, key.place)] : [] });
}

/** Who signed, and what. Nothing of it was asked for: that is for whoever installs. */
function attachSummary({ bundles, rows }: AttestResult, store: string): string {
  const signers = bundles.map(({ sha256, signer }) => [word(sha256), text(formatSigner(signer))]);
  const files = rows.map(({ row, added }) => [word(row.artifact_file), added.length > 0 ? 'new' : 'was there already']);
  return formatSummary(`Attested in ${store}`, [
    { head: ['Attestation', 'Signed by'], rows: signers },
    { head: ['Artifact', 'State'], rows: files },
  ]);
}
