/**
 * Git that only asks a repository of the user's. Nothing in it changes: not even the index is refreshed, nothing is packed,
 * and no monitor that the repository names is started. Its own settings hold otherwise, filters and credentials among them.
 */
import type { Environment } from '../process.js';
import { Git } from './process.js';

const TIMEOUT = 2 * 60_000;
/** Bytes of memory: a repository may be large, and its trees are whoever's wrote them. */
const MAX_MEMORY = 2 * 1024 * 1024 * 1024;
const OPTIONS = [
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'core.quotePath=false', 'gc.auto=0'].flatMap((setting) => ['-c', setting]),
  // A file may have its old size and time and be another; what a repository sets can hide that.
  ...['core.trustctime=true', 'core.checkStat=default', 'core.untrackedCache=false'].flatMap((of) => ['-c', of]),
];

/** Where git is asked. */
export interface Repository {
  /** A folder in it. */
  readonly folder: string;
  readonly env: Environment;
}

/** Git for questions about the repository that a folder is in. */
export function readingGit(folder: string, env: Environment): Git {
  return new Git({ folder, env, options: OPTIONS, timeout: TIMEOUT, maxMemory: MAX_MEMORY });
}
