/** Git that talks to a remote for us, on a git folder: nothing of the user's hooks, prompts or ways to push. */
import type { OriginToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import { withToken } from './environment.js';
import { Git } from './process.js';

/** What every call is configured with. A stalled transfer ends after a minute; nothing is packed, signed or hooked. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.askPass=',
  // Large files pass through, rather than through memory.
  'core.bigFileThreshold=1m',
  'core.fsmonitor=false',
  'core.compression=1',
  'fastimport.unpackLimit=1',
  'fetch.fsckObjects=false',
  'gc.auto=0',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
  'maintenance.auto=false',
  'protocol.version=2',
  'push.gpgSign=false',
  'push.negotiate=false',
  // An empty one takes away those of the user: not every server takes any.
  'push.pushOption=',
];

/**
 * A redirect must not lead from https: to plain text: what the user names, or has git write in its place (insteadOf),
 * stays free, where a server leads does not (git-config, protocol.allow).
 */
const NO_PLAIN_REDIRECT = 'protocol.http.allow=user';

/** One call may last this many milliseconds, the transfer of large files included. */
const TIMEOUT = 15 * 60_000;

/**
 * What git may take of memory while it talks to the remote of a store: a server that never ends the list of its refs fills
 * it (docs/threat-model.md). Large files pass by it.
 */
export const STORE_MEMORY = 1024 * 1024 * 1024;
/** The same for a checkout, whose whole history may have to be fetched. */
export const CHECKOUT_MEMORY = 4 * STORE_MEMORY;

export interface Remote {
  /** As git takes it; left out where the repository names it. */
  readonly url?: string;
  /** The origin of its URL, as tokens are given for; undefined where it is no server. */
  readonly origin: string | undefined;
  /** Bytes of memory that a call may take. */
  readonly maxMemory: number;
  /** Milliseconds that a call may last; a quarter of an hour unless given. */
  readonly timeout?: number | undefined;
}

/** Git for a git folder and its remote. The token goes to its own origin alone. */
export function remoteGit(folder: string, env: Environment, remote: Remote, token: OriginToken | undefined): Git {
  const isTls = remote.url?.startsWith('https:') ?? false;
  const settings = isTls ? [...SETTINGS, NO_PLAIN_REDIRECT] : SETTINGS;
  const options = [`--git-dir=${folder}`, ...settings.flatMap((setting) => ['-c', setting])];
  const quiet = { ...withToken(env, remote.origin, token), GIT_ASKPASS: '', SSH_ASKPASS: '' };
  return new Git({
    folder,
    env: isTls ? withoutPlain(quiet) : quiet,
    options,
    timeout: remote.timeout ?? TIMEOUT,
    maxMemory: remote.maxMemory,
  });
}

/** GIT_ALLOW_PROTOCOL outweighs the setting. */
function withoutPlain(env: Environment): Environment {
  const { GIT_ALLOW_PROTOCOL: allowed } = env;
  if (allowed === undefined) return env;
  const kept = allowed.split(':').filter((protocol) => protocol !== 'http');
  return { ...env, GIT_ALLOW_PROTOCOL: kept.join(':') };
}
