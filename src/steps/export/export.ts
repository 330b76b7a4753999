/**
 * Exporting: one release of a source, verified, as a flat folder of files that other clients take, under names that follow from
 * product and target. The folder comes whole or not at all; nothing that is there is written over.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { meantRows } from '../../contract/decisions/attested-rows.js';
import { oneRelease } from '../../contract/decisions/one-release.js';
import { sha256 } from '../../contract/digest.js';
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import type { BaseUrl } from '../../contract/handoff/base-url.js';
import {
  type LeftOut,
  makeExportTexts,
  type PackslipOptions,
  yankedVersions,
} from '../../contract/handoff/export-files.js';
import { type ExportKey, FILE_HASH, signFile } from '../../contract/handoff/minisign.js';
import { attestationOfName, NOTES_FILE, SUMS_FILE, signatureName } from '../../contract/handoff/names.js';
import { formatNotes } from '../../contract/handoff/notes.js';
import { type HandoffRelease, type ManifestOfRow, makeHandoff } from '../../contract/handoff/release.js';
import { formatSums } from '../../contract/handoff/sums.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
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

/** The release that is meant: by its version, or by the rows that a publish handed on, and then no others. */
export type MeantRelease =
  | { readonly kind: 'version'; readonly query: ExportQuery }
  | { readonly kind: 'published'; readonly rows: readonly PublishedFiles[] };

export interface ExportRequest {
  readonly source: Source;
  readonly release: MeantRelease;
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
 * Writes an export. Codes: DESTINATION_OCCUPIED, those of `readIndex`, `chooseRelease`, `meantRows`, `oneRelease` and `copyRow`.
 */
export async function exportRelease(request: ExportRequest): Promise<ExportResult> {
  const { source, to } = request;
  await requireFree(to);
  const { index } = await readIndex(source, request.context);
  const rows = await rowsOf(index, request);
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

/** The rows that are meant, none of them yanked. */
async function rowsOf(
  index: ReleaseIndex,
  { source, release }: ExportRequest,
): Promise<readonly [IndexRow, ...IndexRow[]]> {
  if (release.kind === 'published') return oneRelease(meantRows(index, release));
  const wish = { ...release.query, version: await parseVersionRange(release.query.version) };
  return chooseRelease(catalogOf(index), wish, askerOf(source)).rows;
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
  const sums = formatSums(new Map([...files].filter(([name]) => attestationOfName(name) === undefined)));
  await add(SUMS_FILE, sums);
  if (key) {
    const hash = createHash(FILE_HASH).update(sums).digest();
    await add(signatureName(SUMS_FILE), signFile(key, SUMS_FILE, hash, release.source_date_epoch));
  }
  const named = [...files].map(([name, digest]) => ({ name, sha256: digest }));
  return { release, to: request.to, files: named, left: texts.left, signers };
}
