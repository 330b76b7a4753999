/** Bundles that were changed, each in one place: `[what, text]`. The bytes of base64 are changed in one bit. */
export function changesOf(text) {
  const change = (edit) => {
    const bundle = JSON.parse(text);
    edit(bundle);
    return JSON.stringify(bundle);
  };
  const flip = (holder, name) => {
    const bytes = Buffer.from(holder[name], 'base64');
    bytes[bytes.length >> 1] ^= 1;
    holder[name] = bytes.toString('base64');
  };
  const entry = ({ verificationMaterial }) => verificationMaterial.tlogEntries[0];
  return [
    ['payload', change(({ dsseEnvelope }) => flip(dsseEnvelope, 'payload'))],
    ['signature', change(({ dsseEnvelope }) => flip(dsseEnvelope.signatures[0], 'sig'))],
    ['certificate', change(({ verificationMaterial }) => flip(verificationMaterial.certificate, 'rawBytes'))],
    ['body', change((bundle) => flip(entry(bundle), 'canonicalizedBody'))],
    ['promise', change((bundle) => flip(entry(bundle).inclusionPromise, 'signedEntryTimestamp'))],
    [
      'checkpoint',
      change((bundle) => {
        entry(bundle).inclusionProof.checkpoint.envelope = `x${entry(bundle).inclusionProof.checkpoint.envelope}`;
      }),
    ],
    ['without-proof', change((bundle) => delete entry(bundle).inclusionProof)],
    [
      'without-entry',
      change(({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
      }),
    ],
  ];
}
