/**
 * NODE_EXTRA_CA_CERTS for git, as HTTPS sources heed it: those authorities as well, and not in place of the usual ones, which
 * is what git's own setting would do.
 */
import { rootCertificates } from 'node:tls';
import { readRequired } from '../disk/files.js';
import { ask, type Environment } from '../process.js';

const MAX_PEM = 4 * 1024 * 1024;
const QUESTION = { code: 'GIT_FAILED', timeout: 30_000, maxBytes: 64 * 1024 } as const;

/**
 * The PEM of all authorities that git shall trust for a URL; undefined where git has its own way: no https:, nothing set, or
 * GIT_SSL_CAINFO or http.sslCAInfo set. Codes: DOCUMENT_NOT_FOUND, TOO_LARGE, IO_FAILED, TOOL_MISSING.
 */
export async function extraAuthorities(url: string, env: Environment): Promise<string | undefined> {
  const { NODE_EXTRA_CA_CERTS: extra, GIT_SSL_CAINFO } = env;
  if (!extra || GIT_SSL_CAINFO || !url.startsWith('https:')) return undefined;
  const args = ['config', '--get-urlmatch', 'http.sslCAInfo', url];
  const { status } = await ask('git', args, { ...QUESTION, cwd: process.cwd(), env });
  if (status === 0) return undefined;
  const tls = (await import('node:tls')) as { getCACertificates?: (kind: 'system') => string[] };
  const system = tls.getCACertificates?.('system') ?? [];
  return [...rootCertificates, ...system, (await readRequired(extra, MAX_PEM)).toString('utf8'), ''].join('\n');
}
