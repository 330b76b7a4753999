/**
 * The check-governance door: an event or two names in, findings out. The step fails where there is an error; where an
 * event leaves nothing to check, it says so and passes.
 */
import { sortFindings } from '../../contract/governance/findings.js';
import type { NextStep } from '../../contract/next-step.js';
import { Checkout } from '../../host/git/fetch.js';
import { openSource } from '../../host/store/open.js';
import { governRange } from '../../steps/govern/govern.js';
import { hostFindings } from '../../steps/govern/host-settings.js';
import { governLines } from '../../steps/govern/lines.js';
import { obtainRange } from '../../steps/govern/range.js';
import { defaultBranch, wantedRange } from '../events/governance-event.js';
import { annotateFindings, findingsJson, governSummary } from '../report/governance-report.js';
import type { Log } from '../report/log.js';
import { formatNextStep } from '../report/next-step.js';
import { formatSummary } from '../report/summary.js';
import type { Door, DoorResult } from './door.js';

/** Codes: those of `wantedRange`, `obtainRange`, opening the source, and `governRange`. */
export const checkGovernance: Door<'check-governance'> = {
  async run(inputs, { env, log, now }) {
    const { contract, source, 'github-token': token = '' } = inputs;
    const opener = { env, token };
    const wanted = await wantedRange(inputs, env);
    if (wanted.comparison === 'none') return nothingToCheck(wanted.why, log);
    const folder = process.cwd();
    const checkout = await Checkout.open(folder, opener);
    const opened = source === undefined ? undefined : await openSource(source, opener);
    const host = hostFindings({ ...opener, branch: await defaultBranch(env), source, file: contract });
    const range = await obtainRange(checkout, wanted);
    const request = { ...range, folder, contract, now, env: checkout.env, source: opened, fix: false };
    const governed = await governRange(request);
    const result = { ...governed, findings: sortFindings([...governed.findings, ...(await host)]) };
    const given = { base: result.base, contract };
    const formatNext = (next: NextStep) => formatNextStep('check-governance', given, env, next);
    for (const line of governLines(result, formatNext)) log.info(line);
    return {
      outputs: { result: result.result, findings: findingsJson(result.findings) },
      summary: governSummary(result, env),
      annotations: annotateFindings(result.findings),
      failed: result.result === 'failed',
    };
  },
};

function nothingToCheck(why: string, log: Log): DoorResult<'check-governance'> {
  log.info(`nothing to check: ${why}`);
  return {
    outputs: { result: 'passed', findings: '[]' },
    summary: formatSummary('Contract governance: nothing to check', [], why),
  };
}
