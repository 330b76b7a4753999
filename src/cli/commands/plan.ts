/** `plan`: the build matrix of a release. */
import { formatRunner } from '../../contract/documents/contract-fields.js';
import { openSource } from '../../host/store/open.js';
import { planRelease } from '../../steps/plan.js';
import { readPublished } from '../../steps/release-index/read.js';
import { featureList, flag, isRefused, list, type Options, required, text } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Prints the matrix and what its jobs share. Codes: those of `openSource`, `readPublished` and `planRelease`. */
export async function plan(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = text(options, 'source');
  const made = await planRelease({
    contract: required(options, 'contract'),
    manifestPath: required(options, 'manifestPath'),
    packages: list(options, 'package'),
    version: text(options, 'version'),
    git_rev: text(options, 'gitRev'),
    toolchain: text(options, 'toolchain'),
    profile: required(options, 'profile'),
    features: featureList(options),
    defaultFeatures: !isRefused(options, 'defaultFeatures'),
    cargoProfile: text(options, 'cargoProfile'),
    targets: list(options, 'target'),
    includePlanned: flag(options, 'includePlanned'),
    dist_revision: required(options, 'distRevision'),
    published: source === undefined ? undefined : await readPublished(await openSource(source, context)),
    env: context.env,
  });
  const lines = [
    `version ${made.version}, git_rev ${made.git_rev}, toolchain ${made.toolchain}, profile ${made.profile}, dist_revision ${made.dist_revision}`,
    ...made.matrix.include.map((job) => `${job.target} on ${formatRunner(job.runner)} (${job.support})`),
  ];
  return { json: made, lines };
}
