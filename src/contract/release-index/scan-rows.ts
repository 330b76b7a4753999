/**
 * The fast reader of one row's line. Its paths follow from its tuple, so they are compared byte by byte with the parts
 * that stand further up:
 *
 *   {"toolchain":"T","git_rev":"G","dist_revision":"R","artifact_file":"D/FILE","artifact_sha256":"...","artifact_size":N,
 *   "manifest_file":"D/package/manifest.json","manifest_sha256":"...", checksums and provenance alike,
 *   "source_date_epoch":N,"yanked":["...","..."]}
 */
import { ARTIFACT_FORMAT } from '../identity/paths.js';
import { ascii, type ByteCursor, digits, hex, PLAIN, part, repeat, Span, type Step } from './byte-cursor.js';
import type { IndexRow } from './model.js';

/** Where the parts stand that all rows of a group share. */
export class GroupSpans {
  readonly product = new Span();
  readonly contractVersion = new Span();
  readonly version = new Span();
  readonly target = new Span();
  readonly profile = new Span();
}

/** Where the parts of one row stand; an object serves for many rows. */
export class RowSpans {
  readonly toolchain = new Span();
  readonly gitRev = new Span();
  readonly gitsha = new Span();
  /** The number of the revision, without its `r`. */
  readonly revision = new Span();
  readonly directory = new Span();
  readonly artifact = new Span();
  readonly artifactSha256 = new Span();
  readonly artifactSize = new Span();
  readonly manifestSha256 = new Span();
  readonly checksumsSha256 = new Span();
  readonly provenanceSha256 = new Span();
  readonly epoch = new Span();
  /** All reasons, without the quotes around them; empty where there is none. */
  readonly yanked = new Span();

  readonly tuple: readonly Step[] = [
    part('\n                {"toolchain":"', this.toolchain),
    hex('","git_rev":"', 40, 64, this.gitRev),
    digits('","dist_revision":"r', 9, this.revision),
  ];
  readonly folder: readonly Step[];
  readonly rest: readonly Step[];

  constructor({ product, contractVersion, version, target, profile }: GroupSpans) {
    const { toolchain, gitsha, revision, directory } = this;
    this.folder = [
      repeat('dist/', contractVersion),
      ...[version, target, profile, toolchain, gitsha].map((span) => repeat('/', span)),
      repeat('/r', revision),
    ];
    this.rest = [
      repeat('/', product),
      repeat('-v', version),
      ...[target, profile, toolchain, gitsha].map((span) => repeat('-', span)),
      repeat('-r', revision),
      hex(`.${ARTIFACT_FORMAT}","artifact_sha256":"`, 64, 64, this.artifactSha256),
      digits('","artifact_size":', 15, this.artifactSize),
      repeat(',"manifest_file":"', directory),
      hex('/package/manifest.json","manifest_sha256":"', 64, 64, this.manifestSha256),
      repeat('","checksums_file":"', directory),
      hex('/package/checksums.json","checksums_sha256":"', 64, 64, this.checksumsSha256),
      repeat('","provenance_file":"', directory),
      hex('/package/provenance.json","provenance_sha256":"', 64, 64, this.provenanceSha256),
      digits('","source_date_epoch":', 10, this.epoch),
    ];
  }
}

const ARTIFACT_FILE = ascii('","artifact_file":"');
const ARTIFACT_SHA256 = '","artifact_sha256":"';
const YANKED = ascii(',"yanked":["');
/** A reason holds no quote, so that this stands between two and nowhere else. */
const REASONS = '","';
const NEXT_REASON = ascii(REASONS);
const CLOSE_REASONS = ascii('"]');
const CLOSE = ascii('}');
/** What the header of an archive entry holds. */
const LAST_EPOCH = '7999999999';

/** Reads a line into `row`; false where it is not canonical. What its toolchain means, and its order, are the caller's. */
export function scanRow(cursor: ByteCursor, row: RowSpans): boolean {
  if (!cursor.take(row.tuple) || !cursor.literal(ARTIFACT_FILE)) return false;
  const { gitRev, gitsha, directory, artifact } = row;
  gitsha.set(gitRev.start, gitRev.start + 8);
  const start = cursor.at;
  if (!cursor.take(row.folder)) return false;
  directory.set(start, cursor.at);
  if (!cursor.take(row.rest)) return false;
  artifact.set(start, row.artifactSha256.start - ARTIFACT_SHA256.length);
  return areWellFormed(cursor, row) && scanYanks(cursor, row) && cursor.literal(CLOSE);
}

/** What the steps leave open: a git_rev has 40 digits or 64, a number no leading zeros, a revision is not 0. */
function areWellFormed(cursor: ByteCursor, { gitRev, revision, artifactSize, epoch }: RowSpans): boolean {
  return (
    (gitRev.length === 40 || gitRev.length === 64) &&
    cursor.isPositive(revision) &&
    (artifactSize.length === 1 || cursor.isPositive(artifactSize)) &&
    (epoch.length === 1 || cursor.isPositive(epoch)) &&
    (epoch.length < LAST_EPOCH.length || cursor.text(epoch) <= LAST_EPOCH)
  );
}

/** Reasons ascend, so that none is there twice. However many there are, none is made into text here. */
function scanYanks(cursor: ByteCursor, { yanked }: RowSpans): boolean {
  yanked.set(0, 0);
  if (!cursor.literal(YANKED)) return true;
  const start = cursor.at;
  let [before, reason] = [new Span(), new Span()];
  do {
    [before, reason] = [reason, before];
    if (!cursor.run(PLAIN, 1, 200, reason)) return false;
    if (before.length > 0 && cursor.compare(before, reason) >= 0) return false;
  } while (cursor.literal(NEXT_REASON));
  yanked.set(start, cursor.at);
  return cursor.literal(CLOSE_REASONS);
}

/** Rows of one group ascend by toolchain, git_rev and revision, and no two revisions share a gitsha. */
export function ascends(cursor: ByteCursor, before: RowSpans, row: RowSpans): boolean {
  const toolchain = cursor.compare(before.toolchain, row.toolchain);
  if (toolchain !== 0) return toolchain < 0;
  const rev = cursor.compare(before.gitRev, row.gitRev);
  if (rev !== 0) return rev < 0 && cursor.compare(before.gitsha, row.gitsha) !== 0;
  return Number(cursor.text(before.revision)) < Number(cursor.text(row.revision));
}

/** The row as a value. */
export function makeRow(
  cursor: ByteCursor,
  row: RowSpans,
  group: Pick<IndexRow, 'version' | 'distribution_contract_version' | 'target' | 'profile'>,
): IndexRow {
  const directory = cursor.text(row.directory);
  return {
    version: group.version,
    distribution_contract_version: group.distribution_contract_version,
    target: group.target,
    profile: group.profile,
    toolchain: cursor.text(row.toolchain),
    git_rev: cursor.text(row.gitRev),
    dist_revision: `r${cursor.text(row.revision)}`,
    artifact_file: cursor.text(row.artifact),
    artifact_sha256: cursor.text(row.artifactSha256),
    artifact_size: Number(cursor.text(row.artifactSize)),
    manifest_file: `${directory}/package/manifest.json`,
    manifest_sha256: cursor.text(row.manifestSha256),
    checksums_file: `${directory}/package/checksums.json`,
    checksums_sha256: cursor.text(row.checksumsSha256),
    provenance_file: `${directory}/package/provenance.json`,
    provenance_sha256: cursor.text(row.provenanceSha256),
    source_date_epoch: Number(cursor.text(row.epoch)),
    ...(row.yanked.length > 0 ? { yanked: cursor.text(row.yanked).split(REASONS) } : {}),
  };
}
