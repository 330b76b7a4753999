/** What the command line prints: results to stdout, everything else to stderr. */
import type { NextStep } from '../contract/next-step.js';
import { harmlessJson, harmlessLine } from '../contract/text/harmless.js';
import { asFileError, errnoOf } from '../host/disk/file-errors.js';
import { formatTable, type Table, type Terminal } from './table.js';

/** What a command gives back: one JSON document, and the lines that say the same to people. */
export interface CommandResult {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** What a terminal shows in place of the lines. */
  readonly table?: Table;
  /** 1 where the command ran, and what it looked at is not in order. */
  readonly exitCode?: 0 | 1;
}

/** What a command is given besides its options. */
export interface CommandContext {
  /** How a command begins that is printed (`invocationOf`). */
  readonly start: string;
  /** What to do next, as a command that can be pasted; undefined where it cannot be said so. */
  readonly nextStep: (next: NextStep) => string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
  readonly progress: (line: string) => void;
  readonly warn: (message: string) => void;
}

/**
 * What is printed of a result: a command may run in a job, where lines from outside must be no commands. A line stays one: a
 * name with a line end in it begins no other.
 */
export function formatResult({ json, lines, table }: CommandResult, asJson: boolean, terminal?: Terminal): string {
  if (asJson) return `${harmlessJson(json)}\n`;
  if (table && terminal) return formatTable(table, terminal);
  return lines.map((line) => `${harmlessLine(line)}\n`).join('');
}

/** Writes to standard output. What cannot be written is refused (STORE_FULL, IO_FAILED), unless nobody reads it any more. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(text, (error) =>
      error && errnoOf(error) !== 'EPIPE' ? fail(asFileError(error, 'standard output')) : done(),
    );
  });
}
