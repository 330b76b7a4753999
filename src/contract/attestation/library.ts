/**
 * What verifies certificates: the Sigstore project's own library. Only `sigstore.ts` loads this file, by `import()`, where the
 * first certificate is verified: whoever asks for no signer does not wait for it. It has no code that reaches a network.
 */
import { ByteStream } from '@sigstore/core';

// It writes each value of a certificate into a kilobyte of its own. Most have a few bytes, and a verification writes thousands:
// without this, half of its time goes to giving memory back.
Object.assign(ByteStream, { BLOCK_SIZE: 64 });

export { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
