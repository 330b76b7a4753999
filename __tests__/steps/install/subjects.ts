/** `install` and install-controller as processes of their own, installing one of two releases from a server on loopback. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { smallProgram } from '../../../scripts/small-program.mjs';
import { sha256 } from '../../../src/contract/digest.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { startServer, type TestServer } from '../../host/hostile-server.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { makeContract, progress, stage, TUPLE } from '../staging.js';

const bundles = join(import.meta.dirname, '..', '..', '..', 'dist-action');
const hook = join(import.meta.dirname, '..', 'kill-at.mjs');

/** A program with enough behind its end that its artifact comes in several pieces. */
const program = (says: string): Buffer =>
  smallProgram(
    TUPLE.target,
    `${says}\n`,
    Array.from({ length: 100_000 }, () => Math.random().toString(36).slice(2, 4)).join(''),
  );
export const PROGRAMS = { '0.1.0': program('one'), '0.2.0': program('two') } as const;
export type Version = keyof typeof PROGRAMS;

/** Both releases, published, and served. */
export async function serveReleases(): Promise<TestServer> {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  const store = new DirectoryStore(await createTempProject());
  for (const version of ['0.1.0', '0.2.0'] as const) await stage(contract, staged, { version }, PROGRAMS[version]);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  return startServer((request, response) =>
    readFile(join(store.root, request.url ?? '')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    ),
  );
}

export interface Run {
  readonly status: number | null;
  readonly said: string;
}

export interface RunOptions {
  /** The process is killed before its change of the file system of this number. */
  readonly killAt?: number;
  /** Before each of its changes this folder is copied, to 1, 2 and so on in another. */
  readonly copy?: { readonly folder: string; readonly to: string };
  /** Who runs it; a user without rights is 65534. */
  readonly uid?: number;
}

async function run(argv: readonly string[], env: NodeJS.ProcessEnv, options: RunOptions): Promise<Run> {
  const { killAt, copy, uid } = options;
  const hooked = killAt === undefined && copy === undefined ? [] : ['--import', hook];
  const child = spawn(process.execPath, [...hooked, ...argv], {
    env: {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      ...env,
      KILL_AT: String(killAt),
      COPY_FOLDER: copy?.folder,
      COPY_TO: copy?.to,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return { status, said };
}

/** A place to install into: what runs, and what of it the outside sees. */
export interface Subject {
  readonly install: (version: Version, options?: RunOptions) => Promise<Run>;
  /** The folder that holds the installed folder of 0.1.0, and whatever is left beside it. */
  readonly around: string;
  /** The installed folder of a version. */
  readonly installed: (version: Version) => Promise<string>;
  /** Folders that the runner was told to put on PATH by the last run. */
  readonly onPath: () => Promise<string[]>;
}

export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

/** `install` into a folder `tool` of `around`. */
export async function commandLine(origin: string, around: string): Promise<Subject> {
  const to = join(around, 'tool');
  return {
    install: (version, options = {}) => {
      const tuple = Object.entries({ ...TUPLE, version }).flatMap(([name, text]) => [
        `--${name.replaceAll('_', '-')}`,
        text,
      ]);
      return run([join(bundles, 'cli/index.js'), 'install', '--source', origin, ...tuple, '--to', to], {}, options);
    },
    around,
    installed: async () => to,
    onPath: async () => [],
  };
}

/** install-controller with a tool cache at `root`, and the files by which it and the runner speak in `spoken`. */
export async function door(origin: string, root: string, spoken?: string): Promise<Subject> {
  const files = spoken ?? (await createTempProject());
  const runnerFiles = Object.fromEntries(
    ['OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(files, name)]),
  );
  return {
    install: async (version, options = {}) => {
      for (const file of Object.values(runnerFiles)) await writeFile(file, '', { mode: 0o666 });
      const inputs = Object.entries({ ...TUPLE, version, source: origin }).map(([name, text]) => [
        `INPUT_${name.replaceAll('_', '-').toUpperCase()}`,
        text,
      ]);
      const env = { ...runnerFiles, ...Object.fromEntries(inputs), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: files };
      const argv = [join(bundles, 'install-controller/index.js')];
      return run(argv, { ...env, RUNNER_TEMP: files, RUNNER_TOOL_CACHE: root }, options);
    },
    around: join(root, PRODUCT, '0.1.0'),
    installed: async (version) => {
      const folder = join(root, PRODUCT, version);
      const key = (await namesIn(folder)).find((name) => name.startsWith(TUPLE.target) && !name.endsWith('.complete'));
      return join(folder, key ?? 'none');
    },
    onPath: async () => (await readFile(join(files, 'PATH'), 'utf8')).split('\n').filter((line) => line !== ''),
  };
}

/** What is put behind a program to damage it. */
export const DAMAGE = '# damaged';

/** The version whose program a folder holds, whole and executable; undefined where there is no folder. Nothing else passes. */
export async function contentOf(folder: string): Promise<Version | 'damaged' | undefined> {
  const names = await namesIn(folder);
  if (names.length === 0) return undefined;
  expect(names).toEqual(['.controller-dist', PRODUCT]);
  expect((await lstat(join(folder, PRODUCT))).mode & 0o777).toBe(0o755);
  const digest = sha256(await readFile(join(folder, PRODUCT)));
  const all = { ...PROGRAMS, damaged: Buffer.concat([PROGRAMS['0.1.0'], Buffer.from(DAMAGE)]) };
  const found = Object.entries(all).find(([, text]) => sha256(text) === digest)?.[0];
  if (!found) throw new Error(`${folder} holds a part of a program`);
  return found as Version | 'damaged';
}
