/** What the system says of a file, by its errno: the code, the words and what to do. Names are those of errno(3). */
import { dirname } from 'node:path';
import type { ErrorCode } from '../../contract/errors.js';
import { fileInTheWay, isDeadLink } from './in-the-way.js';

export const IS_FOLDER = 'is a folder, not a file';
export const IS_FILE = 'is a file, not a folder';
export const NAME_A_FILE = 'Name a file.';
export const NAME_A_FOLDER = 'Name a folder.';

const TRY_AGAIN = 'Run it again; where it comes back, look for another program that works in the same folder.';
const ANOTHER_DISK = 'Name a folder of another file system.';
const NAME_ANOTHER = `${ANOTHER_DISK} For temporary files that is RUNNER_TEMP on a runner, and TMPDIR elsewhere.`;

/** What an errno is refused as. */
export interface ErrnoWords {
  readonly code: ErrorCode;
  readonly said: string;
  readonly hint?: string;
}

/** What stands for an errno wherever it arises; `says` follows the path that it is about. */
const ANYWHERE: Readonly<Record<string, { code?: ErrorCode; says: string; hint?: string }>> = {
  ENOSPC: { code: 'STORE_FULL', says: 'is on a file system that is full' },
  EDQUOT: {
    code: 'STORE_FULL',
    says: 'is on a file system where this user may have no more',
    hint: 'Free space of this user, or have the quota raised; then run again.',
  },
  EFBIG: {
    code: 'STORE_FULL',
    says: 'is longer than a file may be here',
    hint: `Raise the limit of this process (ulimit -f). ${ANOTHER_DISK}`,
  },
  EROFS: { code: 'STORE_READ_ONLY', says: 'is on a file system that is mounted read-only', hint: NAME_ANOTHER },
  EXDEV: {
    says: 'cannot be renamed from one file system into another, nor a folder of a container image within it',
    hint: `Remove what is there, or name a folder that is not part of the image and no mount point.`,
  },
  ESTALE: {
    says: 'was replaced or removed by another machine while it was in use here',
    hint: TRY_AGAIN,
  },
  EBUSY: { says: 'is in use, or a mount point', hint: `Close what has it open. ${TRY_AGAIN}` },
  ETXTBSY: { says: 'is a program that runs', hint: 'End it, and run this again.' },
  ENOTEMPTY: { says: 'is not empty: another program put something there just now', hint: TRY_AGAIN },
  ENXIO: { says: 'is a socket, or a device that is not there', hint: NAME_A_FILE },
  ELOOP: { says: 'is reached through links that lead back to themselves', hint: 'Remove one of the links.' },
  ENAMETOOLONG: { says: 'is a longer name than its file system takes', hint: 'Name a folder with a shorter path.' },
  EIO: { says: 'cannot be reached: its disk or network fails', hint: 'Look into the log of the system.' },
  EMFILE: {
    says: 'cannot be opened: this process has as many open files as it may',
    hint: 'Raise the limit (ulimit -n).',
  },
  ENFILE: { says: 'cannot be opened: the machine has as many open files as it may', hint: 'Run it again later.' },
};

/** The refusal of what the system said. */
export function errnoWords(error: NodeJS.ErrnoException | null): ErrnoWords {
  const { code: errno = '', path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const named = dest ?? path;
  const anywhere = ANYWHERE[errno];
  if (anywhere) {
    const { code = 'IO_FAILED', says, hint } = anywhere;
    return { code, said: `${named ?? 'it'} ${says} (${errno})`, ...(hint === undefined ? {} : { hint }) };
  }
  return atPath(errno, syscall, named) ?? { code: 'IO_FAILED', said: error?.message ?? String(error) };
}

/** What an errno means by what it is about. */
function atPath(errno: string, syscall: string | undefined, named: string | undefined): ErrnoWords | undefined {
  const isDenied = errno === 'EACCES' || errno === 'EPERM';
  if (named === undefined) return isDenied ? { code: 'STORE_READ_ONLY', said: `not permitted (${errno})` } : undefined;
  // A link of one's own file is never forbidden: there are none (link(2)).
  if (syscall === 'link' && ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errno))
    return {
      code: 'IO_FAILED',
      said: `${named} is on a file system without hard links (${errno})`,
      hint: ANOTHER_DISK,
    };
  // Windows says the same of what a program has open.
  const orInUse = process.platform === 'win32' && syscall !== 'mkdir' ? ', or a program has it open' : '';
  if (isDenied)
    return { code: 'STORE_READ_ONLY', said: `this user has no permission for ${named}${orInUse} (${errno})` };
  if (errno === 'EISDIR') return { code: 'IO_FAILED', said: `${named} ${IS_FOLDER}`, hint: NAME_A_FILE };
  if (errno === 'ENOENT' && syscall === 'mkdtemp')
    return { code: 'IO_FAILED', said: `there is no folder ${dirname(named)}`, hint: `Make it. ${NAME_ANOTHER}` };
  if (errno === 'EEXIST' && isDeadLink(named))
    return { code: 'IO_FAILED', said: `${named} is a link that leads nowhere`, hint: 'Remove it, or make its folder.' };
  const file = errno === 'ENOTDIR' || errno === 'EEXIST' ? fileInTheWay(named) : undefined;
  return file === undefined ? undefined : { code: 'IO_FAILED', said: `${file} ${IS_FILE}`, hint: NAME_A_FOLDER };
}
