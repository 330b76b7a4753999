/** Publishing as people and workflows do it: the rows, and then the page that shows them. */
import { keepPage, type PageOutcome } from '../page.js';
import { type PublishRequest, type PublishResult, publishStaged } from './publish.js';

export interface PublishedWithPage extends PublishResult {
  /** What became of the release page; null where none was wanted. */
  readonly page: PageOutcome | null;
}

/** Publishes, and sees to the page afterwards: it costs one read where it is there. Codes: those of `publishStaged`. */
export async function publishWithPage(request: PublishRequest, isPageWanted: boolean): Promise<PublishedWithPage> {
  const result = await publishStaged(request);
  if (!isPageWanted) return { ...result, page: null };
  const page = await keepPage(request.store);
  if (page.status === 'written') request.progress(`wrote ${page.path}, the release page`);
  return { ...result, page };
}

/** What somebody should know of the page, in a sentence; undefined where all is well. */
export function pageNotice({ page }: PublishedWithPage): string | undefined {
  if (page?.status === 'left') return `${page.path} was left as it is: ${page.reason}`;
  if (page?.status === 'failed') return `${page.path} was not written: ${page.reason}`;
  return undefined;
}
