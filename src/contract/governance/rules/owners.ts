/**
 * Who owns the documents (docs/governance.md, rule 6): by CODEOWNERS at head, the active steward, and nobody beside but the
 * outgoing one for as long as a handoff lasts, since git hosts take the approval of any one owner.
 */
import { CODEOWNERS_LIMIT, ignoredLines, isSameOwner, namesOwner, type Ownership, ownersOf } from '../codeowners.js';
import { fingerprint } from '../documents.js';
import { type Finding, finding, type Spot } from '../findings.js';
import type { Range } from '../range.js';
import type { Side } from '../side.js';
import { checkFile } from './documents-at-head.js';

const NOBODY: Ownership = { owners: [], line: 1 };
/** The role of CODEOWNERS itself, behind the three documents. */
const ITSELF = 3;

/** Specification, section 9: CODEOWNERS gives the three documents, and itself, to the active steward. */
export function checkOwners(range: Range): Finding[] {
  const { head } = range;
  const { path, value: text } = head.owners;
  const ignored = head.otherOwners.map((file) => finding('OWNERS_FILE_IGNORED', { file }, `hosts read ${path} alone`));
  const unread = unreadOwners(range);
  if (text === undefined || unread.length > 0) return [...unread, ...ignored];
  const documents = ownedPaths(head);
  return [
    ...ignored,
    ...ignoredLines(text, [...documents, path]).map((line) =>
      finding('OWNERS_LINE_IGNORED', { file: path, line }, 'GitHub ignores this line, and other hosts may not'),
    ),
    ...documents.flatMap((document, role) => checkDocument(range, document, role)),
    ...checkItself(range),
  ];
}

/** Why hosts, or this program, read no owners at all. */
function unreadOwners({ head, contract }: Range): Finding[] {
  const { owners } = head;
  const { active } = contract.governance.steward;
  const { path: file, kind, size } = owners;
  const cause = JSON.stringify([fingerprint(owners), active, ownedPaths(head)]);
  if (kind === 'absent') {
    const message = `there is no CODEOWNERS that gives the documents to ${active}`;
    return [finding('OWNER_MISSING', { file }, message, { cause })];
  }
  if (size <= CODEOWNERS_LIMIT || owners.value === undefined) return checkFile(owners, cause);
  const message = `${file} has ${size} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
  return [finding('DOCUMENT_TOO_LARGE', { file }, message, { cause })];
}

/** Who owns one document at head. Which of the three it is stays where its path does not. */
function checkDocument(range: Range, document: string, role: number): Finding[] {
  const { head, contract } = range;
  const { active } = contract.governance.steward;
  const { path: file } = head.owners;
  const now = ownershipAt(head, document);
  // Where base has such a line already, who owns the document by all others must not change unseen beside it.
  const unread = now.unread === undefined ? [] : [unreadLine('OWNER_MISSING', head, document, now.unread)];
  const spot = { file, line: now.line };
  if (namesOwner(now, active))
    return [...unread, ...besides(range, now).map((owner) => beside(spot, document, owner, role))];
  const named = now.owners.length > 0 ? `to ${now.owners.join(', ')}` : 'to nobody';
  const message = `${file} gives ${document} ${named}, not to the active steward ${active}`;
  const cause = JSON.stringify([role, active, ...now.owners.map((owner) => owner.toLowerCase()).sort()]);
  return [...unread, finding('OWNER_MISSING', spot, message, { cause })];
}

function beside(spot: Spot, document: string, owner: string, role: number): Finding {
  const cause = JSON.stringify([role, owner.toLowerCase()]);
  return finding('OWNER_BESIDE_STEWARD', spot, `${owner} owns ${document} beside the active steward`, { cause });
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
  const unread = now.unread === undefined ? [] : [unreadLine('OWNERS_NOT_OWNED', head, file, now.unread)];
  const spot = { file, line: now.line };
  const was = range.before?.governance.steward.active ?? active;
  if (now.owners.length === 0 || (namesOwner(before, was) && !namesOwner(now, active))) {
    const message = `${file} says who owns the documents, and is taken from who owns it`;
    return [...unread, finding('OWNERS_NOT_OWNED', spot, message)];
  }
  const added = besides(range, now).filter((owner) => !namesOwner(before, owner));
  return [...unread, ...added.map((owner) => beside(spot, file, owner, ITSELF))];
}

/** Of a line that hosts may read in more ways than one. */
function unreadLine(
  code: 'OWNER_MISSING' | 'OWNERS_NOT_OWNED',
  { owners }: Side,
  document: string,
  line: number,
): Finding {
  const text = owners.value?.split('\n')[line - 1];
  const message = `who owns ${document} is not known: hosts may read this line in more ways than one: ${text?.slice(0, 120)}`;
  return finding(code, { file: owners.path, line }, message, { cause: JSON.stringify([document, text]) });
}

function ownershipAt({ owners }: Side, path: string): Ownership {
  const isRead = owners.value !== undefined && owners.size <= CODEOWNERS_LIMIT;
  return isRead ? ownersOf(owners.value, path) : NOBODY;
}

/** The three documents, in one order. */
function ownedPaths({ contract, prose, changelog }: Side): string[] {
  return [contract, prose, changelog].map(({ path }) => path);
}
