/**
 * One request and the head of its answer, redirects followed. The token goes to its own origin only: it is sent while a
 * chain of redirects has not left that origin, and never again after it has.
 */
import type { ClientRequest, Agent as HttpAgent, IncomingMessage, RequestOptions } from 'node:http';
import type { OriginToken } from '../origin-token.js';
import { FailedTry, transportFailure } from './failure.js';
import type { Patience } from './patience.js';
import { type Environment, openProxyAgent, proxyFor, watchTunnel } from './proxy.js';
import { redirectTarget, shown } from './url.js';

/** An answer whose body was not read yet. */
export interface Answer {
  readonly response: IncomingMessage;
  readonly status: number;
  /** Whether the last server of the chain was shown the token. */
  readonly withToken: boolean;
  /** Where redirects led, for messages. */
  readonly elsewhere: string | undefined;
}

/** Bytes and milliseconds of an unwanted body that are read so that its connection can be used again. */
const DRAIN_BYTES = 64 * 1024;
const DRAIN_MS = 1_000;

/** Connections to all servers that one source reaches; idle ones do not keep the process alive. */
export class HttpExchange {
  readonly #agents = new Map<string, Promise<HttpAgent>>();

  constructor(
    private readonly token: OriginToken | undefined,
    private readonly env: Environment,
  ) {}

  /** Asks for a URL. Throws FailedTry, and INVALID_INPUT for a proxy that cannot be used. */
  async get(from: URL, headers: Readonly<Record<string, string>>, patience: Patience): Promise<Answer> {
    let url = from;
    let withToken = this.token !== undefined;
    for (let hops = 0; hops <= patience.limits.redirects; hops++) {
      withToken &&= url.origin === this.token?.origin;
      const authorization = withToken && this.token ? { authorization: `Bearer ${this.token.value}` } : {};
      const response = await this.#ask(url, { ...headers, ...authorization }, patience).catch((error) => {
        throw url !== from && error instanceof FailedTry ? error.at(shown(url)) : error;
      });
      const status = response.statusCode ?? 0;
      if (![301, 302, 303, 307, 308].includes(status))
        return { response, status, withToken, elsewhere: url === from ? undefined : shown(url) };
      await drain(response);
      url = redirectTarget(url, response.headers.location);
    }
    throw new FailedTry(`it redirects more than ${patience.limits.redirects} times`);
  }

  async #ask(url: URL, headers: Readonly<Record<string, string>>, patience: Patience): Promise<IncomingMessage> {
    const { request: start } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    const options: RequestOptions = {
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      path: url.pathname + url.search,
      agent: await this.#agentFor(url),
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'controller-dist', ...headers },
    };
    const request = start(options);
    return patience.during(patience.limits.headMs, answerTo(request), (error) => {
      request.emit('giveup');
      request.destroy(error);
    });
  }

  async #agentFor(url: URL): Promise<HttpAgent> {
    const proxy = proxyFor(url, this.env);
    const key = proxy?.href ?? url.protocol;
    const known = this.#agents.get(key) ?? (proxy ? openProxyAgent(proxy) : openAgent(url));
    this.#agents.set(key, known);
    return known;
  }
}

async function openAgent(url: URL): Promise<HttpAgent> {
  const { Agent } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Agent({ keepAlive: true });
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(transportFailure(error, request.reusedSocket));
    // Both stay listened to: an error that comes after the promise is settled must not end the process.
    request.on('error', fail);
    request.once('response', (response) => {
      response.on('error', () => {});
      resolve(response);
    });
    request.once('close', () => fail(new FailedTry('the connection was closed without an answer', { again: true })));
    watchTunnel(request, (failure) => {
      fail(failure);
      request.destroy();
    });
    request.end();
  });
}

/** Reads a short body that nobody wants to its end; a longer or slower one costs its connection. */
export async function drain(response: IncomingMessage): Promise<void> {
  const timer = setTimeout(() => response.destroy(), DRAIN_MS);
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > DRAIN_BYTES) break;
    }
  } catch {
    // The connection is gone, which is all that follows from it.
  } finally {
    clearTimeout(timer);
  }
}
