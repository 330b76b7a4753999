/** What install-controller is asked for, in the words that hold for the command line too. */
import type { Environment } from '../../../host/process.js';
import type { Given } from '../../../steps/install/wanted.js';
import type { Inputs } from '../../inputs.js';

/** The inputs as `readWanted` takes them. */
export function givenInputs(inputs: Inputs<'install-controller'>, env: Environment): Given {
  const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
  const { lockfile, source } = inputs;
  return {
    tuple: { version, target, profile, toolchain, git_rev, dist_revision },
    sha256: inputs.sha256,
    allowYanked: inputs['allow-yanked'],
    lockfile,
    source: source ?? (lockfile === undefined ? ownSource(env) : undefined),
  };
}

/** Where the suite's own repository publishes. `uses: ./` names no repository, so nothing can be guessed. */
function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY)) return undefined;
  return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
}
