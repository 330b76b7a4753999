/**
 * Who owns the documents (docs/governance.md, rule 6): by CODEOWNERS at head, the active steward, and nobody beside but the
 * outgoing one for as long as a handoff lasts, since git hosts take the approval of any one owner. What base has is warned
 * of while the range leaves it as it is.
 */
import { CODEOWNERS_LIMIT, ignoredLines, isSameOwner, namesOwner, type Ownership, ownersOf } from '../codeowners.js';
import type { Document } from '../documents.js';
import { type Finding, finding, type Spot } from '../findings.js';
import type { Range } from '../range.js';
import type { Side } from '../side.js';
import { checkFile } from './documents-at-head.js';

const NOBODY: Ownership = { owners: [], line: 1 };

/** Specification, section 9: CODEOWNERS gives the three documents, and itself, to the active steward. */
export function checkOwners(range: Range): Finding[] {
  const { base, head } = range;
  const { path, value: text } = head.owners;
  const ignored = head.otherOwners.map((file) => finding('OWNERS_FILE_IGNORED', { file }, `hosts read ${path} alone`));
  const unread = unreadOwners(range).map((one) => ({ ...one, severity: severityWhere(isLeft(range)) }));
  if (text === undefined || unread.length > 0) return [...unread, ...ignored];
  const [before, after] = [ownedPaths(base), ownedPaths(head)];
  return [
    ...ignored,
    ...ignoredLines(text, [...after, path]).map((line) =>
      finding('OWNERS_LINE_IGNORED', { file: path, line }, 'GitHub ignores this line, and other hosts may not'),
    ),
    ...after.flatMap((document, at) => checkDocument(range, document, before[at] ?? document)),
    ...checkItself(range),
  ];
}

/** Why hosts, or this program, read no owners at all. */
function unreadOwners({ head: { owners }, contract }: Range): Finding[] {
  const { path: file, kind, size } = owners;
  if (kind === 'absent') {
    const message = `there is no CODEOWNERS that gives the documents to ${contract.governance.steward.active}`;
    return [finding('OWNER_MISSING', { file }, message)];
  }
  if (size <= CODEOWNERS_LIMIT || owners.value === undefined) return checkFile(owners);
  const message = `${file} has ${size} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
  return [finding('DOCUMENT_TOO_LARGE', { file }, message)];
}

/** Who owns one document at head, which stood at `was` at base. */
function checkDocument(range: Range, document: string, was: string): Finding[] {
  const { base, head, contract } = range;
  const { active } = contract.governance.steward;
  const { path: file } = head.owners;
  const [before, now] = [ownershipAt(base, was), ownershipAt(head, document)];
  if (now.unread !== undefined) return [unreadLine('OWNER_MISSING', range, document, before.unread, now.unread)];
  const spot = { file, line: now.line };
  if (namesOwner(now, active)) return besides(range, now).map((owner) => beside(spot, document, owner, before));
  const named = now.owners.length > 0 ? `to ${now.owners.join(', ')}` : 'to nobody';
  const message = `${file} gives ${document} ${named}, not to the active steward ${active}`;
  const severity = severityWhere(isSameSteward(range) && hasSameOwners(before, now));
  return [finding('OWNER_MISSING', spot, message, { severity })];
}

function beside(spot: Spot, document: string, owner: string, before: Ownership): Finding {
  const severity = severityWhere(namesOwner(before, owner));
  return finding('OWNER_BESIDE_STEWARD', spot, `${owner} owns ${document} beside the active steward`, { severity });
}

/** The owners beside both stewards. That somebody hands over is for base to say, and not for the range. */
function besides({ kind, before, contract }: Range, { owners }: Ownership): string[] {
  const { active, outgoing = '' } = contract.governance.steward;
  const known = before?.governance.steward;
  const handsOver = kind === 'first' || isSameOwner(outgoing, known?.active) || isSameOwner(outgoing, known?.outgoing);
  return owners.filter((owner) => !isSameOwner(owner, active) && !(handsOver && isSameOwner(owner, outgoing)));
}

/**
 * Whoever owns CODEOWNERS itself can change who owns the documents: nobody joins those that base names, and the steward
 * does not leave them. Where base names nobody, everybody can, and this is left to docs/governance.md to say.
 */
function checkItself(range: Range): Finding[] {
  const { base, head, contract } = range;
  const { active } = contract.governance.steward;
  const { path: file } = head.owners;
  const [before, now] = [ownershipAt(base, base.owners.path), ownershipAt(head, file)];
  if (before.owners.length === 0) return [];
  if (now.unread !== undefined) return [unreadLine('OWNERS_NOT_OWNED', range, file, before.unread, now.unread)];
  const spot = { file, line: now.line };
  const was = range.before?.governance.steward.active ?? active;
  if (now.owners.length === 0 || (namesOwner(before, was) && !namesOwner(now, active)))
    return [finding('OWNERS_NOT_OWNED', spot, `${file} says who owns the documents, and is taken from who owns it`)];
  const added = besides(range, now).filter((owner) => !namesOwner(before, owner));
  return added.map((owner) => beside(spot, file, owner, before));
}

/** Of a line that hosts may read in more ways than one. */
function unreadLine(
  code: 'OWNER_MISSING' | 'OWNERS_NOT_OWNED',
  { base, head }: Range,
  document: string,
  before: number | undefined,
  now: number,
): Finding {
  const lineOf = ({ owners }: Side, at: number) => owners.value?.split('\n')[at - 1];
  const text = lineOf(head, now);
  const severity = severityWhere(before !== undefined && lineOf(base, before) === text);
  const message = `who owns ${document} is not known: hosts may read this line in more ways than one: ${text?.slice(0, 120)}`;
  return finding(code, { file: head.owners.path, line: now }, message, { severity });
}

function ownershipAt({ owners }: Side, path: string): Ownership {
  const isRead = owners.value !== undefined && owners.size <= CODEOWNERS_LIMIT;
  return isRead ? ownersOf(owners.value, path) : NOBODY;
}

/** The three documents, in one order. */
function ownedPaths({ contract, prose, changelog }: Side): string[] {
  return [contract, prose, changelog].map(({ path }) => path);
}

function severityWhere(isAsAtBase: boolean): 'warning' | 'error' {
  return isAsAtBase ? 'warning' : 'error';
}

/** Whether the range leaves CODEOWNERS and the steward as base has them. */
function isLeft(range: Range): boolean {
  return isSameSteward(range) && isSameFile(range.base.owners, range.head.owners);
}

function isSameFile(one: Document<string>, other: Document<string>): boolean {
  return one.path === other.path && one.kind === other.kind && one.size === other.size && one.value === other.value;
}

function isSameSteward({ before, contract }: Range): boolean {
  return before !== undefined && isSameOwner(contract.governance.steward.active, before.governance.steward.active);
}

function hasSameOwners(one: Ownership, other: Ownership): boolean {
  const isIn = (owners: Ownership) => (owner: string) => namesOwner(owners, owner);
  return one.unread === undefined && one.owners.every(isIn(other)) && other.owners.every(isIn(one));
}
