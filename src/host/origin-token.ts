/**
 * The token of a run, and the one origin that sees it. A token belongs to the server that the workflow runs on, as
 * GITHUB_SERVER_URL says, and goes nowhere else; outside a workflow no server is named, and none gets a token.
 */
import { refuse } from '../contract/errors.js';
import type { Environment } from './process.js';

export interface OriginToken {
  readonly value: string;
  /** The only origin that sees it, such as https://github.com. */
  readonly origin: string;
}

/** Who opens a store, a source or a checkout. */
export interface Opener {
  readonly env: Environment;
  /** What a door was given as github-token, empty for none. Left out, GITHUB_TOKEN of the environment is the token. */
  readonly token?: string;
}

/** The token that is sent, and where to; undefined where there is none, or no server that it belongs to. Codes: INVALID_INPUT. */
export function originToken({ env, token }: Opener): OriginToken | undefined {
  const value = token ?? env.GITHUB_TOKEN;
  const server = env.GITHUB_SERVER_URL;
  if (!value || !server) return undefined;
  if (!URL.canParse(server)) return refuse('INVALID_INPUT', 'GITHUB_SERVER_URL is not a URL', 'GITHUB_SERVER_URL');
  if (!/^[\x21-\x7e]+$/.test(value))
    return refuse('INVALID_INPUT', 'the token holds characters that no token has', 'token');
  return { value, origin: new URL(server).origin };
}
