/**
 * Installing into the runner's tool cache: what is there is verified again, file by file, and used; else the artifact
 * comes from the Actions cache where that is asked for, else from the source. Whatever it came from, it passes the same
 * verification before anything of it is used, and is put in place with one rename.
 */
import { lstat, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContractError } from '../../contract/errors.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { streamFile } from '../../host/disk/files.js';
import { inspectInstalled, writeReceipt } from '../../host/install/installed.js';
import { markComplete, placeEntry, refuseLinks, toolEntry } from '../../host/install/tool-cache.js';
import { makeAside, removeLeftAside } from '../../host/install/unfinished.js';
import { refuseOlderHost } from '../../host/machine/refuse-older-host.js';
import type { FileStream, Source } from '../../host/store/store.js';
import { type Chosen, choose, keepManifest } from '../choose-tool.js';
import { unpackVerified } from '../install.js';
import type { ReadContext } from '../release-index/read.js';
import type { Pinned } from './pin.js';
import type { Wanted } from './wanted.js';

export interface ToolRequest {
  readonly wanted: Wanted;
  /** Opens the source; not called where nothing of it is needed. */
  readonly openSource: () => Promise<Source>;
  /** The root of the tool cache. */
  readonly toolCache: string;
  /** Whether the artifact is looked for, and kept, in the Actions cache. */
  readonly actionsCache: boolean;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

export interface ToolResult {
  readonly path: string;
  /** The primary binary. */
  readonly bin: string;
  readonly product: string;
  readonly tuple: Tuple;
  readonly sha256: string;
  readonly size: number;
  readonly from: 'tool cache' | 'Actions cache' | 'source';
}

/**
 * Installs a tool. A hit of the tool cache costs the request for the index; with a lockfile, none. Codes: those of
 * `completeQuery`, `resolveTuple`, `pinFromLockfile`, `readVerifiedRow` and `unpackVerified`, HOST_TOO_OLD.
 */
export async function installTool(given: ToolRequest): Promise<ToolResult> {
  let opened: Promise<Source> | undefined;
  const openSource = (): Promise<Source> => {
    opened ??= given.openSource();
    return opened;
  };
  const request = { ...given, openSource };
  const { product, tuple, artifact_sha256, artifact_size: size, ...chosen } = await choose(request);
  const path = toolEntry(request.toolCache, product, tuple, artifact_sha256);
  await refuseLinks(path);
  const download = request.actionsCache || (await isThere(path)) ? undefined : beginDownload(request, chosen, size);
  try {
    const pinned = await chosen.pin(path);
    await refuseOlderHost(pinned);
    const result = {
      path,
      bin: join(path, pinned.binaries[0] ?? product),
      product,
      tuple,
      sha256: artifact_sha256,
      size,
    };
    const state = await inspectInstalled(path, pinned);
    await removeLeftAside(path, request.progress);
    if (state === 'same') {
      await atPlace(path, () => markComplete(path));
      await keepManifest(path, pinned);
      discard(download);
      return { ...result, from: 'tool cache' };
    }
    if (state !== 'absent') request.context.warn(`${path} is not what was installed there; it is replaced`);
    return { ...result, from: await fillEntry(request, path, pinned, download) };
  } catch (error) {
    discard(download);
    throw error;
  }
}

/** Asks for an artifact that will be needed if its documents hold: they are read while its first bytes are on their way. */
function beginDownload(
  { openSource, progress }: ToolRequest,
  { artifact_file }: Pick<Chosen, 'artifact_file'>,
  size: number,
): Promise<FileStream | undefined> {
  const download = openSource().then((source) => {
    progress(`downloading ${artifact_file} (${size} bytes) from ${source.name}`);
    return source.stream(artifact_file, size);
  });
  // It may fail before anybody waits for it.
  download.catch(() => {});
  return download;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Lets go of a download that nobody wants any more. */
function discard(download: Promise<FileStream | undefined> | undefined): void {
  download?.then((chunks) => chunks?.discard?.()).catch(() => {});
}

const ARTIFACT = 'artifact.tar.gz';

async function fillEntry(
  request: ToolRequest,
  entry: string,
  pinned: Pinned,
  download: Promise<FileStream | undefined> | undefined,
): Promise<ToolResult['from']> {
  const { actionsCache, context, progress } = request;
  const isGood = async (): Promise<boolean> => (await inspectInstalled(entry, pinned)) === 'same';
  return atPlace(dirname(entry), async () => {
    const aside = await makeAside(entry);
    try {
      const ready = join(aside, 'ready');
      const restored = actionsCache && (await isRestored(request, pinned, aside, ready));
      if (!restored) {
        const chunks = await (download ?? beginDownload(request, pinned, pinned.artifact_size));
        await unpackVerified(chunks, pinned, join(aside, ARTIFACT), ready, progress);
      }
      await writeReceipt(ready, pinned);
      await placeEntry(ready, entry, aside, isGood);
      if (actionsCache && !restored) {
        const { saveFile } = await import('../../host/runner/actions-cache.js');
        await saveFile(aside, ARTIFACT, cacheKey(pinned), context.warn);
      }
      return restored ? 'Actions cache' : 'source';
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

/** Content-addressed: the key names the bytes that are expected under it. */
function cacheKey({ product, tuple, artifact_sha256 }: Pinned): string {
  return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
}

/** Whether the artifact was restored and unpacked. Other bytes (a poisoned cache) are a warning, and are not used. */
async function isRestored(request: ToolRequest, pinned: Pinned, aside: string, ready: string): Promise<boolean> {
  const { context, progress } = request;
  const { restoreFile } = await import('../../host/runner/actions-cache.js');
  const folder = await makeAside(join(aside, 'restored'));
  if (!(await restoreFile(folder, ARTIFACT, cacheKey(pinned), context.warn))) return false;
  try {
    const chunks = await streamFile(join(folder, ARTIFACT), pinned.artifact_size);
    await unpackVerified(chunks, pinned, join(aside, 'checked'), ready, progress);
    return true;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    context.warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
    return false;
  }
}
