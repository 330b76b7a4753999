/**
 * Temporary folders of all tests are in memory where the machine has a place for them: most of their time went to waiting
 * for disks. One folder holds all of a run and goes with it, whatever a test that was killed left; that of a run that was
 * killed goes with the next. A TMPDIR that is set decides instead. Jest calls this once, before any test (`globalSetup`).
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Goes before the number of the process. */
const PREFIX = 'controller-dist-tests-';
/** Crates are built there. */
const NEEDED = 2 * 1024 ** 3;

export default function useMemory() {
  if (process.env.TMPDIR === undefined && hasRoom()) {
    removeLeft();
    const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
    process.once('exit', () => remove(folder));
    // Some tests become other users.
    chmodSync(folder, 0o1777);
    if (runsPrograms(folder)) process.env.TMPDIR = folder;
  }
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= NEEDED;
  } catch {
    return false;
  }
}

/** Containers often allow none there. */
function runsPrograms(folder) {
  try {
    writeFileSync(join(folder, 'program'), '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(join(folder, 'program'));
    return true;
  } catch {
    return false;
  }
}

function removeLeft() {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue;
    try {
      remove(join(MEMORY, name));
    } catch {
      // A test that was killed may have left something mounted in it.
    }
  }
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}
