/**
 * install-controller beside cargo-binstall: the same artifact from the same TLS server on loopback, which cargo-binstall
 * finds through metadata of the crate. It unpacks what it gets; digests are not asked of it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absent, ratioOfTimes } from '../measure.mjs';
import { environment, publish } from './doors.mjs';

const NAME = '`install-controller` of 15 MB over HTTPS, of cargo-binstall';
const TARGET = 'x86_64-unknown-linux-gnu';

/** One figure, absent where cargo-binstall or openssl is. */
export async function measure(context) {
  for (const [tool, argument] of [
    ['cargo-binstall', '-V'],
    ['openssl', 'version'],
  ])
    if (spawnSync(tool, [argument]).status !== 0) return [absent(NAME, `${tool} is not installed`)];
  const { root, work, runs } = context;
  const { store, inputs } = publish(context, 15_000_000, 3);
  const { authority, key, certificate } = makeAuthority(work);
  const port = join(work, 'port');
  const served = [join(root, '.ci/serve.mjs'), store, join(work, 'requests'), port, key, certificate];
  const server = spawn(process.execPath, served, { stdio: 'ignore' });
  try {
    while (!existsSync(port)) await new Promise((done) => setTimeout(done, 20));
    const source = `https://127.0.0.1:${readFileSync(port, 'utf8')}`;
    const tools = join(work, 'tools');
    const before = () => rmSync(tools, { recursive: true, force: true });
    const ours = {
      argv: [process.execPath, join(root, 'dist-action/install-controller/index.js')],
      env: { ...environment(work, { ...inputs, source }), NODE_EXTRA_CA_CERTS: authority },
      before,
    };
    const index = JSON.parse(readFileSync(join(store, 'dist/index.json'), 'utf8'));
    const row = index.releases[0].targets[0].profiles[0].artifacts[0];
    const crate = writeCrate(work, index, `${source}/${row.artifact_file}`);
    const options = ['--no-confirm', '--no-track', '--disable-telemetry', '--no-discover-github-token', '--force'];
    const from = ['--manifest-path', crate, '--root-certificates', authority, '--strategies', 'crate-meta-data'];
    const to = ['--targets', TARGET, '--install-path', tools, index.product];
    const rival = {
      argv: ['cargo-binstall', ...options, ...from, ...to],
      env: { CARGO_HOME: join(work, 'cargo') },
      before,
    };
    return [ratioOfTimes(NAME, { ours, rival, runs: runs(11) })];
  } finally {
    server.kill();
  }
}

/** A crate whose metadata says where its binary is. */
function writeCrate(work, { product, releases }, url) {
  const crate = join(work, 'crate');
  mkdirSync(join(crate, 'src'), { recursive: true });
  writeFileSync(join(crate, 'src/main.rs'), 'fn main() {}\n');
  const lines = [
    ...['[package]', `name = "${product}"`, `version = "${releases[0].version}"`, 'edition = "2021"'],
    ...['[package.metadata.binstall]', `pkg-url = "${url}"`, 'pkg-fmt = "tgz"', 'bin-dir = "{ bin }"'],
  ];
  writeFileSync(join(crate, 'Cargo.toml'), `${lines.join('\n')}\n`);
  return crate;
}

function makeAuthority(work) {
  const at = (name) => join(work, name);
  const openssl = (...args) => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: work, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Bench', '-days', '2');
  openssl('req', ...newKey, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=store');
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1\n');
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'request.pem', ...signing, '-out', 'cert.pem');
  return { authority: at('ca.pem'), key: at('key.pem'), certificate: at('cert.pem') };
}
