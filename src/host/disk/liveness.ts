/** Whether a process that wrote its name somewhere is gone: proven only on this very boot and in this process namespace. */
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errnoOf } from './file-errors.js';

/** Where process ids mean what they mean here; without a name for the boot (Windows) nothing about them can be proven. */
export async function describePlace(): Promise<{ boot: string; namespace: string }> {
  const boot =
    process.platform === 'darwin'
      ? await bootOfDarwin().catch(() => '')
      : await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => process.platform);
  return { boot: boot.trim(), namespace };
}

async function bootOfDarwin(): Promise<string> {
  const { execFile } = await import('node:child_process');
  const { stdout } = await promisify(execFile)('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { timeout: 5_000 });
  return stdout;
}

/** When a process started, in the kernel's words; empty where that is not to be had. */
export async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Whether no process of that id and start time runs here. What cannot be told counts as alive. */
export async function isGone(pid: number, started: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
  const now = await startTime(pid);
  return now !== '' && started !== '' && now !== started;
}
