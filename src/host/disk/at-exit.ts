/**
 * What is taken back where the process ends before its work has: by a signal, by a fault, or because nothing was left to
 * wait for. What comes to its own end is forgotten here. Only a kill that nobody hears leaves something behind, which the
 * next run finds by its name.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const undoings = new Set<() => void>();
let isHeard = false;

/** Has `undo` called when the process ends, the last one first; it cannot wait. Gives what forgets it. */
export function undoAtExit(undo: () => void): () => void {
  if (!isHeard) process.once('exit', undoAll);
  isHeard = true;
  // Two may hand in the same function.
  const own = (): void => undo();
  undoings.add(own);
  return () => undoings.delete(own);
}

/** Has a file or folder removed when the process ends. Gives what forgets it. */
export function removeAtExit(path: string): () => void {
  // Threads of the process may still be writing into it.
  return undoAtExit(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
}

/** Has what made way put back when the process ends before something took its place. Gives what forgets it. */
export function putBackAtExit(aside: string, place: string): () => void {
  return undoAtExit(() => {
    if (!existsSync(place)) renameSync(aside, place);
  });
}

function undoAll(): void {
  for (const undo of [...undoings].reverse())
    try {
      undo();
    } catch {
      // The process ends: there is nobody left to tell, and the next one has its turn.
    }
  undoings.clear();
}

/** Makes a private folder whose name begins with `prefix`, runs `work` with it, and removes it however that ends. */
export async function withNewFolder<T>(prefix: string, work: (folder: string) => Promise<T>): Promise<T> {
  // At once, so that no signal is heard between the making and the remembering.
  const folder = mkdtempSync(prefix);
  const forget = removeAtExit(folder);
  try {
    return await work(folder);
  } finally {
    // On Windows what a scanner looks at cannot be removed just then.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}
