/** `release`: the orchestrator, from plan to install on this machine. */
import { tupleOf } from '../../contract/identity/tuple.js';
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { releaseHere } from '../../steps/release.js';
import type { CommandContext, CommandResult } from '../output.js';
import { installedJson, installedLine } from './install.js';
import { type Options, required } from './options.js';

/** Releases on this machine, and says what to do next. Codes: those of `releaseHere`. */
export async function release(options: Options, context: CommandContext): Promise<CommandResult> {
  const result = await releaseHere({
    config: required(options, 'config'),
    env: context.env,
    context,
    progress: context.progress,
  });
  const { publish, installed, config } = result;
  const lines = [
    ...publish.published.map((row) => `published: ${row.artifact_file}`),
    ...publish.unchanged.map((row) => `unchanged: ${row.artifact_file}`),
  ];
  lines.push(`store: ${config.store}`);
  const [row] = [...publish.published, ...publish.unchanged];
  if (installed) lines.push(installedLine(installed), `it says: ${result.says}`);
  if (row) {
    const tuple = formatTupleArguments(tupleOf(row));
    lines.push(
      '',
      'What to do next:',
      `  ${config.install_to}/${result.plan.product}`,
      `  controller-dist verify --source ${config.store} ${tuple} --deep`,
      `  controller-dist install --source ${config.store} ${tuple} --to DIR`,
    );
  }
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
