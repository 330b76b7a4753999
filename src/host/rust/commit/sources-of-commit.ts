/**
 * What decides what is built has to be in the commit. Here is what can be told before there is a build; whatever it reads is held
 * against the commit when it is done (`build/inputs-of-commit.ts`).
 */
import { isAbsolute, join, relative } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { isThere } from '../../disk/in-the-way.js';
import type { TrackedFiles } from '../../git/checkout/tracked.js';
import { cargoLockPath, type LockedPackage } from '../cargo-lock.js';
import type { Crate } from '../crate.js';
import { ifInside } from '../crate-files.js';
import { distantPathDependencies } from './path-dependencies.js';

/** Manifests and lock, and what members name by a path. Code: SOURCE_NOT_IN_COMMIT. */
export async function requireSourcesOfCommit(crate: Crate, tracked: TrackedFiles): Promise<void> {
  for (const path of await decisiveFiles(crate)) if (!(await tracked.has(path))) refuseNotInCommit(path);
}

/**
 * The same where less may be checked out than there will be for the build, such as no submodules: what is not there is only
 * refused outside of the repository. Code: SOURCE_NOT_IN_COMMIT.
 */
export async function requireSourcesThere(crate: Crate, tracked: TrackedFiles): Promise<void> {
  for (const path of await decisiveFiles(crate)) {
    const within = relative(tracked.root, path);
    const isOutside = /^\.\.(?:[/\\]|$)/.test(within) || isAbsolute(within);
    if ((isOutside || (await isThere(path))) && !(await tracked.has(path))) refuseNotInCommit(path);
  }
}

async function decisiveFiles({ workspaceRoot, manifests, pathDependencies }: Crate): Promise<ReadonlySet<string>> {
  const lock = cargoLockPath(workspaceRoot);
  const dependencies = pathDependencies.map((folder) => join(folder, 'Cargo.toml'));
  // One without a package of its own is no member, and has profiles and patches all the same.
  const root = join(workspaceRoot, 'Cargo.toml');
  return new Set([...manifests, root, ...dependencies, ...((await isThere(lock)) ? [lock] : [])]);
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
