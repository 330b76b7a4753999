/** Opening a source with the token of an action: it goes to the server this runs on, and nowhere else. */
import { openSource } from '../host/open-source.js';
import type { Environment } from '../host/process.js';
import type { Source } from '../host/store.js';

/** Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openWithToken(name: string, token: string | undefined, env: Environment): Promise<Source> {
  const { GITHUB_SERVER_URL } = env;
  return openSource(name, { env, ...(token && GITHUB_SERVER_URL ? { token, tokenOrigin: GITHUB_SERVER_URL } : {}) });
}
