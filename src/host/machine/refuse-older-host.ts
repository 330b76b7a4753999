/** What a binary requires of its host, held against this host before anything is installed. */
import { release } from 'node:os';
import type { Requires } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { compareDotted } from '../../contract/executable/requires.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { hostArchitecture, hostLibc } from './target.js';

/** What is to be installed, and what it requires. */
export interface Requirement {
  readonly tuple: Tuple;
  readonly requires?: Requires | undefined;
  /** The targets of the same release; asked only where the host is too old. */
  readonly otherTargets?: (() => Promise<readonly string[]>) | undefined;
}

/**
 * Refuses a host that is older than the binary requires, with both versions named (HOST_TOO_OLD), and one with another
 * libc (HOST_UNSUPPORTED). Only where the binary
 * is for this kind of host: installing for another machine is not judged by this one.
 */
export async function refuseOlderHost({ tuple, requires, otherTargets }: Requirement): Promise<void> {
  if (!requires || tuple.target.split('-')[0] !== hostArchitecture()) return;
  if ('macos' in requires) {
    if (process.platform !== 'darwin') return;
    // Darwin 20 is macOS 11, and so on up to Darwin 24 and macOS 15; Darwin 25 is macOS 26.
    const darwin = Number(release().split('.')[0]);
    const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
    if (compareDotted(String(macos), requires.macos.split('.')[0] ?? '0') < 0)
      refuse(
        'HOST_TOO_OLD',
        `this is macOS ${macos}; ${tuple.target} requires ${requires.macos}`,
        'target',
        'Use a newer macOS.',
      );
    return;
  }
  const libc = hostLibc();
  if (!libc || requires.libc === 'none' || !tuple.target.includes('-linux-')) return;
  if (requires.libc !== libc.family)
    refuse(
      'HOST_UNSUPPORTED',
      `this host has ${libc.family}; ${tuple.target} of this release is linked to ${requires.libc}`,
      'target',
      await otherWay(tuple.target.replace(/-(?:gnu|musl)/, libc.family === 'glibc' ? '-gnu' : '-musl'), otherTargets),
    );
  if (libc.family === 'glibc' && requires.minimum !== undefined && compareDotted(libc.version, requires.minimum) < 0)
    refuse(
      'HOST_TOO_OLD',
      `this host has glibc ${libc.version}; ${tuple.target} of this release requires glibc ${requires.minimum}`,
      'target',
      await otherWay(tuple.target.replace('-gnu', '-musl'), otherTargets),
    );
}

/** What to do instead: the build for the other libc is named where the release has one. */
async function otherWay(other: string, otherTargets: Requirement['otherTargets']): Promise<string> {
  const targets = await otherTargets?.().catch(() => undefined);
  if (!targets) return `Use ${other} if the release has it, or a newer system.`;
  if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
  return `Use a newer system: this release has no ${other}.`;
}
