/**
 * What governance found, as lines for people: the command line and the log of the action say the same. Fields and messages
 * may come from a pull request, and none begins a line of its own.
 */
import { clip } from '../../contract/clip.js';
import { type Finding, nextSteps } from '../../contract/governance/findings.js';
import type { NextStep } from '../../contract/next-step.js';
import { harmlessLine } from '../../contract/text/harmless.js';
import type { GovernResult } from './govern.js';

/** Changes that are listed, and characters of what each is of. */
const MOST_CHANGES = 1000;
const MOST_NAMED = 500;

/** `formatNext` says a step as it can be run where this is printed; undefined where it cannot. */
export function governLines(
  { result, base, head, changes, findings, stub, fixed, fixes, published }: GovernResult,
  formatNext: (next: NextStep) => string | undefined,
): string[] {
  const facing = changes.filter(({ level }) => level !== 'none');
  return [
    `${base.slice(0, 12)}..${head.slice(0, 12)}: ${facing.length} consumer-facing changes`,
    ...changes
      .slice(0, MOST_CHANGES)
      .map(
        ({ kind, pointer, level }) =>
          `  ${kind} ${harmlessLine(clip(pointer, MOST_NAMED))} (${level === 'none' ? 'nothing to consumers' : level})`,
      ),
    ...(changes.length > MOST_CHANGES ? [`  and ${changes.length - MOST_CHANGES} more`] : []),
    ...(published ? [publishedLine(published)] : []),
    ...findings.flatMap(findingLines),
    ...(stub === undefined ? [] : ['missing in the changelog, to paste:', '', ...stub.trimEnd().split('\n'), '']),
    ...fixes.map(({ message, file, line }) => harmlessLine(`fix: ${message} (${file}:${line})`)),
    ...fixed.map((path) => `regenerated the tables of ${path} in the working tree; commit it`),
    ...nextSteps(findings).flatMap((next) => nextLines(next, formatNext(next))),
    result,
  ];
}

function publishedLine({ source, releases, rows, attested }: NonNullable<GovernResult['published']>): string {
  return harmlessLine(`published in ${source}: ${releases} releases, ${rows} rows, ${attested} of them attested`);
}

function nextLines({ purpose }: NextStep, said: string | undefined): string[] {
  return said === undefined ? [] : [`${purpose}:`, `  ${said}`];
}

function findingLines({ severity, code, message, file, line, whatToDo, clause }: Finding): string[] {
  return [
    harmlessLine(`${severity}[${code}]: ${message} (${file}:${line})`),
    `  ${whatToDo} Specification, ${clause}.`,
  ];
}
