/** Who is asked to have signed, as the command line says it, and what `--json` says of who did. */
import type { FoundSigners } from '../contract/attestation/find.js';
import type { Signer } from '../contract/attestation/signer.js';
import type { GivenSigner } from '../steps/verify/asked.js';
import { flag, list, type Options, text } from './options.js';

/** The options that name a signer (INVALID_INPUT). */
export function givenSigner(options: Options): GivenSigner {
  const events = list(options, 'sourceEvent');
  return {
    'source-repository': text(options, 'sourceRepository'),
    'source-repository-id': text(options, 'sourceRepositoryId'),
    'source-ref': text(options, 'sourceRef'),
    'source-event': events.length > 0 ? events : undefined,
    'signer-workflow': text(options, 'signerWorkflow'),
    'signer-digest': text(options, 'signerDigest'),
    'allow-self-hosted': flag(options, 'allowSelfHosted'),
    'rebuilt-by': text(options, 'rebuiltBy'),
    trust: text(options, 'trust'),
    'trusted-root': text(options, 'trustedRoot'),
    'public-key': text(options, 'publicKey'),
  };
}

/** Who signed, for `--json`: null where nobody was asked for. */
export function signersJson({ signer, rebuiltBy }: FoundSigners): { signer: Signer | null; rebuilt_by: Signer | null } {
  return { signer: signer ?? null, rebuilt_by: rebuiltBy ?? null };
}
