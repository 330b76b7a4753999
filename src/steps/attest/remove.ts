/**
 * Taking an attestation out: the index names it no more, then its files go. Nothing keeps it from being added again. Who adds the
 * same at that very time may find its files gone: adding it once more puts them back.
 */
import { type MeantRows, meantRows } from '../../contract/decisions/attested-rows.js';
import { attestationOfPath, directoryOfPath, formatDirectory } from '../../contract/identity/paths.js';
import { withoutAttestation } from '../../contract/release-index/merge.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { changeIndex, type IndexAccess } from '../release-index/change.js';
import { changeMessage } from '../release-index/message.js';

export interface RemoveRequest extends IndexAccess {
  /** 64 lower-case hex digits. */
  readonly digest: string;
  readonly rows: MeantRows;
}

export interface RemoveResult {
  readonly changed: boolean;
  /** The rows that named it. */
  readonly rows: readonly IndexRow[];
  /** The files that went, those of a removal that died before among them. */
  readonly files: readonly string[];
  readonly index_sha256: string;
}

/** Takes an attestation out of the rows that are meant and have it. Codes: those of `meantRows` and of `changeIndex`. */
export async function removeAttestation(request: RemoveRequest): Promise<RemoveResult> {
  const { store, digest } = request;
  const { change, changed, index_sha256 } = await changeIndex(request, async (index) => {
    const meant = new Set(meantRows(index, request.rows));
    const named = index.rows.filter((row) => meant.has(row) && row.attestations?.includes(digest));
    return {
      index: withoutAttestation(index, (row) => meant.has(row), digest),
      message: changeMessage('Take an attestation from', index.product, named),
      meant,
      named,
    };
  });
  const directories = new Set([...change.meant].map((row) => formatDirectory(row.distribution_contract_version, row)));
  const there = (await store.list('dist')) ?? [];
  const files = there.filter((path) => {
    const directory = directoryOfPath(path);
    return directories.has(directory) && attestationOfPath(directory, path) === digest;
  });
  if (files.length > 0) await store.remove(files.sort(), change.message);
  return { changed, rows: change.named, files, index_sha256 };
}
