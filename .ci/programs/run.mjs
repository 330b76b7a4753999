/** Releases the rows whose names begin so, or all, program by program: run.mjs [NAME...]. A line for each row; exit 1 where one fails. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, TEMPORARY } from '../machines/start.mjs';
import { adopt } from './adopt.mjs';
import { release } from './release.mjs';
import { createRepository } from './repository.mjs';
import { chooseRows } from './rows.mjs';

const names = process.argv.slice(2);
const rows = chooseRows(names);
/** Where a program is asked for, and not some target of it alone. */
const isAdopted = !names.some((name) => name.includes('/'));
const said = answerOf('rustc', ['-vV']);
const host = { target: /^host: (.+)$/m.exec(said)[1], rust: /^release: (.+)$/m.exec(said)[1] };
let faults = 0;
for (const program of new Set(rows.map((row) => row.program))) {
  const own = rows.filter((row) => row.program === program);
  const work = mkdtempSync(join(TEMPORARY, `program-${program.name}-`));
  try {
    const repository = join(work, program.name);
    createRepository(repository, program, { rust: host.rust, targets: [...new Set(own.map(({ target }) => target))] });
    if (isAdopted) console.log(`ok: ${adopt(program, { repository, work, host })}`);
    for (const isPrebuilt of [false, true]) {
      const group = own.filter((row) => row.isPrebuilt === isPrebuilt);
      if (group.length === 0) continue;
      const folder = join(work, isPrebuilt ? 'prebuilt' : 'built');
      mkdirSync(folder);
      for (const line of release(group, { repository, work: folder, host })) console.log(`ok: ${line}`);
    }
  } catch (error) {
    faults++;
    console.log(`FAIL ${program.name}: ${error.stack}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
if (faults > 0) process.exit(1);
