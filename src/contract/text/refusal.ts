/** A refusal as people read it: its faults, each with its code and place, then what to do. */
import { ContractError, type Fault } from '../errors.js';
import type { NextStep } from '../next-step.js';
import { harmless } from './harmless.js';

/** Anything thrown, as a refusal; what is not one is INTERNAL. */
export function asRefusal(error: unknown): ContractError {
  if (error instanceof ContractError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ContractError({ code: 'INTERNAL', message }, [], { cause: error });
}

/** A refusal with its next step below the hint, as `format` says it; as it came where it has none, or `format` has no words for it. */
export function withNextStep(error: unknown, format: (next: NextStep) => string | undefined): unknown {
  if (!(error instanceof ContractError) || error.next === undefined) return error;
  const said = format(error.next);
  const [first, ...more] = error.faults;
  if (said === undefined || first === undefined) return error;
  const block = said.replaceAll(/^/gm, '  ');
  const hint = `${error.hint}\n${error.next.purpose}:\n${block}`;
  return new ContractError({ ...first, hint }, more, { cause: error });
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
