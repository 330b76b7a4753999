/**
 * The names of stores and sources (docs/stores.md). A name points at the folder that holds `dist/`. Whoever opens one says
 * who it is; which token goes with it is decided here, and nowhere else. What is opened is behind the check of paths.
 *
 *   .   PATH   file://PATH      a directory (one letter before `:` is a drive)
 *   https://                    a static host, read only; http:// on this machine
 *   git+https://...#BRANCH      a branch of a git repository; git+file://, git+http:// on this machine
 *   s3://BUCKET/PREFIX          S3-compatible storage, as the AWS_* variables say
 */
import { fileURLToPath } from 'node:url';
import { refuse } from '../../contract/errors.js';
import { type Opener, originToken } from '../origin-token.js';
import { checkedSource, checkedStore } from './checked.js';
import { DirectoryStore } from './directory.js';
import type { Source, Store } from './store.js';

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;

/** Opens something to read from. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openSource(name: string, opener: Opener): Promise<Source> {
  requireName(name);
  if (!isHttp(schemeOf(name))) return openStore(name, opener);
  const { HttpSource } = await import('./static-host.js');
  return checkedSource(new HttpSource(name, { env: opener.env, token: originToken(opener) }));
}

/** Opens something to publish into; what a kind of store needs is loaded with it. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openStore(name: string, opener: Opener): Promise<Store> {
  requireName(name);
  return checkedStore(await storeOf(name, opener));
}

async function storeOf(name: string, opener: Opener): Promise<Store> {
  const scheme = schemeOf(name);
  const { env } = opener;
  if (scheme === undefined) return new DirectoryStore(name);
  if (scheme === 'file') return new DirectoryStore(pathOfUrl(name), name);
  if (scheme === 's3') return new (await import('./s3/store.js')).S3Store(name, { env });
  if (/^git\+(?:https?|file)$/.test(scheme))
    return new (await import('./git-branch/store.js')).GitStore(name, { env, token: originToken(opener) });
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
