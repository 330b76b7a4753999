/**
 * Which release takes the place of the one that a lockfile pins: the highest that is meant, and never a lower one, unless a whole
 * version is. Its targets stay, unless one is dropped by name; what is not signed as the lockfile asks, nobody takes by accident.
 */
import type { Lockfile } from '../documents/lockfile.js';
import { ContractError, type Fault, refuse } from '../errors.js';
import type { NextStep } from '../next-step.js';
import type { IndexRow } from '../release-index/model.js';
import { type Asker, someOf } from '../selection/candidates.js';
import type { Catalog } from '../selection/catalog.js';
import { type Choice, chooseRelease } from '../selection/choose.js';
import { releaseKey } from '../selection/releases.js';
import type { Wish } from '../selection/wish.js';

/** The targets of a lockfile without those that are dropped. Codes: INVALID_INPUT for one that it lacks, and where none is left. */
export function keptTargets({ targets }: Lockfile, dropped: readonly string[]): readonly string[] {
  const all = Object.keys(targets);
  const unknown = dropped.filter((target) => !all.includes(target));
  if (unknown.length > 0)
    refuse('INVALID_INPUT', `the lockfile has ${all.join(', ')}, not ${unknown.join(', ')}`, 'drop-target');
  const kept = all.filter((target) => !dropped.includes(target));
  return kept.length > 0 ? kept : refuse('INVALID_INPUT', 'no target would be left in the lockfile', 'drop-target');
}

/**
 * The release that is taken. Codes: those of `chooseRelease`; where it is the targets of the lockfile that are missing, with the step
 * that goes without them.
 */
export function chooseUpdate(catalog: Catalog, wish: Wish, asker: Asker): Choice {
  try {
    return chooseRelease(catalog, wish, asker);
  } catch (error) {
    throw withoutTargets(error, catalog, wish) ?? error;
  }
}

/** The same refusal, where it would be none without some of the targets: with what it would take. */
function withoutTargets(error: unknown, catalog: Catalog, wish: Wish): ContractError | undefined {
  const { targets = [] } = wish;
  const missing = missingOf(error, catalog, wish);
  if (!(error instanceof ContractError) || missing.length === 0 || missing.length === targets.length) return undefined;
  const { offer: _, ...fault }: Fault = error.faults[0] ?? { code: error.code, message: error.message };
  const hint = `Wait until there is something for ${someOf(missing)}, take another version, or go on without.`;
  return new ContractError({ ...fault, hint, next: withoutStep(missing) }, [], { cause: error });
}

function withoutStep(missing: readonly string[]): NextStep {
  return { purpose: 'To go on without', options: { 'drop-target': missing } };
}

function missingOf(error: unknown, catalog: Catalog, wish: Wish): readonly string[] {
  if (!(error instanceof ContractError) || !/^(?:TARGET_MISSING|YANKED)$/.test(error.code)) return [];
  try {
    const { rows } = chooseRelease(catalog, { ...wish, targets: [] });
    return (wish.targets ?? []).filter((target) => !rows.some((row) => row.target === target));
  } catch (other) {
    if (other instanceof ContractError) return [];
    throw other;
  }
}

/** Whether a lockfile pins these very rows, and no others. */
export function isPinned({ targets, ...release }: Lockfile, rows: readonly [IndexRow, ...IndexRow[]]): boolean {
  return (
    releaseKey(release) === releaseKey(rows[0]) &&
    Object.keys(targets).length === rows.length &&
    rows.every(({ target, artifact_sha256, artifact_size, manifest_sha256 }) => {
      const locked = targets[target];
      return (
        locked?.artifact_sha256 === artifact_sha256 &&
        locked.artifact_size === artifact_size &&
        locked.manifest_sha256 === manifest_sha256
      );
    })
  );
}

/**
 * A release that is not attested, and is asked to be: with the newest that names attestations, by whomever. A refusal of another
 * kind stays as it is.
 */
export function withNewestAttested(error: unknown, catalog: Catalog, wish: Wish, pinned: Lockfile): unknown {
  if (!(error instanceof ContractError) || error.code !== 'NOT_ATTESTED') return error;
  const newest = newestAttested(catalog, wish);
  const [first, ...more] = error.faults as [Fault, ...Fault[]];
  const words = newest
    ? `the newest that names attestations is ${newest.version} ${newest.dist_revision}`
    : 'no release that is meant names attestations';
  const isNewer = newest !== undefined && releaseKey(newest) !== releaseKey(pinned);
  const next: NextStep = { purpose: 'To pin that one', options: { version: newest?.version ?? '' } };
  const fault = { ...first, message: `${first.message}; ${words}`, ...(isNewer ? { next } : {}) };
  return new ContractError(fault, more, { cause: error });
}

/** The first row of it; undefined where there is none. */
function newestAttested(catalog: Catalog, wish: Wish): IndexRow | undefined {
  for (const version of catalog.versions.filter((one) => wish.version.has(one)).reverse())
    try {
      const only = { ...wish.version, has: (text: string) => text === version };
      const { rows } = chooseRelease(catalog, { ...wish, version: only });
      if (rows.every(({ attestations }) => attestations)) return rows[0];
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
    }
  return undefined;
}
