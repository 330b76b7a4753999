/**
 * Writes what the documentation says that the code knows: docs/schema/*.schema.json, and the parts between
 * `generated` markers of distribution.md, errors.md, formats.md, cli.md, release-workflow.md and actions/*.md. Nothing
 * else of these files is touched.
 *
 *   node scripts/generate-docs.mjs [DOCS]      DOCS: another folder than docs
 *
 * What it needs of the core is compiled to lib first. A stale file is found by `git diff --exit-code` after a run.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const docs = resolve(process.argv[2] ?? join(root, 'docs'));

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', join(root, 'scripts/docs')], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);

const { parseContract } = await import('../lib/contract/documents/contract.js');
const { fillRegions, findStaleTables, regenerateTables } = await import('../lib/contract/governance/prose/regions.js');
const { MarkdownPage } = await import('../lib/contract/governance/markdown-page.js');
const { schemaFiles } = await import('./docs/schemas.mjs');
const { errorTables, formatTables } = await import('./docs/tables.mjs');
const { cliTables } = await import('./docs/cli.mjs');
const { actionTables } = await import('./docs/actions.mjs');
const { workflowTables } = await import('./docs/workflow.mjs');

const contract = parseContract(await readFile(join(docs, 'distribution-contract.json')), 'distribution-contract.json');

await mkdir(join(docs, 'schema'), { recursive: true });
for (const [file, text] of schemaFiles()) await writeFile(join(docs, 'schema', file), text);
await rewrite('distribution.md', (text) => regenerateTables(text, contract));
await rewrite('errors.md', (text) => fillRegions(text, errorTables()));
await rewrite('formats.md', (text) => fillRegions(text, formatTables()));
await rewrite('cli.md', (text) => fillRegions(text, cliTables()));
for (const [page, tables] of actionTables()) await rewrite(`actions/${page}.md`, (text) => fillRegions(text, tables));
await rewrite('release-workflow.md', (text) =>
  fillRegions(text, workflowTables(join(root, '.github/workflows/release.yml'))),
);

const left = findStaleTables(new MarkdownPage(await readFile(join(docs, 'distribution.md'), 'utf8')), contract);
for (const { name, line, fault } of left) console.error(`distribution.md:${line}: ${name} is ${fault}`);
process.exitCode = left.length > 0 ? 1 : 0;

async function rewrite(file, change) {
  const path = join(docs, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after !== before) await writeFile(path, after);
}
