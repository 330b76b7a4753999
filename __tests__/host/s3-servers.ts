/**
 * S3 servers for tests: real ones where they are installed (PATH, or the folder of CONTROLLER_DIST_TEST_SERVERS), on
 * loopback, with their data in a temporary folder. Who needs one that is not there says so and skips.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';

export interface S3Server {
  readonly endpoint: string;
  /** The AWS_* variables of someone who may do everything. */
  readonly env: Readonly<Record<string, string | undefined>>;
  stop(): Promise<void>;
}

const ID = 'test';
const SECRET = 'testsecret';
export const BUCKET = 'releases';

/** The path of a program, or undefined; with a line that says what is skipped, unless it takes minutes to install. */
export function findServer(name: string): string | undefined {
  const folders = [process.env.CONTROLLER_DIST_TEST_SERVERS ?? '', ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (!found && name !== 'minio')
    process.stderr.write(`skipped: ${name} is not installed, so nothing is tested against it\n`);
  return found;
}

type Kind = 'moto_server' | 'versitygw' | 'minio' | 'gofakes3' | 's3rver';

/** Starts a server with one empty bucket. */
export async function startS3(kind: Kind, program: string, folder: string): Promise<S3Server> {
  const port = await freePort();
  const host = '127.0.0.1';
  const bucket = join(folder, BUCKET);
  // MinIO takes no folder that holds something of another's.
  if (kind !== 'minio') await mkdir(bucket, { recursive: true });
  const args = {
    moto_server: ['-H', host, '-p', String(port)],
    versitygw: ['--port', `${host}:${port}`, '--quiet', 'posix', folder],
    minio: ['server', '--quiet', '--address', `${host}:${port}`, folder],
    gofakes3: ['-host', `${host}:${port}`, '-backend', 'mem', '-initialbucket', BUCKET, '-quiet'],
    s3rver: ['-d', folder, '-a', host, '-p', String(port), '--no-vhost-buckets', '--configure-bucket', BUCKET],
  }[kind];
  const child = spawn(program, args, {
    env: {
      ...process.env,
      ROOT_ACCESS_KEY: ID,
      ROOT_SECRET_KEY: SECRET,
      MINIO_ROOT_USER: ID,
      MINIO_ROOT_PASSWORD: SECRET,
      MINIO_BROWSER: 'off',
    },
    stdio: 'ignore',
  });
  const endpoint = `http://${host}:${port}`;
  await untilAnswers(endpoint, child);
  if (kind === 'moto_server' || kind === 'minio') await makeBucket(endpoint);
  return {
    endpoint,
    env: environmentOf(endpoint, kind === 's3rver' ? ['S3RVER', 'S3RVER'] : [ID, SECRET]),
    stop: () => stop(child),
  };
}

async function makeBucket(endpoint: string): Promise<void> {
  const aws = new AwsClient({ accessKeyId: ID, secretAccessKey: SECRET, region: 'us-east-1', service: 's3' });
  const { status } = await aws.fetch(`${endpoint}/${BUCKET}`, { method: 'PUT' });
  if (status !== 200) throw new Error(`no bucket was made: ${status}`);
}

export function environmentOf(endpoint: string, [id, secret]: readonly [string, string] = [ID, SECRET]) {
  return {
    PATH: process.env.PATH,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGKILL')) await gone;
}

async function untilAnswers(endpoint: string, child: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`${child.spawnfile} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
