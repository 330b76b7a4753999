/**
 * Exporting: one release of a source, verified, as a flat folder of files that other clients take, under names that follow from
 * product and target. The folder comes whole or not at all; nothing that is there is written over.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { sha256 } from '../../contract/digest.js';
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import type { BaseUrl } from '../../contract/handoff/base-url.js';
import {
  type LeftOut,
  makeExportTexts,
  type PackslipOptions,
  yankedVersions,
} from '../../contract/handoff/export-files.js';
import { type ExportKey, FILE_HASH, signFile } from '../../contract/handoff/minisign.js';
import { NOTES_FILE, SUMS_FILE, signatureName } from '../../contract/handoff/names.js';
import { formatNotes } from '../../contract/handoff/notes.js';
import { type HandoffRelease, type ManifestOfRow, makeHandoff } from '../../contract/handoff/release.js';
import { formatSums } from '../../contract/handoff/sums.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { catalogOf } from '../../contract/selection/catalog.js';
import { chooseRelease } from '../../contract/selection/choose.js';
import { parseVersionRange } from '../../contract/selection/version-range.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { atPlace, namingInstead } from '../../host/disk/file-errors.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { makeNewFile, makeNewFolder } from '../../host/disk/new-files.js';
import { requireFree, takePlace } from '../../host/install/free-folder.js';
import type { Source } from '../../host/store/store.js';
import { type ReadContext, readIndex } from '../release-index/read.js';
import { askerOf } from '../resolve.js';
import { copyRow } from './copy-row.js';

/** A release by its version and profile, all its targets; the other parts where it was built more than once. */
export interface ExportQuery {
  readonly version: string;
  readonly profile: string;
  readonly toolchain?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly dist_revision?: string | undefined;
}

export interface ExportRequest {
  readonly source: Source;
  readonly query: ExportQuery;
  /** What a publish handed on, where the export has to be of exactly that. */
  readonly published?: readonly PublishedFiles[] | undefined;
  readonly base: BaseUrl | undefined;
  readonly key: ExportKey | undefined;
  readonly packslip: (Omit<PackslipOptions, 'list'> & { readonly list?: ListOptions | undefined }) | undefined;
  /** Who has to have signed every row; nobody unless given. */
  readonly signers: SignerRequest | undefined;
  /** A folder that is not there, or empty. */
  readonly to: string;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/** Of a list all but what the index says. */
type ListOptions = Omit<NonNullable<PackslipOptions['list']>, 'yanked'>;

export interface ExportResult {
  readonly release: HandoffRelease;
  readonly to: string;
  /** Every file, with its SHA-256, in the order of SHA256SUMS. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly left: readonly LeftOut[];
  /** Who signed, by target, where that was asked. */
  readonly signers: Readonly<Record<string, FoundSigners>>;
}

/**
 * Writes an export. Codes: DESTINATION_OCCUPIED, those of `readIndex`, `chooseRelease` and `copyRow`, and DIGEST_MISMATCH where
 * the source has another release than the one that was published.
 */
export async function exportRelease(request: ExportRequest): Promise<ExportResult> {
  const { source, query, published, to } = request;
  await requireFree(to);
  const { index } = await readIndex(source, request.context);
  const wish = { ...query, version: await parseVersionRange(query.version) };
  const { rows } = chooseRelease(catalogOf(index), wish, askerOf(source));
  if (published) requirePublished(rows, published);
  const parent = dirname(to);
  return atPlace(to, async () => {
    await makeFolders(parent);
    return withNewFolder(join(parent, '.export-'), (work) =>
      namingInstead(new Map([[work, to]]), async () => {
        const folder = join(work, 'ready');
        await makeNewFolder(folder);
        const result = await writeExport(request, { rows, all: index.rows, product: index.product, folder });
        await takePlace(folder, to);
        return result;
      }),
    );
  });
}

interface Writing {
  readonly rows: readonly [IndexRow, ...IndexRow[]];
  /** Of the whole index. */
  readonly all: readonly IndexRow[];
  readonly product: string;
  readonly folder: string;
}

async function writeExport(request: ExportRequest, { rows, all, product, folder }: Writing): Promise<ExportResult> {
  const { base, key, packslip } = request;
  const files = new Map<string, string>();
  const signers: Record<string, FoundSigners> = {};
  const manifests: ManifestOfRow[] = [];
  const add = async (name: string, content: string | Uint8Array): Promise<void> => {
    if (files.has(name)) return;
    await makeNewFile(join(folder, name), content);
    files.set(name, sha256(content));
  };
  for (const row of rows) {
    const copied = await copyRow(row, product, { ...request, folder });
    files.set(copied.archive.name, copied.archive.sha256);
    for (const [name, content] of copied.documents) await add(name, content);
    if (key)
      await add(
        signatureName(copied.archive.name),
        signFile(key, copied.archive.name, copied.archive.hash, row.source_date_epoch),
      );
    manifests.push({ row, manifest: copied.manifest });
    signers[row.target] = copied.signers;
    request.progress(`exported ${row.artifact_file}`);
  }
  const release = makeHandoff(manifests as [ManifestOfRow, ...ManifestOfRow[]]);
  const list = packslip?.list && { ...packslip.list, yanked: yankedVersions(all) };
  const texts = makeExportTexts(release, {
    base,
    key,
    packslip: packslip && { project: packslip.project, ...(list ? { list } : {}) },
  });
  for (const [name, content] of texts.files) await add(name, content);
  await add(NOTES_FILE, formatNotes({ release, base, rows, files: [...files.keys()] }));
  const sums = formatSums(files);
  await add(SUMS_FILE, sums);
  if (key) {
    const hash = createHash(FILE_HASH).update(sums).digest();
    await add(signatureName(SUMS_FILE), signFile(key, SUMS_FILE, hash, release.source_date_epoch));
  }
  const named = [...files].map(([name, digest]) => ({ name, sha256: digest }));
  return { release, to: request.to, files: named, left: texts.left, signers };
}

/** Whoever can write to a store must not have other bytes passed on than those that were published. */
function requirePublished(rows: readonly IndexRow[], published: readonly PublishedFiles[]): void {
  const digests = new Map(published.map((row) => [row.artifact_file, row]));
  for (const row of rows) {
    const handed = digests.get(row.artifact_file);
    if (!handed) continue;
    if (
      handed.artifact_sha256 !== row.artifact_sha256 ||
      handed.manifest_sha256 !== row.manifest_sha256 ||
      handed.provenance_sha256 !== row.provenance_sha256
    )
      refuse('DIGEST_MISMATCH', `${row.artifact_file} is not as it was published`, row.artifact_file);
    digests.delete(row.artifact_file);
  }
  const [missing] = digests.keys();
  if (missing !== undefined)
    refuse('TUPLE_NOT_FOUND', `${missing} was published, and is not part of what would be exported`, missing);
}
