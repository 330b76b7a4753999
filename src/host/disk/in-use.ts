/**
 * What another program has open, or looks at: Windows lets nobody else open, move or replace it as long as that lasts, and a
 * virus scanner looks at every new file for a moment. There it is tried again for two seconds; elsewhere no such thing is.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { errnoOf } from './file-errors.js';

const TRIES = 20;
const WAIT_MS = 100;

/** What Windows says where somebody else has a file open: of opening it, and of moving it or what it is in. */
const SAID = { opening: ['EBUSY'], moving: ['EBUSY', 'EPERM', 'EACCES'] } as const;

/** Runs what opens or moves a file, again where that is in use on Windows. Throws what the last try threw. */
export async function onceFree<T>(
  doing: keyof typeof SAID,
  work: () => T | Promise<T>,
  windows = process.platform === 'win32',
): Promise<T> {
  const said: readonly string[] = windows ? SAID[doing] : [];
  for (let turn = 1; ; turn++)
    try {
      return await work();
    } catch (error) {
      if (turn >= TRIES || !said.includes(errnoOf(error) ?? '')) throw error;
      await sleep(WAIT_MS);
    }
}
