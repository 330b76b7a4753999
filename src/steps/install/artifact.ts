/**
 * The artifact's bytes: from the Actions cache where that is asked for, else from the source. Wherever they come from, they
 * go into a private file, are verified, and only then unpacked, into a fresh folder.
 */
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { verifyDigest, verifySize } from '../../contract/digest.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { requireStated } from '../../contract/executable/against-target.js';
import { ARTIFACT_FORMAT } from '../../contract/identity/paths.js';
import { atPlace, namingInstead } from '../../host/disk/file-errors.js';
import { digestStream, streamFile, writeAll, writeExclusive } from '../../host/disk/files.js';
import { makeNewFolder } from '../../host/disk/new-files.js';
import type { FileStream } from '../../host/store/store.js';
import type { Artifact, Pinned } from './pin.js';
import { firstGood, type OpenSource, type OpenSources } from './sources.js';

/** The answer to a request for an artifact; undefined where the source has none. */
export type Download = Promise<FileStream | undefined>;

/** Asks for an artifact. Its documents may be read while its first bytes are on their way. */
export function beginDownload(
  { artifact_file, artifact_size }: Artifact,
  openSource: OpenSource,
  progress: (line: string) => void,
): Download {
  const download = openSource().then((source) => {
    progress(`downloading ${artifact_file} (${artifact_size} bytes) from ${source.name}`);
    return source.stream(artifact_file, artifact_size);
  });
  // It may fail before anybody waits for it.
  download.catch(() => {});
  return download;
}

/** Lets go of a download that nobody wants any more. */
export function discard(download: Download | undefined): void {
  download?.then((chunks) => chunks?.discard?.()).catch(() => {});
}

/** One artifact on its way from bytes to files. */
export interface Unpacking {
  readonly pinned: Pinned;
  /** A private folder for the bytes. */
  readonly work: string;
  /** The folder that will hold the files; it is not there yet. */
  readonly ready: string;
  readonly progress: (line: string) => void;
  readonly warn: (message: string) => void;
}

/** The bytes in the work folder, and in the Actions cache. */
const ARTIFACT = `artifact.${ARTIFACT_FORMAT}`;

/**
 * Unpacks what the first source gives that has the good bytes; `begun` is the download from the first of all, where it has
 * begun. Codes: those of the sources and of `unpackVerified`.
 */
export async function unpackDownload(sources: OpenSources, unpacking: Unpacking, begun?: Download): Promise<void> {
  const { pinned, progress, warn } = unpacking;
  let next = begun;
  const receive = async (open: OpenSource): Promise<void> => {
    const download = next ?? beginDownload(pinned, open, progress);
    next = undefined;
    await receiveVerified(await download, ARTIFACT, unpacking);
  };
  await unpackVerified(ARTIFACT, unpacking, () => firstGood(sources, receive, warn));
}

/** Whether the artifact came from the Actions cache. Other bytes there (a poisoned cache) are a warning, and are not used. */
export async function unpackRestored(unpacking: Unpacking): Promise<boolean> {
  const { pinned, work, warn } = unpacking;
  const { restoreFile } = await import('../../host/runner/actions-cache.js');
  const folder = join(work, 'restored');
  await atPlace(folder, () => makeNewFolder(folder));
  if (!(await restoreFile(folder, ARTIFACT, cacheKey(pinned), warn))) return false;
  try {
    const restored = await streamFile(join(folder, ARTIFACT), pinned.artifact_size);
    await unpackVerified('checked', unpacking, () => receiveVerified(restored, 'checked', unpacking));
    return true;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
    return false;
  }
}

/** Keeps what `unpackDownload` verified in the Actions cache. */
export async function saveToActionsCache({ pinned, work, warn }: Unpacking): Promise<void> {
  const { saveFile } = await import('../../host/runner/actions-cache.js');
  await saveFile(work, ARTIFACT, cacheKey(pinned), warn);
}

/** Content-addressed: the key names the bytes that are expected under it. */
function cacheKey({ product, tuple, artifact_sha256 }: Artifact): string {
  return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
}

/** Takes bytes into a private file, and verifies them. Codes: DOCUMENT_NOT_FOUND, TOO_LARGE, SIZE_MISMATCH, DIGEST_MISMATCH. */
async function receiveVerified(
  chunks: AsyncIterable<Uint8Array> | undefined,
  name: string,
  { pinned: { artifact_file, artifact_size, artifact_sha256 }, work }: Unpacking,
): Promise<void> {
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
  const receive = async (handle: FileHandle): Promise<void> => {
    const { size, sha256 } = await digestStream(chunks, (chunk) => writeAll(handle, chunk));
    verifySize(size, artifact_size, artifact_file);
    verifyDigest(sha256, artifact_sha256, artifact_file);
  };
  await writeExclusive(join(work, name), receive, false);
}

/**
 * Unpacks the private file of that name once it is `received`, which is when its bytes are verified. Codes: those of `received`
 * and of `unpackArchive`, BINARY_MISMATCH, MANIFEST_MISMATCH.
 */
async function unpackVerified(
  name: string,
  { pinned, work, ready, progress }: Unpacking,
  received: () => Promise<void>,
): Promise<void> {
  const { artifact_file, artifact_size } = pinned;
  const file = join(work, name);
  const names = new Map([
    [file, artifact_file],
    [ready, artifact_file],
    [work, dirname(work)],
  ]);
  await namingInstead(names, async () => {
    // Where the tool is there already, what unpacks is not needed; else it is loaded while the bytes are on their way.
    const [{ unpackArchive }, { readBinaryFiles }] = await Promise.all([
      import('../../host/archive/unpack.js'),
      import('../../host/machine/read-binary-files.js'),
      received(),
    ]);
    progress(`verified ${artifact_file} (${artifact_size} bytes)`);
    await unpackArchive(file, pinned, ready);
    const binaries = pinned.binaries.map((binary) => ({
      name: `${artifact_file}: ${binary}`,
      place: artifact_file,
      path: join(ready, binary),
    }));
    requireStated(pinned.requires, await readBinaryFiles(binaries, pinned.tuple.target), artifact_file);
  });
}
