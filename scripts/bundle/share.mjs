/**
 * Lets the parts of the bundle share what stands in several of them: such modules come into files of their own, or into a part
 * that is shared already, and each import() waits for the files that now have what it asks for.
 */
import { arrange } from './arrange.mjs';
import { isOurs, nameParts } from './names.mjs';
import { formatPart, modulesOf, withLists } from './part-file.mjs';
import { FIRST } from './parts.mjs';
import { runsOf } from './runs.mjs';

/**
 * The files of the bundle in which no module stands twice without need.
 *
 * @param {Record<string, string>} scripts the first file and the parts, by the names of their files
 * @param {{ sources: ReadonlyMap<string, readonly string[]>, asked: ReadonlyMap<string, import('./names.mjs').Asked[]> }} names
 *   the sources that a module was made of, by its name; what is asked of a part, by its name
 * @returns {Record<string, string>}
 */
export function withoutCopies(scripts, { sources, asked }) {
  const { [`${FIRST}.js`]: first, ...others } = scripts;
  const parts = new Map(Object.entries(others).map(([file, text]) => [file.replace(/\.js$/, ''), modulesOf(text)]));
  const texts = new Map([...parts.values()].flatMap((modules) => [...modules]));
  const groups = groupsOf(parts, texts, asked);
  const files = arrange(costsOf(parts, groups, asked), groups, runsOf(first, parts)).map((file) => ({
    ...file,
    modules: modulesIn(file, parts, groups),
  }));
  const names = nameParts(
    files.map(({ part, modules }, id) => ({
      id,
      sources: modules.flatMap((name) => sources.get(name)),
      asked: asked.get(part) ?? [],
    })),
  );
  const loads = (list) =>
    filesOf(list, files)
      .map((at) => names.get(at))
      .sort();
  const written = files.map(({ modules }, at) => {
    const held = new Map(modules.map((name) => [name, withLists(texts.get(name), loads)]));
    const isIncluded = (other, otherAt) => otherAt !== at && other.modules.every((name) => held.has(name));
    const included = files.flatMap((other, otherAt) => (isIncluded(other, otherAt) ? [names.get(otherAt)] : []));
    return [`${names.get(at)}.js`, formatPart(names.get(at), held, included.sort())];
  });
  return { [`${FIRST}.js`]: withLists(first, loads), ...Object.fromEntries(written) };
}

/** The modules that several parts have, by who has them. Throws where one is not the same in all. */
function groupsOf(parts, texts, asked) {
  const groups = new Map();
  for (const name of [...texts.keys()].sort()) {
    const holders = [...parts.keys()].filter((part) => parts.get(part).has(name)).sort();
    if (holders.some((part) => parts.get(part).get(name) !== texts.get(name)))
      throw new Error(`${name} is not the same in all parts of the bundle`);
    if (holders.length === 1) continue;
    // What is called for stands alone: a part is named for it.
    const home = holders.filter((part) => asked.get(part).some(({ source }) => source === name));
    const key = [...holders, ...home].join();
    const { modules, bytes } = groups.get(key) ?? { modules: [], bytes: 0 };
    const more = texts.get(name).length + name.length;
    groups.set(key, { modules: [...modules, name], holders, home, bytes: bytes + more });
  }
  return [...groups.values()];
}

/** What each part has alone, in bytes. Others come only into parts that nothing is called for. */
function costsOf(parts, groups, asked) {
  const shared = new Set(groups.flatMap(({ modules }) => modules));
  return [...parts.keys()].sort().map((name) => {
    const alone = [...parts.get(name)].filter(([module]) => !shared.has(module));
    const bytes = alone.reduce((sum, [module, text]) => sum + text.length + module.length, 0);
    return { name, bytes, isOpen: asked.get(name).length === 0 && alone.some(([module]) => isOurs(module)) };
  });
}

/** What a part has alone, what is copied into it, and the groups that are in its file. */
function modulesIn({ part, groups, copies }, parts, all) {
  const shared = new Set(all.flatMap(({ modules }) => modules));
  const alone = part === undefined ? [] : [...parts.get(part).keys()].filter((name) => !shared.has(name));
  return [...alone, ...[...groups, ...copies].flatMap(({ modules }) => modules)];
}

/** The files that have what some parts had. */
function filesOf(list, files) {
  return files.flatMap(({ part, groups }, at) =>
    list.includes(part) || groups.some(({ holders }) => holders.some((holder) => list.includes(holder))) ? [at] : [],
  );
}
