/** What the command line prints: results to stdout, everything else to stderr. */
import { ContractError, ERROR_CODES } from '../contract/errors.js';

/** What a command gives back: one JSON document, and the lines that say the same to people. */
export interface CommandResult {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** 1 where the command ran, and what it looked at is not in order. */
  readonly exitCode?: 0 | 1;
}

/** What a command is given besides its options. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
  readonly progress: (line: string) => void;
  readonly warn: (message: string) => void;
}

/** Terminal escapes from outside must not reach a terminal. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

export function printResult(result: CommandResult, asJson: boolean): void {
  process.stdout.write(
    asJson ? `${JSON.stringify(result.json, null, 2)}\n` : result.lines.map((line) => `${printable(line)}\n`).join(''),
  );
}

/** `error[CODE]: what, where`, every further fault, and what to do. */
export function printError(error: unknown): void {
  const known = error instanceof ContractError;
  const faults = known
    ? error.faults
    : [{ code: 'INTERNAL' as const, message: error instanceof Error ? error.message : String(error) }];
  for (const fault of faults) {
    const at = fault.place && !fault.message.includes(fault.place) ? ` (${fault.place})` : '';
    const line = fault.line === undefined ? '' : ` [line ${fault.line}]`;
    process.stderr.write(`error[${fault.code}]: ${printable(`${fault.message}${at}${line}`)}\n`);
  }
  process.stderr.write(`${printable(known ? error.hint : ERROR_CODES.INTERNAL[1])}\n`);
  if (!known && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG) process.stderr.write(`${error.stack}\n`);
}
