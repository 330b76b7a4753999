/**
 * Installing: what is wanted is found and pinned, and where a signer is named, has to be signed by him; what is there already is
 * verified again, file by file, and used; else the artifact's bytes are taken into a private folder, verified, unpacked there,
 * and put in place with one rename. A refused install leaves nothing behind.
 */
import { dirname, join } from 'node:path';
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { keepManifest, writeReceipt } from '../../host/install/installed.js';
import { removeUnfinished, workFolderPrefix } from '../../host/install/unfinished.js';
import { refuseOlderHost } from '../../host/machine/refuse-older-host.js';
import type { ReadContext } from '../release-index/read.js';
import {
  beginDownload,
  type Download,
  discard,
  saveToActionsCache,
  unpackDownload,
  unpackRestored,
} from './artifact.js';
import { type Destination, destinationOf, type Where } from './destination.js';
import { type Chosen, choose, type Pinned, pin, targetsBeside } from './pin.js';
import { type OpenSource, type OpenSources, openedOnce } from './sources.js';
import type { Wanted } from './wanted.js';

export interface InstallRequest {
  readonly wanted: Wanted;
  /** Opens the source; not called where nothing of it is needed. */
  readonly openSource: OpenSource;
  /** Other sources that may have what a lockfile pins. */
  readonly mirrors?: readonly OpenSource[] | undefined;
  readonly to: Where;
  /** Whether the artifact is looked for, and kept, in the Actions cache. */
  readonly actionsCache: boolean;
  /** Who has to have signed it, wherever the bytes come from; nobody unless given. */
  readonly signers?: SignerRequest | undefined;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/** The same, with all its sources, each opened once. */
interface Opened extends InstallRequest {
  readonly sources: OpenSources;
}

export interface InstallResult {
  readonly path: string;
  /** The primary binary. */
  readonly bin: string;
  readonly product: string;
  readonly tuple: Tuple;
  readonly sha256: string;
  readonly size: number;
  /** The destination, where the same artifact was there already and every file of it still is what it should be. */
  readonly from: 'destination' | 'Actions cache' | 'source';
  /** Who was asked for, and has signed; nothing where nobody was asked for. */
  readonly signers: FoundSigners;
}

/**
 * Installs what is wanted. What is there already costs the request for the index; with a lockfile, none. Codes: those of
 * `choose`, `destinationOf`, `pin`, `requireSigned`, `refuseOlderHost`, `Destination` and `unpackDownload`.
 */
export async function installArtifact(given: InstallRequest): Promise<InstallResult> {
  const sources = openedOnce([given.openSource, ...(given.mirrors ?? [])]);
  const [openSource] = sources;
  const request = { ...given, sources };
  const { wanted, context, progress } = request;
  const chosen = await choose(wanted, sources, context);
  const destination = await destinationOf(request.to, chosen);
  const { path, keeps } = destination;
  const begins = !request.actionsCache && (await destination.beginsEmpty());
  const download = begins ? beginDownload(chosen, openSource, progress) : undefined;
  try {
    const [pinned, signers] = await Promise.all([pin(chosen, openSource, keeps), signersOf(chosen, request)]);
    await refuseOlderHost(pinned, () => targetsBeside(chosen, openSource, context));
    await removeUnfinished(path, progress);
    if (!(await destination.holds(pinned, context.warn)))
      return resultOf(path, pinned, signers, await fill(destination, pinned, request, download));
    discard(download);
    if (keeps && pinned.manifest) await keepManifest(keeps, pinned.manifest, pinned.manifest_sha256);
    return resultOf(path, pinned, signers, 'destination');
  } catch (error) {
    discard(download);
    if (!('lockfile' in chosen)) throw error;
    const { asLockfileError } = await import('./against-lockfile.js');
    const { lockfile, tuple } = chosen;
    throw await asLockfileError(error, { lockfile, target: tuple.target }, sources, context);
  }
}

/** Who signed, where that is asked; before anything is unpacked, and whether it is there already or not. */
async function signersOf(chosen: Chosen, request: Opened): Promise<FoundSigners> {
  const { signers, sources, context } = request;
  if (!signers) return {};
  const { requireSigned } = await import('./signed.js');
  return requireSigned(chosen, sources, signers, context);
}

function resultOf(path: string, pinned: Pinned, signers: FoundSigners, from: InstallResult['from']): InstallResult {
  return {
    path,
    bin: join(path, pinned.binaries[0] ?? pinned.product),
    product: pinned.product,
    tuple: pinned.tuple,
    sha256: pinned.artifact_sha256,
    size: pinned.artifact_size,
    from,
    signers,
  };
}

/** Prepares the files in a private folder beside the destination, and puts them there. */
async function fill(
  destination: Destination,
  pinned: Pinned,
  { actionsCache, sources, context: { warn }, progress }: Opened,
  download: Download | undefined,
): Promise<'Actions cache' | 'source'> {
  // A source that cannot be opened is refused before anything is written.
  if (!actionsCache && sources.length === 1) await sources[0]();
  const inWorkFolder = async (work: string): Promise<'Actions cache' | 'source'> => {
    const ready = join(work, 'ready');
    const unpacking = { pinned, work, ready, progress, warn };
    const restored = actionsCache && (await unpackRestored(unpacking));
    if (!restored) await unpackDownload(sources, unpacking, download);
    await writeReceipt(ready, pinned);
    await destination.place({ ready, work }, pinned);
    if (actionsCache && !restored) await saveToActionsCache(unpacking);
    return restored ? 'Actions cache' : 'source';
  };
  return atPlace(dirname(destination.path), async () =>
    withNewFolder(await workFolderPrefix(destination.path), inWorkFolder),
  );
}
