/** The job summary of a publish that was only rehearsed. */
import type { Environment } from '../../host/process.js';
import type { RehearsalResult } from '../../steps/publish/rehearse.js';
import { bytes, commit, formatSummary, word } from './summary.js';

/** What would be there then: each row, whether it is new, and what would be missing; first why the store could not be read. */
export function rehearsalSummary(result: RehearsalResult, store: string, env: Environment): string {
  const { published, unchanged, missing, unread } = result;
  const rows = [
    ...published.map((row) => ['new', row] as const),
    ...unchanged.map((row) => ['is there', row] as const),
  ];
  const notes = [
    ...(unread === undefined ? [] : [['The store could not be read, so all counts as new', word(unread)]]),
    ...(missing.length === 0 ? [] : [['Would be missing', word(missing.join(' '))]]),
  ];
  const heading = published.length === 0 ? `Nothing new for ${store}` : `Would be published into ${store}`;
  return formatSummary(heading, [
    ...(notes.length === 0 ? [] : [{ head: ['Of note', ''], rows: notes }]),
    {
      head: ['Version', 'Target', 'Profile', 'Toolchain', 'git_rev', 'Revision', 'State', 'SHA-256', 'Size'],
      rows: rows.map(([state, row]) => [
        word(row.version),
        word(row.target),
        word(row.profile),
        word(row.toolchain),
        commit(row.git_rev, env),
        word(row.dist_revision),
        state,
        word(row.artifact_sha256),
        bytes(row.artifact_size),
      ]),
    },
  ]);
}
