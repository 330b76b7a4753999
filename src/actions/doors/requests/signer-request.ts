/** Who an action is asked to require a signature of, as `askedSigners` takes it. */
import type { Environment } from '../../../host/process.js';
import type { GivenSigner } from '../../../steps/verify/asked.js';
import type { Inputs } from '../../inputs.js';
import type { signerInputs } from '../../signer-inputs.js';

/** The inputs that name a signer, of whichever action. */
type SignerInputs = Pick<Inputs<'install-controller'>, keyof ReturnType<typeof signerInputs>>;

/** The inputs as they were given; a list without a word was not. */
export function givenSigner(inputs: SignerInputs): GivenSigner {
  const { 'source-event': events } = inputs;
  return {
    'source-repository': inputs['source-repository'],
    'source-repository-id': inputs['source-repository-id'],
    'source-ref': inputs['source-ref'],
    'source-event': events.length > 0 ? events : undefined,
    'signer-workflow': inputs['signer-workflow'],
    'signer-digest': inputs['signer-digest'],
    'allow-self-hosted': inputs['allow-self-hosted'],
    'rebuilt-by': inputs['rebuilt-by'],
    trust: inputs.trust,
    'trusted-root': inputs['trusted-root'],
    'public-key': inputs['public-key'],
  };
}

/** OWNER/REPO of this suite: the action's own, where it is run from github.com. `uses: ./` names none. */
export function suiteOf({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }: Environment): string | undefined {
  if (GITHUB_SERVER_URL !== 'https://github.com') return undefined;
  return GITHUB_ACTION_REPOSITORY === '' ? undefined : GITHUB_ACTION_REPOSITORY;
}
