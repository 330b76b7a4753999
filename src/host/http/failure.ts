/** What can go wrong with one try, and whether another one may help. */

export interface FailedTryOptions {
  /** Another try may succeed: the connection broke, or the server said so. */
  readonly again?: boolean;
  /** Milliseconds the server asked to wait. */
  readonly afterMs?: number | undefined;
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** A try that did not succeed; the message leaves out the URL. The last one becomes STORE_UNREACHABLE, with it. */
export class FailedTry extends Error {
  override readonly name = 'FailedTry';
  readonly again: boolean;
  readonly afterMs: number | undefined;
  readonly hint: string | undefined;

  constructor(message: string, options: FailedTryOptions = {}) {
    super(message, { cause: options.cause });
    this.again = options.again ?? false;
    this.afterMs = options.afterMs;
    this.hint = options.hint;
  }

  /** Names the URL that a redirect led to. */
  at(url: string): this {
    this.message = `at ${url}, where it redirects to, ${this.message}`;
    return this;
  }
}

/** What was asked for in part cannot be had in part; the whole can. */
export class RangeUnusable extends FailedTry {
  constructor(message: string) {
    super(message, { again: true });
  }
}

const TRANSIENT = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
]);

/** What a socket, TLS or the parser reported. A connection used before may have been closed meanwhile: that is transient. */
export function transportFailure(error: unknown, reusedConnection = false): FailedTry {
  if (error instanceof FailedTry) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const name = typeof code === 'string' ? code : '';
  const text = String(message || name || error).slice(0, 300);
  return new FailedTry(name && !text.includes(name) ? `${text} (${name})` : text, {
    again: TRANSIENT.has(name) || /^Proxy connection ended/.test(text) || (reusedConnection && name.startsWith('HPE_')),
    hint: hintOf(name),
    cause: error,
  });
}

function hintOf(code: string): string | undefined {
  if (/CERT_NOT_YET_VALID|CERT_HAS_EXPIRED/.test(code))
    return "The certificate is not valid at this machine's time: set its clock, or have the certificate renewed.";
  if (/CERT|SELF_SIGNED|VERIFY/.test(code))
    return 'If the certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to its PEM file.';
  if (code.startsWith('HPE_')) return 'The server does not speak HTTP/1.1 as it must; check what answers there.';
  if (code === 'ENOTFOUND') return 'Check the host name; behind a proxy, set HTTPS_PROXY.';
  return undefined;
}

/** Milliseconds that a Retry-After header asks to wait (RFC 9110, 10.2.3: seconds or a date); undefined where unreadable. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
