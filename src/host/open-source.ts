/**
 * The names of stores and sources (design: Stores). A name points at the folder that holds `dist/`.
 *
 *   .   PATH   file://PATH      a directory (one letter before `:` is a drive)
 *   https://  http://           a static host, read only
 *   git+...#BRANCH  s3://...    not supported yet
 */
import { fileURLToPath } from 'node:url';
import { refuse } from '../contract/errors.js';
import { DirectoryStore } from './directory-store.js';
import type { Source, Store } from './store.js';

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;

/** Opens something to read from. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openSource(name: string): Promise<Source> {
  return openStore(name);
}

/** Opens something to publish into. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openStore(name: string): Promise<Store> {
  if (name === '' || /[\0\r\n]/.test(name)) refuse('INVALID_INPUT', 'the name of a store must be one line', 'store');
  const scheme = SCHEME.exec(name)?.[1]?.toLowerCase();
  if (scheme === undefined) return new DirectoryStore(name);
  if (scheme === 'file') return new DirectoryStore(pathOfUrl(name), name);
  return refuse('STORE_NOT_SUPPORTED', `${scheme}: is not a kind of store that is supported`, 'store');
}

function pathOfUrl(name: string): string {
  try {
    return fileURLToPath(name);
  } catch {
    return refuse('INVALID_INPUT', `${name} is not a file URL`, 'store');
  }
}
