/**
 * The fast reader of a canonical index: one pass over its bytes, no value built for a row that nobody asked for. It
 * accepts exactly the bytes that `formatIndex` writes; whatever it does not accept, it leaves to the slow reader of
 * parse.ts to explain.
 */
import { Buffer } from 'node:buffer';
import { contractId } from '../identity/paths.js';
import { isTargetTriple } from '../identity/tuple.js';
import { compareVersions, isExactVersion, isPathPart } from '../identity/version.js';
import { BesideTombstones } from './beside-tombstones.js';
import { ascii, ByteCursor, PLAIN, part, Span, type Step } from './byte-cursor.js';
import type { IndexRow, ReleaseIndex, RowFilter } from './model.js';
import { higherVersion, NO_CONTRACT_VERSION } from './rules.js';
import { GroupScan, remember } from './scan-group.js';
import { GroupSpans } from './scan-rows.js';
import { findTombstones, type ScannedTombstones, scanTombstones } from './scan-tombstones.js';

const RELEASES = ascii('",\n  "releases": [');
const CLOSE_RELEASES = ascii('\n  ]');
const NO_RELEASES = ascii(']');
const TARGETS = ascii('",\n      "targets": [');
const CLOSE_RELEASE = ascii('\n      ]\n    }');
const PROFILES = ascii('",\n          "profiles": [');
const CLOSE_TARGET = ascii('\n          ]\n        }');
const PROFILE = ascii('\n            {\n              "profile": "');
const DEBUG = ascii('debug');
const RELEASE = ascii('release');
const END = ascii('\n}\n');
const COMMA = ascii(',');
const NO_TOMBSTONES: ScannedTombstones = { pruned: [], highest: NO_CONTRACT_VERSION };
const all: RowFilter = () => true;

/** Where one release stands in the bytes of an index, without the commas around it. */
export interface ReleaseText {
  readonly version: string;
  readonly distribution_contract_version: string;
  readonly start: number;
  readonly end: number;
  readonly rows: number;
}

/** An index with the rows that were wanted, and where all its releases stand. */
export interface ScannedIndex {
  readonly index: ReleaseIndex;
  readonly releases: readonly ReleaseText[];
}

/**
 * The index, or undefined where the bytes are not canonical in any respect. Of rows and of tombstones those are given that are
 * wanted, of each group all or none.
 */
export function scanIndex(
  bytes: Uint8Array,
  wanted: RowFilter = all,
  wantedPruned: RowFilter = wanted,
): ScannedIndex | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Tombstones come last and are read first, since every row must stand beside them.
  const prunedAt = findTombstones(text);
  const tombstones = prunedAt === -1 ? NO_TOMBSTONES : scanTombstones(bytes, prunedAt, wantedPruned);
  if (!tombstones) return undefined;
  const scan = new IndexScan(bytes, prunedAt === -1 ? undefined : new BesideTombstones(bytes, prunedAt), wanted);
  if (!scan.head() || !scan.releases()) return undefined;
  const { cursor } = scan;
  if (prunedAt === -1 ? !cursor.literal(END) || cursor.at !== bytes.length : cursor.at !== prunedAt) return undefined;
  if (!scan.statesItsContract(tombstones.highest)) return undefined;
  return { index: { product: scan.product, rows: scan.groups.rows, pruned: tombstones.pruned }, releases: scan.found };
}

/** What gives the rows of one release of an index that was read before, by where it stands in its bytes, in any order. */
export function releaseReader(bytes: Uint8Array): (release: ReleaseText) => IndexRow[] {
  const scan = new IndexScan(bytes, undefined, all);
  scan.head();
  return ({ start }) => {
    if (!scan.releaseAt(start)) throw new Error('an index changed in memory');
    return scan.groups.rows.splice(0);
  };
}

type ReleaseParts = Pick<IndexRow, 'version' | 'distribution_contract_version'>;

/** One pass. Each method reads what it is named for, and gives false where it is not canonical. */
class IndexScan {
  readonly cursor: ByteCursor;
  readonly groups: GroupScan;
  readonly found: ReleaseText[] = [];
  product = '';
  readonly #tombstones: BesideTombstones | undefined;
  readonly #isVersion = remember(isExactVersion);
  readonly #isTarget = remember(isTargetTriple);
  readonly #contract = new Span();
  readonly #statedVersion = new Span();
  readonly #group = new GroupSpans();
  readonly #head: readonly Step[] = [
    part('{\n  "schema_version": 1,\n  "product": "', this.#group.product),
    { before: ascii('",\n  "contract": "'), allowed: PLAIN, min: 1, max: 64, span: this.#contract },
    part('",\n  "distribution_contract_version": "', this.#statedVersion),
  ];
  readonly #openRelease: readonly Step[] = [
    part('\n    {\n      "version": "', this.#group.version),
    part('",\n      "distribution_contract_version": "', this.#group.contractVersion),
  ];
  readonly #openTarget: readonly Step[] = [part('\n        {\n          "target": "', this.#group.target)];
  #highest: string | undefined;

  constructor(bytes: Uint8Array, tombstones: BesideTombstones | undefined, wanted: RowFilter) {
    this.cursor = new ByteCursor(bytes);
    this.#tombstones = tombstones;
    this.groups = new GroupScan(this.cursor, this.#group, tombstones, wanted);
  }

  head(): boolean {
    const { cursor } = this;
    if (!cursor.take(this.#head)) return false;
    this.product = cursor.text(this.#group.product);
    return isPathPart(this.product);
  }

  releases(): boolean {
    if (!this.cursor.literal(RELEASES)) return false;
    if (this.cursor.literal(NO_RELEASES)) return true;
    do if (!this.#release()) return false;
    while (this.cursor.literal(COMMA));
    return this.cursor.literal(CLOSE_RELEASES);
  }

  releaseAt(start: number): boolean {
    this.cursor.at = start;
    this.found.length = 0;
    return this.#release();
  }

  /** The stated contract version is the highest among the releases, or where none is left among the tombstones. */
  statesItsContract(ofTombstones: string): boolean {
    const stated = this.cursor.text(this.#statedVersion);
    return stated === (this.#highest ?? ofTombstones) && this.cursor.text(this.#contract) === contractId(stated);
  }

  #release(): boolean {
    const { cursor } = this;
    const { version, contractVersion } = this.#group;
    const [start, rowsBefore] = [cursor.at, this.groups.count];
    if (!cursor.take(this.#openRelease) || !cursor.literal(TARGETS)) return false;
    const release = { version: cursor.text(version), distribution_contract_version: cursor.text(contractVersion) };
    if (!this.#mayFollow(release)) return false;
    this.#highest = higherVersion(this.#highest, release.distribution_contract_version);
    let target: string | undefined = '';
    do {
      target = this.#target(release, target);
      if (target === undefined) return false;
    } while (cursor.literal(COMMA));
    if (!cursor.literal(CLOSE_RELEASE)) return false;
    this.found.push({
      version: release.version,
      distribution_contract_version: release.distribution_contract_version,
      start,
      end: cursor.at,
      rows: this.groups.count - rowsBefore,
    });
    return true;
  }

  #mayFollow({ version, distribution_contract_version }: ReleaseParts): boolean {
    const before = this.found.at(-1);
    return (
      this.#isVersion(version) &&
      this.#isVersion(distribution_contract_version) &&
      (!before || compareVersions(before.version, version) < 0) &&
      this.#tombstones?.admitsRelease(version, distribution_contract_version) !== false
    );
  }

  /** The target that was read; it must be above the one before it. */
  #target({ version, distribution_contract_version }: ReleaseParts, before: string): string | undefined {
    const { cursor } = this;
    if (!cursor.take(this.#openTarget) || !cursor.literal(PROFILES)) return undefined;
    const target = cursor.text(this.#group.target);
    if (target <= before || !this.#isTarget(target)) return undefined;
    let profile = '';
    do {
      const next = this.#profile();
      if (next === undefined || next <= profile) return undefined;
      // Field by field: a spread of the release costs as much again as all else of a group.
      if (!this.groups.read({ version, distribution_contract_version, target, profile: next })) return undefined;
      profile = next;
    } while (cursor.literal(COMMA));
    return cursor.literal(CLOSE_TARGET) ? target : undefined;
  }

  #profile(): IndexRow['profile'] | undefined {
    const { cursor } = this;
    if (!cursor.literal(PROFILE)) return undefined;
    const start = cursor.at;
    const profile = cursor.literal(RELEASE) ? 'release' : cursor.literal(DEBUG) ? 'debug' : undefined;
    this.#group.profile.set(start, cursor.at);
    return profile;
  }
}
