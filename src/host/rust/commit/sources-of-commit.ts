/**
 * What decides what is built has to be in the commit. Here is what can be told before there is a build; whatever it reads is held
 * against the commit when it is done (`build/inputs-of-commit.ts`).
 */
import { join } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { isThere } from '../../disk/in-the-way.js';
import type { TrackedFiles } from '../../git/checkout/tracked.js';
import { cargoLockPath, type LockedPackage } from '../cargo-lock.js';
import type { Crate } from '../crate.js';
import { ifInside } from '../crate-files.js';
import { distantPathDependencies } from './path-dependencies.js';

/** Manifests and lock, and what members name by a path. Code: SOURCE_NOT_IN_COMMIT. */
export async function requireSourcesOfCommit(crate: Crate, tracked: TrackedFiles): Promise<void> {
  const lock = cargoLockPath(crate.workspaceRoot);
  const dependencies = crate.pathDependencies.map((folder) => join(folder, 'Cargo.toml'));
  // One without a package of its own is no member, and has profiles and patches all the same.
  const root = join(crate.workspaceRoot, 'Cargo.toml');
  for (const path of new Set([...crate.manifests, root, ...dependencies, ...((await isThere(lock)) ? [lock] : [])]))
    if (!(await tracked.has(path))) refuseNotInCommit(path);
}

/** What a path names at one remove, and sources that are elsewhere. Code: SOURCE_NOT_IN_COMMIT. */
export async function requireDistantOfCommit(
  crate: Crate,
  locked: readonly LockedPackage[],
  tracked: TrackedFiles,
): Promise<void> {
  const folders = await distantPathDependencies(crate, locked);
  for (const path of folders.map((folder) => join(folder, 'Cargo.toml')))
    if (!(await tracked.has(path))) refuseNotInCommit(path);
  for (const path of crate.entries)
    if ((await isThere(path)) && (await ifInside(tracked.root, path)) === undefined) refuseNotInCommit(path);
}

function refuseNotInCommit(path: string): never {
  return refuse('SOURCE_NOT_IN_COMMIT', `${path} takes part in the build and is not in the commit`, path);
}
