/** Which documents have to change together (docs/governance.md, rules 1 and 7; specification, section 7). */
import { highestLevel } from '../changes/contract.js';
import { saysTheSame } from '../documents.js';
import { type Finding, finding, linesNear } from '../findings.js';
import type { Range } from '../range.js';

/** Rule 1: a consumer-facing change updates all three documents. Rule 7: a change of a schema is one. */
export function checkTogether({ base, head, contract, kind, touched, baseVersion }: Range): Finding[] {
  const facing = touched.filter(({ level }) => level !== 'none');
  const raised = kind !== 'unreadable' && contract.distribution_contract_version !== baseVersion;
  if (facing.length === 0 && !raised) return [];
  const first = facing[0];
  const because = first ? `${first.file} changes ${first.pointer}` : 'the contract has another version';
  const left = (file: string, line = 1): Finding =>
    finding('DOCUMENT_NOT_CHANGED', { file, line, pointer: first?.pointer }, `${because}, and ${file} does not change`);
  const found: Finding[] = [];
  // A draft states its version already.
  if (kind !== 'draft' && !raised && facing.every(({ file }) => file !== head.contract.path)) {
    const [line] = linesNear(head.contract.json, ['/distribution_contract_version']);
    const level = highestLevel(facing);
    found.push({
      ...left(head.contract.path, line),
      whatToDo: `State the change under a new ${level} version of the contract.`,
    });
  }
  if (isUnchanged(base.prose.value, head.prose.value)) found.push(left(head.prose.path));
  const named = head.changelog.value?.entries.some(({ version }) => version === contract.distribution_contract_version);
  // Where the entry itself is missing, rule 2 says so.
  if (named && isUnchanged(base.changelog.text, head.changelog.text)) found.push(left(head.changelog.path));
  return found;
}

function isUnchanged(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && saysTheSame(before, after);
}
