/** Attestations added to rows as any writer may add them: of any text, and any number. */
import { sha256 } from '../../src/contract/digest.js';
import { mergeIndexes } from '../../src/contract/release-index/merge.js';
import type { IndexRow } from '../../src/contract/release-index/model.js';
import type { Store } from '../../src/host/store/store.js';
import { changeIndex } from '../../src/steps/release-index/change.js';
import { attestationPathOf } from '../../src/steps/verify/attestations.js';

/** Adds these texts to the rows that are meant; their paths. */
export async function attach(
  store: Store,
  texts: readonly (string | Uint8Array)[],
  to: (row: IndexRow) => boolean = () => true,
): Promise<string[]> {
  const { change } = await changeIndex({ store, progress: () => {} }, async (index) => {
    const rows = index.rows.filter(to);
    const create = rows.flatMap((row) =>
      texts.map((text) => ({ path: attestationPathOf(row, sha256(text)), content: { bytes: Buffer.from(text) } })),
    );
    const digests = texts.map((text) => sha256(text));
    const attested = rows.map((row) => ({ ...row, attestations: [...new Set(digests)].sort() }));
    const added = { product: index.product, rows: attested, pruned: [] };
    return { index: mergeIndexes(index, added), create, message: 'attest' };
  });
  return change.create.map(({ path }) => path);
}
