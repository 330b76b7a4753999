/**
 * The fast reader of one row's line. Its paths follow from its tuple, so they are compared byte by byte with the parts
 * that stand further up:
 *
 *   {"toolchain":"T","git_rev":"G","dist_revision":"R","artifact_file":"D/FILE","artifact_sha256":"...","artifact_size":N,
 *   "manifest_file":"D/package/manifest.json","manifest_sha256":"...", checksums and provenance alike,
 *   "source_date_epoch":N,"yanked":["...","..."],"attestations":["...","..."]}
 */
import { ARTIFACT_FORMAT } from '../identity/paths.js';
import {
  ascii,
  type ByteClass,
  type ByteCursor,
  digits,
  HEX,
  hex,
  type Literal,
  PLAIN,
  part,
  repeat,
  Span,
  type Step,
} from './byte-cursor.js';
import { MAX_ATTESTATIONS } from './limits.js';
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
  /** All digests, in the same way. */
  readonly attestations = new Span();

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
const ATTESTATIONS = ascii(',"attestations":["');
/** A reason holds no quote, nor does a digest, so that this stands between two and nowhere else. */
const BETWEEN = '","';
const NEXT_TEXT = ascii(BETWEEN);
const CLOSE_TEXTS = ascii('"]');
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
  return (
    areWellFormed(cursor, row) &&
    scanTexts(cursor, REASONS, row.yanked) &&
    scanTexts(cursor, DIGESTS, row.attestations) &&
    cursor.literal(CLOSE)
  );
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

/** A list of texts that is there only where it holds something. */
interface Texts {
  readonly open: Literal;
  readonly allowed: ByteClass;
  readonly min: number;
  readonly max: number;
  readonly most: number;
}

const REASONS: Texts = { open: YANKED, allowed: PLAIN, min: 1, max: 200, most: Number.POSITIVE_INFINITY };
const DIGESTS: Texts = { open: ATTESTATIONS, allowed: HEX, min: 64, max: 64, most: MAX_ATTESTATIONS };

/** They ascend, so that none is there twice. However many there are, none is made into text here. */
function scanTexts(cursor: ByteCursor, { open, allowed, min, max, most }: Texts, all: Span): boolean {
  all.set(0, 0);
  if (!cursor.literal(open)) return true;
  const start = cursor.at;
  let [before, text] = [new Span(), new Span()];
  let count = 0;
  do {
    [before, text] = [text, before];
    if (++count > most || !cursor.run(allowed, min, max, text)) return false;
    if (before.length > 0 && cursor.compare(before, text) >= 0) return false;
  } while (cursor.literal(NEXT_TEXT));
  all.set(start, cursor.at);
  return cursor.literal(CLOSE_TEXTS);
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
  const made: IndexRow = {
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
  };
  if (row.yanked.length > 0) made.yanked = cursor.text(row.yanked).split(BETWEEN);
  if (row.attestations.length > 0) made.attestations = cursor.text(row.attestations).split(BETWEEN);
  return made;
}
