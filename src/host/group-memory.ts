/**
 * How much memory a group of processes takes, as Linux tells it (proc_pid_stat(5), proc_pid_status(5)): what each of them has
 * for itself, in memory or swapped out. Files that are mapped do not count: the system can drop them.
 */
import { readdir, readFile } from 'node:fs/promises';

/** Bytes; of a group that is gone, or where the system does not say, 0. */
export async function memoryOfGroup(group: number): Promise<number> {
  const names = await readdir('/proc').catch((): string[] => []);
  const sizes = await Promise.all(names.filter((name) => /^[0-9]+$/.test(name)).map((pid) => sizeIn(group, pid)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeIn(group: number, pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The name of the program, in parentheses, may hold anything; after it come state, parent and group.
  const [, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (of !== String(group)) return 0;
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
  const kilobytes = [...status.matchAll(/^(?:RssAnon|VmSwap):\s+([0-9]{1,15}) kB$/gm)];
  return kilobytes.reduce((sum, [, digits]) => sum + Number(digits) * 1024, 0);
}
