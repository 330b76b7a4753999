/**
 * The names of stores and sources (docs/stores.md). A name points at the folder that holds `dist/`.
 *
 *   .   PATH   file://PATH      a directory (one letter before `:` is a drive of Windows); ./PATH whatever it looks like
 *   https://                    a static host, read only; http:// on this machine
 *   git+https://...#BRANCH      a branch of a git repository, or #refs/...; git+file://, git+http:// on this machine
 *   s3://BUCKET/PREFIX          S3-compatible storage, as the AWS_* variables say
 *
 * What reads as an address of something, and is none of these, is no folder: publishing would make one of that name, say
 * that all is well, and nobody would ever look there.
 */
import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ContractError, refuse } from '../../contract/errors.js';
import { isLiteralPath, requireFolderPath, requireNamesOfWindows } from '../disk/folder-path.js';

/** What a name says of its kind; the rest of a URL is that kind's to read. */
export type StoreName =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'git' | 's3' | 'http' | 'https' };

const PLACE = 'store';
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
const KINDS =
  'Write PATH, file:///PATH, git+https://HOST/OWNER/REPO#BRANCH, s3://BUCKET/PREFIX, or https://HOST/PATH to read from; a folder as ./NAME.';
/** Letters last, as of a host and not of a version; or an address of numbers. */
const HOST = String.raw`(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3}`;
/** HOST[:PORT]/PATH and HOST:PATH, with a user before them; or a host alone, where it has three parts. */
const ADDRESS = new RegExp(
  String.raw`^(?:[^@/\\:]*@)?((?:${HOST})(?::\d+(?=/))?)[:/]+([\w.~+-][\w.~/+-]*)(?:#([\w./:+-]+))?$`,
  'i',
);
const HOST_ALONE = /^(?:[a-z0-9-]+\.){2,}[a-z]{2,}$/i;

/** The kind of place that a name is of. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED; no message repeats what may be a secret. */
export function parseStoreName(name: string, windows = process.platform === 'win32'): StoreName {
  const scheme = isLiteralPath(name) ? undefined : SCHEME.exec(name)?.[1]?.toLowerCase();
  if (scheme !== undefined && name.trim() === name && !/[\0\r\n]/.test(name)) return parseUrl(name, scheme, windows);
  requireFolderPath(name, PLACE, windows);
  if (!isLiteralPath(name)) refuseAddress(name, windows);
  return { kind: 'directory', path: name };
}

function parseUrl(name: string, scheme: string, windows: boolean): StoreName {
  const kind = /^(?:(git)\+(?:https?|file)|s3|https?|file)$/.exec(scheme);
  if (!kind) return refuseScheme(name, scheme);
  const rest = name.slice(scheme.length + 1);
  const slashes = scheme.endsWith('file') ? '///' : '//';
  // A host may stand before the path of a file: URL; what it means is Node's or git's to say.
  const isWhole = rest.startsWith('//') && (slashes === '///' ? rest.length > 3 : /^\/\/[^/]/.test(rest));
  // What follows http: may be anything that was pasted.
  const path = scheme.startsWith('http') ? 'HOST/PATH' : plain(rest) || 'PATH';
  if (!isWhole)
    refuse('INVALID_INPUT', `${scheme}: must be followed by ${slashes}`, PLACE, `Write ${scheme}:${slashes}${path}`);
  if (scheme === 'file') return { kind: 'directory', path: pathOfUrl(name, windows) };
  return { kind: (kind[1] ?? scheme) as 'git' | 's3' | 'http' | 'https' };
}

/** What may be repeated of an address: no user, no password, no query, and no more than fits a line. */
function plain(rest: string): string {
  return rest
    .replace(/^\/+/, '')
    .replace(/^[^/#]*@/, '')
    .replace(/\?[^#]*/, '')
    .slice(0, 200);
}

function refuseScheme(name: string, scheme: string): never {
  // The port is that of another protocol.
  const address = /^(?:git|ssh|git\+ssh|ssh\+git):\/\/(.*)$/i.exec(name)?.[1]?.replace(/:\d+(?=\/)/, '') ?? name;
  const hint = ADDRESS.test(address) ? `Write ${asBranch(address)}` : KINDS;
  // HOST:PATH, as ssh takes it.
  const what = scheme.includes('.') ? 'HOST:PATH' : `${scheme}:`;
  return refuse('STORE_NOT_SUPPORTED', `${what} is not a kind of store that is supported`, PLACE, hint);
}

function refuseAddress(name: string, windows: boolean): void {
  const [path = '', ...fragment] = name.split('#');
  // With a drive, or two backslashes before a server or a name of the system's own.
  const isOfWindows = windows && /^(?:[A-Za-z]:|\\\\)/.test(name);
  const refuseAs = (what: string, instead: string): never =>
    refuse('INVALID_INPUT', `the name of the store is ${what}`, PLACE, `Write ${instead}${orFolder(name)}`);
  if (ADDRESS.test(name) && !isOfWindows) refuseAs('HOST/PATH, and says of no kind of store', asBranch(name));
  if (HOST_ALONE.test(name)) refuseAs('a host, and says of no kind of store', `https://${name}`);
  if (/^[^/]*:/.test(name) && !isOfWindows)
    refuse('STORE_NOT_SUPPORTED', 'HOST:PATH is not a kind of store', PLACE, KINDS);
  const repository = `git+${pathToFileURL(path).href}`;
  if (fragment.length > 0) refuseAs('a folder with #BRANCH', `${repository}#${fragment.join('#').slice(0, 200)}`);
  if (/\.git\/?$/.test(path)) refuseAs('that of a git repository', `${repository}#BRANCH`);
}

/** How a folder is named that really is called so; nothing where a part of it could be a password. */
function orFolder(name: string): string {
  if (name.includes('@')) return '';
  const literal = isAbsolute(name) ? pathToFileURL(name).href : `./${name}`;
  return `, or ${literal.slice(0, 200)} for a folder of that name`;
}

/** The same repository as a store, with the branch that was named. */
function asBranch(address: string): string {
  const [, host = '', path = '', branch = 'BRANCH'] = ADDRESS.exec(address) ?? [];
  return `git+https://${host}/${path.replace(/^\/+/, '')}#${branch}`;
}

function pathOfUrl(name: string, windows: boolean): string {
  const plainly = `file:///${plain(name.slice('file:'.length))}`;
  if (/[?#]/.test(name)) {
    const hint = name.includes('?') ? 'Write ? as %3F' : `Write git+${plainly}, or # as %23 for a folder of that name`;
    refuse('INVALID_INPUT', 'a file: URL of a folder has no query and no #BRANCH', PLACE, hint);
  }
  try {
    const path = fileURLToPath(name);
    if (windows) requireNamesOfWindows(path, PLACE);
    if (windows || !/^\/[A-Za-z]:/.test(path)) return path;
  } catch (error) {
    if (error instanceof ContractError) throw error;
    // Said below, as of every URL that is no path here.
  }
  return refuse('INVALID_INPUT', `${plainly} is not a file URL of this system`, PLACE, 'Write file:///PATH');
}
