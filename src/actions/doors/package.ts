/** The package door: one target built, or taken as it is, and staged with its documents. */
import { join } from 'node:path';
import { formatStagedName } from '../../contract/identity/paths.js';
import { packageSummary } from '../report/summaries.js';
import { type BuildCache, saveBuild } from './build-cache.js';
import type { Door } from './door.js';
import { packageHere } from './package-build.js';

/** Codes: those of `packageHere`. */
export const packageDoor: Door<'package'> = {
  async run(inputs, context) {
    const { cache, staged } = await packageHere(inputs, context);
    const { out } = inputs;
    context.log.info(`packaged: ${staged.artifact_file}\nsha256: ${staged.artifact_sha256}`);
    return {
      outputs: {
        'artifact-file': join(out, staged.artifact_file),
        'artifact-sha256': staged.artifact_sha256,
        'manifest-file': join(out, staged.manifest_file),
        staged: out,
        'artifact-name': formatStagedName(staged.product, staged),
      },
      summary: packageSummary(staged, context.env),
      state: cache === undefined ? undefined : { cache: JSON.stringify(cache) },
    };
  },
  async post(state, { log }) {
    const cache = state('cache');
    if (cache !== '') await log.group('Build cache', () => saveBuild(JSON.parse(cache) as BuildCache, log));
  },
};
