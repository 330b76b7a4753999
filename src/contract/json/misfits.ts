/** Where a value does not fit its schema, and why: one place for each mistake, and at most as many as are reported. */
import type * as z from 'zod/mini';
import { MAX_FAULTS } from '../errors.js';
import { nearestOf } from '../text/nearest.js';
import { REQUIRED } from './schema.js';

export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

const UNKNOWN = 'unknown field';

/** What zod found, in its order. A misspelt field is one mistake: it names the one that is missing for it. */
export function misfits(issues: readonly z.core.$ZodIssue[]): Misfit[] {
  const found = issues.slice(0, MAX_FAULTS).flatMap(placesOf).slice(0, MAX_FAULTS);
  const missing = new Set(found.filter(({ what }) => what === REQUIRED));
  const spelt = found.map((misfit) => {
    const meant = misfit.what === UNKNOWN ? meantBy(misfit, [...missing]) : undefined;
    if (!meant) return misfit;
    missing.delete(meant);
    return { path: misfit.path, what: `${UNKNOWN}; it is called ${nameOf(meant)}` };
  });
  return spelt.filter((misfit) => misfit.what !== REQUIRED || missing.has(misfit));
}

/** A document may have any number of unknown fields, so no more are looked at than are reported. */
function placesOf(issue: z.core.$ZodIssue): Misfit[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, what: issue.message }];
  return issue.keys.slice(0, MAX_FAULTS).map((key) => ({ path: [...issue.path, key], what: UNKNOWN }));
}

/** The missing field of the same object that an unknown one was probably meant to be. */
function meantBy({ path }: Misfit, missing: readonly Misfit[]): Misfit | undefined {
  const beside = missing.filter(
    (of) => of.path.length === path.length && path.slice(0, -1).every((part, at) => of.path[at] === part),
  );
  const name = nearestOf(String(path.at(-1)), beside.map(nameOf));
  return beside.find((of) => nameOf(of) === name);
}

function nameOf({ path }: Misfit): string {
  return String(path.at(-1));
}
