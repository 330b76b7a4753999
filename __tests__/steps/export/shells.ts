/** Shells that install.sh is run by, and machines that it finds itself on. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTempProject } from '../../support/temporary.js';

/** A shell, by its words. */
export type Shell = readonly [string, ...string[]];

const KNOWN: readonly Shell[] = [['dash'], ['bash'], ['busybox', 'sh']];
/** Where programs of the system are, whatever PATH a test has. */
const FOLDERS = ['/usr/bin', '/bin', '/usr/local/bin'];

/** Those that are here; `.ci/handoffs` asks for all of them. */
export const SHELLS: readonly Shell[] = KNOWN.filter(([program]) => {
  const found = fileOf(program) !== undefined;
  if (!found && process.env.EVERY_SHELL) throw new Error(`${program} is not installed`);
  return found;
});

/** The file of a program. */
export function fileOf(program: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, program)).find(existsSync);
}

/** What the script needs, and what it may use. */
const NEEDED = ['mktemp', 'tar', 'gzip', 'cut', 'tr', 'sed', 'grep', 'mkdir', 'chmod', 'mv', 'rm', 'cat'];
const OPTIONAL = ['sha256sum', 'curl', 'wget'];

/** A machine: what it says of itself, and which of the optional programs it has. */
export interface Machine {
  readonly os?: string;
  readonly cpu?: string;
  /** Bodies of further programs, as those that tell a libc: `getconf`, `ldd`, `sysctl`, `sw_vers`, `arch`. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly has?: readonly string[];
}

export const GLIBC = { getconf: 'echo "glibc 2.36"', ldd: 'echo "ldd (Debian GLIBC 2.36-9) 2.36"' };
export const OLD_GLIBC = { getconf: 'echo "glibc 2.17"', ldd: 'echo "ldd (GNU libc) 2.17"' };
export const MUSL = {
  getconf: 'echo "getconf: GNU_LIBC_VERSION: unknown variable" >&2; exit 1',
  ldd: 'echo "musl libc (x86_64)" >&2; echo "Version 1.2.4" >&2; exit 1',
};
export const macOS = (version: string, translated = 0) => ({
  sw_vers: `echo ${version}`,
  sysctl: `[ "$2" = sysctl.proc_translated ] && echo ${translated}`,
});

/** A folder for PATH with all that a machine has, and nothing else. For busybox its own programs, where it has them. */
export async function makePath(machine: Machine = {}, [shell]: Shell = ['dash']): Promise<string> {
  const folder = await createTempProject();
  const { os = 'Linux', cpu = 'x86_64', programs = GLIBC, has = ['sha256sum', 'curl'] } = machine;
  const uname = `case $1 in -s) echo '${os}' ;; -m) echo '${cpu}' ;; esac`;
  for (const [name, body] of Object.entries({ uname, ...programs }))
    await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  for (const name of [...NEEDED, ...OPTIONAL.filter((program) => has.includes(program))])
    await symlink(toolOf(shell, name), join(folder, name));
  return folder;
}

let applets: readonly string[] | undefined;

function toolOf(shell: string, name: string): string {
  const busybox = shell === 'busybox' ? fileOf('busybox') : undefined;
  if (busybox) applets ??= spawnSync(busybox, ['--list'], { encoding: 'utf8' }).stdout.split('\n');
  const own = busybox && applets?.includes(name) ? busybox : undefined;
  return own ?? fileOf(name) ?? '/nonexistent';
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly path: string;
  readonly home: string;
  readonly args?: readonly string[];
  /** Given on standard input, as `curl | sh` does; else as a file. */
  readonly piped?: boolean;
}

/** Runs a script by a shell. */
export async function runShell(
  shell: Shell,
  script: string,
  { path, home, args = [], piped = false }: Running,
): Promise<Ran> {
  const [program, ...words] = shell;
  const folder = await createTempProject({ 'install.sh': script });
  const of = piped ? ['-s', '--', ...args] : [join(folder, 'install.sh'), ...args];
  const child = spawn(fileOf(program) ?? program, [...words, ...of], {
    cwd: folder,
    env: { PATH: path, HOME: home },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  // A script that is refused may be gone before all of it was read.
  child.stdin.on('error', () => {});
  child.stdin.end(piped ? script : '');
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}

/** An empty home. */
export async function makeHome(): Promise<string> {
  const home = join(await createTempProject(), 'home');
  await mkdir(home);
  return home;
}
