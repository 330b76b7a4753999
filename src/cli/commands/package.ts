/** `package`: one target, built here or taken as it is, staged with its documents. */
import { parseGenerated } from '../../contract/documents/build.js';
import { refuse } from '../../contract/errors.js';
import { parseTuple } from '../../contract/identity/tuple.js';
import { packageTarget } from '../../steps/package/package.js';
import { featureList, flag, isRefused, list, type Options, required, seconds, text, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Stages one target. Codes: INVALID_INPUT unless there is something to build or a binary, and those of `packageTarget`. */
export async function packageCommand(options: Options, context: CommandContext): Promise<CommandResult> {
  const manifestPath = text(options, 'manifestPath');
  const binary = text(options, 'binary');
  if ((manifestPath === undefined) === (binary === undefined))
    refuse('INVALID_INPUT', 'give either --manifest-path, to build, or --binary, built elsewhere', 'manifest-path');
  const staged = await packageTarget({
    ...parseTuple(tupleInput(options)),
    contract: required(options, 'contract'),
    source_date_epoch: seconds(options, 'sourceDateEpoch'),
    manifestPath,
    packages: list(options, 'package'),
    bin: text(options, 'bin'),
    features: featureList(options),
    defaultFeatures: !isRefused(options, 'defaultFeatures'),
    cargoProfile: text(options, 'cargoProfile'),
    binary,
    include: list(options, 'include'),
    generate: list(options, 'generate').map((item) => parseGenerated(item, 'generate')),
    systemPackages: list(options, 'systemPackage'),
    allowWrapper: flag(options, 'allowWrapper'),
    out: required(options, 'out'),
    env: context.env,
    now: context.now,
    progress: context.progress,
  });
  return { json: staged, lines: [`packaged: ${staged.artifact_file}`, `sha256: ${staged.artifact_sha256}`] };
}
