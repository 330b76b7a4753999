/** Where an artifact is installed: a folder that somebody named, or its entry of the runner's tool cache. */
import { lstat } from 'node:fs/promises';
import { refuse } from '../../contract/errors.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { type InstalledState, inspectInstalled } from '../../host/install/installed.js';
import { folderBehind, requireReplaceable } from '../../host/install/named-folder.js';
import { type RunnerMachine, refuseOpenFolders, trustedOwners } from '../../host/install/ownership.js';
import { type Placing, placeFolder } from '../../host/install/place-folder.js';
import {
  type EntryName,
  entryFolder,
  entryName,
  isFound,
  markComplete,
  placeEntry,
  refuseLinks,
} from '../../host/install/tool-cache.js';
import type { Artifact, Pinned } from './pin.js';

/** Which of the two is asked for. */
export type Where = { readonly folder: string } | { readonly toolCache: string; readonly runner?: RunnerMachine };

export interface Destination {
  /** The folder that will hold the files. */
  readonly path: string;
  /** Where an earlier install left a manifest that spares reading the source's documents again; undefined where none does. */
  readonly keeps: string | undefined;
  /** Whether a download may begin before `holds` has looked: nothing is there, and nobody waits for what is said. */
  beginsEmpty(): Promise<boolean>;
  /**
   * Whether it holds what is pinned, every file of it. What would be replaced is warned of; what must not be is refused
   * (DESTINATION_OCCUPIED).
   */
  holds(pinned: Pinned, warn: (message: string) => void): Promise<boolean>;
  /** Makes a finished folder what is there, in one rename. Codes: those of `placeFolder`. */
  place(finished: Pick<Placing, 'ready' | 'work'>, pinned: Pinned): Promise<void>;
}

/**
 * The destination of an artifact. Codes: DESTINATION_OCCUPIED for a link that leads nowhere, and an entry that one leads
 * elsewhere; DESTINATION_UNSAFE for an entry that others could exchange.
 */
export async function destinationOf(where: Where, artifact: Artifact): Promise<Destination> {
  if ('folder' in where) return new NamedFolder(await folderBehind(where.folder));
  const name = entryName(artifact.product, artifact.tuple, artifact.artifact_sha256);
  const entry = new ToolCacheEntry(where.toolCache, name, where.runner);
  await refuseLinks(entry.path);
  await refuseOpenFolders(entry.path, where.runner);
  return entry;
}

/** It may be anybody's folder: only what an install put there is replaced. */
class NamedFolder implements Destination {
  readonly keeps = undefined;

  constructor(readonly path: string) {}

  async beginsEmpty(): Promise<boolean> {
    return false;
  }

  async holds(pinned: Pinned, warn: (message: string) => void): Promise<boolean> {
    const state = await inspectInstalled(this.path, pinned);
    if (state !== 'same') await requireReplaceable(this.path);
    if (state === 'foreign')
      refuse('DESTINATION_OCCUPIED', `${this.path} holds files that no install put there`, this.path);
    if (state === 'damaged') warn(`${this.path} was damaged; installing again`);
    return state === 'same';
  }

  async place(finished: Pick<Placing, 'ready' | 'work'>, pinned: Pinned): Promise<void> {
    const isGood = async (): Promise<boolean> => (await inspectInstalled(this.path, pinned)) === 'same';
    await placeFolder({ ...finished, to: this.path, isGood });
  }
}

/** Its name is for this one artifact: whatever else is there is replaced. */
class ToolCacheEntry implements Destination {
  readonly path: string;
  readonly keeps: string;

  constructor(
    private readonly root: string,
    private readonly name: EntryName,
    private readonly runner: RunnerMachine | undefined,
  ) {
    this.path = entryFolder(root, name);
    this.keeps = this.path;
  }

  async beginsEmpty(): Promise<boolean> {
    // One without its marker may be whole all the same.
    return !(await isFound(this.root, this.name)) && isAbsentPath(this.path);
  }

  async holds(pinned: Pinned, warn: (message: string) => void): Promise<boolean> {
    const state = await this.#inspect(pinned);
    if (state === 'same') await atPlace(this.path, () => markComplete(this.path));
    else if (state !== 'absent') warn(`${this.path} is not what was installed there; it is replaced`);
    return state === 'same';
  }

  async place(finished: Pick<Placing, 'ready' | 'work'>, pinned: Pinned): Promise<void> {
    await placeEntry({ ...finished, to: this.path, isGood: async () => (await this.#inspect(pinned)) === 'same' });
    // A folder above may have been made by another since it was looked for.
    await refuseLinks(this.path);
    await refuseOpenFolders(this.path, this.runner);
  }

  async #inspect(pinned: Pinned): Promise<InstalledState> {
    return inspectInstalled(this.path, pinned, trustedOwners(this.runner));
  }
}

async function isAbsentPath(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    () => true,
  );
}
