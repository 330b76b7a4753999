/**
 * @actions/cache unpacks what it restores with `tar -x -P`, which obeys absolute names, `..`, and links to anywhere. What an
 * entry holds is chosen by whoever could write the cache, so its names are attacker-controlled. GNU tar also takes options
 * from TAR_OPTIONS, and there every name (of a member, and what a link points at) is made one:
 *
 *   TAR_OPTIONS=--transform=s,.*,NAME,    LC_ALL=C, in which `.` stands for any byte: in UTF-8 it stops at one that is none
 *
 * Then there is no name outside the working folder, and none but NAME within it. Another tar ignores the variable, and is
 * found out by a trial.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BLOCK, formatFileHeader } from '../../contract/archive/tar-header.js';
import { refuse } from '../../contract/errors.js';
import { withNewFolder } from '../disk/at-exit.js';
import { makeNewFile, makeNewFolder } from '../disk/new-files.js';
import { ask, type Environment, findTool } from '../process.js';

/**
 * What the environment must hold while @actions/cache unpacks; proved by a trial in `folder`. TOOL_MISSING where the tar
 * that it would take does not obey. The name is one of ours: letters, digits and dots.
 */
export async function oneNameTar(folder: string, name: string, env: Environment): Promise<Record<string, string>> {
  const variables = { TAR_OPTIONS: `--transform=s,.*,${name},`, LC_ALL: 'C' };
  const tar = await findTar(env);
  return withNewFolder(join(folder, 'trial-'), async (trial) => {
    const into = join(trial, 'into');
    await makeNewFolder(into);
    await makeNewFile(join(trial, 'trial.tar'), trialArchive());
    const question = { cwd: into, env: { ...env, ...variables }, code: 'TOOL_MISSING', timeout: 10_000 } as const;
    const { status } = await ask(tar, ['-xf', '../trial.tar', '-P'], { ...question, maxBytes: 64 * 1024 });
    const names = await readdir(into, { encoding: 'latin1' });
    if (status === 0 && names.length === 1 && names[0] === name) return variables;
    return refuse('TOOL_MISSING', `${tar} is not a GNU tar, and would write wherever an entry says`, tar);
  });
}

/** The tar that @actions/cache takes (its lib/internal/tar.js, getTarPath). */
async function findTar(env: Environment): Promise<string> {
  const { PROGRAMFILES } = env;
  const ofGit = `${PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`;
  if (process.platform === 'win32' && existsSync(ofGit)) return ofGit;
  if (process.platform === 'darwin') return findTool('gtar', env).catch(() => findTool('tar', env));
  return findTool('tar', env);
}

/** One empty file, with a newline and a byte that is no UTF-8 in its name: `a`, 0A FF 2F, `b`. */
function trialArchive(): Uint8Array {
  const archive = new Uint8Array(3 * BLOCK);
  archive.set(formatFileHeader({ path: 'ahhhb', mode: '0644', size: 0, mtime: 0 }));
  // `hhh` has the same sum as these bytes, so the checksum of the header still holds.
  archive.set([0x0a, 0xff, 0x2f], 1);
  return archive;
}
