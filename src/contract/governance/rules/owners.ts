/** Who owns the documents (docs/governance.md, rule 6): the active steward, by CODEOWNERS at head. */
import { CODEOWNERS_LIMIT, namesOwner, ownersOf } from '../codeowners.js';
import { fingerprint } from '../documents.js';
import { type Finding, finding } from '../findings.js';
import type { ValidSide } from '../side.js';
import { checkFile } from './documents-at-head.js';

/** Specification, section 9: CODEOWNERS gives the three documents to the active steward. */
export function checkOwners({ contract, prose, changelog, owners }: ValidSide): Finding[] {
  const { active } = contract.value.governance.steward;
  const { path, kind, size, value: text } = owners;
  const documents = [contract.path, prose.path, changelog.path];
  const cause = JSON.stringify([fingerprint(owners), active, documents]);
  if (kind === 'absent') {
    const message = `there is no CODEOWNERS that gives the documents to ${active}`;
    return [finding('OWNER_MISSING', { file: path }, message, { cause })];
  }
  if (text === undefined) return checkFile(owners, cause);
  if (size > CODEOWNERS_LIMIT) {
    const message = `${path} has ${size} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
    return [finding('DOCUMENT_TOO_LARGE', { file: path }, message, { cause })];
  }
  return documents.flatMap((document) => {
    const ownership = ownersOf(text, document);
    const unread = ownership.unread === undefined ? undefined : text.split('\n')[ownership.unread - 1];
    const answer = { cause: JSON.stringify([document, active, ownership.owners, unread]) };
    if (ownership.unread !== undefined) {
      const message = `who owns ${document} is not known: the pattern of this line is too long to be read`;
      return [finding('OWNER_MISSING', { file: path, line: ownership.unread }, message, answer)];
    }
    if (namesOwner(ownership, active)) return [];
    const named = ownership.owners.length > 0 ? `to ${ownership.owners.join(', ')}` : 'to nobody';
    const message = `${path} gives ${document} ${named}, not to the active steward ${active}`;
    return [finding('OWNER_MISSING', { file: path, line: ownership.line }, message, answer)];
  });
}
