// Publishers at once, publishers that are killed, and replies that get lost, as separate processes of the committed
// command line on every kind of store; and hostile documents of 4 MiB, each read in under 2 s of the processor's time. Prints
// `ok:` lines with figures; exit 1 where there was a fault.
//
//   npm run stress [-- --publishers 32 --rounds 20 --kills 200 --cuts 60 --large-rounds 5 --seed N --store KIND... --only PART...]
//
// Stores: directory, git+file, git+http, versitygw, moto, minio, gofakes3. Parts: documents, at-once, large (8 publishers of
// 1.4 MB each, whose bodies a server may refuse in the middle), kills, cuts, control. The
// servers are those that `.ci/stores install` puts into .tools; minio (`.ci/stores install-minio`) may be absent.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishAtOnce, stageRounds } from './stress/at-once.mjs';
import { publishRacing } from './stress/control.mjs';
import { cutReplies } from './stress/cut-replies.mjs';
import { killPublishers } from './stress/kills.mjs';
import { readLongDocuments } from './stress/long-documents.mjs';
import { KINDS, openKind } from './stress/places.mjs';
import { Stager } from './stress/program.mjs';
import { randomOf } from './stress/random.mjs';
import { isInstalled } from './stress/servers/start.mjs';

const PARTS = ['documents', 'control', 'at-once', 'large', 'kills', 'cuts'];
/** What a program has that two publishers send at once, and how many do: an answer may come before its end. */
const LARGE = { bytes: 1_400_000, publishers: 8 };
/** Stores behind a port: their replies can be cut. */
const DISTANT = ['git+http', 'versitygw', 'moto', 'minio'];

const { values } = parseArgs({
  options: {
    publishers: { type: 'string', default: '32' },
    rounds: { type: 'string', default: '20' },
    kills: { type: 'string', default: '200' },
    cuts: { type: 'string', default: '60' },
    'large-rounds': { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    store: { type: 'string', multiple: true, default: [...KINDS, ...(isInstalled('minio') ? ['minio'] : [])] },
    only: { type: 'string', multiple: true, default: PARTS },
  },
});
const NUMBERS = ['publishers', 'rounds', 'kills', 'cuts', 'large-rounds', 'seed'];
const [publishers, rounds, kills, cuts, largeRounds, seed] = NUMBERS.map((name) => {
  if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} takes a number`);
  return Number(values[name]);
});
const work = mkdtempSync(join(tmpdir(), 'stress-'));
const stager = new Stager(work);
const largeStager = new Stager(join(work, 'large'), LARGE.bytes);
let faulty = 0;

/** Each run has its own numbers, whatever ran before it. */
const randomFor = (name) => randomOf([...name].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), seed));

function report(name, { faults }, text) {
  if (faults.length === 0) console.log(`ok: ${name}: ${text}`);
  else {
    faulty++;
    for (const fault of faults.slice(0, 20)) console.log(`FAIL: ${fault}`);
  }
}

async function runAtOnce(kind, staged, count, size = '') {
  const result = await publishAtOnce(work, kind.makePlace(), staged);
  const history = result.commits === undefined ? '' : `, ${result.commits} commits looked through`;
  report(
    kind.name,
    result,
    `${result.published} publishes${size} by ${count} processes at once, ${result.rows} rows, ${result.lost} lost, ` +
      `a reader saw ${result.indexes} indexes in ${result.looks} looks${history}`,
  );
}

async function runKills(kind) {
  const result = await killPublishers(work, stager, kind.makePlace(), kills, randomFor(`kills ${kind.name}`));
  report(
    kind.name,
    result,
    `${result.kills} publishes killed (old index ${result.before}, new index ${result.after}), each completed by the ` +
      `next, ${result.rows} rows, ${result.lost} lost`,
  );
}

async function runCuts(kind) {
  const result = await cutReplies(work, stager, kind, cuts, randomFor(`cuts ${kind.name}`));
  report(
    kind.name,
    result,
    `${result.publishes} publishes with cut replies, of them ${result.alone} alone: there ${result.lostReplies} replies to a swap ` +
      `were lost; no false conflict, ${result.lost} rows lost, ${result.again} publishes given up and run again`,
  );
}

async function runControl(staged) {
  const { faults } = await publishRacing(work, staged);
  const lost = faults.filter((fault) => /: (?:lost|published, but not there): /.test(fault));
  const missed = lost.length > 0 ? [] : ['gofakes3 with a gap between check and write: no lost row was seen'];
  report(
    'gofakes3 with a gap between check and write',
    { faults: missed },
    `the probe cannot see it, the harness reports it: ${lost.length} faults, such as "${lost[0]}"`,
  );
}

/** Bytes of each document that is long in one dimension. */
const LONG = 4 * 1024 * 1024;

try {
  mkdirSync(join(work, 'staged'));
  console.log(`seed ${seed}`);
  if (values.only.includes('documents'))
    report('documents', { faults: readLongDocuments(LONG) }, `of ${LONG} bytes, each in under 2 s`);
  if (!isInstalled('minio')) console.log('skipped: minio is not installed (.ci/stores install-minio)');
  const onStores = values.only.some((part) => part !== 'documents');
  const staged = onStores ? await stageRounds(stager, publishers, rounds) : [];
  const large = await stageRounds(largeStager, LARGE.publishers, values.only.includes('large') ? largeRounds : 0);
  if (values.only.includes('control')) await runControl(staged.slice(0, 2));
  for (const name of onStores ? values.store : []) {
    const kind = await openKind(name, work);
    try {
      if (values.only.includes('at-once')) await runAtOnce(kind, staged, publishers);
      if (values.only.includes('large')) await runAtOnce(kind, large, LARGE.publishers, ` of ${LARGE.bytes / 1e6} MB`);
      if (values.only.includes('kills')) await runKills(kind);
      if (values.only.includes('cuts') && DISTANT.includes(name)) await runCuts(kind);
    } finally {
      kind.close();
    }
  }
} finally {
  stager.close();
  largeStager.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = faulty > 0 ? 1 : 0;
