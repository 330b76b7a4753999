/** Hands a release to the clients that are named, or to all: run.mjs TOOLS [CLIENT...]. A line for what holds; exit 1 where one does not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPORARY } from '../machines/start.mjs';
import { makePlace } from './place.mjs';
import { powershellOf } from './windows.mjs';

const CLIENTS = ['sums', 'installer', 'binstall', 'aqua', 'mise', 'packslip', 'scripts'];
const [tools, ...asked] = process.argv.slice(2);
const unknown = asked.find((name) => !CLIENTS.includes(name));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${CLIENTS.join(', ')}`);

const work = mkdtempSync(join(TEMPORARY, 'clients-'));
let faults = 0;
let place;
try {
  place = { ...(await makePlace(work, tools)), powershell: powershellOf(join(work, 'windows')) };
  for (const name of asked.length > 0 ? asked : CLIENTS) {
    const { check } = await import(`./${name}.mjs`);
    try {
      for await (const line of check(place)) console.log(`ok: ${line}`);
    } catch (error) {
      faults++;
      console.log(`FAIL ${name}: ${error.stack}`);
    }
  }
} finally {
  place?.close();
  rmSync(work, { recursive: true, force: true });
}
// A grammar in WebAssembly keeps the process.
process.exit(faults > 0 ? 1 : 0);
