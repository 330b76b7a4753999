/**
 * Where clients meet a release: a program that nobody here wrote, built, published, exported and signed, and served over TLS by a
 * certificate authority of its own, under names of this machine and under one that only a proxy leads here.
 */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, commandLine, ROOT } from '../machines/start.mjs';
import { packageRow, planOf, publishRows } from '../programs/release.mjs';
import { createRepository } from '../programs/repository.mjs';
import { chooseRows } from '../programs/rows.mjs';

/** The host of a domain of its own, as a packslip's project is one. */
export const DOMAIN = 'release.example.com';
const PROGRAM = 'sd';
const TARGETS = ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'];

/** Releases the program and serves it; `work` is an empty folder. `close` ends what serves. */
export async function makePlace(work, tools) {
  const children = [];
  const close = () => {
    for (const child of children) child.kill();
  };
  try {
    const repository = join(work, 'repository');
    const store = join(work, 'store');
    releaseInto(store, { repository, work });
    makeCertificates(work);
    const site = join(work, 'site');
    mkdirSync(site);
    const serving = [join(ROOT, '.ci/serve.mjs'), site, join(work, 'requests')];
    const port = await started(children, join(work, 'port'), [
      ...serving,
      'PORT',
      join(work, 'key.pem'),
      join(work, 'cert.pem'),
    ]);
    const proxy = await started(children, join(work, 'proxy-port'), [
      join(ROOT, '.ci/clients/proxy.mjs'),
      port,
      'PORT',
    ]);
    const place = { work, tools, repository, store, site, ca: join(work, 'ca.pem'), domain: DOMAIN };
    return { ...place, ...exportInto(place, `https://localhost:${port}`), proxy: `http://127.0.0.1:${proxy}`, close };
  } catch (error) {
    close();
    throw error;
  }
}

function releaseInto(store, { repository, work }) {
  const rows = chooseRows(TARGETS.map((target) => `${PROGRAM}/${target}`));
  const said = answerOf('rustc', ['-vV']);
  const host = { target: /^host: (.+)$/m.exec(said)[1], rust: /^release: (.+)$/m.exec(said)[1] };
  createRepository(repository, rows[0].program, { rust: host.rust, targets: TARGETS });
  const place = { repository, host, work, staged: join(work, 'staged'), store };
  const plan = planOf(rows, place);
  for (const row of rows) packageRow(row, plan, place);
  publishRows(rows, plan, place);
}

/** Exports the release, signed, into the folder of its version; the list of packslips where its domain has it. */
function exportInto({ work, store, site }, origin) {
  const key = join(work, 'signing.pem');
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { releases, product } = JSON.parse(readFileSync(join(store, 'dist/index.json'), 'utf8'));
  const [{ version }] = releases;
  const exported = join(site, `v${version}`);
  const list = ['--packslip-sequence', '1', '--packslip-expires', '2099-01-01T00:00:00Z'];
  const args = ['export', '--source', store, '--version', version, '--to', exported, '--sign', key];
  const base = `${origin}/v{version}`;
  answerOf(...commandLine([...args, '--base-url', base, '--packslip-project', DOMAIN, ...list]));
  mkdirSync(join(site, '.well-known'));
  cpSync(join(exported, 'packslip.json'), join(site, '.well-known/packslip.json'));
  cpSync(join(store, 'dist'), join(site, 'dist'), { recursive: true });
  const [, publicLine] = readFileSync(join(exported, 'minisign.pub'), 'utf8').split('\n');
  // Which of the two archives clients get that know no libc.
  const [, archive] = /linux-x64\]\nurl = ".*\/(.+)"/.exec(readFileSync(join(exported, 'mise.toml'), 'utf8'));
  return { product, version, archive, exported, origin, url: `${origin}/v${version}`, key, publicLine };
}

/** A certificate authority, and a certificate by it for every name that is used. */
function makeCertificates(work) {
  const openssl = (...args) => answerOf('openssl', args, { cwd: work });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Clients', '-days', '2');
  openssl('req', ...newKey, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=release');
  writeFileSync(join(work, 'names'), `subjectAltName=DNS:localhost,DNS:${DOMAIN},IP:127.0.0.1\n`);
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'request.pem', ...signing, '-out', 'cert.pem');
}

/** Starts a server that writes its port into a file, in the place of the word PORT. */
async function started(children, file, args) {
  children.push(
    spawn(
      process.execPath,
      args.map((word) => (word === 'PORT' ? file : word)),
      { stdio: 'inherit' },
    ),
  );
  for (let tries = 0; tries < 200; tries++) {
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return readFileSync(file, 'utf8');
    await sleep(50);
  }
  throw new Error(`${args[0]} does not serve`);
}

/** Runs something while a file of the export has another byte at its end. */
export function tampered({ exported }, file, work) {
  const path = join(exported, file);
  const good = readFileSync(path);
  const bad = Buffer.from(good);
  bad[bad.length - 1] ^= 1;
  writeFileSync(path, bad);
  try {
    return work();
  } finally {
    writeFileSync(path, good);
  }
}
