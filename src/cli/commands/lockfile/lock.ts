/** `lock`: pins a release and its targets in a lockfile. */

import type { FoundSigners } from '../../../contract/attestation/find.js';
import { refuse } from '../../../contract/errors.js';
import { openSource } from '../../../host/store/open.js';
import { lockRelease } from '../../../steps/lock.js';
import { flag, list, type Options, required, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { givenSigner } from '../../signer.js';
import { SUITE } from '../../version.js';
import { chosenLines, signedJson, signedLines } from './chosen.js';

/** Chooses a release and writes its lockfile. Codes: INVALID_INPUT, and those of `openSource` and `lockRelease`. */
export async function lock(options: Options, context: CommandContext): Promise<CommandResult> {
  if (flag(options, 'update')) return (await import('./update.js')).updateCommand(options, context);
  if (options.dropTarget !== undefined)
    refuse('INVALID_INPUT', '--drop-target is of --update; without it, name the targets that are meant', 'drop-target');
  const source = await openSource(required(options, 'source'), context);
  const { target: _, ...query } = tupleInput(options);
  const path = required(options, 'lockfile');
  const found: Record<string, FoundSigners> = {};
  const lockfile = await lockRelease({
    source,
    query,
    targets: list(options, 'target'),
    lockfile: path,
    mirrors: list(options, 'mirror'),
    allowRelativeSource: flag(options, 'allowRelativeSource'),
    signer: givenSigner(options),
    suite: SUITE,
    chosen: (choice, replaced) => {
      for (const line of chosenLines(choice, replaced)) context.progress(line);
    },
    signed: (target, signers) => {
      found[target] = signers;
    },
    context,
    progress: context.progress,
  });
  return {
    json: Object.keys(found).length > 0 ? { ...lockfile, signed_by: signedJson(found) } : lockfile,
    lines: [
      `locked ${Object.keys(lockfile.targets).join(', ')} in ${path}`,
      ...signedLines(found),
      'A yank does not reach a lockfile: it keeps installing what it pins.',
    ],
  };
}
