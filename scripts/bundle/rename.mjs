/** Puts names where webpack wrote numbers. Each form that it writes is known here; another one is an error. */

const REQUIRE = '__(?:webpack|nccwpck)_require\\d*_*';
const NUMBER = '(?:/\\* import\\(\\) \\*/ ?)?(\\d+)';
/** `__webpack_require__(1)`, `__webpack_require__.t(1, 19)`, `x.bind(__webpack_require__, 1)`, and the key of a module. */
const MODULES = [
  new RegExp(`(\\b${REQUIRE}(?:\\.t)?\\()${NUMBER}(?=[,)])`, 'g'),
  new RegExp(`(\\.bind\\(${REQUIRE}, )${NUMBER}(?=[,)])`, 'g'),
  /^(\/\*{3}\/ )(\d+)(?=:$)/gm,
];
/** `__webpack_require__.e(1)`, and how a part says which it is, and which others it holds. */
const PARTS = [
  new RegExp(`(\\b${REQUIRE}\\.e\\()${NUMBER}(?=\\))`, 'g'),
  /^(export const id = )(\d+)(?=;$)/gm,
  /^(export const ids = \[)(\d+(?:,\d+)*)(?=\];$)/gm,
  /(installedChunks = \{\s*(?:\/\*+\/\s*)?)(\d+)(?=: 0\b)/g,
];
/** The name of a part's file, as the first file makes it of an id. */
const FILE_NAME = '"" + chunkId + ".index.js"';
/** A number in a place where a name belongs, with whatever blanks and comments. */
const BLANK = '(?:\\s|/\\*[^*]*\\*/)*';
const LEFT = new RegExp(
  [
    `\\b${REQUIRE}(?:\\.[et])?${BLANK}\\(${BLANK}\\d`,
    `\\.bind\\(${BLANK}${REQUIRE},${BLANK}\\d`,
    '^/\\*+/\\s*\\d+\\s*:',
    '^export const ids?\\b[^"\\n]*\\d',
  ].join('|'),
  'm',
);

/**
 * A file of the bundle with the names of modules and parts. Throws where a number has no name, or where webpack writes
 * in another form.
 *
 * @param {string} code as webpack wrote it
 * @param {{ modules: Map<number, string>, parts: Map<number, string> }} names
 */
export function withNames(code, { modules, parts }) {
  const named = [
    ...MODULES.map((form) => ({ form, names: modules })),
    ...PARTS.map((form) => ({ form, names: parts })),
  ].reduce((text, { form, names }) => text.replace(form, (_, before, ids) => before + quoted(names, ids)), code);
  const left = LEFT.exec(named);
  if (left) refuse(`webpack writes its numbers in another form now: ${left[0]}`);
  return named;
}

/** The first file, which also knows how the files of the others are called. Throws as `withNames`. */
export function firstWithNames(code, names) {
  if (code.split(FILE_NAME).length !== 2) refuse('webpack names the files of the bundle in another way now');
  return withNames(code.replace(FILE_NAME, 'chunkId + ".js"'), names);
}

/** One number, or several with commas between them. */
function quoted(names, ids) {
  const named = ids
    .split(',')
    .map((id) => names.get(Number(id)) ?? refuse(`nothing of the bundle has the number ${id}`));
  return named.map((name) => JSON.stringify(name)).join();
}

function refuse(message) {
  throw new Error(message);
}
