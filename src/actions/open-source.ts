/** Opening sources and stores with the token of an action: it goes to the server this runs on, and nowhere else. */

import type { GitToken } from '../host/git/process.js';
import type { Environment } from '../host/process.js';
import { openSource, openStore, withServerToken } from '../host/store/open.js';
import type { Source, Store } from '../host/store/store.js';

/** Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openWithToken(name: string, token: string | undefined, env: Environment): Promise<Source> {
  return openSource(name, withServerToken(token, env));
}

/** The same for something to publish into. */
export async function openStoreWithToken(name: string, token: string | undefined, env: Environment): Promise<Store> {
  return openStore(name, withServerToken(token, env));
}

/** The token for git, and the only origin that sees it. */
export function gitToken(value: string | undefined, { GITHUB_SERVER_URL = '' }: Environment): GitToken | undefined {
  return value && URL.canParse(GITHUB_SERVER_URL) ? { value, origin: new URL(GITHUB_SERVER_URL).origin } : undefined;
}
