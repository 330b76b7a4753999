/**
 * Markdown that this project did not write, as the documents of an adopter: every page of ten crates, fetched by cargo at
 * exact versions, becomes the prose of a contract, and the crate's own changelog stays below the first entry. The contract is
 * taken up, then changed in order; no finding may be about prose or changelog.
 *
 *   node .ci/real-documents.mjs
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CRATES = {
  arrayvec: '0.7.6',
  bitflags: '2.9.1',
  bytes: '1.10.1',
  fastrand: '2.3.0',
  hashbrown: '0.15.3',
  heck: '0.5.0',
  itertools: '0.14.0',
  log: '0.4.27',
  once_cell: '1.21.3',
  regex: '1.11.1',
};
const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist-action/cli/index.js');
const work = mkdtempSync(join(tmpdir(), 'real-documents-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const project = join(work, 'project');
const contract = JSON.parse(readFileSync(join(root, 'docs/distribution-contract.json'), 'utf8'));
const owner = contract.governance.steward.active;
const today = new Date().toISOString().slice(0, 10);
const fields = Object.keys(contract).filter((name) => name !== '$schema' && name !== 'schema_version');
const FIRST = `## distribution-contract 1.0.0 - ${today}\n\n${fields.map((name) => `- Added \`/${name}\`: new.\n`).join('')}\n### Migration\n\n- Read the index.\n`;
const SECOND = `## distribution-contract 1.1.0 - ${today}\n\n- Changed \`/toolchain/rust\`: newer.\n\n### Migration\n\n- Nothing to do.\n`;

const pages = fetchPages();
git('init', '-q', '-b', 'main');
for (const { name, text, changelog } of pages) writeDocuments(name, { prose: text, changelog });
commit('Begin');
for (const { name, text, changelog } of pages) {
  writeContract(name, '1.0.0', contract.toolchain.rust);
  writeDocuments(name, {
    prose: `${text}\nReleased with Rust ${contract.toolchain.rust}.\n`,
    changelog: `${FIRST}\n${changelog}`,
  });
}
mkdirSync(join(project, '.github'));
writeFileSync(join(project, '.github/CODEOWNERS'), `* ${owner}\n`);
commit('Take the contract up');
for (const { name, text, changelog } of pages) {
  writeContract(name, '1.1.0', '1.85.0');
  writeDocuments(name, {
    prose: `${text}\nReleased with Rust 1.85.0.\n`,
    changelog: `${SECOND}\n${FIRST}\n${changelog}`,
  });
}
commit('Take a newer toolchain');

let faults = 0;
for (const { name } of pages)
  for (const [base, head] of [
    ['main~2', 'main~1'],
    ['main~1', 'main'],
  ])
    faults += governed(name, base, head);
console.log(`ok: ${pages.length} pages of ${Object.keys(CRATES).length} crates were looked at, findings: ${faults}`);
if (faults > 0 || pages.length < 20) process.exit(1);

/** Every page of the crates; the changelog of its crate is below it. */
function fetchPages() {
  const fetched = join(work, 'fetched');
  mkdirSync(join(fetched, 'src'), { recursive: true });
  writeFileSync(join(fetched, 'src/lib.rs'), '');
  const wanted = Object.entries(CRATES).map(
    ([name, version]) => `${name} = { version = "=${version}", default-features = false }`,
  );
  const manifest = [
    '[package]',
    'name = "fetched"',
    'version = "0.0.0"',
    'edition = "2021"',
    '[dependencies]',
    ...wanted,
  ];
  writeFileSync(join(fetched, 'Cargo.toml'), `${manifest.join('\n')}\n`);
  execFileSync('cargo', ['vendor', '--quiet', 'crates'], { cwd: fetched, stdio: ['ignore', 'ignore', 'inherit'] });
  return Object.keys(CRATES).flatMap((crate) => {
    const folder = join(fetched, 'crates', crate);
    const read = (page) => readFileSync(join(folder, page), 'utf8');
    const found = readdirSync(folder, { recursive: true })
      .filter((page) => page.endsWith('.md'))
      .sort();
    const changelog = found.includes('CHANGELOG.md') ? read('CHANGELOG.md') : '';
    return found.map((page) => ({
      name: `${crate}-${page.replace(/[^A-Za-z0-9]/g, '-')}`,
      text: read(page),
      changelog,
    }));
  });
}

function pathsOf(name) {
  const folder = `docs/${name}`;
  return {
    contract: `${folder}/distribution-contract.json`,
    prose: `${folder}/distribution.md`,
    changelog: `${folder}/distribution-changelog.md`,
  };
}

function writeDocuments(name, { prose, changelog }) {
  const paths = pathsOf(name);
  mkdirSync(join(project, 'docs', name), { recursive: true });
  writeFileSync(join(project, paths.prose), prose);
  writeFileSync(join(project, paths.changelog), changelog);
}

function writeContract(name, version, rust) {
  const paths = pathsOf(name);
  const own = {
    ...contract,
    contract: `distribution-contract@${version.slice(0, -2)}`,
    distribution_contract_version: version,
    product: name.toLowerCase().slice(0, 40).replace(/-+$/, ''),
    toolchain: { ...contract.toolchain, rust },
    index: { ...contract.index, deprecated_aliases: [] },
    governance: { ...contract.governance, documents: paths },
  };
  writeFileSync(join(project, paths.contract), `${JSON.stringify(own, undefined, 2)}\n`);
  cpSync(join(root, 'docs/schema'), join(project, 'docs', name, 'schema'), { recursive: true });
}

/** Findings about the documents of a page in a range; prints the first of each code. */
function governed(name, base, head) {
  const paths = pathsOf(name);
  const args = [cli, 'govern', '--json', '--contract', paths.contract, '--base', base, '--head', head];
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error || stdout === '') throw new Error(`${name}: ${error ?? stderr}`);
  const { result, findings } = JSON.parse(stdout);
  const about = findings.filter(
    ({ file, severity }) => severity === 'error' || [paths.prose, paths.changelog].includes(file),
  );
  const firsts = about.filter(({ code }, at) => about.findIndex((other) => other.code === code) === at);
  for (const { code, severity, file, line, message } of firsts)
    console.log(`${name}, ${base}..${head}, ${result}: ${severity}[${code}] ${message} (${file}:${line})`);
  return about.length;
}

function commit(message) {
  git('add', '-A');
  git('commit', '-qm', message);
}

function git(...args) {
  mkdirSync(project, { recursive: true });
  const person = {
    GIT_AUTHOR_NAME: 't',
    GIT_AUTHOR_EMAIL: 't@example.invalid',
    GIT_COMMITTER_NAME: 't',
    GIT_COMMITTER_EMAIL: 't@example.invalid',
  };
  execFileSync('git', args, {
    cwd: project,
    env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null' },
    stdio: 'inherit',
  });
}
