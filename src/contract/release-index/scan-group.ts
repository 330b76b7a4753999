/** The fast reader of the rows that share version, target and profile: each canonical, above the one before it, and not pruned. */
import { isExactVersion } from '../identity/version.js';
import type { BesideTombstones } from './beside-tombstones.js';
import { ascii, type ByteCursor } from './byte-cursor.js';
import type { IndexRow, RowFilter } from './model.js';
import { ascends, type GroupSpans, makeRow, RowSpans, scanRow } from './scan-rows.js';

const ARTIFACTS = ascii('",\n              "artifacts": [');
const CLOSE_PROFILE = ascii('\n              ]\n            }');
const COMMA = ascii(',');

/** Whether a schema accepts a text, asked once for each text. */
export function remember(accepts: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = accepts(text);
      known.set(text, answer);
    }
    return answer;
  };
}

type Group = Pick<IndexRow, 'version' | 'distribution_contract_version' | 'target' | 'profile'>;

export class GroupScan {
  /** Those that were wanted. */
  readonly rows: IndexRow[] = [];
  /** Of all that were read. */
  count = 0;
  readonly #cursor: ByteCursor;
  readonly #tombstones: BesideTombstones | undefined;
  readonly #wanted: RowFilter;
  readonly #isVersion = remember(isExactVersion);
  /** The row that is read, and the one before it. */
  #row: RowSpans;
  #before: RowSpans;

  constructor(cursor: ByteCursor, spans: GroupSpans, tombstones: BesideTombstones | undefined, wanted: RowFilter) {
    this.#cursor = cursor;
    this.#tombstones = tombstones;
    this.#wanted = wanted;
    this.#row = new RowSpans(spans);
    this.#before = new RowSpans(spans);
  }

  /** Reads the rows of a group, up to the end of its profile; false where they are not canonical. */
  read(group: Group): boolean {
    const cursor = this.#cursor;
    const isWanted = this.#wanted(group);
    const beside = this.#tombstones?.isIn(group) ? this.#tombstones : undefined;
    if (!cursor.literal(ARTIFACTS)) return false;
    let isFirst = true;
    do {
      const row = this.#row;
      const before = this.#before;
      if (!scanRow(cursor, row)) return false;
      // Of the last row of the group before, only the toolchain is looked at: most often it is the same.
      const isKnown = cursor.compare(before.toolchain, row.toolchain) === 0;
      if (!isKnown && !this.#isVersion(cursor.text(row.toolchain))) return false;
      if (!isFirst && !ascends(cursor, before, row)) return false;
      const revision = beside && Number(cursor.text(row.revision));
      if (revision && !beside.admitsRow(cursor.text(row.toolchain), cursor.text(row.gitRev), revision)) return false;
      if (isWanted) this.rows.push(makeRow(cursor, row, group));
      this.#row = before;
      this.#before = row;
      this.count++;
      isFirst = false;
    } while (cursor.literal(COMMA));
    return cursor.literal(CLOSE_PROFILE);
  }
}
