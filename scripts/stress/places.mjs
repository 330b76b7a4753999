/**
 * Every kind of store, each with empty places for publishers and a way to look at them that does not go through the
 * program under test: files as they lie on disk, git's own plumbing on the bare repository, plain requests to the server.
 *
 * A place: `{ name, store, env, look() }`; `look` gives `{ text, has(path) }`, or undefined where there is no index.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { serveGit } from './servers/git-http.mjs';
import { BUCKET, environmentOf, startS3 } from './servers/start.mjs';

const INDEX = 'dist/index.json';
const execute = promisify(execFile);
let made = 0;

/** The servers of S3 that are known. */
export const S3_KINDS = ['versitygw', 'moto', 'minio', 'gofakes3'];
/** The kinds of place that a run uses unless told. */
export const KINDS = ['directory', 'git+file', 'git+http', 'versitygw', 'moto'];

/** Opens a kind of store; its servers keep what they have below `work`. */
export async function openKind(kind, work) {
  const folder = join(work, `kind-${made++}`);
  mkdirSync(folder);
  if (kind === 'directory') return openDirectories(folder);
  if (S3_KINDS.includes(kind)) return openS3(kind, await startS3(kind, folder));
  return openGit(kind, folder);
}

function openDirectories(work) {
  const makePlace = () => {
    const folder = join(work, `directory-${made++}`);
    mkdirSync(folder);
    const look = async () => {
      const path = join(folder, INDEX);
      if (!existsSync(path)) return undefined;
      return { text: readFileSync(path, 'latin1'), has: async (file) => existsSync(join(folder, file)) };
    };
    return { name: 'directory', store: folder, env: {}, look };
  };
  return { name: 'directory', makePlace, close: () => {} };
}

async function openGit(kind, work) {
  const server = kind === 'git+http' ? await serveGit(work) : undefined;
  const makePlace = () => {
    const name = `r${made++}.git`;
    const folder = join(work, name);
    execFileSync('git', ['init', '--quiet', '--bare', folder]);
    for (const setting of ['uploadpack.allowFilter', 'http.receivepack'])
      execFileSync('git', ['-C', folder, 'config', setting, 'true']);
    let seen;
    const storeAt = (port) => `git+http://127.0.0.1:${port}/${name}#dist`;
    return {
      name: kind,
      store: server ? storeAt(server.port) : `git+${pathToFileURL(folder).href}#dist`,
      env: {},
      look: async () => (seen = await lookAt(folder, 'refs/heads/dist', seen)),
      /** Every index there ever was, oldest first; the first publish makes a commit of its own for the release page. */
      history: async function* () {
        const commits = (await git(folder, 'rev-list', '--reverse', 'refs/heads/dist', '--', INDEX)).trim().split('\n');
        for (const commit of commits) yield lookAt(folder, commit);
      },
      /** How many pushes arrived, the page's among them. */
      arrivals: async () => Number(await git(folder, 'rev-list', '--count', 'refs/heads/dist')),
      through: ({ endpoint }) => ({ store: storeAt(new URL(endpoint).port), env: {} }),
    };
  };
  return { name: kind, port: server?.port, makePlace, close: () => server?.close() };
}

async function git(folder, ...args) {
  const options = { maxBuffer: 1 << 30, encoding: 'latin1' };
  return (await execute('git', ['-C', folder, ...args], options)).stdout;
}

/** What a commit, or the one that a ref names, has; `seen` is the answer of the look before, given again where it is the same. */
async function lookAt(folder, name, seen) {
  const commit = (await git(folder, 'for-each-ref', '--format=%(objectname)', name)).trim() || name;
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  if (seen?.commit === commit) return seen;
  let files;
  const has = async (path) => {
    files ??= git(folder, 'ls-tree', '-r', '--name-only', commit).then((text) => new Set(text.split('\n')));
    return (await files).has(path);
  };
  return { commit, text: await git(folder, 'cat-file', 'blob', `${commit}:${INDEX}`), has };
}

/** A server of S3 as a kind of place: each place is a prefix of its own in the one bucket. */
export function openS3(kind, { client, env, port, log, close }) {
  const makePlace = () => {
    const prefix = `place-${made++}`;
    const look = async () => {
      const answer = await client('GET', `${prefix}/${INDEX}`);
      const text = await answer.text();
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
      return { text, has: async (path) => (await client('HEAD', `${prefix}/${path}`)).status === 200 };
    };
    const store = `s3://${BUCKET}/${prefix}`;
    return { name: kind, store, env, look, through: ({ endpoint }) => ({ store, env: environmentOf(endpoint) }) };
  };
  return { name: kind, port, log, makePlace, close };
}
