/** What the oldest compiler is that the packages of a workspace can be read and built with, as their manifests say. */
import { refuse } from '../../../contract/errors.js';
import type { Package } from '../crate.js';
import { type AskedFeatures, switchedOn } from './features.js';

/** The first version of Rust that has an edition (The Rust Edition Guide). */
const EDITIONS: Readonly<Record<string, string>> = { 2018: '1.31', 2021: '1.56', 2024: '1.85' };

/**
 * Refuses a toolchain that is older than the edition of any package of the workspace, since cargo reads them all, or than
 * the `rust-version` of one that is built (TOOLCHAIN_TOO_OLD). What comes after a third number does not count, as for cargo.
 */
export function requireNewEnough(
  all: readonly Package[],
  selected: readonly Package[],
  asked: AskedFeatures,
  toolchain: string,
): void {
  for (const { name, edition } of all) {
    const since = EDITIONS[edition];
    if (since !== undefined && isOlder(toolchain, since)) refuseOld(toolchain, `${name} has edition ${edition}`, since);
  }
  for (const { name, rust_version } of builtPackages(all, selected, asked))
    if (rust_version && isOlder(toolchain, rust_version))
      refuseOld(toolchain, `${name} has rust-version ${rust_version}`, rust_version);
}

function refuseOld(toolchain: string, why: string, since: string): never {
  refuse('TOOLCHAIN_TOO_OLD', `the toolchain is ${toolchain}, and ${why}: it needs ${since} or newer`, 'toolchain');
}

/** Whether a version is below another, of which later parts may be left out. */
export function isOlder(version: string, least: string): boolean {
  const [a, b] = [numbers(version), numbers(least)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function numbers(version: string): number[] {
  const parts = version.split(/[-+]/)[0]?.split('.') ?? [];
  return [0, 1, 2].map((at) => Number(parts[at] ?? 0));
}

/**
 * The selected packages, and the members that they are certain to need: dependencies for this machine or target alone, and
 * optional ones of other members, may not be built.
 */
function builtPackages(all: readonly Package[], selected: readonly Package[], asked: AskedFeatures): Package[] {
  const built = new Set(selected);
  for (const of of built) {
    const on = selected.includes(of) ? switchedOn(of, asked).dependencies : new Set<string>();
    for (const { name, rename, path, kind, target, optional } of of.dependencies) {
      if (!path || kind === 'dev' || target || (optional && !on.has(rename ?? name))) continue;
      const member = all.find((each) => each.name === name);
      if (member) built.add(member);
    }
  }
  return [...built];
}
