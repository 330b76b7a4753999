/** What has to hold of the documents at head, whatever the range changed (docs/governance.md, rules 1, 5 and 6). */
import type { Fault } from '../../errors.js';
import type { ContractFile } from '../contract-file.js';
import { type Document, fingerprint, TEXT_LIMIT } from '../documents.js';
import { type Finding, finding, linesNear, MOST_OF_A_CODE } from '../findings.js';
import { findStaleTables, type StaleTable } from '../prose/regions.js';
import { isValidSide, type Side, type ValidSide } from '../side.js';

/** Everything that is wrong with the documents at head by themselves, but for who owns them. */
export function checkDocuments(head: Side): Finding[] {
  const { contract, prose, changelog, schemas } = head;
  if (contract.kind === 'absent')
    return [finding('CONTRACT_MISSING', { file: contract.path }, `there is no ${contract.path} at head`)];
  return [
    ...notAFile(contract),
    ...contract.faults.map((fault) => contractFinding(contract, fault)),
    // What one of them would have to say is up to the contract.
    ...[prose, changelog].flatMap((document) => [
      ...checkPresent(document, fingerprint(contract)),
      ...checkFile(document, fingerprint(contract)),
    ]),
    ...[...schemas.values()].flatMap((schema) => checkFile(schema)),
    ...(isValidSide(head) ? checkContract(head) : []),
  ];
}

/** What keeps a document from being read. `needed` is what it is read for, where that can change beside it. */
export function checkFile(document: Document<unknown>, needed = ''): Finding[] {
  const [fault] = document.faults;
  if (!fault) return notAFile(document, needed);
  const cause = `${fingerprint(document)} ${needed}`;
  const code = fault.code === 'TOO_LARGE' ? 'DOCUMENT_TOO_LARGE' : 'DOCUMENT_UNREADABLE';
  return [finding(code, { file: document.path, line: fault.line }, fault.message, { cause })];
}

function notAFile(document: Document<unknown>, needed = ''): Finding[] {
  const { path, kind, size } = document;
  if (kind === 'file' || kind === 'absent') return [];
  const cause = `${fingerprint(document)} ${needed}`;
  if (kind === 'large') {
    const message = `${path} has ${size} bytes, more than the ${TEXT_LIMIT} allowed`;
    return [finding('DOCUMENT_TOO_LARGE', { file: path }, message, { cause })];
  }
  return [finding('DOCUMENT_NOT_A_FILE', { file: path }, `${path} is a ${kind} at head`, { cause })];
}

function checkPresent({ path, kind }: Document<unknown>, cause: string): Finding[] {
  if (kind !== 'absent') return [];
  return [finding('DOCUMENT_MISSING', { file: path }, `there is no ${path} at head`, { cause })];
}

const GENERATIONS = '/retention/minimum_release_generations';

function contractFinding({ path, json }: ContractFile, { code, message, place, line }: Fault): Finding {
  const pointer = place?.includes('#') ? place.slice(place.indexOf('#') + 1) : undefined;
  const spot = { file: path, line: line ?? linesNear(json, [pointer ?? ''])[0], pointer };
  if (code === 'TOO_LARGE') return finding('DOCUMENT_TOO_LARGE', spot, message);
  return finding(pointer === GENERATIONS ? 'RETENTION_TOO_LOW' : 'CONTRACT_INVALID', spot, message);
}

function checkContract({ contract, prose }: ValidSide): Finding[] {
  const { path: file, json, value } = contract;
  const { documents, steward } = value.governance;
  const pointers = ['/governance/documents/contract', '/governance/documents', '/governance/steward/outgoing'];
  const lines = linesNear(json, pointers);
  const [stands, all, outgoing] = pointers.map((pointer, at) => ({ file, line: lines[at], pointer }));
  const found: Finding[] = [];
  if (stands && documents.contract !== file)
    found.push(finding('CONTRACT_PATH_DIFFERS', stands, `says ${documents.contract}, and stands at ${file}`));
  if (all && new Set(Object.values(documents).map((path) => path.toLowerCase())).size < 3)
    found.push(finding('DOCUMENTS_NOT_DISTINCT', all, 'two of the three documents are one file'));
  if (outgoing && steward.outgoing?.toLowerCase() === steward.active.toLowerCase())
    found.push(finding('STEWARD_NAMED_TWICE', outgoing, `${steward.active} is both active and outgoing`));
  const stale = prose.value === undefined ? [] : findStaleTables(prose.value, value);
  return [...found, ...firstOfEach(stale).map((table) => staleFinding(prose.path, table))];
}

/** Of tables that stand for the same reason as many as are shown of a code: none of another reason is left out for them. */
function firstOfEach(stale: readonly StaleTable[]): StaleTable[] {
  const counts = new Map<string, number>();
  return stale.filter(({ name, fault, says }) => {
    const key = `${name} ${fault} ${says}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_OF_A_CODE;
  });
}

type StaleFault = Pick<Finding, 'message'> & Partial<Pick<Finding, 'whatToDo' | 'severity'>>;
const STALE: Record<StaleTable['fault'], StaleFault> = {
  different: { message: 'does not say what the contract says' },
  hidden: {
    message: 'stands where no reader sees it as a table',
    whatToDo: 'Move it out of what the line begins.',
  },
  unpaired: { message: 'lacks one of its two marker lines', whatToDo: 'Restore the marker line, or remove the other.' },
  misspelt: {
    message: 'may be meant by this marker, and is not: it is written in another way',
    // Another program may have a marker of such a name.
    severity: 'warning',
    whatToDo: 'Write it as docs/governance.md does, if it is one.',
  },
};

export function staleFinding(file: string, { name, line, fault, cause: hiding, says, wanted }: StaleTable): Finding {
  const { message, ...more } = STALE[fault];
  const where = hiding === undefined ? '' : ` (because of line ${hiding})`;
  const cause = JSON.stringify([name, fault, says, wanted]);
  return finding('TABLE_STALE', { file, line }, `the generated table ${name} ${message}${where}`, { ...more, cause });
}
