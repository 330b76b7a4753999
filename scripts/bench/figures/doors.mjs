/** The actions as plain processes: their start, and install-controller from the tool cache and from a server. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf, packageProgram, publishArguments, runCli } from '../artifacts.mjs';
import { tupleOf } from '../large-index.mjs';
import { absent, addedTime, median, ratioOfTimes } from '../measure.mjs';

const DOORS = ['build-matrix', 'package', 'publish-index', 'install-controller', 'check-governance'];
const TARGET = 'x86_64-unknown-linux-gnu';

/** The start of each action, and two installs. */
export async function measure(context) {
  const figures = [];
  for (const door of DOORS) figures.push(await startOf(context, door));
  return [library(context), ...figures, warm(context, 30_000_000), ...(await cold(context, 40_000_000))];
}

/** What the library alone costs that every action starts with, for comparison: no limit. */
function library({ root, runs }) {
  const load = { argv: [process.execPath, '--input-type=module', '-e', "import '@actions/core'"], cwd: root };
  const rival = { argv: [process.execPath, '-e', '0'] };
  return addedTime('loading @actions/core alone, over `node -e 0`', { ours: load, rival, runs: runs(15) });
}

/** What the runner gives an action: its inputs, and files for its commands. */
export function environment(work, inputs) {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(work, `github-${name}`)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(work, 'temp'), { recursive: true });
  return {
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: work,
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_TOOL_CACHE: join(work, 'tools'),
    LANG: 'C.UTF-8',
    ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  };
}

/** Milliseconds until a process writes its first line. */
async function firstLine(argv, env) {
  const start = performance.now();
  const child = spawn(argv[0], argv.slice(1), { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const seconds = (performance.now() - start) / 1000;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return seconds;
}

async function startOf({ root, work, runs }, door) {
  const env = environment(work, {});
  const samples = { ours: [], rival: [] };
  for (let at = 0; at < runs(21); at++) {
    samples.ours.push(await firstLine([process.execPath, join(root, 'dist-action', door, 'index.js')], env));
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    samples.rival.push((performance.now() - start) / 1000);
  }
  const [ours, rival] = [median(samples.ours), median(samples.rival)];
  const name = `\`${door}\` until its first line, over \`node -e 0\``;
  return {
    name,
    ours,
    rival,
    unit: 's',
    kind: 'added',
    value: ours - rival,
    limit: 0.09,
    holds: ours - rival <= 0.09,
    samples,
  };
}

/** A store with one artifact, which holds the beginning of this Node's own binary; gives the inputs that install it. */
export function publish(context, size, n) {
  const [staged, store] = ['staged', `store-${size}`].map((name) => join(context.work, name));
  const tuple = tupleOf(n, TARGET);
  packageProgram(context, tuple, headOf(process.execPath, size), staged);
  runCli(context, [...publishArguments(context, staged, store), '--allow-incomplete']);
  rmSync(staged, { recursive: true });
  return {
    store,
    inputs: Object.fromEntries(Object.entries(tuple).map(([name, text]) => [name.replaceAll('_', '-'), text])),
  };
}

function warm(context, size) {
  const { store, inputs } = publish(context, size, 1);
  const ours = {
    argv: [process.execPath, join(context.root, 'dist-action/install-controller/index.js')],
    env: environment(context.work, { ...inputs, source: store }),
  };
  const rival = { argv: [process.execPath, '-e', '0'] };
  return addedTime('`install-controller` from the tool cache, 30 MB verified again, over `node -e 0`', {
    ours,
    rival,
    runs: context.runs(15),
    limit: 0.16,
  });
}

/** A store behind HTTP on loopback, as long as it is used; gives what `use` gives. */
export async function serving({ root, work }, store, use) {
  const port = join(work, 'port');
  rmSync(port, { force: true });
  const server = spawn(process.execPath, [join(root, '.ci/serve.mjs'), store, join(work, 'requests'), port], {
    stdio: 'ignore',
  });
  try {
    while (!existsSync(port)) await new Promise((done) => setTimeout(done, 20));
    return await use(`http://127.0.0.1:${readFileSync(port, 'utf8')}`);
  } finally {
    server.kill();
  }
}

async function cold(context, size) {
  const { root, work, runs } = context;
  const { store, inputs } = publish(context, size, 2);
  return serving(context, store, (source) => {
    const index = JSON.parse(readFileSync(join(store, 'dist/index.json'), 'utf8'));
    const row = index.releases[0].targets[0].profiles[0].artifacts[0];
    const url = `${source}/${row.artifact_file}`;
    const tools = join(work, 'tools');
    const before = () => rmSync(tools, { recursive: true, force: true });
    const ours = {
      argv: [process.execPath, join(root, 'dist-action/install-controller/index.js')],
      env: environment(work, { ...inputs, source }),
      before,
    };
    const shell = `mkdir -p "$T" && cd "$T" && curl -fsS -o a.tar.gz "$U" && echo "$S  a.tar.gz" | sha256sum --quiet -c && tar xzf a.tar.gz`;
    const env = { T: tools, U: url, S: row.artifact_sha256 };
    const script = `import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { cacheDir, downloadTool, extractTar } from '@actions/tool-cache';
      const archive = await downloadTool(process.env.U);
      if (createHash('sha256').update(readFileSync(archive)).digest('hex') !== process.env.S) throw new Error('digest');
      await cacheDir(await extractTar(archive), 'tool', '1.0.0');`;
    const stock = {
      argv: [process.execPath, '--input-type=module', '-e', script],
      cwd: root,
      env: { ...environment(work, {}), U: url, S: row.artifact_sha256 },
      before,
    };
    const name = `\`install-controller\` of ${Math.round(row.artifact_size / 1e6)} MB over HTTP`;
    const hasCurl = spawnSync('curl', ['--version']).status === 0;
    return [
      hasCurl
        ? ratioOfTimes(`${name}, of \`curl && sha256sum && tar\``, {
            ours,
            rival: { argv: ['sh', '-c', shell], env, before },
            runs: runs(11),
            limit: 1,
          })
        : absent(`${name}, of curl`, 'curl is not installed'),
      ratioOfTimes(`${name}, of @actions/tool-cache`, { ours, rival: stock, runs: runs(11), limit: 0.6 }),
    ];
  });
}
