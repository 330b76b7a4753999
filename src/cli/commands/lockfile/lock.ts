/** `lock`: pins a release and its targets in a lockfile. */

import type { FoundSigners } from '../../../contract/attestation/find.js';
import type { Lockfile } from '../../../contract/documents/lockfile.js';
import { gitsha } from '../../../contract/identity/tuple.js';
import { yankedText } from '../../../contract/selection/candidates.js';
import type { Choice } from '../../../contract/selection/choose.js';
import { openSource } from '../../../host/store/open.js';
import { lockRelease } from '../../../steps/lock.js';
import { signerLines } from '../../../steps/verify/asked.js';
import { flag, list, type Options, required, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { givenSigner, signersJson } from '../../signer.js';
import { SUITE } from '../../version.js';

/** Chooses a release and writes its lockfile. Codes: INVALID_INPUT, and those of `openSource` and `lockRelease`. */
export async function lock(options: Options, context: CommandContext): Promise<CommandResult> {
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

/** What was chosen, and what of it is not locked. */
function chosenLines({ release, rows, left, yanked }: Choice, replaced: Lockfile | undefined): string[] {
  const { version, dist_revision, profile, toolchain, git_rev } = release;
  const before = replaced ? `, in place of ${replaced.version} ${replaced.dist_revision}` : '';
  return [
    `chose ${version} ${dist_revision} (${profile}, rustc ${toolchain}, of ${gitsha(git_rev)}) for ${rows.map(({ target }) => target).join(', ')}${before}`,
    ...left.map((target) => `not locked: ${target}, which the release has; to lock it too, name every target`),
    ...yanked.map((row) => `not locked: ${row.target}, ${yankedText(row)}`),
  ];
}

function signedJson(found: Readonly<Record<string, FoundSigners>>): object {
  return Object.fromEntries(Object.entries(found).map(([target, signers]) => [target, signersJson(signers)]));
}

/** Each once: mostly one attestation is about all targets. */
function signedLines(found: Readonly<Record<string, FoundSigners>>): string[] {
  const lines = Object.values(found).flatMap((signers) => signerLines(signers));
  return lines.length > 0 ? [...new Set(lines)] : signerLines({});
}
