/** What webpack put into which part of the bundle, read from the statistics that ncc gives beside the code. */
import { sep } from 'node:path';
import { isOurs, nameParts, packageOf, sourceOf } from './names.mjs';

/** The file of the bundle that is loaded first, and loads the others. */
export const FIRST = 'index';

/**
 * The names of all modules and parts, by the numbers that webpack gave them, and those of the packages that they are from; by
 * these names what a module was made of, and what is asked of a part.
 *
 * @param stats the `stats` of ncc
 * @param {string} root the folder of this repository
 * @returns {{ modules: Map<number, string>, sources: Map<string, string[]>, parts: Map<number, string>,
 *   asked: Map<string, import('./names.mjs').Asked[]>, packages: Set<string> }}
 */
export function namesOf({ compilation }, root) {
  const { chunks, chunkGraph } = compilation;
  const folder = root.split(sep).join('/');
  const modules = new Map();
  const sources = new Map();
  const packages = new Set();
  const parts = [];
  const first = new Map();
  for (const chunk of chunks) {
    const held = [...chunkGraph.getChunkModules(chunk)].filter((module) => module.type !== 'runtime');
    for (const module of held) {
      const name = moduleSource(module, folder);
      modules.set(chunkGraph.getModuleId(module), name);
      sources.set(
        name,
        [...(module.modules ?? [module])].map((inner) => moduleSource(inner, folder)),
      );
    }
    const all = held.flatMap((module) => sources.get(moduleSource(module, folder)));
    for (const source of all) if (!isOurs(source)) packages.add(packageOf(source));
    if (chunk.hasRuntime()) first.set(chunk.id, FIRST);
    else parts.push({ id: chunk.id, sources: all, asked: askedFor(chunk, held, compilation, folder) });
  }
  if (first.size !== 1) throw new Error(`the bundle begins in ${first.size} files, and not in one`);
  if (new Set(modules.values()).size !== modules.size) throw new Error('two modules of the bundle have one name');
  const names = nameParts(parts);
  const asked = new Map(parts.map((part) => [names.get(part.id), part.asked]));
  return { modules, sources, parts: new Map([...first, ...names]), asked, packages };
}

/** The modules of a part that an import() asks for, and the files in which it stands. */
function askedFor(chunk, held, { moduleGraph }, folder) {
  const asked = new Map();
  for (const group of chunk.groupsIterable)
    for (const block of group.blocksIterable)
      for (const dependency of block.dependencies) {
        const module = moduleGraph.getModule(dependency);
        if (!held.includes(module)) continue;
        const source = moduleSource(module, folder);
        const from = moduleSource(moduleGraph.getParentModule(dependency), folder);
        asked.set(source, [...(asked.get(source) ?? []), from]);
      }
  return [...asked].map(([source, from]) => ({ source, from }));
}

/** Several modules in one are named for the one that takes the others in; what Node.js has, for what is asked of it. */
function moduleSource(module, folder) {
  if (module.externalType !== undefined) return module.userRequest.replace(/^\.\//, '');
  const { resource } = module.rootModule ?? module;
  if (typeof resource !== 'string') throw new Error(`webpack made a module of no file: ${module.identifier()}`);
  return sourceOf(resource.split(sep).join('/'), folder);
}
