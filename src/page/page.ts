/**
 * The release page as it lies in a store: dist/index.html, one file with all that it needs, the same for every store. It shows what
 * the index beside it holds. Which version of the suite it is of stands in its first line: `<html lang="en" data-version="1.0.0">`.
 */
import { Buffer } from 'node:buffer';
import { compareVersions, isExactVersion } from '../contract/identity/version.js';
import { PAGE_TEXT } from './embedded.js';

/** What is read of a page that is there. */
export const PAGE_LIMITS = { maxBytes: 1024 * 1024 } as const;

/** The bytes of this version's page. */
export function pageBytes(): Buffer {
  return Buffer.from(PAGE_TEXT);
}

/**
 * What a page is beside this version's: none, the very one, that of an older or a newer version, other bytes under this version,
 * or a page that somebody else made.
 */
export type PageState = 'absent' | 'same' | 'older' | 'newer' | 'changed' | 'foreign';

const VERSION = /^<!doctype html>\n<html lang="en" data-version="([^"]{1,64})"/;

/** The version of the suite that a page is of; undefined for any other file. */
export function pageVersion(bytes: Uint8Array): string | undefined {
  const [, version] = VERSION.exec(Buffer.from(bytes.subarray(0, 256)).toString('latin1')) ?? [];
  return version !== undefined && isExactVersion(version) ? version : undefined;
}

/** What a page is that was read; undefined where none is there. */
export function judgePage(bytes: Uint8Array | undefined): PageState {
  if (!bytes) return 'absent';
  const own = pageBytes();
  if (own.equals(bytes)) return 'same';
  const [version, current] = [pageVersion(bytes), pageVersion(own)];
  if (version === undefined || current === undefined) return 'foreign';
  const order = compareVersions(version, current);
  return order < 0 ? 'older' : order > 0 ? 'newer' : 'changed';
}
