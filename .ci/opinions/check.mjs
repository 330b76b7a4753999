/**
 * Whether others say the same of a signature: check.mjs TOOLS. cosign and Python's sigstore verify what we attach, by the commands of
 * docs/signing.md; what they sign, we verify; and what was changed, nobody takes. All of it is signed by the Sigstore of the tests,
 * on loopback.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { runIdentity, startSigstore, statementOf } from '../../__tests__/support/local-sigstore.mjs';
import { createProducer } from '../machines/producer.mjs';
import { answerOf, command, door, TEMPORARY } from '../machines/start.mjs';
import { changesOf } from './changes.mjs';
import { documentedCommands } from './documented.mjs';
import { serve, start, tokenOf } from './services.mjs';

const [tools] = process.argv.slice(2);
const COSIGN = join(tools, 'cosign');
const SIGSTORE = join(tools, 'sigstore', 'bin', 'sigstore');
const PYTHON = join(tools, 'sigstore', 'bin', 'python');

const work = mkdtempSync(join(TEMPORARY, 'opinions-'));
const [, target] = /^host: (.+)$/m.exec(answerOf('rustc', ['-vV']));
const { project, toolchain, rev } = createProducer(target);
const release = { version: '0.1.0', profile: 'release', toolchain, 'git-rev': rev, 'dist-revision': 'r1', target };
const tuple = Object.entries(release).flatMap(([name, value]) => [`--${name}`, value]);

/** The names that stand in docs/signing.md. */
const RUN = {
  workflow: 'OWNER/REPO/.github/workflows/release-signed.yml',
  workflowRef: 'refs/tags/v1.2.3',
  repository: 'OWNER/PROJECT',
  digest: rev,
  ref: 'refs/tags/v0.1.0',
};

const sigstore = await startSigstore();
const services = await serve(sigstore.parts, sigstore.trustedRoot());

/** A file of this run; text or bytes as they are, anything else as JSON. */
function file(name, content) {
  const path = join(work, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}
const trustedRoot = file('trusted_root.json', sigstore.trustedRoot());
const signingConfig = file('signing_config.json', services.signingConfig);
const trustConfig = file('trust_config.json', services.trustConfig);
const token = tokenOf(RUN);
const home = join(work, 'home');
mkdirSync(home);
/** The services are in this process: so others are started beside it. */
const other = (program, args) => start(program, args, { ...process.env, HOME: home });

/** Standard output of a command of ours that ends well. */
function said(...args) {
  const { status, stdout, stderr } = command(project, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

/** A command of ours is refused with a code. */
function refused(code, ...args) {
  const { status, stdout, stderr } = command(project, ...args);
  assert.deepEqual(
    [status, new RegExp(`error\\[${code}\\]`).test(stderr)],
    [1, true],
    `${args.join(' ')}: ${stderr}${stdout}`,
  );
}

/** A release, published into a folder. */
function publish() {
  const gave = (name, inputs) => {
    const ended = door(project, name, inputs);
    assert.equal(ended.status, 0, `${name}: ${ended.stderr}${ended.stdout}`);
    return ended.outputs;
  };
  const { plan } = gave('build-matrix', { source: 'stores/published', targets: target });
  gave('package', release);
  return JSON.parse(gave('publish-index', { store: 'stores/published', plan }).rows);
}

const published = publish();
const store = join(project, 'stores', 'published');
const rows = published.map((row) =>
  Object.fromEntries(
    ['artifact', 'manifest', 'provenance'].map((of) => [of, { path: row[`${of}_file`], sha256: row[`${of}_sha256`] }]),
  ),
);
const artifact = join(store, rows[0].artifact.path);
const asked = ['--source-repository', RUN.repository, '--signer-workflow', RUN.workflow, '--trusted-root', trustedRoot];

/** The file in the store of a bundle that is attached. */
function attach(...how) {
  const { bundles } = JSON.parse(said('attest', '--store', 'stores/published', ...how, ...tuple, '--json'));
  return join(store, rows[0].artifact.path, '..', 'package', 'attestations', `${bundles[0].sha256}.sigstore.json`);
}

/** Takes it out again: then what is asked for next is found in no other one. */
function detach(bundle) {
  said('attest', '--store', 'stores/published', '--remove', basename(bundle, '.sigstore.json'), ...tuple);
}

/** The artifact with one bit of it in the middle flipped. */
function flipped() {
  const bytes = readFileSync(artifact);
  bytes[bytes.length >> 1] ^= 1;
  return file('flipped.tar.gz', bytes);
}

/** The arguments of the documented commands for a signature by a certificate, or by a key. */
function documented(name, isKey, paths) {
  const commands = documentedCommands(name, paths).filter((args) => args.includes('--key') === isKey);
  assert.equal(commands.length, 1);
  return commands[0];
}

const SIGNER = `https://github.com/${RUN.workflow}@${RUN.workflowRef}`;
/** Each name that a command asks for, and another one. */
const NAMES = [
  [SIGNER, SIGNER.replace('v1.2.3', 'v1.2.4')],
  [RUN.repository, 'OWNER/OTHER'],
];
const replaced = (args, from, to) => args.map((arg) => (arg === from ? to : arg));

await test('cosign and Python take what actions/attest would sign, and nothing else', async () => {
  const signed = file('ours.json', await sigstore.signRows(rows, runIdentity(RUN)));
  const bundle = attach('--bundle', signed, '--trusted-root', trustedRoot);
  for (const [program, name, before, behind] of [
    [COSIGN, 'cosign', [], ['--trusted-root', trustedRoot]],
    [SIGSTORE, 'sigstore', ['--trust-config', trustConfig], []],
  ]) {
    const args = documented(name, false, { file: artifact, bundle });
    const run = (changed) => other(program, [...before, ...changed, ...behind]);
    const { status, stdout, stderr } = await run(args);
    assert.equal(status, 0, `${name}: ${stderr}${stdout}`);
    for (const [from, to] of [[artifact, flipped()], ...NAMES])
      assert.notEqual((await run(replaced(args, from, to))).status, 0, `${name} takes ${to} for ${from}`);
  }
  detach(bundle);
});

await test('cosign takes what attest --key signs, and nothing else', async () => {
  const [key, wrong] = ['release', 'other'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    file(`${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' }));
    return file(`${name}.key`, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  });
  const bundle = attach('--key', key);
  const [right, another] = [key, wrong].map((path) => path.replace(/\.key$/, '.pub'));
  // The key is where this run has it.
  const args = replaced(documented('cosign', true, { file: artifact, bundle }), 'release.pub', right);
  const { status, stdout, stderr } = await other(COSIGN, args);
  assert.equal(status, 0, `${stderr}${stdout}`);
  for (const [from, to] of [
    [artifact, flipped()],
    [right, another],
  ])
    assert.notEqual((await other(COSIGN, replaced(args, from, to))).status, 0, `cosign takes ${to} for ${from}`);
  detach(bundle);
});

/** What another one signed is ours as well: attached, asked for, and refused where it was changed or is by somebody else. */
function taken(name, path) {
  const trust = ['--trusted-root', trustedRoot];
  for (const [what, changed] of changesOf(readFileSync(path, 'utf8')))
    refused(
      'ATTESTATION_INVALID',
      'attest',
      '--store',
      'stores/published',
      '--bundle',
      file(`${name}-${what}.json`, changed),
      ...tuple,
      ...trust,
    );
  const at = attach('--bundle', path, ...trust);
  const verified = said('verify', '--source', 'stores/published', ...tuple, ...asked);
  assert.ok(verified.includes(`signed by: ${SIGNER} for https://github.com/${RUN.repository} at ${rev}`), verified);
  const elsewhere = asked.map((arg) => (arg === RUN.repository ? 'OWNER/OTHER' : arg));
  refused('SIGNER_MISMATCH', 'verify', '--source', 'stores/published', ...tuple, ...elsewhere);
  detach(at);
}

await test('what cosign and Python sign is taken, and what is changed in it is not', async () => {
  const statement = file('statement.json', statementOf(rows));
  const byCosign = join(work, 'cosign.json');
  const sign = ['attest-blob', '--statement', statement, '--bundle', byCosign, '--identity-token', token];
  const config = ['--signing-config', signingConfig, '--trusted-root', trustedRoot, '--yes'];
  const byPython = join(work, 'python.json');
  for (const [program, args] of [
    [COSIGN, [...sign, ...config]],
    [PYTHON, [join(import.meta.dirname, 'sign.py'), trustConfig, token, statement, byPython]],
  ]) {
    const { status, stdout, stderr } = await other(program, args);
    assert.equal(status, 0, `${program}: ${stderr}${stdout}`);
  }
  taken('cosign', byCosign);
  taken('python', byPython);
});
