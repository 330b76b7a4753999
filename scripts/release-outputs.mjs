// Reads what `release --json` prints, and prints the released tuple as lines of a step's outputs.
import { readFileSync } from 'node:fs';

const { publish } = JSON.parse(readFileSync(0, 'utf8'));
const [row] = [...publish.published, ...publish.unchanged];
for (const name of ['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'])
  process.stdout.write(`${name.replaceAll('_', '-')}=${row[name]}\n`);
