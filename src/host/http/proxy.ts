/**
 * Proxies from the environment: HTTPS_PROXY and NO_PROXY in either case, the lower one first. Plain http: is spoken with
 * this machine only, and never leaves it through a proxy; so HTTP_PROXY concerns no request of this project.
 *
 *   HTTPS_PROXY   [http[s]://][user:password@]HOST[:PORT]
 *   NO_PROXY      entries with comma or space between: HOST[:PORT] and its subdomains, an address, a network
 *                 (10.0.0.0/8), or `*` for all
 */
import type { ClientRequest, Agent as HttpAgent } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { HttpsProxyAgent as Tunnel } from 'https-proxy-agent';
import { refuse } from '../../contract/errors.js';
import type { Environment } from '../process.js';
import { FailedTry } from './failure.js';

/** The proxy that a URL is to be reached through; undefined where it is reached directly. Codes: INVALID_INPUT. */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const setting = url.protocol === 'https:' ? variable(env, 'https_proxy') : '';
  if (setting === '' || isExempt(url, variable(env, 'no_proxy'))) return undefined;
  const text = setting.includes('://') ? setting : `http://${setting}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  // The value stays out of the message: it may hold a password.
  if (!proxy || !/^https?:$/.test(proxy.protocol))
    return refuse('INVALID_INPUT', 'the proxy is not an http(s) URL', 'HTTPS_PROXY');
  return proxy;
}

function variable(env: Environment, name: string): string {
  return (env[name] || env[name.toUpperCase()] || '').trim();
}

function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = url.port || '443';
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry === '*' || isMatch(entry, host, port));
}

function isMatch(entry: string, host: string, port: string): boolean {
  if (entry.includes('/')) return isInNetwork(entry, host);
  const [, name = '', entryPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [undefined, entry];
  const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  if (wanted === '' || (entryPort !== undefined && entryPort !== port)) return false;
  return host === wanted || (isIP(host) === 0 && host.endsWith(`.${wanted}`));
}

function isInNetwork(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const [version, most] = isIP(network) === 6 ? (['ipv6', 128] as const) : (['ipv4', 32] as const);
  if (isIP(network) === 0 || isIP(host) !== isIP(network) || !/^\d{1,3}$/.test(bits) || Number(bits) > most)
    return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), version);
  return list.check(host, version);
}

/** An agent that keeps its tunnels open. Loaded only where a proxy is set. */
export async function openProxyAgent(proxy: URL): Promise<HttpAgent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  class TunnelAgent extends HttpsProxyAgent<string> {
    /** A request that is given up while the proxy has not answered takes the connection with it. */
    override async connect(...[request, options]: Parameters<Tunnel<string>['connect']>) {
      const stop = new AbortController();
      const abort = () => stop.abort();
      request.once('giveup', abort);
      // The library takes these options before its first wait, so requests do not get one another's signal.
      this.connectOpts = { ...this.connectOpts, signal: stop.signal };
      try {
        return await super.connect(request, options);
      } finally {
        request.off('giveup', abort);
      }
    }
  }
  return new TunnelAgent(proxy, { keepAlive: true });
}

/**
 * Refuses through `fail` where the proxy builds no tunnel: the library would hand on the proxy's answer as if it
 * were the server's, and a proxy's 404 is no absent file.
 */
export function watchTunnel(request: ClientRequest, fail: (failure: FailedTry) => void): void {
  request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
    if (statusCode === 200) return;
    const again = statusCode === 429 || statusCode >= 500;
    const hint = 'Check HTTPS_PROXY, its user and password, and NO_PROXY.';
    fail(new FailedTry(`the proxy answered ${statusCode} instead of building a tunnel`, { again, hint }));
  });
}
