/**
 * Signing with a key what was published: for whoever has no Sigstore. Each row has a bundle of its own, as its predicate is that of
 * the row's own provenance.json.
 */
import { signWithKey } from '../../contract/attestation/key-bundle.js';
import { attestedRow } from '../../contract/attestation/row.js';
import type { GivenFile } from '../../contract/attestation/trust.js';
import { type MeantRows, meantRows } from '../../contract/decisions/attested-rows.js';
import type { Source } from '../../host/store/store.js';
import { readIndexIfAny, refuseNoIndex } from '../release-index/read.js';
import { verifyRow } from '../verify/row.js';

export interface SignRequest {
  readonly source: Source;
  readonly rows: MeantRows;
  /** An Ed25519 key: PKCS #8 in PEM, not encrypted. */
  readonly key: GivenFile;
  readonly progress: (line: string) => void;
}

/**
 * Bundles about the rows that are meant, once the whole chain of each is verified; the same rows and key give the same bytes.
 * Codes: INDEX_NOT_FOUND, those of `meantRows`, `verifyRow` and `signWithKey`.
 */
export async function signRows({ source, rows: meant, key, progress }: SignRequest): Promise<GivenFile[]> {
  const read = await readIndexIfAny(source);
  if (!read) return refuseNoIndex(source);
  const { product } = read.index;
  const bundles: GivenFile[] = [];
  for (const row of meantRows(read.index, meant)) {
    const { provenance } = await verifyRow(source, row, product, { deep: false });
    const { artifact, manifest, provenance: file } = attestedRow(product, row);
    const subjects = [artifact, manifest, file].map(({ path, sha256 }) => ({ name: path, sha256 }));
    bundles.push({
      place: row.artifact_file,
      bytes: signWithKey(subjects, provenance.predicate, key.bytes, key.place),
    });
    progress(`signed ${row.artifact_file}`);
  }
  return bundles;
}
