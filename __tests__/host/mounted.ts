/** Small and read-only file systems for tests; mounting needs root on Linux. */
import { execFileSync } from 'node:child_process';
import { createTempProject } from '../support/temporary.js';

const mounted: string[] = [];

/** Mounts something; false where that is not possible. */
export function mount(...options: string[]): boolean {
  try {
    execFileSync('mount', options, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** A new file system in memory of some size, such as `600k`; returns its folder. */
export async function tmpfs(size: string): Promise<string> {
  const folder = await createTempProject();
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)) throw new Error(`cannot mount ${folder}`);
  mounted.push(folder);
  return folder;
}

/** Has what was mounted at a folder unmounted before all that was mounted so far. */
export function unmountFirst(folder: string): void {
  mounted.unshift(folder);
}

export function unmountAll(): void {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
}

function tryMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !mount('--bind', '/mnt', '/mnt')) return false;
  execFileSync('umount', ['/mnt']);
  return true;
}
export const canMount = tryMount();
export const whyNoMount = canMount ? '' : ' (skipped: mounting a file system needs root on Linux)';
