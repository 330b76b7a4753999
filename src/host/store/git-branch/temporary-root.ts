/** One temporary folder a process for the repositories of its stores, removed when the process ends. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atPlace } from '../../disk/file-errors.js';
import type { Environment } from '../../process.js';

let root: Promise<string> | undefined;

/** The folder; on a runner it is where the runner clears up after a job that was killed. Codes: those of files. */
export function temporaryRoot(env: Environment): Promise<string> {
  const parent = env.RUNNER_TEMP || tmpdir();
  root ??= atPlace(parent, () => mkdtemp(join(parent, 'controller-dist-git-'))).then((folder) => {
    removeAtEnd(folder);
    return folder;
  });
  return root;
}

/** Removes a folder when the process ends, also by a signal that can be heard; the signal then ends it as it would have. */
function removeAtEnd(folder: string): void {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      remove();
      process.kill(process.pid, signal);
    });
}
