/** What a build wrote: it comes from the commit, as what an earlier one left does not. */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { composed } from '../../../contract/identity/file-path.js';
import type { PackEntry } from '../../archive/pack.js';
import { atPlace } from '../../disk/file-errors.js';
import { inside, matchingFiles, modeOf } from '../crate-files.js';

/** Whether a file was written since (milliseconds since 1970). A time of its own can be given to it; that of its entry cannot. */
export function isWritten({ mtimeMs, ctimeMs }: Stats, since: number): boolean {
  return Math.min(mtimeMs, ctimeMs) >= since;
}

/**
 * The files below the target folder that patterns name and a build wrote, that began at `since`: each under its own name, since
 * the folders there are named after what is different on every machine. Codes: INCLUDE_NOT_FOUND, INVALID_PATH, TOO_LARGE,
 * IO_FAILED.
 */
export async function writtenFiles(
  patterns: readonly string[],
  targetDirectory: string,
  since: number,
): Promise<PackEntry[]> {
  const entries = new Map<string, PackEntry>();
  for (const pattern of patterns) {
    let count = 0;
    for (const path of await matchingFiles(pattern, targetDirectory, [])) {
      if (!isWritten(await atPlace(path, () => stat(path)), since)) continue;
      count++;
      const [mode, source] = [await modeOf(path), await inside(targetDirectory, path)];
      entries.set(path, { path: composed(basename(path)), mode, source });
    }
    if (count === 0)
      refuse(
        'INCLUDE_NOT_FOUND',
        `${JSON.stringify(`target/${pattern}`)} names no file that this build wrote`,
        'include',
      );
  }
  return [...entries.values()];
}
