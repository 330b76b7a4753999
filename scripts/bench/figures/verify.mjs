/** `verify --all` over 1 GB of artifacts, against `sha256sum -c` over the same files; and what it costs to ask who signed. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIdentity, startSigstore } from '../../../__tests__/support/local-sigstore.mjs';
import { attestedRow } from '../../../lib/contract/attestation/row.js';
import { makeTrust } from '../../../lib/contract/attestation/trust.js';
import { readSigned } from '../../../lib/contract/attestation/verify.js';
import { parseIndex } from '../../../lib/contract/release-index/parse.js';
import { packageProgram, publishArguments, runCli, TARGETS } from '../artifacts.mjs';
import { tupleOf } from '../large-index.mjs';
import { absent, addedTime, ratioOfTimes, timeAlone } from '../measure.mjs';
import { environment, publish, serving } from './doors.mjs';

const VERSIONS = 8;
const SIZE = 32_000_000;

/** Real certificates, on P-384, with a time and an entry in the log. */
const BUNDLE = '__tests__/fixtures/sigstore-conformance/rekor2-dsse-happy-path';

/** Four figures. */
export async function measure(context) {
  return [everything(context), await oneSignature(context), ...(await installs(context))];
}

function everything(context) {
  const { work, cli, runs } = context;
  const store = join(work, 'store');
  for (let n = 0; n < VERSIONS; n++) publishVersion(context, n, store);
  const files = readdirSync(store, { recursive: true }).filter((path) => path.endsWith('.tar.gz'));
  const sums = files.map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(join(store, path)))
        .digest('hex')}  ${path}\n`,
  );
  writeFileSync(join(work, 'sums'), sums.join(''));
  const figure = ratioOfTimes('`verify --all` over 1 GB, of `sha256sum -c`', {
    ours: { argv: [...cli, 'verify', '--source', store, '--all'] },
    rival: { argv: ['sha256sum', '--quiet', '-c', join(work, 'sums')], cwd: store },
    runs: runs(5),
    limit: 0.5,
  });
  rmSync(store, { recursive: true });
  return figure;
}

/** In a process that has verified some already, as `verify --all` with a signer does. */
async function oneSignature({ root, runs }) {
  const [bundle, trustedRoot] = ['bundle.sigstore.json', 'trusted_root.json'].map((name) =>
    readFileSync(join(root, BUNDLE, name)),
  );
  const trust = makeTrust('public', { root: { place: 'trusted_root.json', bytes: trustedRoot } });
  const once = async () => {
    const start = performance.now();
    await readSigned(bundle, trust);
    return (performance.now() - start) / 1000;
  };
  for (let at = 0; at < 50; at++) await once();
  const samples = [];
  for (let at = 0; at < runs(201); at++) samples.push(await once());
  return timeAlone('one attestation verified, in a process that verified others', { samples, limit: 0.01 });
}

/** With a signer against without one, and without one against the bundle of another version. */
async function installs(context) {
  const { root, work, before, runs } = context;
  const { store, inputs } = publish(context, 40_000_000, 4);
  const signer = await sign(context, store, inputs.version);
  const tools = join(work, 'tools');
  const install = (folder, given) => ({
    argv: [process.execPath, join(folder, 'install-controller/index.js')],
    env: environment(work, { ...inputs, ...given }),
    before: () => rmSync(tools, { recursive: true, force: true }),
  });
  const ours = join(root, 'dist-action');
  return serving(context, store, (source) => {
    const name = '`install-controller` without a signer, over the same of another version';
    return [
      addedTime('`install-controller` of 17 MB over HTTP with a required signer, over the same without', {
        ours: install(ours, { source, ...signer }),
        rival: install(ours, { source }),
        runs: runs(21),
        limit: 0.1,
      }),
      before
        ? addedTime(name, {
            ours: install(ours, { source }),
            rival: install(before, { source }),
            runs: runs(21),
            limit: 0.003,
          })
        : absent(name, 'give --before FOLDER, the dist-action of that version'),
    ];
  });
}

/** Attests the one row of a store, as a workflow would; the inputs that ask for that signer. */
async function sign(context, store, version) {
  const { product, rows } = parseIndex(readFileSync(join(store, 'dist/index.json')), 'index.json');
  const sigstore = await startSigstore();
  const identity = runIdentity({ digest: rows[0].git_rev, ref: `refs/tags/v${version}` });
  const bundle = await sigstore.signRows(
    rows.map((row) => attestedRow(product, row)),
    identity,
  );
  const [bundleFile, root] = ['bundle.sigstore.json', 'trusted_root.json'].map((name) => join(context.work, name));
  writeFileSync(bundleFile, bundle);
  writeFileSync(root, JSON.stringify(sigstore.trustedRoot()));
  runCli(context, ['attest', '--store', store, '--bundle', bundleFile, '--trusted-root', root]);
  return {
    'source-repository': 'acme/widget',
    'signer-workflow': 'steward/suite/.github/workflows/release-signed.yml',
    'trusted-root': root,
  };
}

/** One release of random data, which no compressor makes smaller. */
function publishVersion(context, n, store) {
  const staged = join(context.work, 'staged');
  for (const target of TARGETS) {
    packageProgram(context, tupleOf(n, target), randomBytes(SIZE), staged);
  }
  runCli(context, publishArguments(context, staged, store));
  rmSync(staged, { recursive: true });
}
