/** What has to hold of the documents at head, whatever the range changed (docs/governance.md, rules 1, 5 and 6). */
import type { Contract } from '../../documents/contract.js';
import type { Fault } from '../../errors.js';
import { CODEOWNERS_LIMIT, namesOwner, ownersOf } from '../codeowners.js';
import {
  CODEOWNERS_PATHS,
  type Documents,
  isSchemaFile,
  readJson,
  readText,
  TEXT_LIMIT,
  type TreeFile,
} from '../documents.js';
import { type Finding, finding, linesNear } from '../findings.js';
import { findStaleTables, type StaleTable } from '../prose/regions.js';

/** Everything that is wrong with the documents at head by themselves. */
export function checkDocuments(head: Documents): Finding[] {
  const { paths, files, contract } = head;
  const found: Finding[] = [];
  if (!files.has(paths.contract))
    return [finding('CONTRACT_MISSING', { file: paths.contract }, `there is no ${paths.contract} at head`)];
  found.push(...checkFile(files.get(paths.contract), paths.contract), ...contract.faults.map(contractFinding(head)));
  for (const path of [paths.prose, paths.changelog]) {
    const file = files.get(path);
    if (!file) found.push(finding('DOCUMENT_MISSING', { file: path }, `there is no ${path} at head`));
    else found.push(...checkFile(file, path), ...unreadable(readText(file, path).fault, path));
  }
  for (const [path, file] of files)
    if (isSchemaFile(path)) found.push(...checkFile(file, path), ...unreadable(readJson(file, path).fault, path));
  if (contract.contract) found.push(...checkContract(head, contract.contract));
  return found;
}

function checkContract(head: Documents, contract: Contract): Finding[] {
  const { paths, prose } = head;
  const { documents, steward } = contract.governance;
  const named = ['/governance/documents/contract', '/governance/documents', '/governance/steward/outgoing'];
  const [contractLine, documentsLine, outgoingLine] = linesNear(head.contract.json, named);
  const found: Finding[] = [];
  if (documents.contract !== paths.contract) {
    const spot = { file: paths.contract, line: contractLine, pointer: '/governance/documents/contract' };
    found.push(finding('CONTRACT_PATH_DIFFERS', spot, `says ${documents.contract}, and stands at ${paths.contract}`));
  }
  if (new Set(Object.values(documents).map((path) => path.toLowerCase())).size < 3) {
    const spot = { file: paths.contract, line: documentsLine, pointer: '/governance/documents' };
    found.push(finding('DOCUMENTS_NOT_DISTINCT', spot, 'two of the three documents are one file'));
  }
  if (steward.outgoing?.toLowerCase() === steward.active.toLowerCase()) {
    const spot = { file: paths.contract, line: outgoingLine, pointer: '/governance/steward/outgoing' };
    found.push(finding('STEWARD_NAMED_TWICE', spot, `${steward.active} is both active and outgoing`));
  }
  const stale = prose === undefined ? [] : findStaleTables(prose, contract);
  return [...found, ...stale.map((table) => staleFinding(paths.prose, table)), ...checkOwners(head, contract)];
}

function checkFile(file: TreeFile | undefined, path: string): Finding[] {
  if (!file || file.kind === 'file') return [];
  if (file.kind === 'large')
    return [
      finding(
        'DOCUMENT_TOO_LARGE',
        { file: path },
        `${path} has ${file.size} bytes, more than the ${TEXT_LIMIT} allowed`,
      ),
    ];
  return [finding('DOCUMENT_NOT_A_FILE', { file: path }, `${path} is a ${file.kind} at head`)];
}

function unreadable(fault: Fault | undefined, path: string): Finding[] {
  return fault ? [finding('DOCUMENT_UNREADABLE', { file: path, line: fault.line }, fault.message)] : [];
}

const GENERATIONS = '/retention/minimum_release_generations';

function contractFinding({ paths, contract }: Documents): (fault: Fault) => Finding {
  return ({ code, message, place, line }) => {
    const pointer = place?.includes('#') ? place.slice(place.indexOf('#') + 1) : undefined;
    const spot = { file: paths.contract, line: line ?? linesNear(contract.json, [pointer ?? ''])[0], pointer };
    if (code === 'TOO_LARGE') return finding('DOCUMENT_TOO_LARGE', spot, message);
    return finding(pointer === GENERATIONS ? 'RETENTION_TOO_LOW' : 'CONTRACT_INVALID', spot, message);
  };
}

const STALE: Record<StaleTable['fault'], { message: string; whatToDo?: string }> = {
  different: { message: 'does not say what the contract says' },
  missing: { message: 'is missing', whatToDo: 'Restore its two marker lines, then run govern with --fix.' },
  hidden: { message: 'stands where no reader sees it', whatToDo: 'End what hides it above: a fence, comment or tag.' },
  unknown: { message: 'is no table of the contract', whatToDo: 'Remove the marker.' },
  unpaired: { message: 'lacks one of its two marker lines', whatToDo: 'Restore the marker line.' },
};

function staleFinding(file: string, { name, line, fault }: StaleTable): Finding {
  const { message, ...more } = STALE[fault];
  return finding('TABLE_STALE', { file, line }, `the generated table ${name} ${message}`, more);
}

/** Specification, section 9: CODEOWNERS gives the three documents to the active steward. */
function checkOwners({ paths, files }: Documents, contract: Contract): Finding[] {
  const { active } = contract.governance.steward;
  const path = CODEOWNERS_PATHS.find((name) => files.has(name));
  if (path === undefined) {
    const message = `there is no CODEOWNERS that gives the documents to ${active}`;
    return [finding('OWNER_MISSING', { file: CODEOWNERS_PATHS[0] }, message)];
  }
  const file = files.get(path);
  const { text, fault } = readText(file, path);
  if (text === undefined) return [...checkFile(file, path), ...unreadable(fault, path)];
  if (file?.kind === 'file' && file.bytes.length > CODEOWNERS_LIMIT) {
    const message = `${path} has ${file.bytes.length} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
    return [finding('DOCUMENT_TOO_LARGE', { file: path }, message)];
  }
  return Object.values(paths).flatMap((document: string) => {
    const ownership = ownersOf(text, document);
    if (ownership.unread !== undefined) {
      const message = `who owns ${document} is not known: the pattern of this line is too long to be read`;
      return [finding('OWNER_MISSING', { file: path, line: ownership.unread }, message)];
    }
    if (namesOwner(ownership, active)) return [];
    const owners = ownership.owners.length > 0 ? `to ${ownership.owners.join(', ')}` : 'to nobody';
    const message = `${path} gives ${document} ${owners}, not to the active steward ${active}`;
    return [finding('OWNER_MISSING', { file: path, line: ownership.line }, message)];
  });
}
