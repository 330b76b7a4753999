/** Rule 3 of docs/governance.md: what kind of change asks for what kind of version, and what is published stays. */
import inc from 'semver/functions/inc.js';
import parse from 'semver/functions/parse.js';
import { compareVersions } from '../../identity/version.js';
import { contractChanges, type FieldChange, highestLevel, type Level } from '../changes/contract.js';
import { type Finding, finding, linesNear } from '../findings.js';
import { isPublished, nothingPublished } from '../published.js';
import type { Range } from '../range.js';

const FIELD = '/distribution_contract_version';

export function checkVersion(range: Range): Finding[] {
  const immutable = checkImmutable(range);
  return [...checkRaised(range, immutable.length > 0), ...immutable, ...notChecked(range)];
}

/** The level that the range needs: that of its changes, and an announcement is an addition. */
export function neededLevel({ changes, newEntries }: Range): Level {
  const level = highestLevel(changes);
  const announces = newEntries.some((entry) => entry.changes.some(({ word }) => word === 'Deprecated'));
  return level === 'none' && announces ? 'minor' : level;
}

/** The least version that a level asks for after another. */
export function nextVersion(version: string, level: Level): string {
  return inc(version, level === 'none' ? 'patch' : level) ?? version;
}

function checkRaised(range: Range, immutable: boolean): Finding[] {
  const { head, contract, kind, reference, changes } = range;
  const version = contract.distribution_contract_version;
  if (reference === undefined) return [];
  const spot = { file: head.contract.path, line: linesNear(head.contract.json, [FIELD])[0], pointer: FIELD };
  if (compareVersions(version, reference) < 0)
    return [finding('VERSION_LOWERED', spot, `the contract goes back from ${reference} to ${version}`)];
  const level = neededLevel(range);
  if (level === 'none' || isRaised(reference, version, level)) return [];
  // Under an unchanged version it says more that it is published, or that the contract was left alone (rule 1).
  const alone = kind !== 'draft' && changes.length > 0 && changes.every(({ file }) => file !== head.contract.path);
  if (version === reference && (immutable || alone)) return [];
  const because = changes.find((change) => change.level === level);
  const what = because ? `${because.pointer} was ${because.kind}` : 'a deprecation is announced';
  const message = `${what}, which asks for a ${level} version: ${nextVersion(reference, level)} or later, not ${version}`;
  return [finding('VERSION_NOT_RAISED', spot, message)];
}

function isRaised(from: string, to: string, level: 'major' | 'minor'): boolean {
  const [before, after] = [parse(from), parse(to)];
  if (!before || !after || compareVersions(to, from) <= 0) return false;
  return after.major > before.major || (level === 'minor' && after.minor > before.minor);
}

/** Specification, section 6: the contract is immutable once published for a release version. Prose is not meant. */
function checkImmutable(range: Range): Finding[] {
  const { head, contract, baseVersion, touched, published } = range;
  const version = contract.distribution_contract_version;
  const { json, path: file } = head.contract;
  if (!published.known || !isPublished(published, version)) return [];
  const documents = published.contracts.filter(({ contract_version }) => contract_version === version);
  const known = documents.flatMap(({ release, document: { json: before } }) => (before ? [{ release, before }] : []));
  for (const { release, before } of known) {
    const [change] = facing(contractChanges(before.value, json, file));
    if (!change) continue;
    const message = `${version} is published with release ${release}, where ${change.pointer} is another`;
    return [finding('CONTRACT_IMMUTABLE', change, message)];
  }
  if (known.length > 0) return [];
  const message = `${published.name} has releases under ${version}, and no contract document of them that can be read`;
  const [change] = facing(touched);
  if (change && version === baseVersion) return [finding('CONTRACT_IMMUTABLE', change, message)];
  return [finding('NOT_CHECKED', { file }, message, { severity: 'warning', whatToDo: 'Restore it in the store.' })];
}

function facing(changes: readonly FieldChange[]): FieldChange[] {
  return changes.filter(({ level }) => level !== 'none');
}

/** What is published is not known: said aloud, and louder where it matters. That nothing is, is as large a claim. */
function notChecked({ head, published, touched }: Range): Finding[] {
  const spot = { file: head.contract.path };
  if (published.known) {
    const message = `${published.name} has no releases, so the contract is a draft, and may still change in place`;
    return nothingPublished(published) ? [finding('NOTHING_PUBLISHED', spot, message)] : [];
  }
  const { why, whatToDo } = published;
  const message = `whether this contract version is published already was not checked: ${why}`;
  const severity = touched.length > 0 ? 'warning' : 'notice';
  return [finding('NOT_CHECKED', spot, message, { severity, ...(whatToDo === undefined ? {} : { whatToDo }) })];
}
