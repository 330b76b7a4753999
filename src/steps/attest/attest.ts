/**
 * Attesting: bundles of Sigstore are added to published rows that they are about. Each is verified as to who signed it, and that
 * is said; whose signature counts is for whoever verifies or installs to say. Their files are created first, then the index names
 * them, in one swap for all rows.
 */

import type { Signer } from '../../contract/attestation/signer.js';
import type { GivenFile, Trust } from '../../contract/attestation/trust.js';
import { readSigned } from '../../contract/attestation/verify.js';
import {
  attestedRows,
  type MeantRows,
  meantRows,
  type NamedStatement,
} from '../../contract/decisions/attested-rows.js';
import { sha256 } from '../../contract/digest.js';
import { ContractError } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { withAttestations } from '../../contract/release-index/merge.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { changeIndex, type IndexAccess } from '../release-index/change.js';
import { changeMessage } from '../release-index/message.js';
import { attestationPathOf } from '../verify/attestations.js';
import { createMissing, requireAsNamed } from './files.js';

export interface AttestRequest extends IndexAccess {
  readonly rows: MeantRows;
  /** Each within ATTESTATION_LIMITS.bundleBytes; their names are for messages. */
  readonly bundles: readonly GivenFile[];
  readonly trust: Trust;
}

/** A bundle, and who signed it. */
export interface AttachedBy {
  readonly sha256: string;
  /** The file that it was read from. */
  readonly file: string;
  readonly signer: Signer;
}

/** A row as it stands now. */
export interface RowAttested {
  readonly row: IndexRow;
  /** What it did not have before. */
  readonly added: readonly string[];
}

export interface AttestResult {
  readonly changed: boolean;
  readonly bundles: readonly AttachedBy[];
  /** The rows that the bundles are about. */
  readonly rows: readonly RowAttested[];
  /** Files that a row named already, and that were gone: they are there again. */
  readonly restored: readonly string[];
  readonly index_sha256: string;
}

/**
 * Adds bundles to the rows that they are about, among those meant; what is there already stays as it is. Codes:
 * ATTESTATION_INVALID, ATTESTATIONS_FULL, DIGEST_MISMATCH where another file stands in the place of one, those of `meantRows` and
 * of `changeIndex`.
 */
export async function attestRows(request: AttestRequest): Promise<AttestResult> {
  const { store, rows: meant } = request;
  const bundles = await readBundles(request);
  const { change, changed, index_sha256 } = await changeIndex(request, async (index, conflict) => {
    const added = attestedRows(index, meantRows(index, meant), bundles, meant);
    const create = filesOf(added, bundles);
    // Where a file stood in the way of the last attempt, it is there with other bytes, or was written at that moment.
    if (conflict !== undefined && conflict !== INDEX_PATH) await requireAsNamed(store, create);
    return {
      index: withAttestations(index, added),
      create,
      message: changeMessage('Attest', index.product, [...added.keys()]),
      added,
    };
  });
  const restored = changed ? [] : await createMissing(store, change.create, change.message);
  const rows = new Map(change.index.rows.map((row) => [row.artifact_file, row]));
  return {
    changed,
    bundles: bundles.map(({ sha256: digest, place, signer }) => ({ sha256: digest, file: place, signer })),
    rows: [...change.added].map(([before, digests]) => ({
      row: rows.get(before.artifact_file) ?? before,
      added: digests.filter((digest) => !before.attestations?.includes(digest)),
    })),
    restored,
    index_sha256,
  };
}

interface ReadBundle extends NamedStatement {
  readonly bytes: Uint8Array;
  readonly signer: Signer;
}

/** Every bundle once, verified. */
async function readBundles({ bundles, trust }: AttestRequest): Promise<ReadBundle[]> {
  const read = new Map<string, ReadBundle>();
  for (const { place, bytes } of bundles) {
    const digest = sha256(bytes);
    if (read.has(digest)) continue;
    const { signer, statement } = await readSigned(bytes, trust).catch((error: unknown) => {
      throw error instanceof ContractError ? atFile(error, place) : error;
    });
    read.set(digest, { sha256: digest, place, bytes, signer, statement });
  }
  return [...read.values()];
}

/** What is wrong with a bundle, said of the file that somebody gave. */
function atFile({ code, message, cause }: ContractError, place: string): ContractError {
  return new ContractError({ code, message: `${place}: ${message}`, place }, [], { cause });
}

function filesOf(added: ReadonlyMap<IndexRow, readonly string[]>, bundles: readonly ReadBundle[]) {
  const bytes = new Map(bundles.map((bundle) => [bundle.sha256, bundle.bytes]));
  return [...added].flatMap(([row, digests]) =>
    digests.map((digest) => ({
      path: attestationPathOf(row, digest),
      content: { bytes: bytes.get(digest) ?? new Uint8Array() },
    })),
  );
}
