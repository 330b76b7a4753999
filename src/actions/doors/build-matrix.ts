/** The build-matrix door: contract and repository in, matrix and shared identity out. */
import type { PublishedRevisions } from '../../contract/decisions/plan.js';
import { formatRunner } from '../../contract/documents/contract-fields.js';
import { formatPlan } from '../../contract/documents/release-plan.js';
import type { Environment } from '../../host/process.js';
import { openSource } from '../../host/store/open.js';
import { planRelease } from '../../steps/plan.js';
import { ifReachable } from '../../steps/release-index/reachable.js';
import { readPublished } from '../../steps/release-index/read.js';
import type { Inputs } from '../inputs.js';
import { planSummary } from '../report/summaries.js';
import type { Door } from './door.js';

/** Codes: those of opening and reading the source, and of `planRelease`. */
export const buildMatrix: Door<'build-matrix'> = {
  async run(inputs, { env, log }) {
    const { contract, version, toolchain, profile, targets, source, 'dist-revision': asked } = inputs;
    const counts = source !== undefined && asked === 'auto';
    const plan = await log.group('Plan', async () => {
      if (counts) log.info(`reading what ${source} has published`);
      const { value: published, unread } = counts ? await readCounted(source, inputs, env) : {};
      if (unread !== undefined)
        log.warn(`${source} could not be read, so the revision is counted as if nothing was published: ${unread}`);
      const planned = await planRelease({
        contract,
        version,
        toolchain,
        profile,
        targets,
        dist_revision: unread === undefined ? asked : 'r1',
        env,
        manifestPath: inputs['manifest-path'],
        packages: inputs.package,
        features: inputs.features,
        defaultFeatures: inputs['default-features'],
        cargoProfile: inputs['cargo-profile'],
        tag: /^refs\/tags\/(.+)$/s.exec(env.GITHUB_REF ?? '')?.[1],
        git_rev: inputs['git-rev'],
        includePlanned: inputs['include-planned'],
        selfHosted: inputs['self-hosted'],
        published,
      });
      for (const job of planned.matrix.include)
        log.info(`${job.target} on ${formatRunner(job.runner)} (${job.support})`);
      return planned;
    });
    return {
      outputs: {
        matrix: JSON.stringify(plan.matrix),
        plan: formatPlan(plan),
        product: plan.product,
        version: plan.version,
        'git-rev': plan.git_rev,
        toolchain: plan.toolchain,
        profile: plan.profile,
        'dist-revision': plan.dist_revision,
        'source-date-epoch': String(plan.source_date_epoch),
      },
      summary: planSummary(plan, env),
    };
  },
};

/** What revisions are counted from; where that may be, also that it cannot be reached. Codes: those of opening and reading it. */
async function readCounted(
  source: string,
  { 'github-token': token = '', 'source-optional': isOptional }: Inputs<'build-matrix'>,
  env: Environment,
): Promise<{ readonly value?: PublishedRevisions; readonly unread?: string | undefined }> {
  const opened = await openSource(source, { env, token });
  return isOptional ? ifReachable(() => readPublished(opened)) : { value: await readPublished(opened) };
}
