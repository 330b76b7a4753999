/**
 * Where a commit may be fetched from: servers of https and ssh, and this machine's own folders where whoever asks has named
 * one. Manifests, .gitmodules and .lfsconfig are whoever's wrote them: what they name is attacker-controlled, and is a place
 * to fetch from, never a program to start, an option, or plain text.
 */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

const SERVER = /^(?:https|ssh):\/\/(?:[^/]*@)?[^/@-][^/@]*\/./;
const FILE = /^file:\/\/\/./;
/** USER@HOST:PATH, as git takes it for ssh. A scheme has `//` after its colon, a transport helper a second colon. */
const SCP = /^(?:[A-Za-z0-9_.][\w.+-]*@)?[A-Za-z0-9][A-Za-z0-9.-]+:(?!\/\/|:)[^-]./;
const MAX_LENGTH = 4096;
/** The rule, for whoever has an address that is refused. */
export const ALLOWED = 'Only https and ssh are asked, and folders of this machine where the repository is one.';

/** Whether a URL is one of https or ssh; with `allowFile` also one of a folder. */
export function isFetchable(url: string, allowFile: boolean): boolean {
  if (url.length > MAX_LENGTH || /\p{Cc}/u.test(url)) return false;
  return (SERVER.test(url) || (allowFile && FILE.test(url))) && URL.canParse(url);
}

/** Whether git fetches from this machine. */
export function isLocal(from: string): boolean {
  return isAbsolute(from) || from.startsWith('file:');
}

/**
 * What a repository at `base` means by a URL: as it stands, or, where it begins with `./` or `../`, relative to `base`, on the
 * same server. Undefined for what may not be asked. A folder becomes a URL of file.
 */
export function addressOf(url: string, base: string, allowFile: boolean): string | undefined {
  const isRelative = /^\.\.?\//.test(url);
  const full = isRelative ? relativeTo(base, url) : isAbsolute(url) ? pathToFileURL(url).href : url;
  if (full === undefined) return undefined;
  const isScp = SCP.test(full) && full.length <= MAX_LENGTH && !/\p{Cc}/u.test(full);
  return isScp || isFetchable(full, allowFile) ? full : undefined;
}

function relativeTo(base: string, url: string): string | undefined {
  const from = isAbsolute(base) ? pathToFileURL(base).href : base;
  const [, head, path = ''] = /^([a-z]+:\/\/[^/]*\/|[^/:]+:\/*)(.*)$/.exec(from) ?? [];
  if (head === undefined) return undefined;
  const steps = path.split('/').filter(Boolean);
  for (const step of url.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.length === 0 ? undefined : head + steps.join('/');
}
