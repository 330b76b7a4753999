/**
 * Publishers at once and publishers that are killed, as separate processes, against one empty store. Exit 1 where a row is
 * lost or there twice, where a reader saw an index that does not parse or whose files are not there, or where publishing
 * again did not complete a killed publish.
 *
 *   node scripts/stress/stores.mjs STORE [--publishers 8] [--rounds 5] [--kills 40] [--cli FILE] [--contract FILE]
 *
 * STORE as the command line takes it; S3 needs the AWS_* variables.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    publishers: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    kills: { type: 'string', default: '40' },
    cli: { type: 'string', default: join(root, 'dist-action', 'cli', 'index.js') },
    contract: { type: 'string', default: join(root, 'docs', 'distribution-contract.json') },
  },
});
const [store] = positionals;
if (!store) throw new Error('name a store');
const TARGETS = [
  'x86_64-unknown-linux-gnu',
  'aarch64-unknown-linux-gnu',
  'x86_64-apple-darwin',
  'aarch64-apple-darwin',
];
const work = await mkdtemp(join(tmpdir(), 'stress-stores-'));
const faults = [];
const expected = new Set();

/** Runs the command line; `killAfter` milliseconds end it with SIGKILL. */
function cli(args, killAfter) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [values.cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (out.stdout += chunk));
    child.stderr.on('data', (chunk) => (out.stderr += chunk));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (status, signal) => resolve({ ...out, status, signal, done: clearTimeout(timer) }));
  });
}

async function stage(name, version, target) {
  const out = join(work, name);
  const binary = join(work, `${name}.bin`);
  await writeFile(binary, `#!/bin/sh\necho ${name}\n`, { mode: 0o755 });
  const tuple = {
    version,
    target,
    profile: 'release',
    toolchain: '1.84.0',
    'git-rev': 'ab12cd34'.repeat(5),
    'dist-revision': 'r1',
  };
  const args = Object.entries(tuple).flatMap(([key, value]) => [`--${key}`, value]);
  const { status, stderr } = await cli([
    'package',
    '--contract',
    values.contract,
    '--binary',
    binary,
    '--source-date-epoch',
    '1767225600',
    '--out',
    out,
    ...args,
  ]);
  if (status !== 0) throw new Error(`cannot stage: ${stderr}`);
  return { out, key: `${version} ${target}` };
}

const publish = (folder, killAfter) =>
  cli(
    ['publish', '--contract', values.contract, '--staged', folder, '--store', store, '--allow-incomplete'],
    killAfter,
  );

/** Every row with its whole chain, as a reader meets it. Undefined where there is no index yet. */
async function look(when) {
  const { status, stdout, stderr } = await cli(['verify', '--source', store, '--all', '--json']);
  if (/INDEX_NOT_FOUND/.test(stderr)) return undefined;
  if (status !== 0) faults.push(`${when}: ${stderr.trim()} ${stdout.slice(0, 2000)}`);
  return status === 0 ? JSON.parse(stdout) : undefined;
}

async function expectRows(when) {
  const report = await look(when);
  if (report && report.rows !== expected.size)
    faults.push(`${when}: ${report.rows} rows, ${expected.size} were published`);
  for (const key of expected) {
    const [version, target] = key.split(' ');
    const args = ['--version', version, '--target', target, '--profile', 'release', '--toolchain', '1.84.0'];
    const { status, stderr } = await cli([
      'resolve',
      '--source',
      store,
      ...args,
      '--git-rev',
      'ab12cd34'.repeat(5),
      '--dist-revision',
      'r1',
    ]);
    if (status !== 0) faults.push(`${when}: ${key}: ${stderr.trim()}`);
  }
}

async function publishAtOnce() {
  let looks = 0;
  for (let round = 0; round < Number(values.rounds); round++) {
    const staged = await Promise.all(
      Array.from({ length: Number(values.publishers) }, (_, at) =>
        stage(`p${round}-${at}`, `1.${round}.${at >> 2}`, TARGETS[at & 3]),
      ),
    );
    let busy = true;
    const reader = (async () => {
      for (; busy; looks++) await look(`reader in round ${round}`);
    })();
    for (const [at, result] of (await Promise.all(staged.map(({ out }) => publish(out)))).entries()) {
      if (result.status !== 0) faults.push(`round ${round}, publisher ${at}: ${result.stderr.trim()}`);
      else expected.add(staged[at].key);
    }
    busy = false;
    await reader;
  }
  await expectRows('after publishing at once');
  console.log(
    `${store}: ${values.publishers} publishers x ${values.rounds} rounds, ${expected.size} rows, ${looks} looks of a reader`,
  );
}

async function killAtRandom() {
  let killed = 0;
  const first = await stage('warm', '2.0.0', TARGETS[0]);
  const started = performance.now();
  if ((await publish(first.out)).status === 0) expected.add(first.key);
  const usual = performance.now() - started;
  for (let turn = 1; turn <= Number(values.kills); turn++) {
    const { out, key } = await stage(`k${turn}`, `2.${turn}.0`, TARGETS[0]);
    if ((await publish(out, Math.random() * usual * 1.2)).signal === 'SIGKILL') killed++;
    const report = await look(`after kill ${turn}`);
    if (report && report.rows !== expected.size && report.rows !== expected.size + 1)
      faults.push(`after kill ${turn}: ${report.rows} rows are neither the old index nor the new one`);
    const again = await publish(out);
    if (again.status !== 0) faults.push(`again after kill ${turn}: ${again.stderr.trim()}`);
    else expected.add(key);
    await sleep(1);
  }
  await expectRows('after the kills');
  console.log(`${store}: ${killed} of ${values.kills} publishes killed, each completed by the next`);
}

try {
  await publishAtOnce();
  await killAtRandom();
} finally {
  await rm(work, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
