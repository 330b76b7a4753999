/**
 * The whole chain on the Node.js and the system that this runs on, with every door and every command: chain.mjs TARGET
 *
 * TARGET is what is built, installed and run; RUNNER_OF_PROGRAMS starts what is built, where the system does not. Windows has
 * checks of its own.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createProducer, renameProduct } from './producer.mjs';
import { answerOf, command, door, ROOT } from './start.mjs';

const { project, target, toolchain, rev } = createProducer(process.argv[2]);
const contract = 'docs/distribution-contract.json';
const release = { version: '0.1.0', profile: 'release', toolchain, 'git-rev': rev, 'dist-revision': 'r1' };
const options = (fields) => Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);
const tuple = options({ ...release, target });
/** The store is a folder of the project. */
const relative = '--allow-relative-source';

/** Standard output of a command that ends well. */
function said(...args) {
  const { status, stdout, stderr } = command(project, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

/** What a door gave that ends well. */
function gave(cwd, name, inputs, env) {
  const ended = door(cwd, name, inputs, env);
  assert.equal(ended.status, 0, `${name}: ${ended.stderr}${ended.stdout}`);
  return ended;
}

/** What an installed program says of itself. */
function versionOf(program) {
  const [starter = program, ...before] = process.env.RUNNER_OF_PROGRAMS
    ? [process.env.RUNNER_OF_PROGRAMS, program]
    : [];
  return answerOf(starter, [...before, '--version']);
}

await test('the doors plan, package, publish and install; the second install comes from the tool cache', () => {
  const plan = gave(project, 'build-matrix', { source: 'stores/of doors', targets: target });
  assert.deepEqual(Object.fromEntries(Object.keys(release).map((name) => [name, plan.outputs[name]])), release);
  const packed = gave(project, 'package', { ...release, target });
  assert.match(packed.outputs['artifact-sha256'], /^[0-9a-f]{64}$/);
  const published = gave(project, 'publish-index', { store: 'stores/of doors', plan: plan.outputs.plan });
  assert.equal(published.outputs['row-count'], '1');
  for (const hit of ['false', 'true']) {
    const env = { RUNNER_TOOL_CACHE: join(project, 'installed', 'tool cache') };
    const { outputs, path } = gave(
      project,
      'install-controller',
      { ...release, target, source: 'stores/of doors' },
      env,
    );
    assert.deepEqual([outputs['cache-hit'], path], [hit, [outputs.path]]);
    assert.equal(outputs.bin.endsWith('.exe'), process.platform === 'win32');
    assert.equal(versionOf(outputs.bin), 'codex-controller-loop 0.1.0');
  }
});

await test('the commands plan, package, publish into . and a relative folder, verify, and resolve', () => {
  assert.match(said('plan', '--contract', contract, '--target', target), new RegExp(`${rev}[^]*${target}`));
  said('package', '--contract', contract, '--manifest-path', 'Cargo.toml', ...tuple, '--out', 'staged');
  for (const store of ['.', join('stores', 'relative', 'a b')]) {
    const publish = ['publish', '--contract', contract, '--staged', 'staged', '--store', store];
    assert.match(said(...publish), /^published: /m);
    assert.match(said(...publish), /^unchanged: /m);
    assert.match(said('verify', '--source', store, '--all', '--deep'), /1 rows? verified, 0 faults/);
    assert.match(said('verify', '--source', store, ...tuple, '--deep'), /^verified: /m);
    assert.match(said('resolve', '--source', store, ...tuple), new RegExp(target));
  }
});

await test('the command attest signs with a key, and verify, lock and install ask for the key', () => {
  const [key, other] = ['one', 'other'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(project, 'installed', `${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(project, 'installed', `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
    return ['--public-key', `installed/${name}.pub`];
  });
  const attest = ['attest', '--store', '.', '--key', 'installed/one.pem', ...tuple];
  assert.match(said(...attest), /^attested: /m);
  assert.match(said(...attest), /^unchanged: /m);
  assert.match(said('verify', '--source', '.', ...tuple, ...key), /^signed by: the key [0-9a-f]{64}$/m);
  said('lock', '--source', '.', ...options(release), '--lockfile', 'installed/signed.lock.json', ...key, relative);
  const locked = [
    'install',
    '--lockfile',
    'installed/signed.lock.json',
    '--target',
    target,
    '--to',
    'installed/signed',
  ];
  const refused = command(project, ...locked, ...other);
  assert.deepEqual([refused.status, /error\[ATTESTATION_INVALID\]/.test(refused.stderr)], [1, true]);
  assert.equal(existsSync(join(project, 'installed', 'signed')), false);
  assert.match(said(...locked, ...key), /^signed by: the key /m);
});

await test('the commands install, lock, install what is locked, yank, and refuse what was yanked', () => {
  const to = join('installed', 'a b', 'tool');
  const install = ['install', '--source', '.', ...tuple, '--to'];
  const [, program] = /^installed: (.*)$/m.exec(said(...install, to));
  assert.equal(versionOf(program), 'codex-controller-loop 0.1.0');
  assert.match(said(...install, to), /^already installed: /m);
  said('lock', '--source', '.', ...options(release), '--lockfile', 'installed/lock.json', relative);
  const locked = ['install', '--lockfile', 'installed/lock.json', '--target', target, '--to', 'installed/locked'];
  assert.match(said(...locked), /^installed: /m);
  const lockfile = ['--lockfile', 'installed/lock.json'];
  assert.match(said('outdated', ...lockfile, '--exit-code'), /^up to date$/m);
  assert.match(said('verify', ...lockfile), /1 targets verified in \., 0 faults$/m);
  assert.match(said('lock', '--update', ...lockfile), /^up to date: /m);
  assert.equal(gave(project, 'update-lockfile', { lockfile: 'installed/lock.json' }).outputs.changed, 'false');
  assert.match(said('yank', '--store', '.', ...tuple, '--reason', 'crashes at start'), /^yanked: /m);
  const refused = command(project, ...install, join('installed', 'other'));
  assert.deepEqual([refused.status, /error\[YANKED\]/.test(refused.stderr)], [1, true]);
  assert.equal(existsSync(join(project, 'installed', 'other')), false);
  said('prune', '--store', '.', '--keep', '12', '--dry-run');
});

// It starts the program itself, which the system then has to do.
const skip = process.env.RUNNER_OF_PROGRAMS !== undefined;
await test('release does all of it, and what is released again is unchanged', { skip }, () => {
  const config = JSON.parse(readFileSync(join(ROOT, 'scripts', 'release-orchestrator.config.json'), 'utf8'));
  const own = {
    ...config,
    crate: 'Cargo.toml',
    targets: [target],
    store: 'stores/released',
    install_to: 'installed/released',
  };
  delete own.$schema;
  writeFileSync(join(project, 'installed', 'release.json'), JSON.stringify(own));
  const args = ['release', '--config', 'installed/release.json'];
  assert.match(said(...args), /^published: /m);
  assert.match(said(...args), /^unchanged: /m);
});

if (process.platform === 'win32') {
  const { checkWindows } = await import('./windows.mjs');
  await checkWindows(project, tuple);
}

await test('governance passes what changes nothing, and refuses a contract that changed unsaid', () => {
  assert.equal(gave(ROOT, 'check-governance', { base: 'HEAD~1', head: 'HEAD' }).outputs.result, 'passed');
  renameProduct(project);
  const refused = door(project, 'check-governance', { base: 'HEAD~1', head: 'HEAD' });
  assert.deepEqual([refused.status, refused.outputs.result], [1, 'failed']);
  assert.equal(command(project, 'govern', '--base', 'HEAD~1', '--head', 'HEAD').status, 1);
});
