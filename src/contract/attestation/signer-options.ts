/** The options and inputs that name a signer, made into what is asked for. */
import type { KeyPolicy, RebuildPolicy, WorkflowPolicy } from './policy.js';
import type { GivenFile, Trust } from './trust.js';

/** Options of the command line and inputs of the actions, by the same names; absent where not given. */
export interface SignerOptions {
  readonly 'source-repository'?: string | undefined;
  readonly 'source-repository-id'?: string | undefined;
  readonly 'source-ref'?: string | undefined;
  readonly 'source-event'?: readonly string[] | undefined;
  readonly 'signer-workflow'?: string | undefined;
  readonly 'signer-digest'?: string | undefined;
  readonly 'allow-self-hosted'?: boolean | undefined;
  readonly 'rebuilt-by'?: string | undefined;
  readonly trust?: string | undefined;
  readonly 'trusted-root'?: GivenFile | undefined;
  readonly 'public-key'?: GivenFile | undefined;
}

/** What a row has to show: that signer, that second builder, or both. */
export interface SignerRequest {
  readonly signer?: WorkflowPolicy | KeyPolicy;
  readonly rebuiltBy?: RebuildPolicy;
  readonly trust: Trust;
}

/**
 * What is asked for; undefined where no option names a signer. Codes: INVALID_INPUT, those of `parseTrustedRoot` and `parsePublicKey`.
 *
 *   suite   `OWNER/REPO` of this suite itself, whose release-signed.yml is meant where no workflow is named; undefined where
 *           nobody can tell
 */
export async function parseSignerOptions(
  _options: SignerOptions,
  _suite: string | undefined,
): Promise<SignerRequest | undefined> {
  throw new Error('not yet');
}
