/** Rows that a publish handed on, as the one release that they have to be. */
import { refuse } from '../errors.js';
import type { IndexRow } from '../release-index/model.js';
import { yankedText } from '../selection/candidates.js';
import { releaseKey } from '../selection/releases.js';

/** Codes: INVALID_INPUT where there are none, or of several releases; YANKED. */
export function oneRelease(rows: readonly IndexRow[]): readonly [IndexRow, ...IndexRow[]] {
  const [first, ...more] = rows;
  if (!first) return refuse('INVALID_INPUT', 'no row was published that could be exported', 'rows');
  const other = more.find((row) => releaseKey(row) !== releaseKey(first));
  if (other)
    refuse('INVALID_INPUT', `${first.artifact_file} and ${other.artifact_file} are of different releases`, 'rows');
  const yanked = rows.find((row) => row.yanked);
  if (yanked) refuse('YANKED', yankedText(yanked), yanked.artifact_file);
  return [first, ...more];
}
