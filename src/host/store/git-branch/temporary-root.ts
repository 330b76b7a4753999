/** One temporary folder a process for the repositories of its stores, removed when the process ends. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAtExit } from '../../disk/at-exit.js';
import { atPlace } from '../../disk/file-errors.js';
import type { Environment } from '../../process.js';

let root: Promise<string> | undefined;

/** The folder; on a runner it is where the runner clears up after a job that was killed. Codes: those of files. */
export function temporaryRoot(env: Environment): Promise<string> {
  const parent = env.RUNNER_TEMP || tmpdir();
  root ??= atPlace(parent, async () => {
    const folder = mkdtempSync(join(parent, 'controller-dist-git-'));
    removeAtExit(folder);
    return folder;
  });
  return root;
}
