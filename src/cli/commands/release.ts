/** `release`: the orchestrator, from plan to install on this machine. */
import { resolve } from 'node:path';
import { TUPLE_PARTS } from '../../contract/identity/tuple.js';
import { tupleOptions } from '../../contract/identity/tuple-text.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { formatCommand } from '../../contract/text/command.js';
import { shellWord } from '../../contract/text/shell-word.js';
import { type ReleaseResult, releaseHere } from '../../steps/release.js';
import { type Options, required } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import { installedJson, installedLine } from './install.js';

/** Releases on this machine, and says what to do next. Codes: those of `releaseHere`. */
export async function release(options: Options, context: CommandContext): Promise<CommandResult> {
  const result = await releaseHere({
    config: required(options, 'config'),
    env: context.env,
    context,
    progress: context.progress,
  });
  const { publish, installed, config } = result;
  const rows = [...publish.published, ...publish.unchanged];
  const lines = [
    ...publish.published.map((row) => `published: ${row.artifact_file}`),
    ...publish.unchanged.map((row) => `unchanged: ${row.artifact_file}`),
    `store: ${config.store}`,
    ...(installed ? [installedLine(installed), `it says: ${result.says}`] : []),
    ...rows.slice(0, 1).flatMap((row) => ['', 'What to do next:', ...nextLines(row, result, context.start)]),
  ];
  return {
    json: {
      store: config.store,
      publish,
      installed: installed ? installedJson(installed) : null,
      says: result.says ?? null,
    },
    lines,
  };
}

/** Running it, where it is installed; then what anybody can do with a row, from the folder that this ran in. */
function nextLines(row: IndexRow, { config, plan, installed }: ReleaseResult, start: string): string[] {
  const options = { source: config.store, ...tupleOptions(row, TUPLE_PARTS) };
  const commands = [
    ...(installed ? [shellWord(resolve(installed.bin))] : []),
    formatCommand(start, 'verify', { ...options, deep: true }),
    formatCommand(start, 'install', { ...options, to: `tools/${plan.product}` }),
  ];
  return commands.map((command) => `  ${command}`);
}
