/** Servers for figures, each a process of its own with a proxy before it that counts what passes. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A child that has said where it listens. */
async function listening(name, argument) {
  const child = fork(script(name), [argument]);
  const [{ port }] = await once(child, 'message');
  return { child, port };
}

/** Puts a counting proxy before a port; `count` gives the bytes that went up and down since it was asked last. */
async function countedAt(port, ...children) {
  const proxy = await listening('counting-proxy.mjs', String(port));
  return {
    origin: `http://127.0.0.1:${proxy.port}`,
    async count() {
      proxy.child.send('count');
      const [counted] = await once(proxy.child, 'message');
      return counted;
    },
    stop() {
      for (const child of [proxy.child, ...children]) child.kill('SIGKILL');
    },
  };
}

/** The bare repositories of a folder over HTTP. */
export async function serveGit(folder) {
  const { child, port } = await listening('git-http.mjs', folder);
  return countedAt(port, child);
}

/** Where a program is: CONTROLLER_DIST_TEST_SERVERS, .tools, or PATH; undefined where it is not installed. */
function find(root, name) {
  const tools = ['.tools', '.tools/bin', '.tools/venv/bin'].map((folder) => join(root, folder));
  const folders = [process.env.CONTROLLER_DIST_TEST_SERVERS, ...tools, ...(process.env.PATH ?? '').split(delimiter)];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** An S3 server with one empty bucket, or undefined where none is installed; `env` holds the AWS_* variables. */
export async function serveS3(root, work) {
  const [versitygw, moto] = ['versitygw', 'moto_server'].map((name) => find(root, name));
  if (!versitygw && !moto) return undefined;
  const port = await freePort();
  const data = join(work, 's3');
  mkdirSync(join(data, 'releases'), { recursive: true });
  const [program, ...args] = versitygw
    ? [versitygw, '--port', `127.0.0.1:${port}`, '--quiet', 'posix', data]
    : [moto, '-H', '127.0.0.1', '-p', String(port)];
  const env = { ...process.env, ROOT_ACCESS_KEY: 'bench', ROOT_SECRET_KEY: 'benchsecret' };
  const child = spawn(program, args, { env, stdio: 'ignore' });
  for (let tries = 0; !(await fetch(`http://127.0.0.1:${port}`).catch(() => undefined)); tries++) {
    if (tries === 300) throw new Error(`${program} does not answer`);
    await sleep(100);
  }
  if (!versitygw) await fetch(`http://127.0.0.1:${port}/releases`, { method: 'PUT' });
  const server = await countedAt(port, child);
  return {
    ...server,
    name: versitygw ? 'versitygw' : 'moto',
    env: {
      AWS_ENDPOINT_URL: server.origin,
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'benchsecret',
      AWS_REGION: 'us-east-1',
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
