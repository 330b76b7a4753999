/**
 * Cost against size: publishing a release of four rows, and resolving one row, where 1,000, 10,000 and 50,000 rows are
 * present; and the bytes that a publish transfers, of the index and what is new. A branch holds the files of its rows, too.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { S3Store } from '../../../lib/host/store/s3/store.js';
import { packageProgram, publishArguments, TARGETS, tupleArguments } from '../artifacts.mjs';
import { BRANCH, filesOf, makeBranch } from '../git-branch.mjs';
import { contractsOf, rowsOf, tupleOf, writeContracts, writeIndex } from '../large-index.mjs';
import { absent, cost, median, ratio, time } from '../measure.mjs';
import { serveGit, serveS3 } from '../servers/start.mjs';

const SIZES = [1_000, 10_000, 50_000];
/** A release behind all others. */
const NEXT = 20_000;
const TINY = 40;
/** An index is read and written once each; git sends it compressed, with the names of all files. */
const LIMITS = { 'git+http': 1, S3: 2.1 };

/** A cost for each kind of store, in three sizes; absent where its server is. */
export async function measure(context) {
  const { work } = context;
  const bytes = randomBytes(64 * 1024);
  const staged = join(work, 'staged');
  for (const target of TARGETS) packageProgram(context, tupleOf(NEXT, target), bytes, staged);
  const added = sizeOf(staged);

  const repositories = join(work, 'git');
  mkdirSync(repositories);
  const git = await serveGit(repositories);
  const s3 = await serveS3(context.root, work);
  try {
    const figures = [];
    for (const rows of SIZES) {
      const index = join(work, `index-${rows}.json`);
      writeIndex(index, rows);
      const places = [
        directory(context, index, rows),
        ...(await branch(context, repositories, index, rows, git)),
        ...(s3 ? [bucket(context, index, rows, s3)] : []),
      ];
      for (const place of places)
        figures.push(...(await costOf(context, place, { rows, staged, size: statSync(index).size + added })));
    }
    if (!s3) figures.push(absent('S3', 'neither versitygw nor moto is installed'));
    return figures.sort((a, b) => Number(b.kind === 'cost') - Number(a.kind === 'cost'));
  } finally {
    git.stop();
    s3?.stop();
  }
}

/** The last of the versions that an index of so many rows has. */
function newestOf(rows) {
  return rows / TARGETS.length - 1;
}

function directory({ work, root }, index, rows) {
  const store = join(work, 'store');
  return {
    kind: 'directory',
    reset() {
      rmSync(store, { recursive: true, force: true });
      mkdirSync(join(store, 'dist'), { recursive: true });
      copyFileSync(index, join(store, 'dist/index.json'));
      writeContracts(store, root, newestOf(rows));
      return store;
    },
  };
}

async function branch({ root }, repositories, index, rows, server) {
  const name = `${rows}.git`;
  const repository = join(repositories, name);
  const files = filesOf(rowsOf(0, rows / TARGETS.length)).map(({ path }) => ({ path, size: TINY }));
  await makeBranch(repository, index, [...files, ...contractsOf(root, newestOf(rows))]);
  const ref = `refs/heads/${BRANCH}`;
  const commit = readFileSync(join(repository, ref), 'utf8').trim();
  const reset = (store) => () => {
    const { status } = spawnSync('git', ['-C', repository, 'update-ref', ref, commit]);
    if (status !== 0) throw new Error(`cannot reset ${repository}`);
    return store;
  };
  return [
    { kind: 'git+file', reset: reset(`git+file://${repository}#${BRANCH}`) },
    { kind: 'git+http', server, reset: reset(`git+${server.origin}/${name}#${BRANCH}`) },
  ];
}

function bucket({ root }, index, rows, server) {
  let made = 0;
  return {
    kind: 'S3',
    server,
    env: server.env,
    async reset() {
      const name = `s3://releases/${rows}/${made++}`;
      const swap = { path: 'dist/index.json', expected: undefined, bytes: readFileSync(index) };
      const create = contractsOf(root, newestOf(rows)).map(({ path, bytes }) => ({ path, content: { bytes } }));
      await new S3Store(name, { env: server.env }).commit({ create, swap });
      return name;
    },
  };
}

async function costOf(context, { kind, server, env, reset }, { rows, staged, size }) {
  const samples = { publish: [], resolve: [], bytes: [] };
  const run = (args) => time({ argv: [...context.cli, ...args], cwd: context.work, env });
  const tuple = tupleArguments(tupleOf(rows / TARGETS.length / 2, TARGETS[3]));
  for (let at = 0; at < context.runs(3); at++) {
    const store = await reset();
    samples.resolve.push(run(['resolve', '--source', store, ...tuple]));
    await server?.count();
    samples.publish.push(run(publishArguments(context, staged, store)));
    const { up, down } = (await server?.count()) ?? { up: 0, down: 0 };
    samples.bytes.push(up + down);
  }
  const of = { kind, rows, publish: median(samples.publish), resolve: median(samples.resolve), samples };
  if (!server) return [cost(of)];
  const bytes = median(samples.bytes);
  const name = `bytes of a publish into ${rows.toLocaleString('en')} rows on ${kind}, of index and new files`;
  return [cost({ ...of, bytes }), ratio(name, { ours: bytes, rival: size, unit: 'bytes', limit: LIMITS[kind] })];
}

/** The bytes of all files below a folder. */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}
