/**
 * Who signed what is about to be installed. A lockfile pins digests and names no attestation: so the index is read beside it, and
 * has to have the very files that it pins.
 */
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { refuse } from '../../contract/errors.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import type { Source } from '../../host/store/store.js';
import { type ReadContext, readIndex } from '../release-index/read.js';
import { requireSigners } from '../verify/signers.js';
import type { Chosen } from './pin.js';
import { firstGood, type OpenSources } from './sources.js';

/** Codes: those of `requireSigners`, and for a lockfile those of `readIndex`, NOT_ATTESTED, LOCKFILE_MISMATCH. */
export async function requireSigned(
  chosen: Chosen,
  sources: OpenSources,
  request: SignerRequest,
  context: ReadContext,
): Promise<FoundSigners> {
  return firstGood(
    sources,
    async (open) => {
      const source = await open();
      const row = 'lockfile' in chosen ? await rowBeside(chosen, source, context) : chosen.row;
      return requireSigners(source, row, chosen.product, request);
    },
    context.warn,
  );
}

async function rowBeside(
  { tuple, artifact_file, artifact_sha256, manifest_sha256 }: Extract<Chosen, { readonly lockfile: unknown }>,
  source: Source,
  context: ReadContext,
): Promise<IndexRow> {
  const { index } = await readIndex(
    source,
    context,
    ({ version, target, profile }) => version === tuple.version && target === tuple.target && profile === tuple.profile,
  );
  const row = index.rows.find((one) => one.artifact_file === artifact_file);
  if (!row)
    return refuse(
      'NOT_ATTESTED',
      `the index of ${source.name} has no row of ${artifact_file} any more, so nothing says which attestations it has`,
      artifact_file,
    );
  if (row.artifact_sha256 !== artifact_sha256 || row.manifest_sha256 !== manifest_sha256)
    refuse('LOCKFILE_MISMATCH', `${artifact_file} has other digests in the index than in the lockfile`, artifact_file);
  return row;
}
