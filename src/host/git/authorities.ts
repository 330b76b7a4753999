/**
 * NODE_EXTRA_CA_CERTS for git, as HTTPS sources heed it: those authorities as well, and not in place of the usual ones, which
 * is what git's own setting would do.
 */
import { rootCertificates } from 'node:tls';
import { readRequired } from '../disk/files.js';
import { makeNewFile } from '../disk/new-files.js';
import type { Environment } from '../process.js';
import { readingGit } from './reading.js';

const MAX_PEM = 4 * 1024 * 1024;
const MAX_SETTING = 64 * 1024;

/**
 * The environment in which git trusts them for a URL, by a new file that it is written to. Codes: those of `extraAuthorities`,
 * and what the system says of the file.
 */
export async function trustingExtra(url: string, env: Environment, file: string): Promise<Environment> {
  const authorities = await extraAuthorities(url, env);
  if (authorities === undefined) return env;
  await makeNewFile(file, authorities);
  return { ...env, GIT_SSL_CAINFO: file };
}

/**
 * The PEM of all authorities that git shall trust for a URL; undefined where git has its own way: no https:, nothing set, or
 * GIT_SSL_CAINFO or http.sslCAInfo set. Codes: DOCUMENT_NOT_FOUND, TOO_LARGE, IO_FAILED, GIT_FAILED, TOOL_MISSING.
 */
export async function extraAuthorities(url: string, env: Environment): Promise<string | undefined> {
  const { NODE_EXTRA_CA_CERTS: extra, GIT_SSL_CAINFO } = env;
  if (!extra || GIT_SSL_CAINFO || !url.startsWith('https:')) return undefined;
  const args = ['config', '--get-urlmatch', 'http.sslCAInfo', url];
  const { status } = await readingGit(process.cwd(), env).ask(args, { maxBytes: MAX_SETTING });
  if (status === 0) return undefined;
  const tls = (await import('node:tls')) as { getCACertificates?: (kind: 'system') => string[] };
  const system = tls.getCACertificates?.('system') ?? [];
  return [...rootCertificates, ...system, (await readRequired(extra, MAX_PEM)).toString('utf8'), ''].join('\n');
}
