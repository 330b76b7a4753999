/** An archive unpacked by GNU tar and by us. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ManifestFile } from '../../../src/contract/documents/manifest.js';
import { unpackArchive } from '../../../src/host/archive/unpack.js';
import { describeTree } from '../../support/temporary.js';
import { GNU_TAR } from './stock-makers.js';

/** The manifest's files, from the lines of `describeTree`. */
export function manifestOf(lines: readonly string[]): ManifestFile[] {
  return lines.flatMap((line) => {
    const [, path = '', mode, size, sha256 = ''] = /^(.*) (755|644) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
    return path ? [{ path, mode: mode === '755' ? '0755' : '0644', size: Number(size), sha256 } as const] : [];
  });
}

/** Unpacks beside the archive, by GNU tar and by us; the two trees. */
export async function unpackTwice(archive: string): Promise<[string[], string[]]> {
  const at = join(archive, '..');
  await mkdir(join(at, 'gnu'));
  await GNU_TAR.extract(archive, join(at, 'gnu'));
  const theirs = await describeTree(join(at, 'gnu'), true);
  const content_size = gunzipSync(await readFile(archive)).length;
  await unpackArchive(archive, { content_size, files: manifestOf(theirs) }, join(at, 'out'));
  return [theirs, await describeTree(join(at, 'out'))];
}
