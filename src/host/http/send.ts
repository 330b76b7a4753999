/**
 * One request and the head of its answer, as a static host and S3 both need it: the agents, proxies among them, that keep
 * connections open; what of a request's events is its answer; and what is done with a body that nobody wants.
 */
import type { ClientRequest, Agent as HttpAgent, IncomingMessage } from 'node:http';
import type { Environment } from '../process.js';
import { FailedTry, transportFailure } from './failure.js';
import { openProxyAgent, proxyFor, watchTunnel } from './proxy.js';

/** Bytes and milliseconds of an unwanted body that are read so that its connection can be used again. */
const DRAIN_BYTES = 64 * 1024;
const DRAIN_MS = 1_000;

/** A request that is under way: whoever sends it ends it, with or without a body. */
export interface Exchange {
  readonly request: ClientRequest;
  /** The head of the answer, or a FailedTry. */
  readonly answer: Promise<IncomingMessage>;
  /** Ends both, and the connection. */
  readonly giveUp: (error?: FailedTry) => void;
}

/** Connections to all servers that one source reaches; idle ones do not keep the process alive. */
export class Connections {
  readonly #agents = new Map<string, Promise<HttpAgent>>();

  constructor(private readonly env: Environment) {}

  /** Begins a request. Codes: INVALID_INPUT for a proxy that cannot be used. */
  async begin(method: string, url: URL, headers: Readonly<Record<string, string>>): Promise<Exchange> {
    const { request: start } = await moduleFor(url);
    const request = start({
      method,
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      path: url.pathname + url.search,
      agent: await this.#agentFor(url),
      headers: { 'accept-encoding': 'identity', 'user-agent': 'controller-dist', ...headers },
    });
    const giveUp = (error?: FailedTry): void => {
      request.emit('giveup');
      request.destroy(error);
    };
    return { request, answer: answerTo(request), giveUp };
  }

  async #agentFor(url: URL): Promise<HttpAgent> {
    const proxy = proxyFor(url, this.env);
    const key = proxy?.href ?? url.protocol;
    const known = this.#agents.get(key) ?? (proxy ? openProxyAgent(proxy) : openAgent(url));
    this.#agents.set(key, known);
    return known;
  }
}

async function moduleFor(url: URL) {
  return url.protocol === 'https:' ? import('node:https') : import('node:http');
}

async function openAgent(url: URL): Promise<HttpAgent> {
  const { Agent } = await moduleFor(url);
  return new Agent({ keepAlive: true });
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
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
  });
  // It may fail while a body is still being sent, before anybody waits for it.
  answer.catch(() => {});
  return answer;
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
