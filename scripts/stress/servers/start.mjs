/** Servers as `.ci/stores` installs them, on loopback, each with an empty bucket. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { startAudit } from './audit.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(process.env.CONTROLLER_DIST_TOOLS ?? join(root, '.tools'), 'servers');
export const HOST = '127.0.0.1';
const ID = 'test';
const SECRET = 'testsecret';
/** The bucket that every server is given. */
export const BUCKET = 'releases';

const ARGUMENTS = {
  versitygw: ({ port, data, log }) => ['--port', `${HOST}:${port}`, '--quiet', '--access-log', log, 'posix', data],
  moto: ({ port }) => ['-H', HOST, '-p', String(port)],
  minio: ({ port, data }) => ['server', '--quiet', '--address', `${HOST}:${port}`, data],
  gofakes3: ({ port }) => ['-host', `${HOST}:${port}`, '-backend', 'mem', '-quiet'],
  toxiproxy: ({ port, seed }) => ['-host', HOST, '-port', String(port), '-seed', String(seed)],
};

/** Whether a server is installed. */
export function isInstalled(kind) {
  return existsSync(join(FOLDER, kind));
}

/** Starts a program of ours; gives its endpoint, the file with what it logged, and how to end it. */
async function start(kind, folder, options = {}) {
  const data = join(folder, kind);
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const log = join(folder, `${kind}.log`);
  const audit = kind === 'minio' ? await startAudit(HOST, log) : undefined;
  const output = openSync(log, 'a');
  const child = spawn(join(FOLDER, kind), ARGUMENTS[kind]({ port, data, log, ...options }), {
    env: {
      ...process.env,
      ROOT_ACCESS_KEY: ID,
      ROOT_SECRET_KEY: SECRET,
      MINIO_ROOT_USER: ID,
      MINIO_ROOT_PASSWORD: SECRET,
      MINIO_BROWSER: 'off',
      ...audit?.env,
    },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const failed = new Promise((_, reject) => child.once('error', reject));
  const endpoint = `http://${HOST}:${port}`;
  await Promise.race([untilAnswers(kind, endpoint, child), failed]);
  const close = () => {
    child.kill('SIGKILL');
    audit?.close();
  };
  return { port, endpoint, log, close };
}

/** Starts an S3 server. `look` reads an object with a client that shares nothing with the program under test but its signer. */
export async function startS3(kind, folder) {
  const server = await start(kind, folder);
  const client = clientOf(server.endpoint);
  const made = await client('PUT', '');
  if (made.status !== 200) throw new Error(`${kind} makes no bucket: ${made.status} ${await made.text()}`);
  return { ...server, client, env: environmentOf(server.endpoint) };
}

/** Signed requests to the bucket. */
export function clientOf(endpoint) {
  const aws = new AwsClient({
    accessKeyId: ID,
    secretAccessKey: SECRET,
    region: 'us-east-1',
    service: 's3',
    retries: 0,
  });
  return (method, key, init = {}) => aws.fetch(`${endpoint}/${BUCKET}${key && `/${key}`}`, { method, ...init });
}

/** The variables with which the program finds a server of S3. */
export function environmentOf(endpoint) {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: ID,
    AWS_SECRET_ACCESS_KEY: SECRET,
  };
}

/** Starts toxiproxy in front of a port. */
export async function startToxiproxy(folder, upstream, seed) {
  const server = await start('toxiproxy', folder, { seed });
  const ask = async (path, body) => {
    const answer = await fetch(`${server.endpoint}${path}`, {
      method: body ? 'POST' : 'DELETE',
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`toxiproxy: ${answer.status} ${await answer.text()}`);
    return body ? answer.json() : undefined;
  };
  const proxy = { name: 'store', listen: `${HOST}:0`, upstream: `${HOST}:${upstream}`, enabled: true };
  const { listen } = await ask('/proxies', proxy);
  return {
    endpoint: `http://${listen}`,
    /** Has the answers of connections cut from now on; gives how to stop that. */
    cut: async ({ type, attributes, toxicity }) => {
      await ask('/proxies/store/toxics', { name: 'cut', type, stream: 'downstream', toxicity, attributes });
      return () => ask('/proxies/store/toxics/cut');
    },
    close: server.close,
  };
}

async function untilAnswers(kind, endpoint, child) {
  for (let turn = 0; turn < 600; turn++) {
    if (child.exitCode !== null) throw new Error(`${kind} ended with ${child.exitCode}`);
    const answered = await fetch(endpoint).then(
      ({ status }) => status !== 503,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  throw new Error(`${kind} does not answer`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
