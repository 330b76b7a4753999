/** The govern command. */
import type { Finding } from '../../contract/governance-findings.js';
import { openSource } from '../../host/open-source.js';
import { type GovernResult, governRange } from '../../steps/govern.js';
import type { CommandContext, CommandResult } from '../output.js';
import { flag, type Options, required, text } from './options.js';

export async function govern(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = text(options, 'source');
  const result = await governRange({
    folder: process.cwd(),
    env: context.env,
    base: required(options, 'base'),
    head: required(options, 'head'),
    comparison: 'merge-base',
    contract: required(options, 'contract'),
    source: source === undefined ? undefined : await openSource(source),
    fix: flag(options, 'fix'),
    now: context.now,
  });
  return { json: result, lines: linesOf(result), exitCode: result.result === 'passed' ? 0 : 1 };
}

function linesOf({ result, base, head, changes, findings, stub, fixed }: GovernResult): string[] {
  const facing = changes.filter(({ level }) => level !== 'none');
  return [
    `${base.slice(0, 12)}..${head.slice(0, 12)}: ${facing.length} consumer-facing changes`,
    ...changes.map(({ kind, pointer, level }) => `  ${kind} ${pointer} (${level === 'none' ? 'prose' : level})`),
    ...findings.flatMap(findingLines),
    ...(stub === undefined ? [] : ['missing in the changelog, to paste:', '', ...stub.trimEnd().split('\n'), '']),
    ...fixed.map((path) => `regenerated the tables of ${path} in the working tree; commit it`),
    result,
  ];
}

function findingLines({ severity, code, message, file, line, whatToDo, clause }: Finding): string[] {
  return [`${severity}[${code}]: ${message} (${file}:${line})`, `  ${whatToDo} Specification, ${clause}.`];
}
