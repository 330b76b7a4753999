/** The job summary of a run that was refused. */
import type { ContractError } from '../../contract/errors.js';
import { formatSummary, text, word } from './summary.js';

/** Markdown: every fault of a refusal of this action, then what to do. */
export function formatFailure(action: string, error: ContractError): string {
  const faults = error.faults.map(({ code, message, place, line }) => [
    word(code),
    text(message),
    place === undefined ? '' : text(line === undefined ? place : `${place}, line ${line}`),
  ]);
  return formatSummary(`${action}: refused`, [{ head: ['Code', 'What', 'Where'], rows: faults }], error.hint);
}
