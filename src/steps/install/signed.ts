/**
 * Who signed what is about to be installed. A lockfile pins digests and names no attestation: so the index is read beside it, and
 * has to have the very files that it pins.
 */
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { refuse, refuseFault } from '../../contract/errors.js';
import { isOfLockfile, productFault, standingFault, standingOf } from '../../contract/lockfile/standing.js';
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
  { tuple: { target }, artifact_file, lockfile }: Extract<Chosen, { readonly lockfile: unknown }>,
  source: Source,
  context: ReadContext,
): Promise<IndexRow> {
  const { index } = await readIndex(source, context, isOfLockfile(lockfile));
  const pinned = { lockfile, target };
  const other = productFault(index.product, lockfile, source.name);
  if (other) refuseFault(other);
  const standing = standingOf(index, pinned);
  const fault = standingFault(standing, pinned, source.name);
  if (standing.kind === 'there') return standing.row;
  if (standing.kind === 'yanked') {
    context.warn(`${fault?.message}; the lockfile keeps installing it`);
    return standing.row;
  }
  if (fault && standing.kind === 'other') refuseFault(fault);
  return refuse(
    'NOT_ATTESTED',
    `the index of ${source.name} has no row of ${artifact_file} any more, so nothing says which attestations it has`,
    artifact_file,
  );
}
