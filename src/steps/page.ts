/**
 * The release page of a store (docs/page.md): written with a publish where it is absent or older, and never at the cost of one; by
 * itself where it is asked for; and held against the page of its version where everything is verified.
 */
import { ContractError, type Fault } from '../contract/errors.js';
import { PAGE_PATH } from '../contract/identity/paths.js';
import { asRefusal } from '../contract/text/refusal.js';
import type { Source, Store } from '../host/store/store.js';
import { judgePage, PAGE_LIMITS, type PageState, pageBytes, pageVersion } from '../page/page.js';

/** What became of the page: it was written, or is what it was. */
export interface PageOutcome {
  readonly path: string;
  readonly status: 'written' | 'unchanged' | 'left' | 'failed';
  /** Why it was left as it is, or could not be written. */
  readonly reason?: string;
}

const MESSAGE = 'Write the release page';

/**
 * Writes the page where there is none, or an older one; another page is left alone. A publish is not refused by it: what goes wrong
 * is the outcome `failed`.
 */
export async function keepPage(store: Store): Promise<PageOutcome> {
  try {
    const state = judgePage(await readPage(store));
    if (state === 'absent' || state === 'older') return await written(store);
    return { path: PAGE_PATH, status: state === 'same' ? 'unchanged' : 'left', ...leftReason(state) };
  } catch (error) {
    return { path: PAGE_PATH, status: 'failed', reason: asRefusal(error).message };
  }
}

/** Writes the page over whatever is there. Codes: those of the store. */
export async function writePage(store: Store): Promise<PageOutcome> {
  return judgePage(await readPage(store)) === 'same' ? { path: PAGE_PATH, status: 'unchanged' } : written(store);
}

/** What verifying everything says of the page. */
export interface PageVerdict {
  readonly fault?: Fault;
  readonly warning?: string;
}

/**
 * Holds the page of a source against that of its version: other bytes under this version are a fault (PAGE_CHANGED), any other page
 * is a warning. Codes: those of reading.
 */
export async function verifyPage(source: Source): Promise<PageVerdict> {
  const bytes = await readPage(source);
  const state = judgePage(bytes);
  if (state === 'absent' || state === 'same') return {};
  if (state === 'changed')
    return {
      fault: {
        code: 'PAGE_CHANGED',
        message: `${PAGE_PATH} says that it is of this version, and has other bytes than its page`,
        place: PAGE_PATH,
      },
    };
  const what =
    state === 'foreign'
      ? 'is no page of this suite'
      : `is the page of version ${pageVersion(bytes ?? new Uint8Array())}`;
  return { warning: `${PAGE_PATH} ${what}, which this version cannot verify` };
}

/** What is larger than a page of this suite is none, whatever is in it: as good as an empty file. */
async function readPage(source: Source): Promise<Uint8Array | undefined> {
  try {
    return (await source.read(PAGE_PATH, PAGE_LIMITS.maxBytes))?.bytes;
  } catch (error) {
    if (error instanceof ContractError && error.code === 'TOO_LARGE') return new Uint8Array(0);
    throw error;
  }
}

async function written(store: Store): Promise<PageOutcome> {
  await store.writeBeside([{ path: PAGE_PATH, bytes: pageBytes() }], MESSAGE);
  return { path: PAGE_PATH, status: 'written' };
}

function leftReason(state: PageState): Pick<PageOutcome, 'reason'> {
  if (state === 'foreign') return { reason: 'it is no page of this suite' };
  if (state === 'newer') return { reason: 'it is of a newer version' };
  if (state === 'changed') return { reason: 'it says that it is of this version, and has other bytes' };
  return {};
}
