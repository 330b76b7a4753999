/** The install-controller door: a tuple or a lockfile in, a verified binary on PATH. */
import { runnerMachine } from '../../host/install/ownership.js';
import { toolCacheRoot } from '../../host/install/tool-cache.js';
import type { Environment } from '../../host/process.js';
import { openInTurn } from '../../host/store/open.js';
import { installArtifact } from '../../steps/install/install.js';
import { readWanted } from '../../steps/install/wanted.js';
import { askedSigners, signerLines } from '../../steps/verify/asked.js';
import { installSummary, originOf } from '../report/summaries.js';
import type { Door } from './door.js';
import { givenInputs } from './requests/install-request.js';
import { givenSigner, suiteOf } from './requests/signer-request.js';

export const installController: Door<'install-controller'> = {
  async run(inputs, { env, now, log }) {
    const locale = otherLocale(env, process.platform);
    if (locale !== undefined)
      log.warn(`the locale ${locale} is not UTF-8, as the contract assumes; set LC_ALL=C.UTF-8`);
    const signers = await askedSigners(givenSigner(inputs), suiteOf(env));
    const { wanted, sources } = await readWanted(givenInputs(inputs, env));
    const runner = await runnerMachine(env);
    const install = () =>
      installArtifact({
        wanted,
        ...openInTurn(sources, { env, token: inputs['github-token'] ?? '' }),
        to: { toolCache: toolCacheRoot(env), runner },
        actionsCache: inputs.cache,
        signers,
        context: { now, warn: (message) => log.warn(message) },
        progress: (line) => log.info(line),
      });
    const result = await log.group('Install', install);
    const { path, bin, tuple, sha256, from } = result;
    log.info(`${bin} is there, from the ${originOf(result)}`);
    const { signer, rebuiltBy } = result.signers;
    for (const line of signerLines(result.signers, 'lockfile' in wanted ? wanted.lockfile.signer : undefined))
      log.info(line);
    return {
      outputs: {
        path,
        bin,
        version: tuple.version,
        'git-rev': tuple.git_rev,
        target: tuple.target,
        'dist-revision': tuple.dist_revision,
        sha256,
        'cache-hit': String(from !== 'source'),
        signer: signer ? JSON.stringify(signer) : '',
        'rebuilt-by': rebuiltBy ? JSON.stringify(rebuiltBy) : '',
      },
      summary: installSummary(result, sources[0], env),
      path: inputs['add-to-path'] ? path : undefined,
    };
  },
};

/** The locale in force, where it is not UTF-8; undefined where it is, and on Windows, which has none of these variables. */
export function otherLocale(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return undefined;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  return /utf-?8/i.test(locale) ? undefined : locale;
}
