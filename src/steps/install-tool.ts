/**
 * Installing into the runner's tool cache: what is there is verified again, file by file, and used; else the artifact
 * comes from the Actions cache where that is asked for, else from the source. Whatever it came from, it passes the same
 * verification before anything of it is used, and is put in place with one rename.
 */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DOCUMENT_LIMITS } from '../contract/document.js';
import { ContractError } from '../contract/errors.js';
import { type Tuple, tupleOf } from '../contract/identity.js';
import type { Lockfile } from '../contract/lockfile.js';
import { parseManifest } from '../contract/manifest.js';
import type { IndexRow } from '../contract/release-index.js';
import { sha256, verifyDigest, verifyManifestIdentity, verifyManifestRow } from '../contract/verify.js';
import { restoreFile, saveFile } from '../host/actions-cache.js';
import { makeAside, removeLeftAside } from '../host/aside.js';
import { atPlace } from '../host/file-errors.js';
import { readBounded, replaceFile, streamFile } from '../host/files.js';
import { refuseOlderHost } from '../host/host-requires.js';
import { inspectInstalled, RECEIPT_FOLDER, writeReceipt } from '../host/installed.js';
import type { Source } from '../host/store.js';
import { markComplete, placeEntry, refuseLinks, toolEntry } from '../host/tool-cache.js';
import { type Pinned, pinFromLockfile, pinnedBy, unpackVerified } from './install.js';
import type { ReadContext } from './read-index.js';
import { completeQuery, resolveTuple, targetsOfRelease } from './resolve.js';
import { readVerifiedRow } from './verify.js';

/** What is to be installed: a target of a lockfile, or a tuple, as far as it was given. */
export type Wanted =
  | { readonly lockfile: Lockfile; readonly target: string }
  | {
      readonly tuple: { readonly [Part in keyof Tuple]?: string | undefined };
      readonly allowYanked: boolean;
      readonly sha256?: string | undefined;
    };

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
export async function installTool(request: ToolRequest): Promise<ToolResult> {
  const { product, tuple, artifact_sha256, pin } = await choose(request);
  const path = toolEntry(request.toolCache, product, tuple, artifact_sha256);
  await refuseLinks(path);
  const pinned = await pin(path);
  await refuseOlderHost(pinned);
  const bin = join(path, pinned.binaries[0] ?? product);
  const result = { path, bin, product, tuple, sha256: artifact_sha256, size: pinned.artifact_size };

  const state = await inspectInstalled(path, pinned);
  await removeLeftAside(path, request.progress);
  if (state === 'same') {
    await atPlace(path, () => markComplete(path));
    await keepManifest(path, pinned);
    return { ...result, from: 'tool cache' };
  }
  if (state !== 'absent') request.context.warn(`${path} is not what was installed there; it is replaced`);
  return { ...result, from: await fillEntry(request, path, pinned) };
}

interface Chosen {
  readonly product: string;
  readonly tuple: Tuple;
  readonly artifact_sha256: string;
  /** What the bytes are held against; an entry of the tool cache may have the manifest already. */
  readonly pin: (entry: string) => Promise<Pinned>;
}

async function choose({ wanted, openSource, context }: ToolRequest): Promise<Chosen> {
  if ('lockfile' in wanted) {
    const pinned = pinFromLockfile(wanted.lockfile, wanted.target);
    return { ...pinned, pin: async () => pinned };
  }
  const source = await openSource();
  const query = await completeQuery(source, wanted.tuple, context);
  const { row, product } = await resolveTuple(source, query, wanted, context);
  const { artifact_file, artifact_sha256, yanked } = row;
  if (wanted.sha256 !== undefined) verifyDigest(artifact_sha256, wanted.sha256, artifact_file);
  if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
  const otherTargets = (): Promise<string[]> => targetsOfRelease(source, row, context);
  const pin = async (entry: string): Promise<Pinned> => ({
    ...(await pinRow(source, row, product, entry)),
    otherTargets,
  });
  return { product, tuple: tupleOf(row), artifact_sha256, pin };
}

/** The manifest that the index names: the entry's copy where its digest agrees, else the source's with its chain. */
async function pinRow(source: Source, row: IndexRow, product: string, entry: string): Promise<Pinned> {
  const kept = await readBounded(manifestOf(entry), DOCUMENT_LIMITS.manifest.maxBytes).catch(() => undefined);
  if (kept && sha256(kept) === row.manifest_sha256) {
    const manifest = parseManifest(kept, row.manifest_file);
    verifyManifestIdentity(manifest, row, product, row.distribution_contract_version, row.manifest_file);
    verifyManifestRow(manifest, row);
    return pinnedBy(manifest, row, kept);
  }
  const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
  return pinnedBy(manifest, row, manifestBytes);
}

function manifestOf(entry: string): string {
  return join(entry, RECEIPT_FOLDER, 'manifest.json');
}

/** An entry that a lockfile installed has no manifest yet. Where it cannot be kept, the next run asks for it again. */
async function keepManifest(entry: string, { manifest, manifest_sha256 }: Pinned): Promise<void> {
  if (!manifest) return;
  const path = manifestOf(entry);
  const kept = await readBounded(path, DOCUMENT_LIMITS.manifest.maxBytes).catch(() => undefined);
  if (!kept || sha256(kept) !== manifest_sha256) await replaceFile(path, manifest).catch(() => {});
}

const ARTIFACT = 'artifact.tar.gz';

async function fillEntry(request: ToolRequest, entry: string, pinned: Pinned): Promise<ToolResult['from']> {
  const { actionsCache, context, progress } = request;
  const isGood = async (): Promise<boolean> => (await inspectInstalled(entry, pinned)) === 'same';
  return atPlace(dirname(entry), async () => {
    const aside = await makeAside(entry);
    try {
      const ready = join(aside, 'ready');
      const restored = actionsCache && (await isRestored(request, pinned, aside, ready));
      if (!restored) {
        const source = await request.openSource();
        progress(`downloading ${pinned.artifact_file} (${pinned.artifact_size} bytes) from ${source.name}`);
        await unpackVerified(source, pinned, join(aside, ARTIFACT), ready, progress);
      }
      await writeReceipt(ready, pinned);
      await placeEntry(ready, entry, aside, isGood);
      if (actionsCache && !restored) await saveFile(aside, ARTIFACT, cacheKey(pinned), context.warn);
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
  const folder = await makeAside(join(aside, 'restored'));
  if (!(await restoreFile(folder, ARTIFACT, cacheKey(pinned), context.warn))) return false;
  try {
    await unpackVerified(sourceOfFile(join(folder, ARTIFACT)), pinned, join(aside, 'checked'), ready, progress);
    return true;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    context.warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
    return false;
  }
}

/** One file on disk, in place of every artifact. */
function sourceOfFile(file: string): Source {
  const nothing = async (): Promise<undefined> => undefined;
  return { name: 'the Actions cache', read: nothing, list: nothing, stream: (_path, limit) => streamFile(file, limit) };
}
