/** What a binary requires of its host, held against this host before anything is installed. */
import { release } from 'node:os';
import type { Requires } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { compareDotted } from '../../contract/executable/requires.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { type HostLibc, hostArchitecture, hostLibc } from './target.js';

/** What is to be installed, and what it requires. */
export interface Requirement {
  readonly tuple: Tuple;
  readonly requires?: Requires | undefined;
}

/** The machine that it is to run on. */
export interface Host {
  readonly platform: NodeJS.Platform;
  /** The first part of its target triple. */
  readonly architecture: string | undefined;
  readonly libc: HostLibc | undefined;
  /** The release of its kernel, as the system calls it. */
  readonly release: string;
}

/** Asked for one by one: to tell the libc takes a report of Node.js about itself. */
const thisHost: Host = {
  platform: process.platform,
  get architecture() {
    return hostArchitecture();
  },
  get libc() {
    return hostLibc();
  },
  get release() {
    return release();
  },
};

/**
 * Refuses a host that is older than the binary requires, with both versions named (HOST_TOO_OLD), and one with another libc
 * (HOST_UNSUPPORTED). Only where the binary is for this kind of host: installing for another machine is not judged by this
 * one. The targets of the same release are asked for only where one of them may do instead.
 */
export async function refuseOlderHost(
  { tuple: { target }, requires }: Requirement,
  otherTargets: () => Promise<readonly string[]>,
  host = thisHost,
): Promise<void> {
  if (!requires || target.split('-')[0] !== host.architecture) return;
  if ('macos' in requires) return refuseOlderMacos(target, requires.macos, host);
  if (host.platform !== 'linux' || requires.libc === 'none' || !target.includes('-linux-')) return;
  const { libc } = host;
  if (!libc) return;
  if (requires.libc !== libc.family)
    refuse(
      'HOST_UNSUPPORTED',
      `this host has ${libc.family}; ${target} of this release is linked to ${requires.libc}`,
      'target',
      await otherWay(target.replace(/-(?:gnu|musl)/, libc.family === 'glibc' ? '-gnu' : '-musl'), otherTargets),
    );
  if (libc.family === 'glibc' && requires.minimum !== undefined && compareDotted(libc.version, requires.minimum) < 0)
    refuse(
      'HOST_TOO_OLD',
      `this host has glibc ${libc.version}; ${target} of this release requires glibc ${requires.minimum}`,
      'target',
      await otherWay(target.replace('-gnu', '-musl'), otherTargets),
    );
}

/** Darwin 20 is macOS 11, and so on up to Darwin 24 and macOS 15; Darwin 25 is macOS 26. */
function refuseOlderMacos(target: string, minimum: string, { platform, release }: Host): void {
  if (platform !== 'darwin') return;
  const darwin = Number(release.split('.')[0]);
  const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
  if (compareDotted(String(macos), minimum.split('.')[0] ?? '0') < 0)
    refuse('HOST_TOO_OLD', `this is macOS ${macos}; ${target} requires ${minimum}`, 'target', 'Use a newer macOS.');
}

/** What to do instead: the build for the other libc is named where the release has one. */
async function otherWay(other: string, otherTargets: () => Promise<readonly string[]>): Promise<string> {
  const targets = await otherTargets().catch(() => undefined);
  if (!targets) return `Use ${other} if the release has it, or a newer system.`;
  if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
  return `Use a newer system: this release has no ${other}.`;
}
