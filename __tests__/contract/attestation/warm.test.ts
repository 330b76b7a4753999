/** What one verification leaves to the next: the certificates of the root are held against one another once. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { X509Certificate } from '@sigstore/core';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { readSigned } from '../../../src/contract/attestation/verify.js';
import { expectCode } from '../../support/expect-code.js';

const FOLDER = '__tests__/fixtures/sigstore-conformance/rekor2-dsse-happy-path';
const bundle = readFileSync(`${FOLDER}/bundle.sigstore.json`);
const root = { place: 'trusted_root.json', bytes: readFileSync(`${FOLDER}/trusted_root.json`) };

afterEach(() => {
  jest.restoreAllMocks();
});

describe('one trust', () => {
  it('verifies of the second bundle what that brings, and nothing of its own again', async () => {
    const verified = jest.spyOn(X509Certificate.prototype, 'verify');
    const trust = makeTrust('public', { root });
    const { signer } = await readSigned(bundle, trust);
    const first = verified.mock.calls.length;
    await expect(readSigned(bundle, trust)).resolves.toMatchObject({ signer });
    // The one certificate that signed it, by the authority that issued it; the first time also those of both authorities.
    expect(verified.mock.calls.length - first).toBe(1);
    expect(first).toBeGreaterThan(4);
  });

  it('refuses after a good one what it refuses before', async () => {
    const [trust, other] = [makeTrust('public', { root }), makeTrust('github-private')];
    await readSigned(bundle, trust);
    const text = bundle.toString();
    const [, signature = ''] = /"sig": ?"([^"]+)"/.exec(text) ?? [];
    const changed = text.replace(
      signature,
      signature.replace(/^./, (letter) => (letter === 'M' ? 'N' : 'M')),
    );
    await expectCode(() => readSigned(Buffer.from(changed), trust), 'ATTESTATION_INVALID');
    await expectCode(() => readSigned(bundle, other), 'ATTESTATION_INVALID');
    await expect(readSigned(bundle, trust)).resolves.toBeDefined();
  });
});
