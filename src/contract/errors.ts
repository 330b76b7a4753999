/** Every refusal of this project is a `ContractError` with a code of one closed union. */
import { clip } from './clip.js';
import { ERROR_CODES, type ErrorCode, nextStepOf } from './error-codes.js';
import type { NextStep, Offer } from './next-step.js';

export type { ErrorCode };

/** One fault: what is wrong, and where. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  /** A file, with the JSON pointer below it where there is one, or the name of an input. */
  readonly place?: string;
  /** 1-based line in the file, where it is known. */
  readonly line?: number;
  /** What to do next, where it is more than what the code says. */
  readonly hint?: string;
  /** The step that the hint speaks of, where it is another than the code's. */
  readonly next?: NextStep;
  /** What there is in place of what was asked for; in place of the hint, where somebody has words for it. */
  readonly offer?: Offer;
}

/** At most this many faults of one document are reported. */
export const MAX_FAULTS = 50;

/** Characters of a message: what documents say is clipped where it is quoted, and a quote too many ends here. */
const MOST_SAID = 8000;

/** A refusal: the first fault gives the code, `faults` has all of them. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];
  readonly hint: string;
  /** Shown below the hint by whoever ran it, in his own words (`withNextStep`). */
  readonly next: NextStep | undefined;
  /** Said in the place of the hint, in the same way. */
  readonly offer: Offer | undefined;

  constructor(fault: Fault, more: readonly Fault[] = [], options?: ErrorOptions) {
    super(clip(fault.message, MOST_SAID), options);
    this.code = fault.code;
    this.faults = [fault, ...more.slice(0, MAX_FAULTS - 1)].map((one) => ({
      ...one,
      message: clip(one.message, MOST_SAID),
    }));
    this.hint = fault.hint ?? ERROR_CODES[fault.code].hint;
    this.next = fault.next ?? nextStepOf(fault.code);
    this.offer = fault.offer;
  }

  get place(): string | undefined {
    return this.faults[0]?.place;
  }
}

/** The same refusal, with another thing to do. */
export function withHint(error: ContractError, hint: string): ContractError {
  const [first, ...more] = error.faults;
  return new ContractError({ ...(first ?? { code: error.code, message: error.message }), hint }, more, {
    cause: error,
  });
}

/** Throws a `ContractError` of one fault. */
export function refuse(code: ErrorCode, message: string, place?: string, hint?: string): never {
  throw new ContractError({
    code,
    message,
    ...(place === undefined ? {} : { place }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Throws one fault as it stands. */
export function refuseFault(fault: Fault): never {
  throw new ContractError(fault);
}

/** Throws one `ContractError` with all faults; does nothing when there are none. */
export function refuseAll(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first) throw new ContractError(first, faults.slice(1, MAX_FAULTS));
}
