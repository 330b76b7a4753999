/**
 * GitHub's REST API, as far as a run may ask about its own repository. Its address is the runner's GITHUB_API_URL, and has
 * to belong to the server that the token is for: `api.` before its host, or the same host (docs.github.com, "Getting started
 * with the REST API"; "... GitHub Enterprise Server"). The token goes there and nowhere else. Answers are small, and nobody
 * waits long for one; what cannot be asked is an answer, too.
 */
import { ContractError } from '../../contract/errors.js';
import { parseStrictJson } from '../../contract/json/strict-json.js';
import { judge } from '../http/answer.js';
import { HttpExchange } from '../http/exchange.js';
import { FailedTry } from '../http/failure.js';
import { HTTP_LIMITS, type HttpLimits, Patience } from '../http/patience.js';
import { drain } from '../http/send.js';
import { piecesOf } from '../http/transfer.js';
import { parseBase, shown } from '../http/url.js';
import { type Opener, originToken } from '../origin-token.js';

const ANSWER = { maxBytes: 1024 * 1024, maxDepth: 32 };
const LIMITS: HttpLimits = { ...HTTP_LIMITS, headMs: 5_000, idleMs: 5_000, totalMs: 10_000, tries: 2, redirects: 2 };
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** JSON that was answered, or why there is none. */
export type ApiAnswer = { readonly value: unknown } | { readonly why: string };

export class GitHubApi {
  #silent: { readonly why: string } | undefined;

  private constructor(
    private readonly base: URL,
    private readonly exchange: HttpExchange,
  ) {}

  /** The API of a run's repository, or why it cannot be asked. Throws nothing. */
  static open(opener: Opener): GitHubApi | { readonly why: string } {
    try {
      const { GITHUB_API_URL: api = '', GITHUB_REPOSITORY: repository = '' } = opener.env;
      const token = originToken(opener);
      if (!token) return { why: 'no token was given' };
      if (api === '') return { why: 'the runner names no GITHUB_API_URL' };
      const base = parseBase(api);
      if (!belongsTo(base, new URL(token.origin))) return { why: 'GITHUB_API_URL is of another server than the token' };
      const [, owner = '', name = ''] =
        /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
      if (owner === '' || name === '.' || name === '..') return { why: 'the runner names no GITHUB_REPOSITORY' };
      const exchange = new HttpExchange({ value: token.value, origin: base.origin }, opener.env);
      return new GitHubApi(new URL(`repos/${owner}/${name}/`, base), exchange);
    } catch (error) {
      return whyNot(error);
    }
  }

  /** Asks for a path below the repository; `parts` are escaped. One that does not answer is not asked again. Throws nothing. */
  async ask(parts: readonly string[], query = ''): Promise<ApiAnswer> {
    const url = new URL(parts.map(encodeURIComponent).join('/') + query, this.base);
    const place = shown(url);
    const patience = new Patience(LIMITS, place, place);
    while (!this.#silent) {
      try {
        return await this.#read(url, place, patience);
      } catch (error) {
        await patience.afterFailure(error).catch((refusal) => {
          this.#silent = whyNot(refusal);
        });
      }
    }
    return this.#silent;
  }

  async #read(url: URL, place: string, patience: Patience): Promise<ApiAnswer> {
    const answer = await this.exchange.get(url, HEADERS, patience);
    if (isRefusal(answer.status)) {
      await drain(answer.response);
      return { why: `${place}: the server answered ${answer.status}` };
    }
    const body = await judge(answer, undefined, ANSWER.maxBytes, place);
    if (!body) throw new FailedTry('there is no answer');
    const pieces: Uint8Array[] = [];
    for await (const piece of piecesOf(body, ANSWER.maxBytes, place, patience)) pieces.push(Buffer.from(piece));
    return { value: parseStrictJson(Buffer.concat(pieces), ANSWER, place).value };
  }
}

/** An answer, if not the one hoped for: the token may not see it, or it is not there. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function belongsTo(api: URL, server: URL): boolean {
  return api.protocol === server.protocol && (api.host === server.host || api.host === `api.${server.host}`);
}

/** What is no refusal is a fault of this program, and stays one. */
function whyNot(error: unknown): { readonly why: string } {
  if (error instanceof ContractError) return { why: error.message };
  throw error;
}
