/** Putting a finished folder where it belongs, in one rename, while others may be doing the same. */
import { randomBytes } from 'node:crypto';
import { lstat, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '../../contract/errors.js';
import { putBackAtExit } from '../disk/at-exit.js';
import { errnoOf, isAbsent } from '../disk/file-errors.js';
import { renameOver } from '../disk/files.js';
import { trustedOwners } from './ownership.js';

/** With so many at once on what must be replaced, the unluckiest one has to look again this often. */
const MAX_TRIES = 50;
const SCAN_MS = 20;

export interface Placing {
  /** The finished folder. */
  readonly ready: string;
  /** A private folder, for what has to make way. Like `ready` it is on the file system of `to`. */
  readonly work: string;
  readonly to: string;
  /** Whether what stands at `to` by now is as good as ours. */
  readonly isGood: () => Promise<boolean>;
  /** Runs before something that is not good makes way. */
  readonly beforeReplacing?: () => Promise<void>;
}

/**
 * Afterwards a good folder is at `to`: ours, or that of another who was faster. What is not good moves aside, and is put
 * back where ours cannot take its place. Codes: IO_FAILED where others keep replacing it; DESTINATION_UNSAFE for a folder of
 * another user that cannot be moved; DESTINATION_OCCUPIED for a mount point, and for a folder
 * of a container image.
 */
export async function placeFolder({ ready, work, to, isGood, beforeReplacing }: Placing): Promise<void> {
  let old: string | undefined;
  let forget = (): void => {};
  try {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const judged = await identityOf(to);
      if ((await isRenamed(ready, to)) || (await isGood())) return;
      // Another replaced it while it was looked at: what stands there now is not what was found wanting.
      if ((await identityOf(to)) !== judged) continue;
      await beforeReplacing?.();
      const name = join(work, `old-${randomBytes(4).toString('hex')}`);
      forget();
      forget = putBackAtExit(name, to);
      if (await isMoved(to, name)) old = name;
      // Nothing is in the way: Windows says so, too, of files that a scanner looks at.
      else await sleep(SCAN_MS);
    }
    refuse('IO_FAILED', `${to} keeps changing`, to);
  } catch (error) {
    if (old !== undefined) await isRenamed(old, to).catch(() => false);
    throw error;
  } finally {
    forget();
  }
}

/** Which folder stands at a path, whatever is in it; undefined where none does. */
async function identityOf(path: string): Promise<string | undefined> {
  const stat = await lstat(path, { bigint: true }).catch(() => undefined);
  return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
}

/** False where nothing is there any more. */
async function isMoved(from: string, to: string): Promise<boolean> {
  return renameOver(from, to).then(
    () => true,
    (error: unknown) => {
      if (isAbsent(error)) return false;
      refuseBusy(error, from);
      return refuseOthers(error, from);
    },
  );
}

/** A folder of another user moves for root alone. */
async function refuseOthers(error: unknown, path: string): Promise<never> {
  const { uid } = await lstat(path);
  if (['EACCES', 'EPERM'].includes(errnoOf(error) ?? '') && !trustedOwners().has(uid))
    refuse('DESTINATION_UNSAFE', `${path} belongs to user ${uid}, who could change what is in it`, path);
  throw error;
}

/**
 * Nothing takes the place of a mount point, nor makes way from there (EBUSY), as of a folder that is bound onto itself; nor is
 * a folder of a container's image renamed (EXDEV; overlayfs, "redirect_dir").
 */
function refuseBusy(error: unknown, path: string): void {
  if (errnoOf(error) === 'EXDEV')
    refuse(
      'DESTINATION_OCCUPIED',
      `${path} is part of a container image, whose folders cannot be renamed, or on another file system (EXDEV)`,
      path,
      'Remove it, or name another folder.',
    );
  if (errnoOf(error) === 'EBUSY')
    refuse('DESTINATION_OCCUPIED', `${path} is a mount point, or in use`, path, 'Name a folder in it.');
}

/** False where something is in the way; Windows says EPERM, EACCES or EBUSY then. */
async function isRenamed(from: string, to: string): Promise<boolean> {
  const inTheWay = [
    'EEXIST',
    'ENOTEMPTY',
    'ENOTDIR',
    ...(process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : []),
  ];
  return rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (inTheWay.includes(errnoOf(error) ?? '')) return false;
      refuseBusy(error, to);
      throw error;
    },
  );
}
