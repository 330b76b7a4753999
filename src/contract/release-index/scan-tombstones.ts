/**
 * The fast reader of what was pruned from an index: the end of its text, one line for each tombstone,
 *
 *   {"version":"V","target":"T","profile":"P","toolchain":"C","git_rev":"G","dist_revision":"R",
 *   "distribution_contract_version":"...","artifact_sha256":"...","row_sha256":"..."}
 *
 * An index may hold more tombstones than rows, so none is made into a value but those that are asked for.
 */
import { isTargetTriple } from '../identity/tuple.js';
import { compareVersions, isExactVersion } from '../identity/version.js';
import { ascii, ByteCursor, digits, hex, part, Span, type Step } from './byte-cursor.js';
import type { RowFilter, Tombstone } from './model.js';
import { higherVersion } from './rules.js';

const OPEN = ascii(',\n  "pruned": [');
const OPEN_TEXT = ',\n  "pruned": [';
const CLOSE_LINE = ascii('"}');
const COMMA = ascii(',');
const CLOSE_TEXT = '\n  ]\n}\n';
const CLOSE = ascii(CLOSE_TEXT);

/** Where the tombstones begin in the text of an index: at `,\n  "pruned": [`; -1 where nothing was pruned. */
export function findTombstones(text: Buffer): number {
  // Only a tombstone ends in a string before these brackets.
  const end = `"}${CLOSE_TEXT}`;
  return text.toString('latin1', Math.max(0, text.length - end.length)) === end ? text.lastIndexOf(OPEN_TEXT) : -1;
}

/** Where the parts of one tombstone stand; an object serves for many. */
export class TombstoneSpans {
  readonly version = new Span();
  readonly target = new Span();
  readonly profile = new Span();
  readonly toolchain = new Span();
  readonly gitRev = new Span();
  /** The number of the revision, without its `r`. */
  readonly revision = new Span();
  readonly contract = new Span();
  readonly artifactSha256 = new Span();
  readonly rowSha256 = new Span();
  readonly steps: readonly Step[] = [
    part('\n    {"version":"', this.version),
    part('","target":"', this.target),
    part('","profile":"', this.profile),
    part('","toolchain":"', this.toolchain),
    hex('","git_rev":"', 40, 64, this.gitRev),
    digits('","dist_revision":"r', 9, this.revision),
    part('","distribution_contract_version":"', this.contract),
    hex('","artifact_sha256":"', 64, 64, this.artifactSha256),
    hex('","row_sha256":"', 64, 64, this.rowSha256),
  ];
}

/** Goes through tombstones line by line, from `,\n  "pruned": [` on. Whether their parts are what they have to be is not looked at. */
export class TombstoneLines {
  readonly cursor: ByteCursor;
  /** The tombstone at hand, and the one before it. */
  now = new TombstoneSpans();
  before = new TombstoneSpans();
  #isFirst = true;

  constructor(bytes: Uint8Array, at: number) {
    this.cursor = new ByteCursor(bytes);
    this.cursor.at = at;
  }

  /** Goes on to the next tombstone; false where there is none. */
  next(): boolean {
    const { cursor } = this;
    if (!cursor.literal(this.#isFirst ? OPEN : COMMA)) return false;
    this.#isFirst = false;
    [this.now, this.before] = [this.before, this.now];
    return cursor.take(this.now.steps) && cursor.literal(CLOSE_LINE);
  }
}

/** What a reader of rows has to know of the tombstones beside them. */
export interface ScannedTombstones {
  /** Those that were wanted. */
  readonly pruned: readonly Tombstone[];
  /** The highest contract version among all of them. */
  readonly highest: string;
}

/** The tombstones from an offset on, to the end of an index; undefined where they are not canonical. */
export function scanTombstones(bytes: Uint8Array, at: number, wanted: RowFilter): ScannedTombstones | undefined {
  const lines = new TombstoneLines(bytes, at);
  const { cursor } = lines;
  const pruned: Tombstone[] = [];
  let highest: string | undefined;
  let isWanted = false;
  while (lines.next()) {
    const { now } = lines;
    const before = highest === undefined ? undefined : lines.before;
    if (!isWellFormed(cursor, now, before) || (before && !mayFollow(cursor, before, now))) return undefined;
    if (!before || cursor.compare(before.contract, now.contract) !== 0)
      highest = higherVersion(highest, cursor.text(now.contract));
    if (!before || !sharesGroup(cursor, before, now))
      isWanted = wanted({
        version: cursor.text(now.version),
        target: cursor.text(now.target),
        profile: cursor.text(now.profile),
      });
    if (isWanted) pruned.push(makeTombstone(cursor, now));
  }
  // The last step was no line: then the end has to stand there, behind at least one.
  if (highest === undefined || !cursor.literal(CLOSE) || cursor.at !== bytes.length) return undefined;
  return { pruned, highest };
}

function sharesGroup(cursor: ByteCursor, before: TombstoneSpans, now: TombstoneSpans): boolean {
  return (['version', 'target', 'profile'] as const).every((name) => cursor.compare(before[name], now[name]) === 0);
}

/** What the steps leave open. What stood there in the tombstone before, as most often it did, is known. */
function isWellFormed(cursor: ByteCursor, now: TombstoneSpans, before: TombstoneSpans | undefined): boolean {
  const isGood = (name: 'version' | 'target' | 'toolchain' | 'contract', isValid: (text: string) => boolean): boolean =>
    (before !== undefined && cursor.compare(before[name], now[name]) === 0) || isValid(cursor.text(now[name]));
  const profile = cursor.text(now.profile);
  return (
    isGood('version', isExactVersion) &&
    isGood('target', isTargetTriple) &&
    (profile === 'release' || profile === 'debug') &&
    isGood('toolchain', isExactVersion) &&
    (now.gitRev.length === 40 || now.gitRev.length === 64) &&
    cursor.isPositive(now.revision) &&
    isGood('contract', isExactVersion)
  );
}

/** Tombstones ascend; one version has one contract, and one folder one revision of git. */
function mayFollow(cursor: ByteCursor, before: TombstoneSpans, now: TombstoneSpans): boolean {
  if (cursor.compare(before.version, now.version) !== 0)
    return compareVersions(cursor.text(before.version), cursor.text(now.version)) < 0;
  if (cursor.compare(before.contract, now.contract) !== 0) return false;
  for (const name of ['target', 'profile', 'toolchain'] as const) {
    const order = cursor.compare(before[name], now[name]);
    if (order !== 0) return order < 0;
  }
  const order = cursor.compare(before.gitRev, now.gitRev);
  if (order !== 0) return order < 0 && cursor.text(before.gitRev).slice(0, 8) !== cursor.text(now.gitRev).slice(0, 8);
  return Number(cursor.text(before.revision)) < Number(cursor.text(now.revision));
}

function makeTombstone(cursor: ByteCursor, of: TombstoneSpans): Tombstone {
  return {
    version: cursor.text(of.version),
    target: cursor.text(of.target),
    profile: cursor.text(of.profile) === 'debug' ? 'debug' : 'release',
    toolchain: cursor.text(of.toolchain),
    git_rev: cursor.text(of.gitRev),
    dist_revision: `r${cursor.text(of.revision)}`,
    distribution_contract_version: cursor.text(of.contract),
    artifact_sha256: cursor.text(of.artifactSha256),
    row_sha256: cursor.text(of.rowSha256),
  };
}
