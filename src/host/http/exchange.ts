/**
 * Asking a static host for a file, redirects followed. The token goes to its own origin only: it is sent while a chain of
 * redirects has not left that origin, and never again after it has.
 */
import type { IncomingMessage } from 'node:http';
import type { OriginToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import { FailedTry } from './failure.js';
import type { Patience } from './patience.js';
import { Connections, drain } from './send.js';
import { redirectTarget, shown } from './url.js';

/** An answer whose body was not read yet. */
export interface HttpAnswer {
  readonly response: IncomingMessage;
  readonly status: number;
  /** Whether the last server of the chain was shown the token. */
  readonly withToken: boolean;
  /** Where redirects led, for messages. */
  readonly elsewhere: string | undefined;
}

export class HttpExchange {
  readonly #connections: Connections;

  constructor(
    private readonly token: OriginToken | undefined,
    env: Environment,
  ) {
    this.#connections = new Connections(env);
  }

  /** Asks for a URL. Throws FailedTry, and INVALID_INPUT for a proxy that cannot be used. */
  async get(from: URL, headers: Readonly<Record<string, string>>, patience: Patience): Promise<HttpAnswer> {
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
    const { request, answer, giveUp } = await this.#connections.begin('GET', url, { accept: '*/*', ...headers });
    request.end();
    return patience.during(patience.limits.headMs, answer, giveUp);
  }
}
