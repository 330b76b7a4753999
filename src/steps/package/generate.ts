/**
 * Files that the program prints itself: manuals and completions. It is run as it was just built, once for each file, with a list of
 * arguments and no shell, in an empty folder, and is told nothing of this machine but where programs are.
 */
import { join } from 'node:path';
import type { Generated } from '../../contract/documents/build.js';
import { refuse } from '../../contract/errors.js';
import type { PackEntry } from '../../host/archive/pack.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { makeNewFile } from '../../host/disk/new-files.js';
import { askOrRefuse } from '../../host/process.js';
import type { Environment } from '../../host/program-environment.js';

const TIMEOUT = 60_000;
const MAX_BYTES = 16 * 1024 * 1024;

/** Refuses to generate where the program cannot run: only this machine's own target can (INVALID_INPUT). */
export function requireRunnable(generate: readonly Generated[], target: string, host: string): void {
  if (generate.length > 0 && target !== host)
    refuse(
      'INVALID_INPUT',
      `${generate[0]?.path} is printed by the program, and one for ${target} does not run on ${host}`,
      'generate',
      'Generate files on a runner of the target itself.',
    );
}

/** Runs the program for each file; the files are in `folder`. Code: GENERATE_FAILED with what it said. */
export async function generateFiles(
  program: string,
  generate: readonly Generated[],
  folder: string,
  { PATH, SystemRoot }: Environment,
): Promise<PackEntry[]> {
  const cwd = join(folder, 'empty');
  await makeFolders(cwd);
  const env = { PATH, SystemRoot, HOME: cwd, LC_ALL: 'C', TZ: 'UTC', NO_COLOR: '1' };
  const entries: PackEntry[] = [];
  for (const [at, { path, arguments: words }] of generate.entries()) {
    const question = { cwd, env, code: 'GENERATE_FAILED', timeout: TIMEOUT, maxBytes: MAX_BYTES } as const;
    const said = await askOrRefuse(program, words, question);
    if (said === '') refuse('GENERATE_FAILED', `the program prints nothing for ${path}`, 'generate');
    const source = join(folder, String(at));
    await makeNewFile(source, said);
    entries.push({ path, mode: '0644', source });
  }
  return entries;
}
