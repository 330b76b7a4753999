/** The rebuild door: a published tuple or a staged folder in, whether it can be built again out. The step fails where it differs. */

import { ContractError } from '../../contract/errors.js';
import { rebuildArtifact } from '../../steps/rebuild/rebuild.js';
import { rebuildFaults, rebuildLines } from '../../steps/rebuild/report.js';
import { readWantedRebuild } from '../../steps/rebuild/wanted.js';
import { annotationsOf } from '../report/annotations.js';
import { rebuildSummary } from '../report/rebuild-summary.js';
import type { Door } from './door.js';

/** Codes: those of `readWantedRebuild` and `rebuildArtifact`. */
export const rebuild: Door<'rebuild'> = {
  async run(inputs, { env, now, log }) {
    const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
    const { source, staged, checkout, repository, keep, 'github-token': token = '' } = inputs;
    const tuple = { version, target, profile, toolchain, git_rev, dist_revision };
    const context = { now, warn: (message: string) => log.warn(message) };
    const reference = await readWantedRebuild({ source, staged, tuple }, { env, token }, context);
    const progress = (line: string): void => log.info(line);
    const result = await log.foreign(`Build ${reference.manifest.target} again`, (output) =>
      rebuildArtifact({ reference, checkout, repository, keep, env, token, now, progress, output }),
    );
    for (const line of rebuildLines(result)) log.info(line);
    const [first, ...more] = rebuildFaults(result);
    const { GITHUB_WORKSPACE = process.cwd() } = env;
    return {
      outputs: {
        result: result.result,
        rows: JSON.stringify(result.rows),
        'artifact-sha256': result.rebuilt.artifact_sha256,
        'content-sha256': result.rebuilt.content_sha256,
        'manifest-file': result.manifest_file ?? '',
      },
      summary: rebuildSummary(result, reference.manifest, env),
      annotations: first && (await annotationsOf(new ContractError(first, more), GITHUB_WORKSPACE)),
      failed: first !== undefined,
    };
  },
};
