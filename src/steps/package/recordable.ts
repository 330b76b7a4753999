/**
 * What is known of a build is held against the bounds of its documents before it begins: one that takes an hour is not refused
 * when it is done.
 */
import type * as z from 'zod/mini';
import { type PlannedBuild, plannedBuildSchema } from '../../contract/documents/build.js';
import { plannedClaimSchema } from '../../contract/documents/provenance.js';
import { type Fault, refuseAll } from '../../contract/errors.js';
import { shownPointer } from '../../contract/json/pointer.js';
import { planClaim, type RunFacts } from './claim-provenance.js';

/** Refuses what manifest.json or provenance.json could not say of a build. Code: INVALID_INPUT, all faults at once. */
export function requireRecordable(build: PlannedBuild, facts: Pick<RunFacts, 'dependencies' | 'env'>): void {
  refuseAll([
    ...faultsOf('manifest.json', plannedBuildSchema.safeParse(build)),
    ...faultsOf('provenance.json', plannedClaimSchema.safeParse(planClaim(facts))),
  ]);
}

function faultsOf(document: string, { error }: z.core.util.SafeParseResult<unknown>): Fault[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    code: 'INVALID_INPUT',
    message: `${document} cannot say this of the build: ${shownPointer(path)}: ${message}`,
    place: shownPointer(path),
  }));
}
