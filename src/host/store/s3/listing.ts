/** The keys below a folder, page by page. */
import { refuse } from '../../../contract/errors.js';
import type { Patience } from '../../http/patience.js';
import { elementsOf, refusalOf, textOf, throwRefusal } from './answer.js';
import type { S3Requests } from './request.js';

const MAX_PAGE = 16 * 1024 * 1024;
const MAX_PAGES = 10_000;

/** The paths of all files below a folder; 'forbidden' where they may not be listed. Codes: STORE_UNREACHABLE, TOO_LARGE. */
export async function listFiles(
  requests: S3Requests,
  folder: string,
  patienceFor: (path: string) => Patience,
): Promise<string[] | 'forbidden'> {
  const { prefix } = requests.address;
  const query = { 'list-type': '2', prefix: `${prefix}${folder}/`, 'encoding-type': 'url' };
  const found: string[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const asked = token === undefined ? query : { ...query, 'continuation-token': token };
    const xml = await pageOf(requests, asked, folder, patienceFor(folder));
    if (xml === 'forbidden') return 'forbidden';
    const isEncoded = elementsOf(xml, 'EncodingType')[0] === 'url';
    for (const key of elementsOf(xml, 'Key'))
      found.push((isEncoded ? decodeURIComponent(key.replaceAll('+', ' ')) : key).slice(prefix.length));
    token = elementsOf(xml, 'NextContinuationToken')[0];
    if (token === undefined) return found;
  }
  return refuse('TOO_LARGE', `${folder} holds more files than can be listed`, folder);
}

async function pageOf(
  requests: S3Requests,
  query: Readonly<Record<string, string>>,
  folder: string,
  patience: Patience,
): Promise<string> {
  for (;;) {
    try {
      const response = await requests.ask({ method: 'GET', key: '', query }, patience);
      if (response.statusCode === 200) return await textOf(response, MAX_PAGE, folder, patience);
      const refusal = await refusalOf(response, folder, patience);
      if (refusal.status === 403 && refusal.code === 'AccessDenied') return 'forbidden';
      throwRefusal(refusal, folder, false);
    } catch (error) {
      await patience.afterFailure(error);
    }
  }
}
