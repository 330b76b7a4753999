/**
 * Verifying what a lockfile pins: everything is still there, was not yanked, and has the same bytes; in its first source with the
 * whole chain, in its mirrors the artifacts.
 */
import { isDeepStrictEqual } from 'node:util';
import type { FoundSigners } from '../../contract/attestation/find.js';
import { type LockedTarget, type Lockfile, lockAgain } from '../../contract/documents/lockfile.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import { ContractError, type Fault, refuseFault } from '../../contract/errors.js';
import { isOfLockfile, type PinnedTarget, standingFault, standingOf } from '../../contract/lockfile/standing.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import type { GivenSigner } from '../verify/asked.js';
import { askedForLock } from '../verify/asked-for-lock.js';
import { verifyArtifact, verifyRow } from '../verify/row.js';
import { readIndexOf, readLockfile, sourcesOf } from './read.js';

export interface VerifyLockedRequest {
  /** Path of the lockfile. */
  readonly lockfile: string;
  /** In place of all its sources. */
  readonly source: string | undefined;
  readonly open: (name: string) => Promise<Source>;
  readonly deep: boolean;
  /** Who has to have signed it; whom the lockfile names, unless somebody is named. */
  readonly signer: GivenSigner;
  readonly suite: string | undefined;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

export interface LockedReport {
  readonly lockfile: Lockfile;
  readonly sources: readonly string[];
  /** Everything that is wrong, with its place; the source is named in it. */
  readonly faults: readonly Fault[];
  /** Who signed, of targets of which it was asked and found. */
  readonly signed: Readonly<Record<string, FoundSigners>>;
}

/** Codes: those of `readLockfile` and `askedForLock`; whatever a source has or lacks is in the report. */
export async function verifyLocked(request: VerifyLockedRequest): Promise<LockedReport> {
  const lockfile = await readLockfile(request.lockfile);
  const [first, ...mirrors] = sourcesOf(lockfile, request.source);
  const faults: Fault[] = [];
  const signed: Record<string, FoundSigners> = {};
  const check = async <T>(source: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      const named = (fault: Fault): Fault => ({ place: source, ...fault, hint: error.hint });
      for (const fault of error.faults) faults.push(named(fault));
      return undefined;
    }
  };
  let asking = await askedForLock(request);
  const index = await check(first, async () => {
    const source = await request.open(first);
    return { source, ...(await readIndexOf(lockfile, source, request.context, isOfLockfile(lockfile))) };
  });
  for (const [target, locked] of Object.entries(lockfile.targets)) {
    const pinned = { lockfile, target };
    if (index)
      await check(first, async () => {
        const standing = standingOf(index, pinned);
        const fault = standingFault(standing, pinned, first);
        if (fault) faults.push(fault);
        if (standing.kind !== 'there' && standing.kind !== 'yanked') return;
        const options = { deep: request.deep, signers: asking?.request };
        const { manifest, signers } = await verifyRow(index.source, standing.row, index.product, options);
        if (asking) signed[target] = signers;
        asking = asking?.after(signers);
        requireSame(locked, manifest, pinned);
        request.progress(`verified ${locked.artifact_file}`);
      });
    for (const mirror of mirrors)
      await check(mirror, async () => {
        await verifyArtifact(await request.open(mirror), locked, undefined);
        request.progress(`verified ${locked.artifact_file} in ${mirror}`);
      });
  }
  return { lockfile, sources: [first, ...mirrors], faults, signed };
}

/** What is locked besides the digests is what the manifest of that digest says (LOCKFILE_MISMATCH). */
function requireSame(locked: LockedTarget, manifest: Manifest, { lockfile, target }: PinnedTarget): void {
  const differs = (['content_size', 'requires', 'binaries', 'files'] as const).filter(
    (part) => !isDeepStrictEqual(locked[part], manifest[part]),
  );
  if (differs.length > 0)
    refuseFault({
      code: 'LOCKFILE_MISMATCH',
      message: `${target} has other ${differs.join(', ')} in the lockfile than in its manifest`,
      place: locked.artifact_file,
      hint: 'The lockfile was edited or merged: lock again.',
      next: lockAgain(lockfile, []),
    });
}
