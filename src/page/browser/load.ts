/** What the page asks its host for: the index beside it, and manifests that a visitor wants to see. */

import { type ManifestFacts, readManifestFacts } from '../model/read-manifest.js';
import { type Artifact, BrokenIndex, type Published, readReleases } from '../model/read-releases.js';
import { Sha256 } from '../model/sha256.js';
import { type Place, urlOf } from '../model/ways.js';

/** Bytes of an index that a browser should be troubled with: some 50,000 artifacts. */
const MAX_INDEX = 64 * 1024 * 1024;
/** Of a manifest (docs/formats.md). */
const MAX_MANIFEST = 4 * 1024 * 1024;

/** The index; undefined where there is none. Throws `BrokenIndex`, with words for people. */
export async function loadIndex({ dist }: Place): Promise<Published | undefined> {
  const bytes = await load(new URL('index.json', dist).href, MAX_INDEX);
  return bytes && readReleases(decoded(bytes));
}

/** What the manifest of an artifact says, once its bytes are those that the index names. Throws `BrokenIndex`. */
export async function loadManifest(place: Place, { manifest_file, manifest_sha256 }: Artifact): Promise<ManifestFacts> {
  const bytes = await load(urlOf(place, manifest_file), MAX_MANIFEST);
  if (!bytes) throw new BrokenIndex('manifest.json is not there');
  if (new Sha256().update(bytes).digest() !== manifest_sha256)
    throw new BrokenIndex('manifest.json is not the one that the index names: its digest is another');
  const found = readManifestFacts(decoded(bytes));
  if (!found) throw new BrokenIndex('manifest.json is no JSON');
  return found;
}

async function load(url: string, most: number): Promise<Uint8Array | undefined> {
  let response: Response;
  try {
    response = await fetch(url, { cache: 'no-cache' });
  } catch {
    throw new BrokenIndex(
      location.protocol === 'file:'
        ? 'a page that is opened as a file may read nothing beside it; serve the folder over HTTP, or use the command line'
        : `${url} cannot be reached`,
    );
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new BrokenIndex(`${url} was answered with status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most) throw new BrokenIndex(`${url} has more bytes than a page can show; use the command line`);
  return bytes;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BrokenIndex('what is there is not UTF-8');
  }
}
