/** What is said of a release that was chosen for a lockfile, and of who signed it. */
import type { FoundSigners } from '../../../contract/attestation/find.js';
import type { Lockfile } from '../../../contract/documents/lockfile.js';
import { gitsha } from '../../../contract/identity/tuple.js';
import { yankedText } from '../../../contract/selection/candidates.js';
import type { Choice } from '../../../contract/selection/choose.js';
import { signerLines } from '../../../steps/verify/asked.js';
import { signersJson } from '../../signer.js';

/** What was chosen, and what of it is not locked. */
export function chosenLines({ release, rows, left, yanked }: Choice, replaced: Lockfile | undefined): string[] {
  const { version, dist_revision, profile, toolchain, git_rev } = release;
  const before = replaced ? `, in place of ${replaced.version} ${replaced.dist_revision}` : '';
  return [
    `chose ${version} ${dist_revision} (${profile}, rustc ${toolchain}, of ${gitsha(git_rev)}) for ${rows.map(({ target }) => target).join(', ')}${before}`,
    ...left.map((target) => `not locked: ${target}, which the release has; to lock it too, name every target`),
    ...yanked.map((row) => `not locked: ${row.target}, ${yankedText(row)}`),
  ];
}

/** Who signed, by target, for `--json`. */
export function signedJson(found: Readonly<Record<string, FoundSigners>>): object {
  return Object.fromEntries(Object.entries(found).map(([target, signers]) => [target, signersJson(signers)]));
}

/** Each once: mostly one attestation is about all targets. */
export function signedLines(found: Readonly<Record<string, FoundSigners>>): string[] {
  const lines = Object.values(found).flatMap((signers) => signerLines(signers));
  return lines.length > 0 ? [...new Set(lines)] : signerLines({});
}
