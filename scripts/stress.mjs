// What takes longer than CI should: publishers at once from separate processes, and kill -9 at random moments, on a
// directory store. Afterwards every row must be there, and everything must verify down to every file.
//
//   npm run stress [-- PUBLISHERS ROUNDS KILLS]
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist-action', 'cli', 'index.js');
const contract = join(root, 'docs', 'distribution-contract.json');
const [publishers = 16, rounds = 10, kills = 100] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'stress-'));
let failed = 0;
let passed = 0;

const run = (...args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
const publishArguments = (staged, store) => [
  'publish',
  '--contract',
  contract,
  '--staged',
  staged,
  '--store',
  store,
  '--allow-incomplete',
];

function stage(version, out) {
  const tuple = [
    '--version',
    version,
    '--target',
    'x86_64-unknown-linux-gnu',
    '--profile',
    'release',
    '--toolchain',
    '1.84.0',
    '--git-rev',
    'a'.repeat(40),
    '--dist-revision',
    'r1',
  ];
  const result = run(
    'package',
    '--contract',
    contract,
    ...tuple,
    '--binary',
    join(work, 'controller'),
    '--source-date-epoch',
    '1700000000',
    '--out',
    out,
  );
  if (result.status !== 0) throw new Error(result.stderr);
}

/** Ends a process with SIGKILL after some milliseconds, unless it ended before; gives its exit code. */
function publishIn(staged, store, killAfter) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, ...publishArguments(staged, store)], { stdio: 'ignore' });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}

function judge(name, store, versions) {
  const index = JSON.parse(readFileSync(join(store, 'dist', 'index.json'), 'utf8'));
  const found = index.releases.map((release) => release.version).sort();
  const verified = run('verify', '--source', store, '--all', '--deep');
  const good = JSON.stringify(found) === JSON.stringify([...versions].sort()) && verified.status === 0;
  if (good) passed++;
  else failed++;
  process.stdout.write(
    `${good ? 'ok  ' : 'FAIL'} ${name}: ${found.length} of ${versions.length} versions, verify exited with ${verified.status}\n`,
  );
}

try {
  writeFileSync(join(work, 'controller'), '#!/bin/sh\necho controller\n', { mode: 0o755 });
  const versions = Array.from({ length: publishers }, (_, at) => `0.${at}.0`);
  for (const version of versions) stage(version, join(work, 'staged', version));
  for (let round = 1; round <= rounds; round++) {
    const store = join(work, `store-${round}`);
    mkdirSync(store);
    await Promise.all(versions.map((version) => publishIn(join(work, 'staged', version), store)));
    judge(`round ${round}: ${publishers} publishers at once`, store, versions);
    rmSync(store, { recursive: true });
  }
  const store = join(work, 'killed');
  mkdirSync(store);
  for (let at = 1; at <= kills; at++)
    await publishIn(join(work, 'staged', versions[at % versions.length]), store, 60 + Math.random() * 120);
  await Promise.all(versions.map((version) => publishIn(join(work, 'staged', version), store)));
  judge(`${kills} publishes killed at random, then published again`, store, versions);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
