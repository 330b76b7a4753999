/** A token and the one origin that sees it. A token goes to the server that it belongs to, and nowhere else. */
import { refuse } from '../contract/errors.js';
import type { Environment } from './process.js';

export interface GitToken {
  readonly value: string;
  /** The only origin that sees it. */
  readonly origin: string;
}

/** The token for git, and the only origin that sees it. */
export function gitToken(value: string | undefined, { GITHUB_SERVER_URL = '' }: Environment): GitToken | undefined {
  return value && URL.canParse(GITHUB_SERVER_URL) ? { value, origin: new URL(GITHUB_SERVER_URL).origin } : undefined;
}

export interface SourceOptions {
  /** A secret for private sources. */
  readonly token?: string | undefined;
  /** The only origin that sees the token, such as GITHUB_SERVER_URL; a token without it is refused where it would be sent. */
  readonly tokenOrigin?: string | undefined;
  /** Where proxies are named; the environment of the process by default. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** The options of a run on a runner: a token goes to the server that it runs on (GITHUB_SERVER_URL), and nowhere else. */
export function withServerToken(token: string | undefined, env: NodeJS.ProcessEnv): SourceOptions {
  const { GITHUB_SERVER_URL } = env;
  return { env, ...(token && GITHUB_SERVER_URL ? { token, tokenOrigin: GITHUB_SERVER_URL } : {}) };
}

export function tokenOf({ token, tokenOrigin }: SourceOptions): { value: string; origin: string } | undefined {
  if (!token) return undefined;
  if (!tokenOrigin) return refuse('INVALID_INPUT', 'a token needs the origin it belongs to', 'token');
  if (!URL.canParse(tokenOrigin)) return refuse('INVALID_INPUT', 'the origin of the token is not a URL', 'token');
  return { value: token, origin: new URL(tokenOrigin).origin };
}
