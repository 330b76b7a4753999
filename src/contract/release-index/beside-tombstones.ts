/**
 * Rows beside tombstones. Both are in one order, so whoever reads the rows from the first to the last goes through the
 * tombstones once, too, and keeps none of them.
 */
import { compareBytes, compareVersions } from '../identity/version.js';
import { TombstoneLines } from './scan-tombstones.js';

/** The parts of a row that it shares with others of its group. */
export interface Group {
  readonly version: string;
  readonly target: string;
  readonly profile: string;
}

/** What a tombstone says, or a row: its place in the order. */
interface Entry extends Group {
  readonly contract: string;
  readonly toolchain: string;
  readonly gitRev: string;
  readonly revision: number;
}

/** Asked for releases, groups and rows in their order; each answer holds for what it is asked of. */
export class BesideTombstones {
  readonly #lines: TombstoneLines;
  /** The first tombstone that is not before what was asked of last, and the one before it. */
  #now: Entry | undefined;
  #before: Entry | undefined;
  #group: Group | undefined;

  /** Of tombstones that are known to be canonical, from an offset on. */
  constructor(bytes: Uint8Array, at: number) {
    this.#lines = new TombstoneLines(bytes, at);
    this.#next();
  }

  /** Whether a version may be published under a contract: what was pruned of it was under the same. */
  admitsRelease(version: string, contract: string): boolean {
    while (this.#now && compareVersions(this.#now.version, version) < 0) this.#next();
    return this.#now?.version !== version || this.#now.contract === contract;
  }

  /** Whether anything of a group was pruned. */
  isIn(group: Group): boolean {
    this.#group = group;
    while (this.#now && compareGroups(this.#now, group) < 0) this.#next();
    return this.#now !== undefined && compareGroups(this.#now, group) === 0;
  }

  /** Whether a row of the group that was last asked of may stand: it was not pruned, and shares its folder with no other revision. */
  admitsRow(toolchain: string, gitRev: string, revision: number): boolean {
    const row = { toolchain, gitRev, revision };
    while (this.#isInGroup(this.#now) && compareInGroup(this.#now, row) < 0) this.#next();
    // Those of one folder stand side by side, and are of one revision: the nearest ones speak for all.
    return [this.#before, this.#now].every(
      (near) =>
        !this.#isInGroup(near) || !sharesFolder(near, row) || (near.gitRev === gitRev && near.revision !== revision),
    );
  }

  #isInGroup(entry: Entry | undefined): entry is Entry {
    return entry !== undefined && this.#group !== undefined && compareGroups(entry, this.#group) === 0;
  }

  #next(): void {
    this.#before = this.#now;
    this.#now = this.#lines.next() ? this.#entry() : undefined;
  }

  #entry(): Entry {
    const { cursor, now } = this.#lines;
    return {
      version: cursor.text(now.version),
      target: cursor.text(now.target),
      profile: cursor.text(now.profile),
      contract: cursor.text(now.contract),
      toolchain: cursor.text(now.toolchain),
      gitRev: cursor.text(now.gitRev),
      revision: Number(cursor.text(now.revision)),
    };
  }
}

type InGroup = Pick<Entry, 'toolchain' | 'gitRev' | 'revision'>;

function compareGroups(a: Group, b: Group): number {
  return (
    compareVersions(a.version, b.version) || compareBytes(a.target, b.target) || compareBytes(a.profile, b.profile)
  );
}

function compareInGroup(a: InGroup, b: InGroup): number {
  return compareBytes(a.toolchain, b.toolchain) || compareBytes(a.gitRev, b.gitRev) || a.revision - b.revision;
}

function sharesFolder(a: InGroup, b: InGroup): boolean {
  return a.toolchain === b.toolchain && a.gitRev.slice(0, 8) === b.gitRev.slice(0, 8);
}
