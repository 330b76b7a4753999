/** The subjects door: what it is told is all that gets signed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { formatSubjects } from '../../src/contract/documents/published-rows.js';
import { filesOfRow } from '../../src/steps/publish/rows.js';
import { rowFor } from '../support/arbitraries.js';
import { TUPLE } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';
import { runDoor } from './runner.js';

const rows = ['r1', 'r2'].map((dist_revision) => filesOfRow(rowFor({ ...TUPLE, dist_revision })));

describe('subjects', () => {
  it('lists the three files of each row for actions/attest', async () => {
    const run = await runDoor('subjects', { rows: JSON.stringify(rows) }, { cwd: await createTempProject() });
    expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS.subjects));
    expect(run.outputs.count).toBe('2');
    expect(readFileSync(run.outputs.checksums ?? '', 'utf8')).toBe(formatSubjects(rows, 'rows'));
    expect(run.summary).toContain('## To be signed: 2 artifacts\n');
  });

  it('says where there is nothing to sign, which is no failure', async () => {
    const run = await runDoor('subjects', { rows: '[]' }, { cwd: await createTempProject() });
    expect({ status: run.status, outputs: run.outputs }).toEqual({ status: 0, outputs: { count: '0', checksums: '' } });
    expect(run.commands).toContainEqual(expect.stringMatching(/^notice .*nothing to sign/));
  });

  it.each([
    ['', 'ROWS_MISSING'],
    ['{}', 'SCHEMA_INVALID'],
    ['[', 'INVALID_JSON'],
  ])('refuses %j (%s), and hands on nothing', async (text, code) => {
    const run = await runDoor('subjects', { rows: text }, { cwd: await createTempProject() });
    expect(run.status).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.commands).toContainEqual(expect.stringContaining(`[${code}]`));
  });
});
