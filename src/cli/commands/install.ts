/** `install`: one artifact, by its tuple or from a lockfile, into a folder. */
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { openInTurn } from '../../host/store/open.js';
import { type InstallResult, installArtifact } from '../../steps/install/install.js';
import { readWanted } from '../../steps/install/wanted.js';
import { askedSigners, signerLines } from '../../steps/verify/asked.js';
import { flag, folder, type Options, text, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import { givenSigner, signersJson } from '../signer.js';
import { SUITE } from '../version.js';

/** Codes: those of `askedSigners`, `readWanted` and `installArtifact`. */
export async function install(options: Options, context: CommandContext): Promise<CommandResult> {
  const to = folder(options, 'to');
  const signers = await askedSigners(givenSigner(options), SUITE);
  const { wanted, sources } = await readWanted({
    tuple: tupleInput(options),
    sha256: text(options, 'sha256'),
    allowYanked: flag(options, 'allowYanked'),
    lockfile: text(options, 'lockfile'),
    source: text(options, 'source'),
  });
  const result = await installArtifact({
    wanted,
    ...openInTurn(sources, context),
    to: { folder: to },
    actionsCache: false,
    signers,
    context,
    progress: context.progress,
  });
  return {
    json: installedJson(result),
    lines: [
      installedLine(result),
      `tuple: ${formatTupleArguments(result.tuple)}`,
      `sha256: ${result.sha256}`,
      ...signerLines(result.signers, 'lockfile' in wanted ? wanted.lockfile.signer : undefined),
    ],
  };
}

/** An install as `--json` prints it. */
export function installedJson({ path, bin, tuple, sha256, from, signers }: InstallResult): unknown {
  return {
    path,
    bin,
    tuple,
    sha256,
    unchanged: from === 'destination',
    ...signersJson(signers),
  };
}

/** An install as one line for people. */
export function installedLine({ bin, from }: InstallResult): string {
  return `${from === 'destination' ? 'already installed' : 'installed'}: ${bin}`;
}
