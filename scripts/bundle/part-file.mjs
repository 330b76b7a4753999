/** The file of a part, as SWC writes what webpack made: its name, its modules, and in them the lists of parts that an import() waits for. */

const HEAD =
  /^export const id = ("[^"\n]+");\nexport const ids = \[\n {4}\1(?:,\n {4}"[^"\n]+")*\n\];\nexport const modules = \{\n/;
const MODULE = / {4}("[^"\n]+"): (\(?(?:function)?\([\s\S]*?\n {4}\}\)?),?\n(?= {4}"[^"\n]+": (?:\(|function)|\};\n$)/y;
const END = '};\n';
const REQUIRE = '__(?:webpack|nccwpck)_require__';
/** `Promise.all([require.e("a"), require.e("b")])`, or one part alone. */
const LISTS = new RegExp(
  `Promise\\.all\\(\\[\\s*(?:${REQUIRE}\\.e\\("[^"\\n]+"\\),?\\s*)+\\]\\)|${REQUIRE}\\.e\\("[^"\\n]+"\\)`,
  'g',
);
const ASKED = new RegExp(`(${REQUIRE})\\.e\\("([^"\\n]+)"\\)`, 'g');

/**
 * The modules of a part, as they stand in its file, by their names. Throws for a file in another form.
 *
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function modulesOf(text) {
  const [head, id] = HEAD.exec(text) ?? [];
  if (head === undefined) throw new Error('SWC writes parts in another form now');
  const modules = new Map();
  let at = head.length;
  while (text.slice(at) !== END) {
    MODULE.lastIndex = at;
    const [all, key, made] = MODULE.exec(text) ?? [];
    if (all === undefined) throw new Error(`SWC writes the modules of ${id} in another form now`);
    modules.set(JSON.parse(key), made);
    at += all.length;
  }
  return modules;
}

/**
 * The file of a part.
 *
 * @param {string} name
 * @param {ReadonlyMap<string, string>} modules
 * @param {readonly string[]} included the parts that hold nothing but some of these modules: they need not be loaded after it
 */
export function formatPart(name, modules, included) {
  const ids = [name, ...included].map((id) => `    ${JSON.stringify(id)}`).join(',\n');
  const entries = [...modules].map(([key, made]) => `    ${JSON.stringify(key)}: ${made}`).join(',\n');
  return `export const id = ${JSON.stringify(name)};\nexport const ids = [\n${ids}\n];\nexport const modules = {\n${entries}\n${END}`;
}

/**
 * What each import() in a file waits for.
 *
 * @param {string} text
 * @returns {string[][]} names of parts
 */
export function listsOf(text) {
  return [...text.matchAll(LISTS)].map(([list]) => [...list.matchAll(ASKED)].map(([, , part]) => part));
}

/**
 * The same file, with other lists.
 *
 * @param {string} text
 * @param {(parts: string[]) => string[]} change gives what is to be waited for in place of some parts
 */
export function withLists(text, change) {
  return text.replace(LISTS, (list) => {
    const asked = [...list.matchAll(ASKED)];
    const loads = change(asked.map(([, , part]) => part)).map((part) => `${asked[0][1]}.e(${JSON.stringify(part)})`);
    return loads.length === 1 ? loads[0] : `Promise.all([${loads.join(', ')}])`;
  });
}
