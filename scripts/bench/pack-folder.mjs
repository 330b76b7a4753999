// node pack-folder.mjs FOLDER DESTINATION: packs the files of a folder as `package` does, and nothing else.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packArchive } from '../../lib/host/archive/pack.js';

const [folder, destination] = process.argv.slice(2);
const entries = readdirSync(folder).map((path) => ({ path, mode: '0755', source: join(folder, path) }));
await packArchive(entries, 1_700_000_000, destination);
