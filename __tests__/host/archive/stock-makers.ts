/** The tar programs that most archives come from: whether they are here, how they make an archive and unpack one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seeded } from '../../support/seeded.js';
import type { Tree, TreeLimits } from './stock-trees.js';

/** An archive to make: where, of what, and in which of the many ways. */
export interface Job {
  readonly archive: string;
  readonly folder: string;
  readonly tree: Tree;
  readonly format: string;
  readonly seeded: Seeded;
}

export interface Maker {
  readonly name: string;
  readonly isHere: boolean;
  readonly formats: readonly string[];
  limits(format: string): TreeLimits;
  make(jobs: readonly Job[]): Promise<void>;
  extract(archive: string, folder: string): Promise<void>;
}

/** The reader accepts paths of 255 bytes; ustar has room for 155, a slash and 100, with a slash where it is needed. */
const LONG: TreeLimits = { path: 240, name: 200, names: 'any' };
const USTAR: TreeLimits = { path: 180, name: 60, names: 'any' };
const limits = (format: string): TreeLimits => (format === 'ustar' ? USTAR : LONG);
/** bsdtar reads and writes names in the character set of the locale. */
const env = { ...process.env, LC_ALL: 'C.UTF-8' };

const says = (program: string, args: string[], what: RegExp): boolean =>
  what.test(String(spawnSync(program, args, { env }).stdout));

/** Runs a program; what it says on standard error is a failure too. */
async function run(program: string, args: readonly string[], input?: string): Promise<void> {
  const child = spawn(program, args, { env, stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'] });
  child.stdin?.end(input);
  let said = '';
  child.stderr?.on('data', (bytes) => {
    said += bytes;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0 || said !== '') throw new Error(`${program} ${args.join(' ')}: ${code} ${said}`);
}

/** What a list of names holds: all files, folders or none of them, `./` or not, in any order. */
function namesOf({ tree, seeded }: Job): string[] {
  const folders = seeded.once(3) ? [] : tree.folders;
  const names = seeded.once(2) ? [...folders, ...tree.files] : seeded.shuffled([...folders, ...tree.files]);
  const spelled = seeded.once(2) ? names.map((name) => `./${name}`) : names;
  return spelled !== names && seeded.once(2) ? ['./', ...spelled] : spelled;
}

/** The arguments that name what goes in: the folder as it is, or a list. */
async function operands(job: Job, listed: readonly string[]): Promise<string[]> {
  if (job.seeded.once(3)) return ['-C', job.folder, '.'];
  const list = `${job.archive}.list`;
  await writeFile(
    list,
    namesOf(job)
      .map((name) => `${name}\0`)
      .join(''),
  );
  return ['-C', job.folder, ...listed, '--null', '-T', list];
}

const blocking = (seeded: Seeded): string[] => ['-b', String(seeded.pick([1, 2, 20, 64, 127]))];

/** First a tar, then gzip, which puts the name of the tar into its header. */
async function inTwoSteps(program: string, what: readonly string[], job: Job, level: string): Promise<void> {
  const tar = job.archive.replace(/\.gz$/, '');
  await run(program, ['-cf', tar, ...blocking(job.seeded), ...what]);
  await run('gzip', [level, tar]);
}

const gnuTar: Maker = {
  name: 'GNU tar',
  isHere: says('tar', ['--version'], /GNU tar/) && says('gzip', ['--version'], /gzip/),
  formats: ['ustar', 'gnu', 'oldgnu', 'posix'],
  limits,
  async make(jobs) {
    for (const job of jobs) {
      const { archive, format, seeded } = job;
      const what = [`--format=${format}`, ...(await operands(job, ['--no-recursion']))];
      const level = `-${1 + seeded.below(9)}`;
      if (seeded.once(3)) await inTwoSteps('tar', what, job, level);
      else await run('tar', ['-cf', archive, `--use-compress-program=gzip ${level}`, ...blocking(seeded), ...what]);
    }
  },
  extract: (archive, folder) => run('tar', ['-xpzf', archive, '-C', folder]),
};

const bsdtar: Maker = {
  name: 'bsdtar',
  isHere: says('bsdtar', ['--version'], /bsdtar/),
  formats: ['ustar', 'gnutar', 'pax', 'paxr'],
  limits,
  async make(jobs) {
    for (const job of jobs) {
      const { archive, format, seeded } = job;
      const what = [`--format=${format}`, ...(await operands(job, ['-n']))];
      const level = 1 + seeded.below(9);
      // With a blocking factor it fills up the gzip file with zeros, which are refused.
      if (seeded.once(2)) await inTwoSteps('bsdtar', what, job, `-${level}`);
      else await run('bsdtar', ['-czf', archive, '--options', `gzip:compression-level=${level}`, ...what]);
    }
  },
  extract: (archive, folder) => run('bsdtar', ['-xpf', archive, '-C', folder]),
};

const python = join(import.meta.dirname, 'stock-makers/make.py');
const pythonTarfile: Maker = {
  name: 'Python tarfile',
  isHere: says('python3', ['--version'], /Python 3/),
  formats: ['ustar', 'gnu', 'pax'],
  limits,
  async make(jobs) {
    const lines = jobs.map((job) => {
      const { archive, folder, format, seeded } = job;
      return { archive, folder, format, level: seeded.below(10), old: seeded.once(4), names: namesOf(job) };
    });
    await run('python3', [python], JSON.stringify(lines));
  },
  extract: (archive, folder) => run('python3', [python], JSON.stringify({ extract: archive, to: folder })),
};

let program: Promise<string> | undefined;
let built: string | undefined;
async function buildGo(): Promise<string> {
  built = await mkdtemp(join(tmpdir(), 'controller-dist-'));
  const made = join(built, 'make');
  await run('go', ['build', '-o', made, join(import.meta.dirname, 'stock-makers/make.go')]);
  return made;
}

/** Removes what was compiled. */
export async function removeBuilt(): Promise<void> {
  if (built !== undefined) await rm(built, { recursive: true });
}

const goTar: Maker = {
  name: 'Go archive/tar',
  isHere: says('go', ['version'], /go version/),
  formats: ['ustar', 'gnu', 'pax', 'default'],
  // Its ustar is ASCII.
  limits: (format) => ({ ...limits(format), names: format === 'ustar' ? 'ascii' : 'any' }),
  async make(jobs) {
    program ??= buildGo();
    const lines = jobs.map((job) => {
      const { archive, folder, format, seeded } = job;
      return { archive, folder, format, level: seeded.below(12) - 2, names: namesOf(job) };
    });
    await run(await program, [], JSON.stringify(lines));
  },
  async extract(archive, folder) {
    program ??= buildGo();
    await run(await program, [archive, folder]);
  },
};

export const MAKERS: readonly Maker[] = [gnuTar, bsdtar, pythonTarfile, goTar];
export const GNU_TAR = gnuTar;
