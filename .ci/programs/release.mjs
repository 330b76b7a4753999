/** The chain of a program's rows, by the command line: plan, package, publish, verify, install, lock, rebuild. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, commandLine, run } from '../machines/start.mjs';
import { holdAnswers, holdBinaries, holdFiles, holdProvenance } from './hold.mjs';
import { buildElsewhere } from './prebuilt.mjs';
import { CONTRACT } from './repository.mjs';

const LINKERS = {
  'aarch64-unknown-linux-gnu': { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER: 'aarch64-linux-gnu-gcc' },
};

/**
 * Releases rows of one program, all built by cargo or all elsewhere, from the repository in a folder; `work` is an empty folder.
 * Gives a line for each row. Throws where anything is not as it has to be.
 */
export function release(rows, { repository, work, host }) {
  const [{ program, isPrebuilt }] = rows;
  const { options = [] } = program;
  const said = (...args) => commandOf(repository, args);
  const plan = JSON.parse(
    said('plan', '--json', '--contract', CONTRACT, ...rows.flatMap(({ target }) => ['--target', target]), ...options),
  );
  writeFileSync(join(work, 'plan.json'), JSON.stringify(plan));
  assert.equal(plan.toolchain, host.rust);
  const { version, git_rev: rev, toolchain, profile, dist_revision: revision } = plan;
  const release = ['--version', version, '--profile', profile, '--toolchain', toolchain, '--dist-revision', revision];
  const tuple = ({ target }) => [...release, '--git-rev', rev.slice(0, 8), '--target', target];
  const [staged, store] = [join(work, 'staged'), join(work, 'store')];

  const packaged = rows.map((row) => {
    const begin = Date.now();
    const own = isPrebuilt
      ? ['--binary', buildElsewhere(row, repository), '--source-date-epoch', String(plan.source_date_epoch)]
      : [...options, ...generated(row, host)];
    const args = ['--contract', CONTRACT, '--manifest-path', 'Cargo.toml', ...release, '--git-rev', rev];
    const include = program.include.flatMap((pattern) => ['--include', pattern]);
    commandOf(repository, ['package', ...args, '--target', row.target, '--out', staged, ...own, ...include], {
      ...process.env,
      ...LINKERS[row.target],
    });
    return secondsSince(begin);
  });
  const publish = ['publish', '--json', '--contract', CONTRACT, '--plan', join(work, 'plan.json')];
  const published = JSON.parse(said(...publish, '--staged', staged, '--store', store)).rows;
  assert.match(
    said('verify', '--source', store, '--all', '--deep'),
    new RegExp(`^${rows.length} rows? verified, 0 faults`, 'm'),
  );
  const lockfile = join(work, 'controller.lock.json');
  said('lock', '--source', store, ...release, '--git-rev', rev, '--lockfile', lockfile);

  return rows.map((row, at) => {
    const [to, locked] = ['installed', 'locked'].map((name) => join(work, name, row.target));
    said('install', '--source', store, ...tuple(row), '--to', to);
    said('install', '--lockfile', lockfile, '--target', row.target, '--to', locked);
    const files = published.find(({ artifact_file }) => artifact_file.includes(`/${row.target}/`));
    const read = (path) => JSON.parse(readFileSync(join(store, path), 'utf8'));
    const manifest = read(files.manifest_file);
    holdFiles(row, manifest, [to, locked], host);
    if (!isPrebuilt) holdProvenance(row, read(files.provenance_file));
    const needs = holdBinaries(manifest, to);
    if (row.target.includes('-linux-')) holdAnswers(row, to, join(work, 'home'));
    const again = rebuild(row, ['--source', store, ...tuple(row)], repository);
    return `${program.name} ${row.target}: packaged in ${packaged[at]} s, ${again}, ${manifest.files.length} files, ${needs}`;
  });
}

/** Builds a row again, with another umask; what came of it. */
function rebuild({ isPrebuilt }, tuple, repository) {
  const begin = Date.now();
  const umask = process.umask(0o077);
  const args = ['rebuild', ...tuple, '--repository', pathToFileURL(repository).href];
  const { status, stdout, stderr } = command('/', ...args);
  process.umask(umask);
  if (isPrebuilt) {
    assert.deepEqual([status, /^error\[NOT_REBUILDABLE\]/m.test(stderr)], [1, true], `${stderr}${stdout}`);
    return 'built elsewhere and NOT_REBUILDABLE';
  }
  assert.match(stdout, /^reproduced(?! \(content\))/m, `rebuild ended with ${status}: ${stderr}${stdout}`);
  assert.equal(status, 0);
  return `reproduced in ${secondsSince(begin)} s`;
}

/** What the program prints itself, which it does on this machine alone. */
function generated({ program: { generate = [] }, target }, host) {
  return target === host.target ? generate.flatMap((file) => ['--generate', file]) : [];
}

/** Standard output of a command that ends well. */
function commandOf(folder, args, env = process.env) {
  const { status, stdout, stderr } = run(...commandLine(args), { cwd: folder, env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

function secondsSince(begin) {
  return Math.round((Date.now() - begin) / 1000);
}
