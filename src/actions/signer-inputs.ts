/** The inputs that name a signer: any of them asks for a good attestation. They are called what the command line calls them. */
import { flag, line, words } from './input-kinds.js';

/** Made when they are asked for, as most actions have none of them. */
export const signerInputs = () =>
  ({
    'source-repository': line(
      'OWNER/REPO whose release it has to be: the repository that its signed workflow ran for.',
    ),
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
    'trusted-root': line(
      'File with a trusted root (trusted_root.json), or several, a line each; in place of those that this version has.',
    ),
  }) as const;
