/** A refusal as people read it: its faults, each with its code and place, then what to do. */
import { ContractError, type Fault } from '../errors.js';
import { offerLines, stepLines, type Words } from '../next-step.js';
import { harmless } from './harmless.js';

/** Anything thrown, as a refusal; what is not one is INTERNAL. */
export function asRefusal(error: unknown): ContractError {
  if (error instanceof ContractError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ContractError({ code: 'INTERNAL', message }, [], { cause: error });
}

/** A refusal with what it offers, and its next step below, as `words` say it; as it came where it has neither, or they have no words for it. */
export function withNextStep(error: unknown, words: Words): unknown {
  if (!(error instanceof ContractError)) return error;
  const [first, ...more] = error.faults;
  const step = error.next && stepLines(error.next, words);
  if (first === undefined || (!step && !error.offer?.candidates.length)) return error;
  const offered = error.offer?.candidates.length ? offerLines(error.offer, words) : [error.hint];
  const { offer: _, ...said } = first;
  return new ContractError({ ...said, hint: [...offered, ...(step ?? [])].join('\n') }, more, { cause: error });
}

/**
 * `error[CODE]: what (where)` for every fault, then what to do; no line of it is a command of a runner. A fault that quotes
 * several lines goes on indented: none of them can pass for a fault of its own.
 */
export function errorText(error: ContractError): string {
  const faults = error.faults.map((fault) => harmless(faultText(fault)).replaceAll('\n', '\n  '));
  return [...faults, harmless(error.hint)].join('\n');
}

/** `error[CODE]: what (where) [line N]`, as it came: whoever shows it makes it harmless. */
export function faultText(fault: Fault): string {
  return `error[${fault.code}]: ${placedText(fault)}`;
}

/** `what (where) [line N]`, as it came. */
export function placedText({ message, place, line }: Fault): string {
  const at = place && !message.includes(place) ? ` (${place})` : '';
  return `${message}${at}${line === undefined ? '' : ` [line ${line}]`}`;
}
