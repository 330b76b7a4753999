/**
 * What releases weigh on everybody who clones the code: bytes of `.git` after a plain `git clone` over HTTP of a repository
 * with six generations of four targets of 4 MB each, against one without any release.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, publishArguments, runCli, TARGETS } from '../artifacts.mjs';
import { tupleOf } from '../large-index.mjs';
import { ratio } from '../measure.mjs';
import { serveGit } from '../servers/start.mjs';

const GENERATIONS = 6;
const BYTES = 4_000_000;
/** Of a ref beside the branches there is a limit; of a branch beside the code there is none, which is what the table is for. */
const PLACES = [
  { fragment: 'refs/dist/main', limit: 1.1 },
  { fragment: 'dist', limit: undefined },
];

/** A figure for each place that a repository has for releases. */
export async function measure(context) {
  const { work } = context;
  const repositories = join(work, 'git');
  mkdirSync(repositories);
  const server = await serveGit(repositories);
  try {
    makeRepository(join(repositories, 'code.git'), work);
    for (const [at] of PLACES.entries())
      git('clone', '--quiet', '--bare', join(repositories, 'code.git'), join(repositories, `${at}.git`));
    for (let generation = 0; generation < GENERATIONS; generation++)
      publishGeneration(context, generation, repositories);
    const rival = weigh(`${server.origin}/code.git`, work);
    return PLACES.map(({ fragment, limit }, at) =>
      ratio(
        `.git of a clone with ${GENERATIONS} releases of ${TARGETS.length} x 4 MB in #${fragment}, of one without`,
        {
          ours: weigh(`${server.origin}/${at}.git`, work),
          rival,
          unit: 'bytes',
          limit,
        },
      ),
    );
  } finally {
    server.stop();
  }
}

/** Publishes four targets of one version into each place. */
function publishGeneration(context, generation, repositories) {
  const staged = join(context.work, 'staged');
  for (const target of TARGETS) {
    // What a compressor makes nothing of, as little of a stripped binary's half.
    packageProgram(context, tupleOf(generation, target), randomBytes(BYTES), staged);
  }
  for (const [at, { fragment }] of PLACES.entries())
    runCli(context, publishArguments(context, staged, `git+file://${join(repositories, `${at}.git`)}#${fragment}`));
  rmSync(staged, { recursive: true });
}

/** A bare repository with some code in it: a hundred files of 1 kB. */
function makeRepository(folder, work) {
  const code = join(work, 'code');
  mkdirSync(code);
  for (let at = 0; at < 100; at++) writeFileSync(join(code, `file-${at}.rs`), randomBytes(500).toString('hex'));
  git('init', '--quiet', '--initial-branch=main', code);
  git('-C', code, 'add', '--all');
  git('-C', code, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '-m', 'Begin');
  git('clone', '--quiet', '--bare', code, folder);
}

/** Bytes of all files of `.git` after a plain clone. */
function weigh(url, work) {
  const clone = join(work, 'clone');
  git('clone', '--quiet', url, clone);
  const bytes = readdirSync(join(clone, '.git'), { recursive: true })
    .map((path) => statSync(join(clone, '.git', path)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
  rmSync(clone, { recursive: true });
  return bytes;
}

function git(...args) {
  const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
