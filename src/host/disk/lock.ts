/**
 * A lock file with a takeover that is only ever made from the proven dead.
 *
 * The file is made with O_EXCL through a hard link, so that it never stands without its content: who holds it (host,
 * boot, process namespace, pid, start time) and a nonce. A holder is proven dead when this very boot and namespace has
 * no process of that pid and start time; anything else counts as alive. To take over from a dead holder, one must hold
 * the lock named after the dead one's nonce: only one process at a time can, and it looks again before it replaces the
 * file. So two processes that found the same dead holder cannot both win, and a slow one cannot push out a live holder.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { link, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '../../contract/errors.js';
import { removeAtExit, undoAtExit } from './at-exit.js';
import { asFileError, errnoOf } from './file-errors.js';
import { readBounded, removeFile, renameOver } from './files.js';
import { isDeadLink } from './in-the-way.js';
import { describePlace, isGone, startTime } from './liveness.js';
import { makeFolders } from './make-folders.js';
import { makeNewFile } from './new-files.js';

/** Bytes of a lock file; ours have a few hundred. */
const MAX_LOCK = 64 * 1024;

interface Holder {
  readonly host: string;
  readonly boot: string;
  readonly namespace: string;
  readonly pid: number;
  readonly started: string;
  readonly nonce: string;
}

export interface LockPatience {
  /** Milliseconds to wait for a holder of which nothing is known here. */
  readonly unknownMs: number;
  /** Milliseconds to wait for a process of this machine: it is at work, and its death would be seen. */
  readonly knownMs: number;
}

/** Runs `work` while holding the lock at `path`. Waits as long as it has patience, then STORE_LOCKED. */
export async function withLock<T>(path: string, patience: LockPatience, work: () => Promise<T>): Promise<T> {
  const release = await acquire(path, patience);
  try {
    await removeLeftovers(path);
    return await work();
  } finally {
    await release();
  }
}

async function acquire(path: string, { unknownMs, knownMs }: LockPatience): Promise<() => Promise<void>> {
  const me = await describeSelf();
  const begun = performance.now();
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 200)) {
    const holder = await tryTake(path, me, 0);
    if (holder === undefined) {
      const forget = undoAtExit(() => releaseAtOnce(path, me));
      return () => release(path, me).finally(forget);
    }
    if (performance.now() - begun > ((await isOfHere(holder)) ? knownMs : unknownMs))
      refuse(
        'STORE_LOCKED',
        `${path} is held by process ${holder.pid} on ${holder.host}`,
        path,
        `If that process is gone, remove ${path}.`,
      );
    await sleep(wait * (0.5 + Math.random()));
  }
}

/** Undefined when the lock is ours now, else its holder. */
async function tryTake(path: string, me: Holder, depth: number): Promise<Holder | undefined> {
  const temporary = join(dirname(path), `.${basename(path)}.${me.nonce}.${depth}`);
  const forget = removeAtExit(temporary);
  try {
    await makeFolders(dirname(path));
    await makeNewFile(temporary, JSON.stringify(me));
    for (let turn = 0; turn < 3; turn++) {
      try {
        await link(temporary, path);
        return undefined;
      } catch (error) {
        if (errnoOf(error) !== 'EEXIST') throw error;
      }
      const holder = await readHolder(path);
      if (holder === undefined) continue;
      if (depth > 8 || !(await isProvenDead(holder))) return holder;
      const claim = `${path}.${holder.nonce}`;
      const rival = await tryTake(claim, me, depth + 1);
      if (rival) return rival;
      try {
        if ((await readHolder(path))?.nonce === holder.nonce) {
          await renameOver(temporary, path);
          return undefined;
        }
      } finally {
        await removeFile(claim);
      }
    }
    return (await readHolder(path)) ?? me;
  } catch (error) {
    throw asFileError(error, path);
  } finally {
    await removeFile(temporary);
    forget();
  }
}

async function release(path: string, me: Holder): Promise<void> {
  if ((await readHolder(path))?.nonce === me.nonce) await removeFile(path).catch(() => {});
}

/** Where the process ends while it holds the lock: who is on another machine could never prove that it is gone. */
function releaseAtOnce(path: string, me: Holder): void {
  if (holderIn(readFileSync(path, 'utf8')).nonce === me.nonce) unlinkSync(path);
}

/**
 * The holder, if there is one. Codes: IO_FAILED for what is no file, a pipe that would never end among it, and a link that leads
 * nowhere, which nobody holds and nobody gives back; TOO_LARGE.
 */
async function readHolder(path: string): Promise<Holder | undefined> {
  const bytes = await readBounded(path, MAX_LOCK);
  if (!bytes && isDeadLink(path))
    refuse('IO_FAILED', `${path} is a link that leads nowhere, not a lock`, path, 'Remove it.');
  return bytes && holderIn(bytes.toString());
}

/** A file that is no lock of ours has an unknown holder, and so is never taken over. */
function holderIn(text: string): Holder {
  const unknown: Holder = { host: 'an unknown host', boot: '', namespace: '', pid: 0, started: '', nonce: '' };
  try {
    const parsed = JSON.parse(text) as Partial<Holder>;
    return typeof parsed.pid === 'number' && typeof parsed.nonce === 'string' && /^[0-9a-f]{16}$/.test(parsed.nonce)
      ? { ...unknown, ...parsed }
      : unknown;
  } catch {
    return unknown;
  }
}

async function describeSelf(): Promise<Holder> {
  const nonce = randomBytes(8).toString('hex');
  return {
    host: hostname(),
    ...(await describePlace()),
    pid: process.pid,
    started: await startTime(process.pid),
    nonce,
  };
}

async function isProvenDead(holder: Holder): Promise<boolean> {
  return (await isOfHere(holder)) && isGone(holder.pid, holder.started);
}

/** Whether a holder ran where its process id still means what it meant: on this host, in this boot and namespace. */
async function isOfHere({ nonce, host, boot, namespace }: Holder): Promise<boolean> {
  const here = await describePlace();
  return nonce !== '' && host === hostname() && boot !== '' && boot === here.boot && namespace === here.namespace;
}

/** Removes what dead processes left of their tries to take the lock. To be called by who holds it. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`.${basename(path)}.`) && !name.startsWith(`${basename(path)}.`)) continue;
    const left = join(folder, name);
    // Whatever else lies there is none of ours.
    const holder = await readHolder(left).catch(() => undefined);
    if (holder && (await isProvenDead(holder))) await removeFile(left);
  }
}
