/** `lock`: pins a release and its targets in a lockfile. */

import type { FoundSigners } from '../../contract/attestation/find.js';
import { parseQuery, RELEASE_PARTS } from '../../contract/selection/query.js';
import { openSource } from '../../host/store/open.js';
import { lockRelease } from '../../steps/lock.js';
import { signerLines } from '../../steps/verify/asked.js';
import { flag, list, type Options, required, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import { givenSigner, signersJson } from '../signer.js';
import { SUITE } from '../version.js';

/** Writes the lockfile of a release. Codes: INVALID_INPUT, and those of `openSource`, `parseQuery` and `lockRelease`. */
export async function lock(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const { target: _, ...release } = tupleInput(options);
  const path = required(options, 'lockfile');
  const found: Record<string, FoundSigners> = {};
  const lockfile = await lockRelease({
    source,
    query: parseQuery(release, RELEASE_PARTS as ('version' | 'profile' | 'toolchain' | 'git_rev' | 'dist_revision')[]),
    targets: list(options, 'target'),
    lockfile: path,
    mirrors: list(options, 'mirror'),
    allowRelativeSource: flag(options, 'allowRelativeSource'),
    signer: givenSigner(options),
    suite: SUITE,
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

function signedJson(found: Readonly<Record<string, FoundSigners>>): object {
  return Object.fromEntries(Object.entries(found).map(([target, signers]) => [target, signersJson(signers)]));
}

/** Each once: mostly one attestation is about all targets. */
function signedLines(found: Readonly<Record<string, FoundSigners>>): string[] {
  const lines = Object.values(found).flatMap((signers) => signerLines(signers));
  return lines.length > 0 ? [...new Set(lines)] : signerLines({});
}
