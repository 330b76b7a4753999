/** A refusal as people read it: its faults, each with its code and place, then what to do. */
import { ContractError, type Fault } from '../errors.js';
import { harmless } from './harmless.js';

/** Anything thrown, as a refusal; what is not one is INTERNAL. */
export function asRefusal(error: unknown): ContractError {
  if (error instanceof ContractError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ContractError({ code: 'INTERNAL', message }, [], { cause: error });
}

/** `error[CODE]: what (where)` for every fault, then what to do; no line of it is a command of a runner. */
export function errorText(error: ContractError): string {
  return [...error.faults.map(faultText), error.hint].map(harmless).join('\n');
}

/** `error[CODE]: what (where) [line N]`, as it came: whoever shows it makes it harmless. */
export function faultText({ code, message, place, line }: Fault): string {
  const at = place && !message.includes(place) ? ` (${place})` : '';
  return `error[${code}]: ${message}${at}${line === undefined ? '' : ` [line ${line}]`}`;
}
