/**
 * Checks the import arrows of src: between the layers (`actions`, `cli` -> `steps` -> `host`, `page`, `contract`; `host`,
 * `page` -> `contract`), between the rooms of a layer, and between files, which may form no circle; what each layer may take from
 * outside; how many files a room holds; and that no list becomes the arguments of a call, which the stack bounds. Every fault is one line, `file:line: what`; exit 1 where there is one. Files
 * of over 200 lines are named as warnings.
 *
 *   node scripts/check-layers.mjs [ROOT]      ROOT: the folder that holds src
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from './syntax.mjs';

const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));

/** What each layer may import of the others; itself always. */
const BELOW = {
  contract: [],
  page: ['contract'],
  host: ['contract'],
  steps: ['host', 'page', 'contract'],
  cli: ['steps', 'host', 'contract'],
  actions: ['steps', 'host', 'contract'],
  entry: ['actions', 'cli'],
};
/** What each room may import of the other rooms of its layer. What holds for a folder holds for those inside it. */
const ROOMS = {
  contract: [],
  'contract/text': ['contract'],
  'contract/json': ['contract', 'contract/text'],
  'contract/identity': ['contract', 'contract/text', 'contract/json'],
  'contract/documents': ['contract', 'contract/text', 'contract/json', 'contract/identity', 'contract/executable'],
  'contract/executable': ['contract', 'contract/identity', 'contract/documents'],
  'contract/executable/parts': ['contract/executable'],
  'contract/archive': ['contract', 'contract/identity', 'contract/documents'],
  'contract/release-index': ['contract', 'contract/text', 'contract/json', 'contract/identity', 'contract/documents'],
  'contract/attestation': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/release-index',
    'contract/attestation/reading',
    'contract/attestation/roots',
  ],
  'contract/attestation/reading': [],
  'contract/attestation/roots': [],
  'contract/selection': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/release-index',
  ],
  'contract/lockfile': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/release-index',
    'contract/selection',
  ],
  'contract/decisions': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/executable',
    'contract/release-index',
    'contract/attestation',
    'contract/attestation/reading',
    'contract/selection',
  ],
  'contract/handoff': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/executable',
    'contract/release-index',
    'contract/attestation',
    'contract/attestation/reading',
    'contract/handoff/installer',
    'contract/handoff/packslip',
  ],
  'contract/handoff/installer': ['contract/handoff'],
  'contract/handoff/packslip': ['contract/handoff'],
  'contract/governance': [
    'contract',
    'contract/text',
    'contract/json',
    'contract/identity',
    'contract/documents',
    'contract/executable',
    'contract/release-index',
  ],
  'contract/governance/host': [],
  'contract/governance/prose': [],
  'contract/governance/changes': [],
  'contract/governance/changelog': ['contract/governance/changes'],
  'contract/governance/rules': [
    'contract/governance/prose',
    'contract/governance/changes',
    'contract/governance/changelog',
  ],
  'host/disk': [],
  host: ['host/disk'],
  'host/archive': ['host', 'host/disk'],
  'host/git': ['host', 'host/disk'],
  'host/git/checkout': ['host/git'],
  'host/git/clone': ['host/git', 'host/git/checkout'],
  'host/http': ['host', 'host/disk'],
  'host/github': ['host', 'host/disk', 'host/http'],
  'host/install': ['host', 'host/disk'],
  'host/machine': ['host', 'host/disk'],
  'host/runner': ['host', 'host/disk'],
  'host/rust': ['host', 'host/disk', 'host/archive'],
  'host/rust/build': ['host/rust', 'host/git/checkout'],
  'host/rust/commit': ['host/rust', 'host/rust/build', 'host/git/checkout'],
  'host/rust/preflight': ['host/rust', 'host/rust/build'],
  'host/store': ['host', 'host/disk', 'host/git', 'host/http'],
  'host/store/git-branch': [],
  'host/store/s3': [],
  page: [],
  'page/model': [],
  'page/browser': ['page/model'],
  steps: [],
  'steps/release-index': [],
  'steps/verify': ['steps/release-index'],
  'steps/attest': ['steps/release-index', 'steps/verify'],
  'steps/install': ['steps/release-index', 'steps/verify', 'steps/lockfile'],
  'steps/lockfile': ['steps/release-index', 'steps/verify'],
  'steps/export': ['steps/release-index', 'steps/verify'],
  'steps/publish': ['steps/release-index'],
  'steps/package': [],
  'steps/rebuild': ['steps/package', 'steps/publish', 'steps/release-index', 'steps/verify'],
  'steps/govern': ['steps/release-index'],
  'steps/init': ['steps/init/texts'],
  'steps/init/texts': [],
  cli: [],
  'cli/commands': ['cli/commands/lockfile', 'cli/commands/handoff', 'cli/commands/store', 'cli/commands/project'],
  'cli/commands/lockfile': [],
  'cli/commands/handoff': ['cli/commands'],
  'cli/commands/store': [],
  'cli/commands/project': [],
  actions: [],
  'actions/doors': ['actions/events', 'actions/report', 'actions/doors/requests'],
  'actions/doors/requests': [],
  'actions/events': [],
  'actions/report': [],
};
/**
 * Folders whose own files and inner rooms may import one another: their procedures stand beside the rooms that they are
 * made of. Circles of files are refused there as everywhere.
 */
const OPEN = ['contract/governance', 'host/store', 'steps', 'cli', 'actions'];
/** A room of more files has a room in it that was not made. */
const MAX_FILES = 14;
/** The one file above the layers: it picks the door or the command line. */
const ENTRY = 'src/entry.ts';
/** All that the core, and the page, may take from outside: values in, values out. */
const CORE_IMPORTS = new Set(['zod/mini', 'zod/v4/locales/en.js', 'node:crypto', 'node:path/posix', 'node:buffer']);
/** The outside world where it needs no import. */
const CORE_FORBIDDEN_OBJECTS = new Set(['process', 'performance', 'globalThis']);
const CORE_FORBIDDEN_MEMBERS = new Set(['Date.now', 'Math.random']);
const CORE_FORBIDDEN_CALLS = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'require']);
/** Packages that only one layer may import, and of the core only one room; lazily where they are slow to load. */
const OWNED = new Map([
  ['@actions/core', { layer: 'actions', lazy: false }],
  ['@actions/exec', { layer: 'host', lazy: true }],
  ['@actions/tool-cache', { layer: 'host', lazy: true }],
  ['@actions/cache', { layer: 'host', lazy: true }],
  ['@sigstore/verify', { layer: 'contract', room: 'contract/attestation', lazy: true }],
  ['@sigstore/core', { layer: 'contract', room: 'contract/attestation', lazy: true }],
]);
/** The files that have such packages to themselves, and are loaded in their place. */
const LOADERS = new Set(['src/contract/attestation/library.ts', 'src/contract/selection/npm-range.ts']);
/**
 * The files that may start programs: process-group.ts, so that each can be ended with its children, and liveness.ts, which asks
 * sysctl of macOS for one value, within 5 seconds, from below the room that process-group.ts is in.
 */
const STARTERS = new Set(['src/host/process-group.ts', 'src/host/disk/liveness.ts']);
const DRAWERS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared']);
const MAX_LINES = 200;

const faults = [];
const warnings = [];
const fault = (file, line, message) => faults.push(`${file}:${line}: ${message}`);

/** file -> the files of src that it imports, and where. */
const imports = new Map();
const files = sourceFiles();

for (const file of files) {
  imports.set(file, []);
  const text = readFileSync(join(root, file), 'utf8');
  checkName(file);
  checkText(file, text);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > MAX_LINES) warnings.push(`${file}: ${lines} lines, more than ${MAX_LINES}`);
}
checkCircles();
checkSizes();
for (const line of warnings) console.warn(`warning: ${line}`);
for (const line of faults) console.error(line);
process.exitCode = faults.length > 0 ? 1 : 0;

function sourceFiles() {
  if (!existsSync(join(root, 'src'))) {
    fault('src', 1, 'there is no such folder');
    return [];
  }
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function layerOf(file) {
  if (file === ENTRY || file === ENTRY.replace('.ts', '.js')) return 'entry';
  const [src, layer, ...rest] = file.split('/');
  return src === 'src' && rest.length > 0 && Object.hasOwn(BELOW, layer) ? layer : undefined;
}

function roomOf(file) {
  return posix.dirname(file).slice('src/'.length);
}

/** Whether one of two folders holds the other, and is open to it. */
function isOpen(a, b) {
  return (OPEN.includes(b) && a.startsWith(`${b}/`)) || (OPEN.includes(a) && b.startsWith(`${a}/`));
}

/** The rooms that a room may import: its own list, and those of the folders around it, which hold for what is inside. */
function mayImport(room) {
  const around = room.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
  return around.flatMap((folder) => ROOMS[folder] ?? []);
}

function checkRoom(file, target, line) {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to || isOpen(from, to) || layerOf(file) !== layerOf(target)) return;
  if (!mayImport(from).includes(to)) fault(file, line, `the room ${from} may not import the room ${to}`);
}

/** Depth first, naming each circle once, at the import that closes it. */
function checkCircles() {
  const done = new Set();
  const path = [];
  const visit = (file) => {
    path.push(file);
    for (const { target, line } of imports.get(file) ?? []) {
      const at = path.indexOf(target);
      if (at !== -1) fault(file, line, `closes a circle: ${[...path.slice(at), target].join(' -> ')}`);
      else if (!done.has(target)) visit(target);
    }
    path.pop();
    done.add(file);
  };
  for (const file of files) if (!done.has(file)) visit(file);
}

function checkSizes() {
  for (const room of new Set(files.map((file) => posix.dirname(file)))) {
    const { length } = files.filter((file) => posix.dirname(file) === room);
    if (length > MAX_FILES) fault(room, 1, `holds ${length} files, more than ${MAX_FILES}; a room in it was not made`);
  }
}

function checkName(file) {
  const name = basename(file).replace(/\.[^.]+$/, '');
  if (layerOf(file) === undefined) fault(file, 1, `is in none of the layers ${Object.keys(BELOW).join(', ')}`);
  if (name === 'index') fault(file, 1, 'is a barrel by name; name the file for its function');
  else if (layerOf(file) && layerOf(file) !== 'entry' && !Object.hasOwn(ROOMS, roomOf(file)))
    fault(file, 1, `is in a room that scripts/check-layers.mjs does not know: ${roomOf(file)}`);
  if (file.split('/').some((part) => DRAWERS.has(part.replace(/\.[^.]+$/, ''))))
    fault(file, 1, 'is a drawer, not a name');
}

function checkText(file, text) {
  const layer = layerOf(file);
  const { nodes, lineOf } = parse(text);
  for (const node of nodes) {
    const found = importOf(node);
    if (found) checkImport(file, layer, found, lineOf(node));
    if (node.arguments?.some(({ spread }) => spread))
      fault(file, lineOf(node), 'spreads a list into arguments, and a long one overflows the stack');
    if (node.type === 'ExportAllDeclaration') fault(file, lineOf(node), 'is a barrel: export *');
    const outside = layer === 'contract' && outsideOf(node);
    if (outside) fault(file, lineOf(node), `the core may not use ${outside}`);
  }
}

function checkImport(file, layer, { specifier, lazy }, line) {
  if (specifier === undefined) fault(file, line, 'imports what only the run decides; import a literal');
  else if (specifier.startsWith('.')) checkArrow(file, layer, specifier, lazy, line);
  else checkOutside(file, layer, specifier, lazy, line);
}

function checkArrow(file, layer, specifier, lazy, line) {
  const target = posix.join(posix.dirname(file), specifier);
  if (!lazy && LOADERS.has(target.replace(/\.js$/, '.ts')))
    fault(file, line, `${specifier} is loaded by await import()`);
  const to = layerOf(target);
  if (to === undefined) fault(file, line, `imports ${target}, which is in no layer`);
  else if (layer !== undefined && to !== layer && !BELOW[layer].includes(to))
    fault(file, line, `${layer} may not import ${to} (${specifier})`);
  else checkImported(file, target.replace(/\.js$/, '.ts'), line);
}

/** An import that the layers allow: whether its room does, and what it adds to the graph of files. */
function checkImported(file, target, line) {
  if (layerOf(file) !== undefined) checkRoom(file, target, line);
  imports.get(file).push({ target, line });
}

function checkOutside(file, layer, specifier, lazy, line) {
  const packageName = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const owned = OWNED.get(packageName);
  if ((layer === 'contract' || layer === 'page') && !isOfCore(file, specifier, owned))
    fault(file, line, `the ${layer === 'contract' ? 'core' : layer} may not import ${specifier}`);
  if (/^(?:node:)?child_process$/.test(specifier) && !STARTERS.has(file))
    fault(file, line, 'only src/host/process-group.ts starts programs');
  if (owned && owned.layer !== layer) fault(file, line, `only src/${owned.layer} may import ${packageName}`);
  else if (owned?.lazy && !lazy && !LOADERS.has(file))
    fault(file, line, `${packageName} is loaded by await import(), where it is used`);
}

/** Whether a file of the core may import something: what all of it may, or a package of its room. */
function isOfCore(file, specifier, owned) {
  if (owned?.room !== undefined) return `${roomOf(file)}/`.startsWith(`${owned.room}/`);
  if (LOADERS.has(file) && /^semver\/classes\/[a-z]+\.js$/.test(specifier)) return true;
  return CORE_IMPORTS.has(specifier) || /^semver\/functions\/[a-z]+\.js$/.test(specifier);
}

/** What a node imports, and whether that costs nothing at start; undefined where it imports nothing. */
function importOf(node) {
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type))
    return node.source ? { specifier: node.source.value, lazy: node.typeOnly === true } : undefined;
  if (node.type === 'TsImportType') return { specifier: node.argument.value, lazy: true };
  if (node.type !== 'CallExpression' || node.callee.type !== 'Import') return undefined;
  const argument = node.arguments[0]?.expression;
  return { specifier: argument?.type === 'StringLiteral' ? argument.value : undefined, lazy: true };
}

/** The outside world as a node reaches it without an import. */
function outsideOf(node) {
  if (node.type === 'NewExpression' && node.callee.value === 'Date' && !node.arguments?.length) return 'new Date()';
  if (node.type === 'CallExpression' && CORE_FORBIDDEN_CALLS.has(node.callee.value)) return node.callee.value;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
  const [object, property] = [node.object.value, node.property.value];
  if (CORE_FORBIDDEN_OBJECTS.has(object)) return object;
  return CORE_FORBIDDEN_MEMBERS.has(`${object}.${property}`) ? `${object}.${property}` : undefined;
}
