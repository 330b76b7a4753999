/**
 * The URLs of a static host: the source's own, the files below it, and where a redirect may lead.
 *
 *   https://HOST/...      any host
 *   http://HOST/...       loopback only (localhost, 127.0.0.0/8, [::1]): plain text never leaves the machine
 *
 * User, password, query and fragment are refused: they would end up in messages, lockfiles and logs.
 */
import { refuse } from '../../contract/errors.js';
import { FailedTry } from './failure.js';

/** Where a source begins, with a slash at its end. Codes: INVALID_INPUT; no message repeats what may be a secret. */
export function parseBase(name: string): URL {
  if (!/^https?:\/\/[^/]/i.test(name) || /[\s\\]/.test(name) || !URL.canParse(name))
    return refuse('INVALID_INPUT', 'the source is not an http(s) URL', 'source');
  const url = new URL(name);
  if (url.username !== '' || url.password !== '')
    refuse('INVALID_INPUT', `the source at ${url.host} has a user or password in its URL`, 'source', 'Use a token.');
  if (/[?#]/.test(name))
    refuse('INVALID_INPUT', `the source at ${url.host} has a query or fragment in its URL`, 'source');
  if (url.protocol === 'http:' && !isLoopback(url))
    refuse('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'source', 'Use https:.');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The URL of a file; its path was checked. `plus` is how `+` is written: `+` everywhere, `%2B` for hosts that read it as a space. */
export function urlOfFile(base: URL, path: string, plus: '+' | '%2B' = '+'): URL {
  const encoded = path.split('/').map((part) => encodeURIComponent(part).replaceAll('%2B', plus));
  return new URL(base.pathname + encoded.join('/'), base);
}

/** Whether a URL names this machine, whatever the network says. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}

/** Where a redirect leads; one that weakens the transport or carries credentials is a failure for good. */
export function redirectTarget(from: URL, location: string | undefined): URL {
  if (location === undefined || !URL.canParse(location, from.href))
    throw new FailedTry('it redirects without saying where');
  const to = new URL(location, from);
  to.hash = '';
  const allowed = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:' && isLoopback(to));
  if (!allowed) throw new FailedTry(`it redirects to ${shown(to)}, which is not https:`);
  if (to.username !== '' || to.password !== '')
    throw new FailedTry('it redirects to a URL with a user or password in it');
  return to;
}

/** A URL for messages. Queries stay out: redirects to signed URLs have their secret there. */
export function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
}
