/**
 * The name of a git branch as a store.
 *
 *   git+https://HOST/OWNER/REPO[.git]#BRANCH[:FOLDER]
 *   git+http://...      loopback only
 *   git+file:///PATH#BRANCH[:FOLDER]
 *
 * In place of BRANCH there may be a ref that is no branch, and that no clone fetches: `refs/NAMESPACE/NAME`, of at least two
 * parts below refs/. FOLDER is the folder that holds `dist/`; the root unless given. No part may carry credentials.
 */
import { refuse } from '../../../contract/errors.js';
import { isLoopback } from '../../http/url.js';

export interface BranchAddress {
  /** As git takes it; without fragment and credentials. */
  readonly url: string;
  /** `https://HOST[:PORT]`; undefined for `file:`. */
  readonly origin: string | undefined;
  /** In full: `refs/heads/BRANCH`, or a ref that is no branch. */
  readonly ref: string;
  /** Empty, or ending in a slash. */
  readonly folder: string;
}

/** Codes: INVALID_INPUT; no message repeats what may be a secret. */
export function parseGitName(name: string): BranchAddress {
  const [, address = '', fragment] = /^git\+([^#]*)(?:#(.*))?$/i.exec(name) ?? [];
  if (!/^(?:https?:\/\/[^/]|file:\/\/\/)/i.test(address) || /[\s\\]/.test(address) || !URL.canParse(address))
    return refuse('INVALID_INPUT', 'the store is not git+https://, git+http:// or git+file:///', 'store');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    refuse('INVALID_INPUT', `the store at ${url.host} has a user or password in its URL`, 'store', 'Use a token.');
  if (address.includes('?')) refuse('INVALID_INPUT', `the store at ${url.host} has a query in its URL`, 'store');
  if (url.protocol === 'http:' && !isLoopback(url))
    refuse('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'store', 'Use https:.');
  const [branch = '', ...folder] = (fragment ?? '').split(':');
  return {
    url: url.href,
    origin: url.protocol === 'file:' ? undefined : url.origin,
    ref: refOf(branch, `${url.host}${url.pathname}`),
    folder: folderOf(folder.join(':')),
  };
}

/**
 * What git, or a host, keeps there by itself: branches and tags, which every clone fetches; copies of those of others; and
 * pull requests, which hosts write.
 */
const TAKEN =
  /^refs\/(?:heads|tags|pull|pull-requests|merge-requests|changes|remotes|notes|replace|stash|bisect|worktree)(?:\/|$)/i;

function refOf(name: string, repository: string): string {
  const refuseRef = (what: string, hint: string): never =>
    refuse('INVALID_INPUT', `the store ${repository} names ${what}`, 'store', hint);
  if (!isBranch(name)) refuseRef('no branch', 'Put #BRANCH at the end, or #refs/dist/NAME.');
  if (!/^refs\//i.test(name)) return `refs/heads/${name}`;
  const [, branch] = /^refs\/heads\/(.+)/.exec(name) ?? [];
  if (branch !== undefined) refuseRef('a branch by its ref', `Write #${branch}`);
  if (TAKEN.test(name)) refuseRef('a ref that git or the host keeps for something else', 'Write #refs/dist/NAME');
  if (!/^refs\/[^/]+\/[^/]/.test(name)) refuseRef('a ref of one part', 'Write #refs/dist/NAME');
  return name;
}

/** The rules of git-check-ref-format, for one branch; stricter where a shell or a log could be misled. */
function isBranch(branch: string): boolean {
  return (
    branch.length <= 200 &&
    /^[A-Za-z0-9_][A-Za-z0-9._+/@-]*$/.test(branch) &&
    !/\.\.|\/\/|@\{|[./]$/.test(branch) &&
    branch.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

function folderOf(text: string): string {
  if (text === '') return '';
  const parts = text.replace(/\/$/, '').split('/');
  if (!parts.every((part) => /^[A-Za-z0-9._+@-]+$/.test(part) && !/^\.{1,2}$|^\.git$/i.test(part)))
    refuse('INVALID_INPUT', `${JSON.stringify(text.slice(0, 100))} is not a folder of a branch`, 'store');
  return `${parts.join('/')}/`;
}
