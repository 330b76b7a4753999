/**
 * Rule 6 of docs/governance.md: a handoff names both stewards, for as many release cycles as base asks for. A cycle is a
 * release generation that was first published under a contract that names both, and was not yanked: of one that was,
 * nobody has had a window to recover in.
 */
import { type Finding, finding, linesNear } from '../findings.js';
import { overlappingReleases } from '../published.js';
import type { Range } from '../range.js';

const STEWARD = '/governance/steward';

export function checkStewards(range: Range): Finding[] {
  const { before, contract, head } = range;
  if (!before) return [];
  const [was, is] = [before.governance.steward, contract.governance.steward];
  const [line] = linesNear(head.contract.json, [`${STEWARD}/active`]);
  const spot = { file: head.contract.path, line, pointer: STEWARD };
  const found: Finding[] = [];
  if (!same(was.active, is.active) && !same(was.active, is.outgoing)) {
    const message = `${was.active} hands over to ${is.active}, and is not named as outgoing`;
    found.push(finding('STEWARD_WITHOUT_OVERLAP', spot, message));
    // Who is outgoing may own the documents beside the active one.
  } else if (is.outgoing !== undefined && !same(is.outgoing, was.active) && !same(is.outgoing, was.outgoing)) {
    const message = `${is.outgoing} is named as outgoing, and was no steward at base`;
    found.push(finding('STEWARD_WITHOUT_OVERLAP', spot, message));
  }
  const leaves = was.outgoing !== undefined && !same(was.outgoing, is.outgoing) && !same(was.outgoing, is.active);
  return leaves && was.outgoing !== undefined ? [...found, ...checkOverlap(range, was.outgoing, spot)] : found;
}

/** Whether the overlap of a handoff was long enough for the outgoing steward to be dropped. */
function checkOverlap(range: Range, outgoing: string, spot: { file: string; line: number | undefined }): Finding[] {
  const { before, baseVersion, published } = range;
  const cycles = Math.max(1, before?.governance.handoff_overlap_release_cycles ?? 1);
  if (!published.known || baseVersion === undefined) {
    const why = published.known ? 'the contract version at base is not known' : published.why;
    const message = `${outgoing} is dropped; whether both were named for ${cycles} release cycles is not known: ${why}`;
    return [finding('STEWARD_OVERLAP_NOT_KNOWN', spot, message)];
  }
  const count = overlappingReleases(published, baseVersion, outgoing);
  if (count >= cycles) return [];
  const message = `${outgoing} is dropped after ${count} of ${cycles} release cycles in which both were named`;
  return [finding('STEWARD_OVERLAP_SHORT', spot, message)];
}

function same(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
