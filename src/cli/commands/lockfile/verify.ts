/** `verify --lockfile`: what a lockfile pins, held against its sources. */
import { refuse } from '../../../contract/errors.js';
import { TUPLE_PARTS } from '../../../contract/identity/tuple.js';
import { placedText } from '../../../contract/text/refusal.js';
import { openSource } from '../../../host/store/open.js';
import { type LockedReport, verifyLocked } from '../../../steps/lockfile/verify.js';
import { signerLines } from '../../../steps/verify/asked.js';
import { flag, type Options, required, text, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { givenSigner, signersJson } from '../../signer.js';
import { SUITE } from '../../version.js';

/**
 * Exit code 1 where anything that is pinned is not there as it was locked. Codes: INVALID_INPUT where it is named by parts of a
 * tuple, too, and those of `verifyLocked`.
 */
export async function verifyLockfile(options: Options, context: CommandContext): Promise<CommandResult> {
  const given = TUPLE_PARTS.filter((part) => tupleInput(options)[part] !== undefined);
  if (given.length > 0 || flag(options, 'all'))
    refuse('INVALID_INPUT', `the lockfile says what is verified; leave out ${given.join(', ') || 'all'}`, 'lockfile');
  const path = required(options, 'lockfile');
  const report = await verifyLocked({
    lockfile: path,
    source: text(options, 'source'),
    open: (name) => openSource(name, context),
    deep: flag(options, 'deep'),
    signer: givenSigner(options),
    suite: SUITE,
    context,
    progress: context.progress,
  });
  return { json: reportJson(report), lines: reportLines(report, context), exitCode: report.faults.length > 0 ? 1 : 0 };
}

function reportJson({ lockfile, sources, faults, signed }: LockedReport): object {
  const { product, version, profile, toolchain, git_rev, dist_revision, targets } = lockfile;
  const signedBy = Object.entries(signed).map(([target, signers]) => [target, signersJson(signers)]);
  return {
    ...{ product, version, profile, toolchain, git_rev, dist_revision },
    targets: Object.keys(targets),
    sources,
    faults: faults.map(({ code, message, place }) => ({ code, message, place })),
    signed_by: Object.fromEntries(signedBy),
  };
}

function reportLines({ lockfile, sources, faults, signed }: LockedReport, { nextStep }: CommandContext): string[] {
  const { product, version, dist_revision, targets } = lockfile;
  const said = faults.flatMap((fault) => {
    const step = fault.next && nextStep(fault.next);
    return [
      `fault[${fault.code}]: ${placedText(fault)}`,
      ...(fault.hint ?? '').split('\n').map((line) => `  ${line}`),
      ...(step === undefined ? [] : [`  ${fault.next?.purpose}:`, `    ${step}`]),
    ];
  });
  const signers = Object.values(signed);
  return [
    ...said,
    ...new Set(signers.length > 0 ? signers.flatMap((one) => signerLines(one)) : signerLines({}, lockfile.signer)),
    `${product} ${version} ${dist_revision}: ${Object.keys(targets).length} targets verified in ${sources.join(', ')}, ${faults.length} faults`,
  ];
}
