/** The update-lockfile door: a lockfile in, the same with the newest release out, and what to say of it in a pull request. */
import { openSource } from '../../host/store/open.js';
import { updateLockfile } from '../../steps/lockfile/update.js';
import { signerLines } from '../../steps/verify/asked.js';
import { updateSummary } from '../report/update-summary.js';
import type { Door } from './door.js';
import { givenSigner, suiteOf } from './requests/signer-request.js';

/** Codes: those of `updateLockfile`. */
export const updateLockfileDoor: Door<'update-lockfile'> = {
  async run(inputs, { env, now, log }) {
    const { lockfile, version, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, source } = inputs;
    const update = () =>
      updateLockfile({
        ...{ lockfile, version, toolchain, git_rev, dist_revision, source },
        dropTargets: inputs['drop-target'],
        signer: givenSigner(inputs),
        suite: suiteOf(env),
        open: (name) => openSource(name, { env, token: inputs['github-token'] ?? '' }),
        context: { now, warn: (message) => log.warn(message) },
        progress: (line) => log.info(line),
      });
    const updated = await log.group('Update', update);
    const { before, after, changed, newestRow, signed } = updated;
    const name = `${after.product} ${after.version} ${after.dist_revision}`;
    log.info(changed ? `locked ${name}, in place of ${before.version} ${before.dist_revision}` : `up to date: ${name}`);
    for (const line of new Set(Object.values(signed).flatMap((signers) => signerLines(signers)))) log.info(line);
    if (newestRow !== undefined) log.info(`newest row of ${after.sources[0]}: ${newestRow}`);
    const summary = updateSummary(updated);
    return {
      outputs: { changed: String(changed), version: after.version, 'previous-version': before.version, summary },
      summary,
    };
  },
};
