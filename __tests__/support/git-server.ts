/** Git servers for tests: bare repositories in a folder, and the same over HTTP through `git http-backend`. */
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTempProject } from './temporary.js';

/** Runs git on a repository; gives what it says. */
export function git(repository: string, ...args: string[]): string {
  return execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
}

/** An empty repository of each format, which is copied: making one takes three processes. */
const templates = new Map<string, Promise<string>>();

async function makeTemplate(format: string): Promise<string> {
  const folder = await createTempProject();
  execFileSync('git', ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
  // For tests that write one.
  await mkdir(join(folder, 'hooks'));
  git(folder, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'config', 'http.receivepack', 'true');
  return folder;
}

/** A bare repository that serves partial clones, as git hosts do. Returns its folder. */
export async function makeRepository(parent: string, name: string, format = 'sha1'): Promise<string> {
  const template = templates.get(format) ?? makeTemplate(format);
  templates.set(format, template);
  const folder = join(parent, name);
  await cp(await template, folder, { recursive: true });
  return folder;
}

export function fileName(repository: string, rest = '#dist'): string {
  return `git+${pathToFileURL(repository).href}${rest}`;
}

export interface GitServer {
  readonly origin: string;
  /** Every request: method, URL, and what it carried. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Bytes that went out, as answers. */
  sent: number;
  close(): Promise<void>;
}

export interface GitServerOptions {
  /** Answers instead of git where it returns true. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Cuts the connection in place of git's answer where it returns true; git has done its work by then. */
  readonly cutReply?: (request: IncomingMessage) => boolean;
  /** Serves https with it. */
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer };
}

/** Serves the repositories of a folder on loopback. */
export async function serveGit(folder: string, options: GitServerOptions = {}): Promise<GitServer> {
  const state = { requests: [] as GitServer['requests'], sent: 0 };
  const listener: RequestListener = (request, response) => {
    const { authorization } = request.headers;
    state.requests.push({ line: `${request.method} ${request.url}`, authorization });
    if (options.before?.(request, response)) return;
    backend(folder, request, response, options.cutReply?.(request) ?? false, (bytes) => {
      state.sent += bytes;
    });
  };
  const { certificate } = options;
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    origin: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function backend(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  cut: boolean,
  count: (bytes: number) => void,
): void {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(path),
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'test',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  request.on('close', () => child.stdin.end());
  let head: Buffer | undefined = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    if (cut) return;
    count(chunk.byteLength);
    if (head === undefined) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    for (const line of head.subarray(0, end).toString().split('\r\n')) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      if (name === 'Status') response.statusCode = Number(value.slice(0, 3));
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
    head = undefined;
  });
  child.on('close', () => (cut ? response.destroy() : response.end()));
}
