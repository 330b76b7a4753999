/**
 * Makes dist-action/: makes the release page (page.mjs), compiles src to lib, bundles it once with lazily loaded parts, and writes a first file per door. The
 * parts are named for what they hold. Prints which files changed.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { formatChanges, readFiles } from './bundle/changes.mjs';
import { firstFile } from './bundle/first.mjs';
import { withoutRepeats } from './bundle/licenses.mjs';
import { namesOf } from './bundle/parts.mjs';
import {
  builtinsOf,
  firstOf,
  LEFT_OUT,
  LEFT_OUT_MODULE,
  withoutUnused,
  withoutUnusedBuiltins,
} from './bundle/reduce.mjs';
import { firstWithNames, withNames } from './bundle/rename.mjs';
import { withoutCopies } from './bundle/share.mjs';
import { copySigstore, withoutBlanks } from './bundle/sigstore.mjs';
import { copyToolCache, UNUSED_CODE } from './bundle/tool-cache.mjs';
import { writeEmbedded } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'dist-action');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (name, ...args) => execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** The actions, each with what runs after the job beside what runs in it. */
const DOORS = {
  'build-matrix': ['main'],
  package: ['main', 'post'],
  'publish-index': ['main'],
  'install-controller': ['main'],
  'update-lockfile': ['main'],
  rebuild: ['main'],
  subjects: ['main'],
  attach: ['main'],
  mirror: ['main'],
  'check-governance': ['main'],
};
const LICENSES = 'licenses.txt';
const MODULE = '{\n  "type": "module"\n}\n';
const COMMONJS = '{\n  "type": "commonjs"\n}\n';

const before = readFiles(target);
rmSync(join(root, 'lib'), { recursive: true, force: true });
writeEmbedded();
run('tsc');
copyToolCache(root);
copySigstore(root);
const bundle = await makeBundle();
rmSync(target, { recursive: true, force: true });
for (const [name, text] of Object.entries(bundle)) write('bundle', name, text);
writeFirstFiles(builtinsOf(bundle));
for (const line of formatChanges(before, readFiles(target))) console.log(line);

/** The files of the bundle, by their names. */
async function makeBundle() {
  // Webpack's numbers, and so the order of modules within a part, depend on the folder that it is started in.
  process.chdir(root);
  const { code, assets, stats } = await ncc(join(root, 'lib/entry.js'), {
    cache: false,
    externals: Object.fromEntries(LEFT_OUT.map((name) => [name, LEFT_OUT_MODULE])),
    license: LICENSES,
    quiet: true,
  });
  const names = namesOf(stats, root);
  const modules = new Set(names.modules.values());
  const scripts = { 'index.js': await withoutUnused(firstWithNames(firstOf(code), names), modules) };
  const others = {};
  for (const [asset, { source }] of Object.entries(assets)) {
    const [, id] = /^(\d+)\.index\.js$/.exec(asset) ?? [];
    if (id === undefined) others[asset] = source;
    else scripts[`${names.parts.get(Number(id))}.js`] = await withoutUnused(withNames(String(source), names), modules);
  }
  others[LICENSES] = withoutRepeats(String(others[LICENSES]), names.packages);
  const bundle = { ...others, ...withoutCopies(withoutUnusedBuiltins(scripts), names) };
  for (const absent of [LEFT_OUT_MODULE, UNUSED_CODE.trim()])
    if (Object.values(bundle).some((text) => String(text).includes(absent)))
      throw new Error(`the bundle asks for what is left out: ${absent}`);
  return { ...(await withoutBlanks(bundle)), 'package.json': MODULE };
}

/** What the runner and npm start: each calls one function of the bundle. */
function writeFirstFiles(builtins) {
  const shared = { oldest: oldestNode(), advised: readFileSync(join(root, '.nvmrc'), 'utf8').trim(), builtins };
  const first = (folder, file, call, isAction) => {
    write(folder, 'package.json', COMMONJS);
    write(folder, file, firstFile({ ...shared, call, isAction }));
  };
  first('cli', 'index.js', 'runCli(process.argv.slice(2))', false);
  chmodSync(join(target, 'cli', 'index.js'), 0o755);
  for (const [door, phases] of Object.entries(DOORS))
    for (const phase of phases)
      first(door, phase === 'main' ? 'index.js' : `${phase}.js`, `runDoor('${door}', '${phase}')`, true);
}

/** package.json alone says which Node.js is the oldest. */
function oldestNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, oldest] = /^>=(\d+\.\d+\.\d+)$/.exec(engines.node) ?? [];
  if (oldest === undefined) throw new Error(`engines of package.json names no oldest Node.js: ${engines.node}`);
  return oldest;
}

function write(folder, name, content) {
  mkdirSync(join(target, folder), { recursive: true });
  writeFileSync(join(target, folder, name), content);
}
