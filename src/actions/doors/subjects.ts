/** The subjects door: the rows of a release in, a list of what to sign out. It opens no store and reads no file of the job. */

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSubjects, parsePublishedRows } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { makeNewFile } from '../../host/disk/new-files.js';
import { formatSummary, word } from '../report/summary.js';
import type { Door } from './door.js';

/** Codes: ROWS_MISSING, those of `parsePublishedRows`, and those of files. */
export const subjects: Door<'subjects'> = {
  async run({ rows: given }, { env, log }) {
    if (given === undefined) refuse('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
    const rows = parsePublishedRows(Buffer.from(given), 'rows');
    const heading = rows.length === 0 ? 'Nothing to sign' : `To be signed: ${rows.length} artifacts`;
    if (rows.length === 0) log.notice('This run published nothing new: there is nothing to sign.');
    for (const { artifact_file } of rows) log.info(`to be signed: ${artifact_file}`);
    const files = rows.map((row) => [word(row.artifact_file), word(row.artifact_sha256)]);
    return {
      outputs: {
        count: String(rows.length),
        checksums: rows.length === 0 ? '' : await writeAside(formatSubjects(rows, 'rows'), env.RUNNER_TEMP || tmpdir()),
      },
      summary: formatSummary(heading, rows.length === 0 ? [] : [{ head: ['Artifact', 'SHA-256'], rows: files }]),
    };
  },
};

/** For the next step; the runner removes its temporary folder after the job. */
function writeAside(text: string, parent: string): Promise<string> {
  return atPlace(parent, async () => {
    const file = join(await mkdtemp(join(parent, 'subjects-')), 'SHA256SUMS');
    await makeNewFile(file, text);
    return file;
  });
}
