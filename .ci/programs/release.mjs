/** The chain of a program's rows, by the command line: plan, package, publish, verify, lock, install, rebuild. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, commandLine, run } from '../machines/start.mjs';
import { holdAnswers, holdBinaries, holdFiles, holdProvenance } from './hold.mjs';
import { buildElsewhere } from './prebuilt.mjs';
import { CONTRACT } from './repository.mjs';

/** What the environment says of a target: it is recorded, and a rebuild is not told it. */
const LINKERS = {
  'aarch64-unknown-linux-gnu': { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER: 'aarch64-linux-gnu-gcc' },
};

/**
 * Releases rows of one program, all built by cargo or all elsewhere, from the repository in a folder; `work` is an empty folder.
 * Gives a line for each row that holds. Throws where anything is not as it has to be.
 */
export function* release(rows, { repository, work, host }) {
  const place = { repository, host, work, staged: join(work, 'staged'), store: join(work, 'store') };
  const plan = planOf(rows, place);
  const seconds = new Map(rows.map((row) => [row, secondsOf(() => packageRow(row, plan, place))]));
  const published = publishRows(rows, plan, place);
  for (const row of rows) {
    const { files, needs } = installRow(row, published, plan, place);
    const again = rebuildRow(row, plan, place);
    yield `${row.program.name} ${row.target}: packaged in ${seconds.get(row)} s, ${again}, ${files} files, ${needs}`;
  }
}

/** What `plan` says, and the options that name a release of it. */
export function planOf(rows, { repository, work, host }) {
  const targets = rows.flatMap(({ target }) => ['--target', target]);
  const { options = [] } = rows[0].program;
  const file = join(work, 'plan.json');
  writeFileSync(file, said(repository, 'plan', '--json', '--contract', CONTRACT, ...targets, ...options));
  const { version, git_rev, toolchain, profile, dist_revision, source_date_epoch } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  assert.equal(toolchain, host.rust);
  const of = { version, profile, toolchain, 'dist-revision': dist_revision };
  const release = Object.entries(of).flatMap(([name, value]) => [`--${name}`, value]);
  const tupleOf = ({ target }) => [...release, '--git-rev', git_rev.slice(0, 8), '--target', target];
  return { file, release: [...release, '--git-rev', git_rev], tupleOf, epoch: String(source_date_epoch) };
}

export function packageRow(row, { release, epoch }, { repository, staged, host }) {
  const { program, target, isPrebuilt } = row;
  const { options = [], generate = [], include, files } = program;
  // The program prints what is generated, which it does on this machine alone.
  const printed = target === host.target ? generate : [];
  const each = (option, values) => values.flatMap((value) => [option, value]);
  // Beside a binary from elsewhere no file of a build is there, and none is taken that nobody names.
  const own = isPrebuilt
    ? ['--binary', buildElsewhere(row, repository), '--source-date-epoch', epoch, ...each('--include', files)]
    : ['--manifest-path', 'Cargo.toml', ...options, ...each('--generate', printed), ...each('--include', include)];
  const args = ['--contract', CONTRACT, ...release, '--target', target, '--out', staged, ...own];
  saidWith({ ...process.env, ...LINKERS[target] }, repository, 'package', ...args);
}

/** Publishes what is staged, verifies all of it, and locks it; the rows as `publish` hands them on. */
export function publishRows(rows, { file, release }, { repository, work, staged, store }) {
  const publish = ['publish', '--json', '--contract', CONTRACT, '--plan', file];
  const { rows: published } = JSON.parse(said(repository, ...publish, '--staged', staged, '--store', store));
  const verified = new RegExp(`^${rows.length} rows? verified, 0 faults`, 'm');
  assert.match(said(work, 'verify', '--source', store, '--all', '--deep'), verified);
  said(work, 'lock', '--source', store, ...release, '--lockfile', 'controller.lock.json');
  return published;
}

/** Installs a row by its tuple and by the lockfile, and holds what is there against the table and the tools of the system. */
function installRow(row, published, { tupleOf }, { work, store, host }) {
  const { target, isPrebuilt } = row;
  const [to, locked] = ['installed', 'locked'].map((name) => join(work, name, target));
  said(work, 'install', '--source', store, ...tupleOf(row), '--to', to);
  said(work, 'install', '--lockfile', 'controller.lock.json', '--target', target, '--to', locked);
  const { manifest_file, provenance_file } = published.find(({ artifact_file }) =>
    artifact_file.includes(`/${target}/`),
  );
  const read = (path) => JSON.parse(readFileSync(join(store, path), 'utf8'));
  const manifest = read(manifest_file);
  holdFiles(row, manifest, [to, locked], host);
  if (!isPrebuilt) holdProvenance(row, read(provenance_file));
  const needs = holdBinaries(manifest, to);
  if (target.includes('-linux-')) holdAnswers(row, to, join(work, 'home'));
  return { files: manifest.files.length, needs };
}

/** Builds a row again from what was published, with another umask; what came of it. */
function rebuildRow(row, { tupleOf }, { repository, work, store }) {
  const umask = process.umask(0o077);
  const args = ['--source', store, ...tupleOf(row), '--repository', pathToFileURL(repository).href];
  let ended;
  const seconds = secondsOf(() => {
    ended = command(work, 'rebuild', ...args);
  });
  process.umask(umask);
  const { status, stdout, stderr } = ended;
  const all = `rebuild ended with ${status}: ${stderr}${stdout}`;
  if (row.isPrebuilt) {
    assert.deepEqual([status, /^error\[NOT_REBUILDABLE\]/m.test(stderr)], [1, true], all);
    return 'built elsewhere and NOT_REBUILDABLE';
  }
  assert.match(stdout, /^reproduced(?! \(content\))/m, all);
  assert.equal(status, 0);
  return `reproduced in ${seconds} s`;
}

/** Standard output of a command that ends well. */
function said(folder, ...args) {
  return saidWith(process.env, folder, ...args);
}

function saidWith(env, folder, ...args) {
  const { status, stdout, stderr } = run(...commandLine(args), { cwd: folder, env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

function secondsOf(work) {
  const begin = Date.now();
  work();
  return Math.round((Date.now() - begin) / 1000);
}
