/** Many bundles of a row: what is found among them, and what is said where nothing is. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AttachedBundle, findSigners } from '../../../src/contract/attestation/find.js';
import { ATTESTATION_LIMITS } from '../../../src/contract/attestation/reading/limits.js';
import { attached, edited, type LocalSigstore, put, ROW, requestOf, SOURCE } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { encode } from '../../support/samples.js';

const REBUILDER = 'rebuilders/proofs/.github/workflows/rebuild.yml';
const OTHER = { ...ROW, artifact: { ...ROW.artifact, sha256: 'f'.repeat(64) } };

let sigstore: LocalSigstore;
let good: AttachedBundle;
let rebuilt: AttachedBundle;
/** Of another release, by another repository, broken, and no bundle at all: each less close than the one before. */
let aboutOther: AttachedBundle;
let byOther: AttachedBundle;
let unsigned: AttachedBundle;
const junk = attached(encode('junk'));

beforeAll(async () => {
  sigstore = await startSigstore();
  const bytes = await sigstore.signRows([ROW]);
  good = attached(bytes);
  aboutOther = attached(await sigstore.signRows([OTHER]));
  byOther = attached(await sigstore.signRows([ROW], runIdentity({ repository: 'mallory/widget' })));
  unsigned = attached(edited(bytes, put('dsseEnvelope.signatures.0.sig', 'AAAA')));
  const rebuild = { workflow: REBUILDER, workflowRef: 'refs/heads/main', repository: 'rebuilders/proofs' };
  rebuilt = attached(await sigstore.signRows([ROW], runIdentity(rebuild)));
});

const find = (bundles: readonly AttachedBundle[], options = {}) =>
  findSigners(bundles, ROW, requestOf(sigstore, options));

describe('findSigners', () => {
  it('finds the good one alone', async () => {
    const { signer, rebuiltBy } = await find([good]);
    expect(signer).toMatchObject({ kind: 'certificate', bundle_sha256: good.sha256 });
    expect(rebuiltBy).toBeUndefined();
  });

  it('finds the good one behind 63 others', async () => {
    const others = Array.from({ length: 15 }, () => [junk, unsigned, byOther, aboutOther]).flat();
    const bundles = [...others, junk, junk, junk, good];
    expect(bundles).toHaveLength(ATTESTATION_LIMITS.bundles);
    expect((await find(bundles)).signer?.bundle_sha256).toBe(good.sha256);
  });

  it('reads no more than it needs', async () => {
    const read: string[] = [];
    async function* bundles() {
      for (const bundle of [junk, good, byOther]) {
        read.push(bundle.sha256);
        yield bundle;
      }
    }
    await findSigners(bundles(), ROW, requestOf(sigstore));
    expect(read).toEqual([junk.sha256, good.sha256]);
  });

  it('reads at most 64 bundles, and 16 MiB', async () => {
    const many = Array<AttachedBundle>(ATTESTATION_LIMITS.bundles).fill(junk);
    await expectCode(() => find([...many, good]), 'ATTESTATION_INVALID');
    const large = attached(encode(' '.repeat(ATTESTATION_LIMITS.bundleBytes)));
    await expectCode(() => find([...Array<AttachedBundle>(16).fill(large), good]), 'ATTESTATION_INVALID');
    expect((await find([...Array<AttachedBundle>(15).fill(large), good])).signer?.kind).toBe('certificate');
  });

  it('refuses a row without any', async () => {
    const refusal = await expectCode(() => find([]), 'NOT_ATTESTED');
    expect(refusal.place).toBe(ROW.artifact.path);
  });

  it('refuses a bundle that is gone, and one that is not the one that was named', async () => {
    await expectCode(() => find([{ sha256: good.sha256, bytes: undefined }]), 'NOT_ATTESTED');
    await expectCode(() => find([{ sha256: junk.sha256, bytes: good.bytes }]), 'ATTESTATION_INVALID');
    expect((await find([{ sha256: junk.sha256, bytes: undefined }, good])).signer?.bundle_sha256).toBe(good.sha256);
  });

  it('says of several what is wrong with the one that came closest, wherever it stands', async () => {
    const closest: [AttachedBundle, string, string][] = [
      [aboutOther, 'ATTESTATION_INVALID', 'is not about'],
      [byOther, 'SIGNER_MISMATCH', 'https://github.com/mallory/widget'],
      [unsigned, 'ATTESTATION_INVALID', 'tlog entry signature mismatch'],
      [junk, 'ATTESTATION_INVALID', 'is not JSON'],
    ];
    for (let at = 0; at < closest.length; at++) {
      const left = closest.slice(at);
      const [[, code, words]] = left as [[AttachedBundle, string, string]];
      for (const order of [left, left.toReversed()]) {
        const error = await find(order.map(([bundle]) => bundle)).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
        if (left.length > 1)
          expect(error).toMatchObject({ message: expect.stringContaining(`of ${left.length} attestations`) });
      }
    }
  });

  it('finds both where both are asked for, in any order', async () => {
    const options = { 'rebuilt-by': `${REBUILDER}@refs/heads/main` };
    for (const bundles of [
      [good, rebuilt],
      [rebuilt, junk, good],
    ]) {
      const found = await find(bundles, options);
      expect(found.signer?.bundle_sha256).toBe(good.sha256);
      expect(found.rebuiltBy?.bundle_sha256).toBe(rebuilt.sha256);
    }
  });

  it('lets no second builder stand for the release, and no release for a second builder', async () => {
    const options = { 'rebuilt-by': `${REBUILDER}@refs/heads/main` };
    await expectCode(() => find([rebuilt], options), 'SIGNER_MISMATCH');
    const refusal = await expectCode(() => find([good], options), 'SIGNER_MISMATCH');
    expect(refusal.message).toContain('(rebuilt-by)');
    expect(refusal.message).not.toContain(SOURCE);
  });
});
