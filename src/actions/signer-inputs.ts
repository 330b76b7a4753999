/** The inputs that name a signer: any of them asks for a good attestation. They are called what the command line calls them. */
import type { Environment } from '../host/process.js';
import type { GivenSigner } from '../steps/verify/asked.js';
import { flag, line, words } from './input-kinds.js';

export const signerInputs = {
  'source-repository': line('OWNER/REPO whose release it has to be: the repository that its signed workflow ran for.'),
  'source-repository-id': line('Number of that repository, which stays when it is renamed.'),
  'source-ref': line("Ref that it was built from; a tag of the release's version unless given."),
  'source-event': words('Events that may have started the run, in place of push, workflow_dispatch and release.'),
  'signer-workflow': line(
    "OWNER/REPO/.github/workflows/FILE[@REF] that signed; release-signed.yml of the action's repository unless given.",
  ),
  'signer-digest': line('Revision of that workflow.'),
  'allow-self-hosted': flag('false', "Also a run whose signing job was on a runner that is not GitHub's."),
  'public-key': line('In place of a repository: file of the Ed25519 key that signed.'),
  'rebuilt-by': line('Also a second builder: OWNER/REPO/.github/workflows/FILE@REF.'),
  trust: line('Whose certificates count: public unless given, or github-private.'),
  'trusted-root': line('File trusted_root.json, in place of the one that this version has.'),
} as const;

type SignerInputs = {
  readonly [Name in Exclude<keyof typeof signerInputs, 'source-event' | 'allow-self-hosted'>]?: string | undefined;
} & { readonly 'source-event': readonly string[]; readonly 'allow-self-hosted': boolean };

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
