/**
 * The keys below a folder, page by page (ListObjectsV2). What the server says is held against what was asked, and bounded in
 * pages, bytes, keys and time: that there is another page is its word alone.
 */
import { refuse } from '../../../contract/errors.js';
import type { Patience } from '../../http/patience.js';
import { ListedFiles, type ListingLimits } from '../listed-files.js';
import { elementsOf, refusalOf, textOf, throwRefusal } from './answer.js';
import type { S3Requests } from './request.js';

export interface PageLimits {
  readonly pages: number;
  /** Pages in a row without a key: a server may send some where keys were removed. */
  readonly emptyPages: number;
  /** Bytes of one page; a thousand keys of 1,024 bytes, encoded, are fewer. */
  readonly pageBytes: number;
  /** Of all pages together; left out, what every kind of store has. */
  readonly files?: ListingLimits;
}

export const PAGE_LIMITS: PageLimits = { pages: 10_000, emptyPages: 100, pageBytes: 8 * 1024 * 1024 };
const MAX_TOKEN = 4096;

/** One page: its keys, and what the next one is asked for with. */
interface Page {
  readonly keys: readonly string[];
  readonly next: string | undefined;
}

/**
 * The paths of all files below a folder; 'forbidden' where they may not be listed. Codes: TOO_LARGE, STORE_UNREACHABLE also
 * where the answers are none to what was asked.
 */
export async function listFiles(
  requests: S3Requests,
  folder: string,
  patience: Patience,
  limits: PageLimits,
): Promise<string[] | 'forbidden'> {
  const { prefix } = requests.address;
  const query = { 'list-type': '2', prefix: `${prefix}${folder}/`, 'encoding-type': 'url' };
  const found = new ListedFiles(folder, limits.files);
  const [keys, tokens] = [new Set<string>(), new Set<string>()];
  let asked: Readonly<Record<string, string>> = query;
  for (let pages = 1, empty = 0; pages <= limits.pages && empty <= limits.emptyPages; pages++) {
    const page = await patience.retry(() => pageOf(requests, asked, folder, patience, limits));
    if (page === 'forbidden') return 'forbidden';
    patience.progressed();
    for (const key of page.keys) {
      if (!key.startsWith(query.prefix)) refuseAnswer(folder, `the key ${shown(key)}, which is not below it`);
      if (keys.has(key)) refuseAnswer(folder, `the key ${shown(key)} twice`);
      keys.add(key);
      const path = key.slice(prefix.length);
      // A console marks a folder so.
      if (path.endsWith('/')) found.count(path);
      else found.add(path);
    }
    if (page.next === undefined) return found.paths;
    if (tokens.has(page.next)) refuseAnswer(folder, 'one page after another, and then the first of them again');
    tokens.add(page.next);
    asked = { ...query, 'continuation-token': page.next };
    empty = page.keys.length === 0 ? empty + 1 : 0;
  }
  return refuse(
    'TOO_LARGE',
    `${folder}: the server goes on past ${limits.pages} pages, or past ${limits.emptyPages} without a key`,
    folder,
  );
}

async function pageOf(
  requests: S3Requests,
  query: Readonly<Record<string, string>>,
  folder: string,
  patience: Patience,
  { pageBytes }: PageLimits,
): Promise<Page | 'forbidden'> {
  const response = await requests.ask({ method: 'GET', key: '', query }, patience);
  if (response.statusCode === 200) {
    const xml = await textOf(response, pageBytes, folder, patience);
    patience.received(xml.length);
    return parsePage(xml, folder);
  }
  const refusal = await refusalOf(response, folder, patience);
  if (refusal.status === 403 && refusal.code === 'AccessDenied') return 'forbidden';
  return throwRefusal(refusal, folder, { writing: false, signed: requests.isSigned });
}

function parsePage(xml: string, folder: string): Page {
  if (!/<ListBucketResult[\s>]/.test(xml)) refuseAnswer(folder, 'something that is no list');
  const isEncoded = elementsOf(xml, 'EncodingType')[0] === 'url';
  const [isTruncated] = elementsOf(xml, 'IsTruncated');
  const next = isTruncated === 'false' ? undefined : elementsOf(xml, 'NextContinuationToken')[0] || undefined;
  if (isTruncated === 'true' && next === undefined) refuseAnswer(folder, 'a part of the list, and no way to the rest');
  if (next !== undefined && next.length > MAX_TOKEN)
    refuseAnswer(folder, `a token of ${next.length} characters for the next page`);
  const keys = elementsOf(xml, 'Key').map((key) => (isEncoded ? decodeKey(key, folder) : key));
  // A piece of a page keeps the whole of it.
  return { keys: keys.map((key) => Buffer.from(key).toString()), next };
}

function decodeKey(key: string, folder: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return refuseAnswer(folder, `the key ${shown(key)}, which is not encoded as it says`);
  }
}

/** What a server that works never says. */
function refuseAnswer(folder: string, what: string): never {
  return refuse(
    'STORE_UNREACHABLE',
    `${folder} cannot be listed: the server answers with ${what}`,
    folder,
    'Check AWS_ENDPOINT_URL, and what answers there.',
  );
}

function shown(key: string): string {
  return JSON.stringify(key.slice(0, 200));
}
