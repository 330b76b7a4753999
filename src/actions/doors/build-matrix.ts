/** The build-matrix door: contract and repository in, matrix and shared identity out. */
import { formatRunner } from '../../contract/documents/contract-fields.js';
import { formatPlan } from '../../contract/documents/release-plan.js';
import { openSource } from '../../host/store/open.js';
import { planRelease } from '../../steps/plan.js';
import { readPublished } from '../../steps/release-index/read.js';
import { planSummary } from '../report/summaries.js';
import type { Door } from './door.js';

/** Codes: those of opening and reading the source, and of `planRelease`. */
export const buildMatrix: Door<'build-matrix'> = {
  async run(inputs, { env, log }) {
    const { contract, version, toolchain, profile, targets, source, 'dist-revision': dist_revision } = inputs;
    const counts = source !== undefined && dist_revision === 'auto';
    const plan = await log.group('Plan', async () => {
      if (counts) log.info(`reading what ${source} has published`);
      const planned = await planRelease({
        contract,
        version,
        toolchain,
        profile,
        targets,
        dist_revision,
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
        published: counts
          ? await readPublished(await openSource(source, { env, token: inputs['github-token'] ?? '' }))
          : undefined,
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
