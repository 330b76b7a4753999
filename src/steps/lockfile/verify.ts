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
import { type Asking, askedForLock } from '../verify/asked-for-lock.js';
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
  const asking = await askedForLock(request);
  const found = new Found();
  const signed = await verifyFirst({ ...request, lockfile, asking, found }, first);
  for (const mirror of mirrors) await verifyMirror({ ...request, lockfile, found }, mirror);
  return { lockfile, sources: [first, ...mirrors], faults: found.faults, signed };
}

/** What is wrong, of whichever source: one that refuses is no end of it. */
class Found {
  readonly faults: Fault[] = [];

  /** What `work` gives; undefined where it refuses, which is a fault. */
  async of<T>(source: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      for (const fault of error.faults) this.faults.push({ ...namedBy(fault, source), hint: error.hint });
      return undefined;
    }
  }
}

/** Most faults name a file: of several sources that have one of that name, it has to be said which. */
function namedBy(fault: Fault, source: string): Fault {
  const message = fault.message.includes(source) ? fault.message : `${source}: ${fault.message}`;
  return { place: source, ...fault, message };
}

type Verifying = Pick<VerifyLockedRequest, 'open' | 'progress'> & {
  readonly lockfile: Lockfile;
  readonly found: Found;
};

/** Each target, as the index of the source says it, with its whole chain; who signed it, where that is asked. */
async function verifyFirst(
  request: Verifying & Pick<VerifyLockedRequest, 'context' | 'deep'> & { readonly asking: Asking | undefined },
  name: string,
): Promise<Record<string, FoundSigners>> {
  const { lockfile, found, deep, progress } = request;
  const signed: Record<string, FoundSigners> = {};
  let { asking } = request;
  const opened = await found.of(name, async () => {
    const source = await request.open(name);
    return { source, index: await readIndexOf(lockfile, source, request.context, isOfLockfile(lockfile)) };
  });
  if (!opened) return signed;
  const { source, index } = opened;
  for (const [target, locked] of Object.entries(lockfile.targets))
    await found.of(name, async () => {
      const pinned = { lockfile, target };
      const standing = standingOf(index, pinned);
      const fault = standingFault(standing, pinned, name);
      if (fault) found.faults.push(fault);
      if (standing.kind !== 'there' && standing.kind !== 'yanked') return;
      const options = { deep, signers: asking?.request };
      const { manifest, signers } = await verifyRow(source, standing.row, index.product, options);
      if (asking) signed[target] = signers;
      asking = asking?.after(signers);
      requireSame(locked, manifest, pinned);
      progress(`verified ${locked.artifact_file}`);
    });
  return signed;
}

/** The artifact of each target, by the lockfile's word. */
async function verifyMirror({ lockfile, found, open, progress }: Verifying, name: string): Promise<void> {
  const source = await found.of(name, () => open(name));
  if (!source) return;
  for (const locked of Object.values(lockfile.targets))
    await found.of(name, async () => {
      await verifyArtifact(source, locked, undefined);
      progress(`verified ${locked.artifact_file} in ${name}`);
    });
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
