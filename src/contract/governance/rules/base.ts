/** What a range is held against, where the contract at base is not valid (docs/governance.md, rule 1). */
import { whyInvalid } from '../contract-file.js';
import { type Finding, finding } from '../findings.js';
import type { Range } from '../range.js';

/**
 * How the commit that a range begins at was found. named: it is the one that was asked for. earlier: the contract of that
 * one is not valid, and this is the newest before it where it is. nowhere: it never was. cut: not all history is known.
 */
export type BaseOrigin =
  | { readonly kind: 'named' | 'nowhere' | 'cut' }
  | { readonly kind: 'earlier'; readonly of: string; readonly is: string; readonly why: string };
const HISTORY = 'Fetch the history of base, or give the published releases as source, so that it can be compared.';

/** What could not be compared is never taken for permission. */
export function checkBase({ base, kind, before, head, reference }: Range, origin: BaseOrigin): Finding[] {
  const spot = { file: head.contract.path };
  if (origin.kind === 'earlier') {
    const { of, is, why } = origin;
    const message = `the contract at base is not valid at ${short(of)}, so the range begins at ${short(is)}: ${why}`;
    return [finding('BASE_INVALID', spot, message)];
  }
  const why = kind === 'first' ? undefined : whyInvalid(base.contract);
  if (why === undefined) return [];
  if (before) {
    const message = `the contract at base is not valid, so head was compared with the published ${reference}: ${why}`;
    return [finding('BASE_INVALID', spot, message)];
  }
  const message = `the contract at base is not valid, so not all of the range could be checked: ${why}`;
  return [
    finding('BASE_INVALID', spot, message, origin.kind === 'cut' ? { severity: 'error', whatToDo: HISTORY } : {}),
  ];
}

function short(revision: string): string {
  return revision.slice(0, 12);
}
