/**
 * Installing (design: What it is): resolve, download into a private file while hashing, verify the whole chain, only then
 * unpack aside, check every file, and put it in place with one rename. A refused install leaves nothing behind.
 */
import { type FileHandle, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { verifyDigest, verifySize } from '../contract/digest.js';
import { refuse } from '../contract/errors.js';
import type { Tuple } from '../contract/identity/tuple.js';
import { atPlace } from '../host/disk/file-errors.js';
import { digestStream, writeAll, writeExclusive } from '../host/disk/files.js';
import { inspectInstalled, writeReceipt } from '../host/install/installed.js';
import { placeFolder } from '../host/install/place-folder.js';
import { makeAside, removeLeftAside } from '../host/install/unfinished.js';
import { refuseOlderHost } from '../host/machine/refuse-older-host.js';
import type { FileStream, Source } from '../host/store/store.js';
import type { Pinned } from './install/pin.js';
import type { ReadContext } from './release-index/read.js';

export interface InstallResult {
  readonly path: string;
  readonly bin: string;
  readonly tuple: Tuple;
  readonly sha256: string;
  /** True where the same artifact was there already, and every file of it still is what it should be. */
  readonly unchanged: boolean;
}

export interface InstallOptions {
  readonly to: string;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/** Installs what is pinned into a folder. Codes: HOST_TOO_OLD, DESTINATION_OCCUPIED and those of the source and `unpackArchive`. */
export async function installPinned(source: Source, pinned: Pinned, options: InstallOptions): Promise<InstallResult> {
  await refuseOlderHost(pinned);
  const to = resolve(options.to);
  const result = {
    path: to,
    bin: join(to, pinned.binaries[0] ?? pinned.product),
    tuple: pinned.tuple,
    sha256: pinned.artifact_sha256,
  };
  const state = await inspectInstalled(to, pinned);
  if (state === 'same') {
    await removeLeftAside(to, options.progress);
    return { ...result, unchanged: true };
  }
  if (state === 'foreign') refuse('DESTINATION_OCCUPIED', `${to} holds files that no install put there`, to);
  if (state === 'damaged') options.context.warn(`${to} was damaged; installing again`);
  const isGood = async (): Promise<boolean> => (await inspectInstalled(to, pinned)) === 'same';
  await atPlace(dirname(to), async () => {
    await removeLeftAside(to, options.progress);
    const aside = await makeAside(to);
    try {
      const ready = join(aside, 'ready');
      const chunks = await source.stream(pinned.artifact_file, pinned.artifact_size);
      await unpackVerified(chunks, pinned, join(aside, 'artifact'), ready, options.progress);
      await writeReceipt(ready, pinned);
      await placeFolder({ ready, aside, to, isGood });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
  return { ...result, unchanged: false };
}

/** Takes the artifact's bytes into a private file, verifies them, and only then unpacks them, into a fresh folder. */
export async function unpackVerified(
  chunks: FileStream | undefined,
  pinned: Pinned,
  download: string,
  destination: string,
  progress: (line: string) => void,
): Promise<void> {
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${pinned.artifact_file} is not there`, pinned.artifact_file);
  const receive = async (handle: FileHandle): Promise<void> => {
    const { size, sha256 } = await digestStream(chunks, (chunk) => writeAll(handle, chunk));
    verifySize(size, pinned.artifact_size, pinned.artifact_file);
    verifyDigest(sha256, pinned.artifact_sha256, pinned.artifact_file);
  };
  // Where the tool is there already, what unpacks is not needed; else it is loaded while the bytes are on their way.
  const [{ unpackArchive }] = await Promise.all([
    import('../host/archive/unpack.js'),
    writeExclusive(download, receive, false),
  ]);
  progress(`verified ${pinned.artifact_file} (${pinned.artifact_size} bytes)`);
  await unpackArchive(download, pinned, destination);
}
