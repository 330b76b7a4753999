/**
 * What base has wrong already. A range answers for what it does, and a fault of base that it leaves as it found it is a
 * warning: a check that fails whoever comes next is turned off. Nothing gets in by that in two ranges which could not in
 * one: the first of them makes the fault, and is the one that fails.
 *
 * A fault is left as it was where base has the same finding, and what it rests on is the same on both sides: all that its
 * `cause` names; or the field it is about; or, of any other, everything in the contract that faces consumers. What rests on
 * a contract that cannot be read is not known, so then no file may differ that governance reads.
 */
import { covers } from '../json/pointer.js';
import { fingerprint } from './documents.js';
import type { FindingCode } from './finding-codes.js';
import type { Finding } from './findings.js';
import type { Range } from './range.js';
import { isValidSide, type Side } from './side.js';

/** Findings of one field each, made for every field that has the fault. */
const OF_A_FIELD: ReadonlySet<FindingCode> = new Set([
  'FIELD_NOT_NAMED',
  'NOT_ANNOUNCED',
  'RETIREMENT_NOT_REACHED',
  'RETENTION_NOT_KNOWN',
  'RETENTION_NOT_MET',
  'RETIREMENT_DIFFERS',
]);

export interface Compared {
  /** The side that was named as base, whatever the range begins at. */
  readonly named: Side;
  readonly head: Side;
  /** Undefined where the contract at head is not valid. */
  readonly range: Range | undefined;
}

/** The findings at head, with errors that base has as well as warnings. `standing` gives those of base, and is asked at need. */
export function leaveStanding(found: readonly Finding[], compared: Compared, standing: () => Finding[]): Finding[] {
  const isLeft = leftBy(compared);
  const candidates = new Set(found.filter((one) => one.severity === 'error' && isLeft(one)));
  if (candidates.size === 0) return [...found];
  const counts = new Map<string, number>();
  const codes = new Set<FindingCode>();
  for (const one of standing()) {
    const key = keyOf(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    codes.add(one.code);
  }
  return found.map((one) => {
    if (!candidates.has(one) || !codes.has(one.code)) return one;
    const key = keyOf(one);
    const count = counts.get(key) ?? 0;
    if (count === 0) return one;
    // One more of the same is the range's own.
    counts.set(key, count - 1);
    return { ...one, severity: 'warning', message: `${one.message}; base has it already` };
  });
}

/** Lines move; what is the same is said in the same words, or rests on the same. */
function keyOf({ code, file, pointer, message, cause }: Finding): string {
  return JSON.stringify([code, file, pointer, cause ?? message]);
}

/** Whether a range leaves alone what a finding rests on, beside its cause. */
function leftBy({ named, head, range }: Compared): (finding: Finding) => boolean {
  if (!range) {
    // Where neither side has a contract, its path may be mistyped, and nothing would ever be checked.
    const isSame = head.contract.kind !== 'absent' && governedFiles(head) === governedFiles(named);
    return () => isSame;
  }
  const touched = range.touched.filter(({ level }) => level !== 'none').map(({ pointer }) => pointer);
  const isContractLeft =
    touched.length === 0 &&
    isValidSide(named) &&
    named.contract.value.distribution_contract_version === range.contract.distribution_contract_version;
  const { prose, changelog } = head;
  return ({ code, file, pointer, cause }) => {
    // What would have to tell of a change, and cannot.
    if (code.startsWith('DOCUMENT_') && [prose.path, changelog.path].includes(file)) return isContractLeft;
    if (cause !== undefined) return true;
    if (pointer === undefined || !OF_A_FIELD.has(code)) return isContractLeft;
    return !touched.some((at) => covers(at, pointer) || covers(pointer, at));
  };
}

function governedFiles({ contract, prose, changelog, owners, schemas }: Side): string {
  const files = [contract, prose, changelog, owners, ...schemas.values()];
  return JSON.stringify(files.map((document) => [document.path, fingerprint(document)]).sort());
}
