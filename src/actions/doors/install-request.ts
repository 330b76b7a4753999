/** What install-controller is asked for: a tuple or a lockfile, and where it comes from. */

import type { Lockfile } from '../../contract/documents/lockfile.js';
import { type Fault, refuse, refuseAll } from '../../contract/errors.js';
import { readRequired } from '../../host/disk/files.js';
import { hostTarget } from '../../host/machine/target.js';
import type { Environment } from '../../host/process.js';
import type { Wanted } from '../../steps/install/wanted.js';
import type { Inputs } from '../inputs.js';

type InstallInputs = Inputs<'install-controller'>;

/** Codes: INVALID_INPUT, HOST_UNSUPPORTED and those of `parseLockfile`. */
export async function readWanted(inputs: InstallInputs, env: Environment): Promise<{ wanted: Wanted; source: string }> {
  const target = inputs.target ?? hostTarget();
  if (inputs.lockfile !== undefined) {
    const lockfile = await readLockfile(inputs.lockfile, inputs);
    return { wanted: { lockfile, target }, source: inputs.source ?? lockfile.source };
  }
  const { version, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, sha256 } = inputs;
  const tuple = { version, target, profile, toolchain, git_rev, dist_revision };
  return { wanted: { tuple, allowYanked: inputs['allow-yanked'], sha256 }, source: inputs.source ?? ownSource(env) };
}

/** A lockfile pins everything but the target: whatever else is given could only disagree. */
async function readLockfile(path: string, inputs: InstallInputs): Promise<Lockfile> {
  const pinned = ['version', 'profile', 'toolchain', 'git-rev', 'dist-revision', 'sha256'] as const;
  const faults = pinned
    .filter((name) => inputs[name] !== undefined)
    .map((name): Fault => ({ code: 'INVALID_INPUT', message: `the lockfile pins ${name}; leave it out`, place: name }));
  refuseAll(faults);
  const { LOCKFILE_LIMITS, parseLockfile } = await import('../../contract/documents/lockfile.js');
  return parseLockfile(await readRequired(path, LOCKFILE_LIMITS.maxBytes), path);
}

/** Where the suite's own repository publishes. `uses: ./` names no repository, so nothing can be guessed. */
function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }: Environment): string {
  if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY))
    return refuse(
      'INVALID_INPUT',
      'source is required where the action is not called as OWNER/REPO@REF',
      'source',
      'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.',
    );
  return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
}
