/**
 * Names for the modules and the parts of the bundle, in place of webpack's numbers: a review of dist-action sees what
 * changed. They follow from what a part holds and from nothing else, so that they are the same on every machine.
 *
 *   module  its file, as `src/contract/errors.ts`; of a package as `zod/v4/core/core.js`; of Node.js as `node:fs`
 *   part    asked for by an import()       the file that is asked for: `cli-commands-plan`; a package: `actions-core`
 *           shared by several, ours        the rooms of the highest layer in it: `shared-steps-publish`
 *           shared by several, packages    the packages: `semver`
 *
 * Where two parts would have one name, both get a longer one: for whom it is asked for, or with what it holds alone.
 */

/** @typedef {{ source: string, from: string[] }} Asked   What an import() asks for, and in which files it stands. */
/** @typedef {{ id: number, sources: string[], asked: Asked[] }} Part   Its files; `asked` is empty where it is only shared. */

const LAYERS = ['actions', 'cli', 'steps', 'host', 'contract'];
/** A part that holds more rooms of its highest layer is named for the layer. */
const MAX_ROOMS = 3;

/**
 * The source that a module was made of, without the folder that it lay in. Throws for a file that is in neither `lib` nor
 * a package.
 *
 * @param {string} file its path, with `/`
 * @param {string} root the folder of this repository, with `/`
 */
export function sourceOf(file, root) {
  const [path] = file.split('?');
  const inPackages = path.indexOf('/node_modules/');
  if (inPackages !== -1) return path.slice(inPackages + '/node_modules/'.length);
  if (path.startsWith(`${root}/lib/`)) return `src/${path.slice(`${root}/lib/`.length).replace(/\.js$/, '.ts')}`;
  throw new Error(`${file} is in neither lib nor node_modules, so it has no name`);
}

/**
 * A name for each part, by its id. Throws where two cannot be told apart.
 *
 * @param {readonly Part[]} parts
 * @returns {Map<number, string>}
 */
export function nameParts(parts) {
  const names = new Map();
  for (const part of parts) {
    const name = shortName(part);
    const others = parts.filter((other) => other !== part && shortName(other) === name);
    names.set(part.id, others.length === 0 ? name : longName(name, part, others));
  }
  const twice = [...names.values()].find((name, at, all) => all.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two parts of the bundle are called ${twice}`);
  return names;
}

function shortName({ sources, asked }) {
  if (asked.length > 0) return join(asked.map(({ source }) => (isOurs(source) ? source : packageOf(source))));
  const layer = LAYERS.find((name) => sources.some((source) => source.startsWith(`src/${name}/`)));
  if (layer === undefined) return join(sources.map(packageOf));
  return `shared-${join(roomsOf(sources.filter((source) => source.startsWith(`src/${layer}/`))))}`;
}

/** For whom a part is asked for; else the first of its files that no other part of its name holds. */
function longName(name, { sources, asked }, others) {
  if (asked.length > 0) return `${name}-for-${join(asked.flatMap(({ from }) => from))}`;
  const [own] = sources.filter((source) => others.every((other) => !other.sources.includes(source))).sort();
  return own === undefined ? name : `${name}-with-${wordsOf(own)}`;
}

/** The outermost rooms of some files of one layer; a file that lies in the layer itself is its own room. */
function roomsOf(sources) {
  const folders = sources.map((source) => {
    const parts = source.split('/');
    return parts.length > 3 ? parts.slice(0, -1).join('/') : source;
  });
  const rooms = [...new Set(folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`))))];
  return rooms.length > MAX_ROOMS ? [sources[0].split('/').slice(0, 2).join('/')] : rooms;
}

export function isOurs(source) {
  return source.startsWith('src/');
}

/** `@actions/core` of `@actions/core/lib/core.js`. */
export function packageOf(source) {
  const [scope, name] = source.split('/node_modules/').at(-1).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The words of some sources, each once and in the order of the alphabet. */
function join(sources) {
  return [...new Set(sources.map(wordsOf))].sort().join('-and-');
}

function wordsOf(source) {
  return source
    .replace(/^src\//, '')
    .replace(/\.[cm]?[jt]s$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
