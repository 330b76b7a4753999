/**
 * The names of stores and sources (design: Stores). A name points at the folder that holds `dist/`.
 *
 *   .   PATH   file://PATH      a directory (one letter before `:` is a drive)
 *   https://                    a static host, read only; http:// on this machine
 *   git+https://...#BRANCH      a branch of a git repository; git+file://, git+http:// on this machine
 *   s3://BUCKET/PREFIX          S3-compatible storage, as the AWS_* variables say
 */
import { fileURLToPath } from 'node:url';
import { refuse } from '../../contract/errors.js';
import { type SourceOptions, tokenOf, withServerToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import { DirectoryStore } from './directory.js';
import type { Source, Store } from './store.js';

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;

/** Opens something to read from. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openSource(name: string, options: SourceOptions = {}): Promise<Source> {
  requireName(name);
  if (!isHttp(schemeOf(name))) return openStore(name, options);
  const { env = process.env } = options;
  const { HttpSource } = await import('./static-host.js');
  return new HttpSource(name, { env, token: tokenOf(options) });
}

/** Opens something to publish into; what a kind of store needs is loaded with it. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openStore(name: string, options: SourceOptions = {}): Promise<Store> {
  requireName(name);
  const scheme = schemeOf(name);
  const { env = process.env } = options;
  if (scheme === undefined) return new DirectoryStore(name);
  if (scheme === 'file') return new DirectoryStore(pathOfUrl(name), name);
  if (scheme === 's3') return new (await import('./s3/store.js')).S3Store(name, { env });
  if (/^git\+(?:https?|file)$/.test(scheme))
    return new (await import('./git-branch/store.js')).GitStore(name, { env, token: tokenOf(options) });
  if (isHttp(scheme)) refuse('STORE_NOT_SUPPORTED', `${scheme}: can be read from, not published into`, 'store');
  return refuse('STORE_NOT_SUPPORTED', `${scheme}: is not a kind of store that is supported`, 'store');
}

function requireName(name: string): void {
  if (name === '' || /[\0\r\n]/.test(name)) refuse('INVALID_INPUT', 'the name of a store must be one line', 'store');
}

function schemeOf(name: string): string | undefined {
  return SCHEME.exec(name)?.[1]?.toLowerCase();
}

function isHttp(scheme: string | undefined): boolean {
  return scheme === 'https' || scheme === 'http';
}

function pathOfUrl(name: string): string {
  try {
    return fileURLToPath(name);
  } catch {
    return refuse('INVALID_INPUT', `${name} is not a file URL`, 'store');
  }
}

/** Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openWithToken(name: string, token: string | undefined, env: Environment): Promise<Source> {
  return openSource(name, withServerToken(token, env));
}

/** The same for something to publish into. */
export async function openStoreWithToken(name: string, token: string | undefined, env: Environment): Promise<Store> {
  return openStore(name, withServerToken(token, env));
}
