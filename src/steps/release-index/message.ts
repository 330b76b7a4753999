/**
 * What a change of the index is, for stores that keep a history: what it did with which releases, and then each target.
 *
 *   Publish PRODUCT 1.2.0 r1
 *
 *   1.2.0 r1 x86_64-unknown-linux-gnu release, rustc 1.84.0, of ab12cd34
 */
import { gitsha, type Tuple } from '../../contract/identity/tuple.js';

/** Releases and rows that are named at most. */
const MOST_RELEASES = 4;
const MOST_ROWS = 200;

/** What a change does with rows. */
type Verb = 'Publish' | 'Attest' | 'Yank' | 'Take an attestation from' | 'Prune';

/** The message; without a final line break. */
export function changeMessage(verb: Verb, product: string, tuples: readonly Tuple[]): string {
  const releases = [...new Set(tuples.map(({ version, dist_revision }) => `${version} ${dist_revision}`))];
  const rows = tuples.map(
    ({ version, dist_revision, target, profile, toolchain, git_rev }) =>
      `${version} ${dist_revision} ${target} ${profile}, rustc ${toolchain}, of ${gitsha(git_rev)}`,
  );
  const subject = `${verb} ${product} ${first(releases, MOST_RELEASES).join(', ')}`.trimEnd();
  return rows.length === 0 ? subject : `${subject}\n\n${first(rows, MOST_ROWS).join('\n')}`;
}

function first(all: readonly string[], most: number): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), `and ${all.length - most} more`];
}
