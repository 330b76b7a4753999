/**
 * How this command line was started, so that what it prints can be pasted where it is printed: npm puts what it runs on a PATH
 * of its own, and a clone has it on none.
 */
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { shellPath, shellWord } from '../contract/text/shell-word.js';

/** What the command line is called where nobody has started it: in docs/cli.md. */
export const COMMAND_LINE = 'controller-dist';

/** What is known of a start. */
export interface Started {
  /** What node runs: a link or a file, absolute. */
  readonly script: string;
  readonly cwd: string;
  /** PATH of the environment. */
  readonly path: string | undefined;
}

/**
 * The words that begin a command, quoted for a shell. In this order:
 *
 *   controller-dist             PATH has it under this name
 *   npx --yes SPEC              npx installed it from git for this run: SPEC stands in package.json of its cache folder
 *   npx --no controller-dist    it is installed in node_modules of this folder, or of one above it; --no: nothing of that
 *                               name comes from a registry
 *   node PATH                   otherwise, from this folder where that is shorter
 */
export function invocationOf({ script, cwd, path }: Started): string {
  const file = realFile(script);
  return fromPath(script, file, path) ?? fromModules(file, cwd) ?? `node ${scriptPath(script, cwd)}`;
}

function realFile(script: string): string {
  try {
    return realpathSync(script);
  } catch {
    return script;
  }
}

/** Where npx fetched what runs from, as it was asked to: `github:OWNER/REPO#REF`; undefined where it did not, or is not told. */
export function fetchedSpec(script: string): string | undefined {
  const place = placeInModules(realFile(script));
  return place?.isFetched ? specOf(place.folder, place.name) : undefined;
}

/** FOLDER/node_modules/NAME/dist-action/cli/index.js: FOLDER is npm's, for npx, or a project's. */
function placeInModules(file: string): { folder: string; name: string; isFetched: boolean } | undefined {
  const root = dirname(dirname(dirname(file)));
  const folder = dirname(dirname(root));
  if (basename(dirname(root)) !== 'node_modules') return undefined;
  return { folder, name: basename(root), isFetched: basename(dirname(folder)) === '_npx' };
}

function fromModules(file: string, cwd: string): string | undefined {
  const place = placeInModules(file);
  if (!place) return undefined;
  const { folder, name, isFetched } = place;
  if (!isFetched) return isWithin(cwd, folder) ? `npx --no ${shellWord(name)}` : undefined;
  const spec = specOf(folder, name);
  return spec === undefined ? undefined : `npx --yes ${shellWord(spec)}`;
}

/** A place that npm fetches from by itself: a git host's shorthand, or a URL. */
const FETCHED = /^(?:github|gitlab|bitbucket|gist|git\+https?|git\+ssh|git\+file|git|https):/;
/** User and password of a URL; that of SSH is no secret. */
const CREDENTIALS = /^[a-z+]+:\/\/(?!git@)[^/]*@/;

/** What npx was asked for; undefined where it cannot be told, or where a secret is in it. */
function specOf(folder: string, name: string): string | undefined {
  try {
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const spec: unknown = dependencies?.[name];
    return typeof spec === 'string' && FETCHED.test(spec) && !CREDENTIALS.test(spec) ? spec : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(path: string, folder: string): boolean {
  const inner = relative(realFile(folder), realFile(path));
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/** Its name, where the first program of that name on PATH is this file. What npm puts before PATH is not there later. */
function fromPath(script: string, file: string, path = ''): string | undefined {
  const name = basename(script);
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder) && !folder.endsWith(MODULES_BIN));
  const first = folders.map((folder) => join(folder, name)).find(isExecutable);
  return first !== undefined && realFile(first) === file ? shellWord(name) : undefined;
}

const MODULES_BIN = join('node_modules', '.bin');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** With `/` on every system, which node takes and no shell reads as an escape. */
function scriptPath(script: string, cwd: string): string {
  const near = relative(cwd, script);
  const shorter = near.length < script.length ? near : script;
  return shellPath(shorter.split(sep).join('/'));
}
