/**
 * Stores for the release page to show, each a folder: one that the suite published itself, one of 300 releases, an empty one, one
 * with the longest and most hostile texts that an index can hold, and broken ones. All but the first have an index and a page alone.
 */
import { createCipheriv, createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePublicKey } from '../../lib/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../lib/contract/attestation/trust.js';
import { formatPaths } from '../../lib/contract/identity/paths.js';
import { entomb, formatIndex } from '../../lib/contract/release-index/format.js';
import { indexOf } from '../../lib/contract/release-index/merge.js';
import { openStore } from '../../lib/host/store/open.js';
import { pageBytes } from '../../lib/page/page.js';
import { attestRows } from '../../lib/steps/attest/attest.js';
import { signRows } from '../../lib/steps/attest/sign.js';
import { packageTarget } from '../../lib/steps/package/package.js';
import { publishWithPage } from '../../lib/steps/publish/with-page.js';
import { yankRows } from '../../lib/steps/yank.js';
import { smallProgram } from '../../scripts/small-program.mjs';

export const PRODUCT = 'codex-controller-loop';
const ROOT = join(import.meta.dirname, '..', '..');
const CONTRACT = join(ROOT, 'docs', 'distribution-contract.json');
export const TARGETS = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'x86_64-apple-darwin',
  'x86_64-pc-windows-msvc',
  'x86_64-unknown-linux-gnu',
  'x86_64-unknown-linux-musl',
];
const DAY = 24 * 3600;
/** Bytes of a program that no compression makes fewer. */
const PADDING = 300_000;
const EPOCH = 1_767_225_600;
const digest = (text) => createHash('sha256').update(text).digest('hex');
const silent = () => {};

/** The store that the suite makes itself: packaged, published with its page, signed with a key, yanked. */
export async function publishOwn(folder) {
  const versions = [
    ['0.8.0', 'r1'],
    ['0.9.0', 'r1'],
    ['0.9.0', 'r2'],
    ['0.9.1', 'r1'],
    ['1.0.0-rc.1', 'r1'],
  ];
  const work = mkdtempSync(join(tmpdir(), 'page-work-'));
  const contract = join(work, 'contract.json');
  writeFileSync(contract, `${JSON.stringify(contractOf(), null, 2)}\n`);
  const store = await openStore(folder, { env: process.env });
  for (const [at, [version, dist_revision]] of versions.entries()) {
    const staged = mkdtempSync(join(work, 'staged-'));
    for (const target of TARGETS.slice(0, 5))
      await stage(contract, staged, { version, target, dist_revision }, EPOCH + at * 21 * DAY);
    const request = {
      contract,
      staged: [staged],
      store,
      allowIncomplete: true,
      autoRevision: false,
      progress: silent,
      includePlanned: true,
    };
    await publishWithPage(request, true);
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = { place: 'key.pem', bytes: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })) };
  const known = parsePublicKey(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })), 'key.pub');
  const { target: _, ...query } = tupleOf({ version: '0.9.1' });
  const rows = { kind: 'release', query };
  const bundles = await signRows({ source: store, rows, key, progress: silent });
  await attestRows({ store, rows, bundles, trust: makeTrust('public', { keys: [known] }), progress: silent });
  for (const target of TARGETS.slice(0, 5))
    await yankRows({
      store,
      query: tupleOf({ version: '0.8.0', target }),
      reason: 'loses the session when the terminal is resized',
      progress: silent,
    });
  rmSync(work, { recursive: true });
}

function contractOf() {
  const contract = JSON.parse(readFileSync(CONTRACT, 'utf8'));
  delete contract.$schema;
  return contract;
}

function tupleOf({ version, target, dist_revision = 'r1' }) {
  return {
    version,
    target,
    profile: 'release',
    toolchain: '1.84.0',
    git_rev: digest(`commit of ${version}`).slice(0, 40),
    dist_revision,
  };
}

async function stage(contract, out, of, source_date_epoch) {
  const binary = join(mkdtempSync(`${out}-binary-`), 'controller');
  const padding = createCipheriv(
    'aes-256-ctr',
    Buffer.from(digest(JSON.stringify(of)), 'hex'),
    Buffer.alloc(16),
  ).update(Buffer.alloc(PADDING));
  writeFileSync(binary, smallProgram(of.target, `${of.version}\n`, padding), { mode: 0o755 });
  const how = {
    manifestPath: undefined,
    bin: undefined,
    features: [],
    include: [],
    env: {},
    now: () => new Date(),
    progress: silent,
  };
  await packageTarget({ ...tupleOf(of), contract, binary, source_date_epoch, out, ...how });
}

/** A row that nothing lies behind. */
function rowOf(product, tuple, { contract = '1.0.0', size = 3_412_992, epoch = EPOCH, ...added } = {}) {
  const paths = formatPaths(product, contract, tuple);
  const digestOf = (kind) => digest(`${kind} of ${JSON.stringify(tuple)}`);
  const documents = ['artifact', 'manifest', 'checksums', 'provenance'].flatMap((kind) => [
    [`${kind}_file`, paths[kind]],
    [`${kind}_sha256`, digestOf(kind)],
  ]);
  return {
    ...tuple,
    distribution_contract_version: contract,
    ...Object.fromEntries(documents),
    artifact_size: size,
    source_date_epoch: epoch,
    ...added,
  };
}

/** 300 releases of 6 targets, and some that were pruned. */
export function writeMany(folder) {
  const rows = [];
  const pruned = [];
  for (let at = 0; at < 310; at++)
    for (const target of TARGETS) {
      const version = `${Math.floor(at / 100)}.${Math.floor(at / 10) % 10}.${at % 10}`;
      const row = rowOf(PRODUCT, tupleOf({ version, target }), {
        size: 3_000_000 + at * 1111,
        epoch: EPOCH - (310 - at) * 4 * DAY,
      });
      if (at < 10) pruned.push(entomb(row));
      else
        rows.push(
          at === 305 && target.includes('windows') ? { ...row, yanked: ['does not start on Windows 10'] } : row,
        );
    }
  writeStore(folder, formatIndex(indexOf(PRODUCT, rows, pruned)));
}

export function writeEmpty(folder) {
  writeStore(folder, formatIndex(indexOf(PRODUCT, [], [])));
}

/** What an index may say at most, and markup wherever a text has room for it. */
export function writeHostile(folder) {
  const product = `a${'-very-long-product-name'.repeat(3)}`.slice(0, 64).replace(/-$/, 'x');
  const version = `100000000.0.0-${'alpha.beta.'.repeat(4)}1`;
  const target = `x86_64-unknown-linux-gnu_${'x'.repeat(39)}`;
  const reasons = [
    '<img src=x onerror=alert(1)>',
    '<script>document.title = 1</script>',
    `</li></ul><iframe srcdoc='<script>parent.document.title = 2</script>'>`,
    `javascript:alert(1) ${'&amp;&#60;b&#62;'.repeat(10)}`,
    'x'.repeat(200),
    '$' + '{document.title = 3} {{constructor.constructor(alert(1))}} %3Cscript%3E',
  ].sort();
  const attestations = Array.from({ length: 64 }, (_, at) => digest(`attestation ${at}`)).sort();
  const of = { profile: 'release', toolchain: '1.84.0', git_rev: 'f'.repeat(64), dist_revision: 'r999999999' };
  const long = { contract: `1.0.0-${'contract.'.repeat(6)}1`, size: 999_999_999_999_999, epoch: 7_999_999_999 };
  const rows = [
    rowOf(product, { ...of, version, target }, { ...long, attestations }),
    rowOf(product, { ...of, version, target, profile: 'debug' }, { ...long, yanked: reasons }),
    rowOf(product, { ...of, version: '0.1.0', target }, { yanked: reasons, attestations }),
    rowOf(product, { ...of, version: '0.1.0', target: 'x86_64-unknown-linux-gnu' }, { size: 0, epoch: 0 }),
    rowOf(product, { ...of, version: '0.2.0', target: 'x86_64-unknown-linux-gnu' }, { yanked: reasons }),
  ];
  writeStore(folder, formatIndex(indexOf(product, rows, [])));
  // A manifest is shown once its digest is that of the row: this one says whatever a manifest can.
  const markup = '<img src=x onerror=alert(1)>\u202ereversed\u0007';
  const manifest = JSON.stringify({
    requires: { libc: markup, minimum: markup },
    binaries: [markup, 7, null],
    files: [
      { path: markup, size: markup, sha256: markup },
      null,
      'x',
      ...Array.from({ length: 300 }, (_, at) => ({
        path: `${'deep/'.repeat(40)}${at}`,
        size: at,
        sha256: digest(`${at}`),
      })),
    ],
    content_size: 'x',
    build: {
      kind: markup,
      recipe: { repository: `javascript:${markup}`, settings: { [markup]: markup }, packages: [markup.repeat(50)] },
      rustc: [markup, `${'x'.repeat(5000)}`],
      runner: markup,
    },
  });
  const index = join(folder, 'dist', 'index.json');
  const [last] = rows.filter((row) => row.version === version && row.profile === 'release');
  writeFileSync(index, readFileSync(index, 'utf8').replace(last.manifest_sha256, digest(manifest)));
  mkdirSync(join(folder, last.manifest_file, '..'), { recursive: true });
  writeFileSync(join(folder, last.manifest_file), manifest);
}

/** Indexes that no page may show: name and text. */
export function brokenIndexes() {
  const good = formatIndex(indexOf(PRODUCT, [rowOf(PRODUCT, tupleOf({ version: '0.1.0', target: TARGETS[4] }))], []));
  return [
    ['cut', good.slice(0, -40)],
    ['html', '<!doctype html><title>404</title>'],
    ['newer', good.replace('"schema_version": 1', '"schema_version": 2')],
    ['field', good.replace('"product"', '"__proto__": {"x": 1},\n  "product"')],
    ['path', good.replace('"artifact_file":"dist/1.0.0', '"artifact_file":"dist/../../evil')],
    ['script', good.replace(PRODUCT, '<script>alert(1)</script>')],
  ];
}

/** A folder with this index, and the page. */
export function writeStore(folder, index) {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.json'), index);
  writeFileSync(join(folder, 'dist', 'index.html'), pageBytes());
}
