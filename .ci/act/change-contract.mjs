// Gives a project's contract a newer toolchain under a new version: change-contract.mjs FOLDER all|contract
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, what] = process.argv.slice(2);
function change(name, ...pairs) {
  const path = join(folder, 'docs', name);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of pairs) text = text.replaceAll(from, to);
  writeFileSync(path, text);
}

const versions = [
  ['"distribution-contract@1.0"', '"distribution-contract@1.1"'],
  ['"distribution_contract_version": "1.0.0"', '"distribution_contract_version": "1.1.0"'],
  ['"rust": "1.84.0"', '"rust": "1.85.0"'],
];
change('distribution-contract.json', ...versions);
if (what === 'all') {
  const day = new Date().toISOString().slice(0, 10);
  const entry = `## distribution-contract 1.1.0 - ${day}\n\n- Changed \`/toolchain/rust\`: newer.\n\n### Migration\n\n- Nothing to do.\n\n`;
  change('distribution-changelog.md', [/^(?=## distribution-contract 1\.0\.0)/gm, entry]);
  const { execFileSync } = await import('node:child_process');
  const cli = join(import.meta.dirname, '..', '..', 'dist-action', 'cli', 'index.js');
  // The tables are made anew by --fix, which finds the entry missing in HEAD and says so by its exit code.
  try {
    execFileSync(process.execPath, [cli, 'govern', '--base', 'HEAD', '--fix'], { cwd: folder, stdio: 'ignore' });
  } catch {}
}
