/**
 * Folders of unfinished work beside what they will become, on the same file system:
 *
 *   .NAME-PLACE-PID-STARTED-RANDOM     PLACE: of host, boot and process namespace, the first 12 digits of a SHA-256
 *
 * Who makes one removes it. What a killed process left is found by its name: the next one that works on NAME removes it
 * where its maker is proven gone, or, where that can never be proven (another machine, a container that is gone, an earlier
 * boot), when it is older than any work of this kind takes.
 */
import { createHash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describePlace, isGone, startTime } from '../disk/liveness.js';
import { makeFolders } from '../disk/make-folders.js';

/** Milliseconds after which a folder whose maker is out of sight counts as left. */
export const LEFT_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** How the name of a work folder beside `path` begins, for `withNewFolder`. The folder that both are in is made where it lacks. */
export async function workFolderPrefix(path: string): Promise<string> {
  await makeFolders(dirname(path));
  return join(dirname(path), `.${basename(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`);
}

/**
 * Removes what killed processes left beside `path`, and tells of each. It is a courtesy: what cannot be read or removed
 * stays. A folder that only looks like ours is never touched: every part of its name must be as we write it.
 */
export async function removeUnfinished(path: string, tell: (line: string) => void): Promise<void> {
  const prefix = `.${basename(path)}-`;
  const names = await readdir(dirname(path)).catch((): string[] => []);
  for (const name of names) {
    const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
    const folder = join(dirname(path), name);
    if (!parts || !(await isLeft(folder, parts).catch(() => false))) continue;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).then(
      () => tell(`removed ${folder}, which a process that did not end had left`),
      () => {},
    );
  }
}

const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;

async function isLeft(folder: string, [, place = '', pid = '', started = '']: RegExpExecArray): Promise<boolean> {
  const stat = await lstat(folder);
  if (!stat.isDirectory()) return false;
  const known = place === (await placeDigest());
  if (known && (await isGone(Number(pid), started === '0' ? '' : started))) return true;
  return (!known || started === '0') && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
}

/** 0 where the system does not say. */
async function ownStart(): Promise<string> {
  return (await startTime(process.pid)) || '0';
}

async function placeDigest(): Promise<string> {
  const { boot, namespace } = await describePlace();
  return createHash('sha256')
    .update(JSON.stringify([hostname(), boot, namespace]))
    .digest('hex')
    .slice(0, 12);
}
