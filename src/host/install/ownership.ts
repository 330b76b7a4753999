/**
 * Who could change what is installed, after it was verified: the owner of a file or folder, whoever its mode lets write, and
 * both of each folder above, since a name there can be given to something else. Windows has no modes: there nothing is asked,
 * and whoever can write is trusted (docs/threat-model.md).
 */
import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuse } from '../../contract/errors.js';
import type { Environment } from '../process.js';

/** User ids that are trusted with what is installed. */
export type Owners = ReadonlySet<number>;

/** What a runner says of the machine that it is on. */
export interface RunnerMachine {
  /** Who runs the runner: in a container a job is often another user than that. */
  readonly owner: number | undefined;
  /** Whether it is made for one job, and has no other users. */
  readonly isForOneJob: boolean;
}

/** The owner of RUNNER_TEMP, which the runner makes for each job, is who runs it. */
export async function runnerMachine({ RUNNER_TEMP, RUNNER_ENVIRONMENT }: Environment): Promise<RunnerMachine> {
  const made = RUNNER_TEMP ? await stat(RUNNER_TEMP).catch(() => undefined) : undefined;
  return { owner: made?.uid, isForOneJob: RUNNER_ENVIRONMENT === 'github-hosted' };
}

/** Root, who this is run by, and who runs the runner. */
export function trustedOwners(runner?: RunnerMachine): Owners {
  return new Set([0, process.geteuid?.() ?? 0, runner?.owner ?? 0]);
}

/** Whether others can change a file or folder that an install made, or a bit of its mode gives privileges. */
export function isOpenToOthers({ mode, uid }: Stats, owners: Owners): boolean {
  return process.platform !== 'win32' && ((mode & 0o7022) !== 0 || !owners.has(uid));
}

/**
 * Refuses an entry of the tool cache that others could exchange (DESTINATION_UNSAFE): the folders of its product and version,
 * and the root. One that is not there yet is passed over. The root alone is made by others than us, and may be open in three
 * ways: to all where there is nobody else; to all but for the names of others (sticky); and to the group of one user
 * alone, which has that user's number (pam_umask(8), `usergroups`).
 */
export async function refuseOpenFolders(entry: string, runner?: RunnerMachine): Promise<void> {
  if (process.platform === 'win32') return;
  const owners = trustedOwners(runner);
  const version = dirname(entry);
  const root = dirname(dirname(version));
  if (!runner?.isForOneJob) refuseOpen(root, await stat(root).catch(() => undefined), owners, isSharedRoot);
  for (const path of [dirname(version), version])
    refuseOpen(path, await lstat(path).catch(() => undefined), owners, isShared);
}

function refuseOpen(path: string, found: Stats | undefined, owners: Owners, isOpen: (folder: Stats) => boolean): void {
  if (found && !owners.has(found.uid))
    refuse(
      'DESTINATION_UNSAFE',
      `${path} belongs to user ${found.uid}, who could exchange what is installed in it`,
      path,
    );
  if (found && isOpen(found))
    refuse(
      'DESTINATION_UNSAFE',
      `${path} can be written by others, who could exchange what is installed in it`,
      path,
      `Let its owner alone write there: chmod go-w ${path}`,
    );
}

function isShared({ mode }: Stats): boolean {
  return (mode & 0o022) !== 0;
}

function isSharedRoot({ mode, uid, gid }: Stats): boolean {
  const sticky = (mode & 0o1000) !== 0;
  return !sticky && (mode & (uid === gid ? 0o002 : 0o022)) !== 0;
}
