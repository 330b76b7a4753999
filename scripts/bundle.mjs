// Makes dist-action/: compiles src to lib, bundles it once with lazily loaded chunks, and writes a thin stub per door.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import ncc from '@vercel/ncc';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (name, ...args) => execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** The actions, each with what runs after the job beside what runs in it. */
const DOORS = {
  'build-matrix': ['main'],
  package: ['main', 'post'],
  'publish-index': ['main'],
  'install-controller': ['main'],
  'check-governance': ['main'],
};

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, 'dist-action'), { recursive: true, force: true });
run('tsc');

/**
 * What @actions/core brings along and nothing here asks for: undici, for the dispatchers of Octokit alone; tokens of OpenID
 * Connect, which take an HTTP client; and the names of the platform, which take a runner of programs. Loading them would be
 * most of what an action takes to start. So they are left out, and whoever asked for one would be told.
 */
const LEFT_OUT = ['undici', './oidc-utils.js', './platform.js'];
const LEFT_OUT_CODE = `const absent = (name) =>
  class {
    constructor() {
      throw new Error(\`\${name} is not part of this bundle\`);
    }

    static getIDToken() {
      throw new Error(\`\${name} is not part of this bundle\`);
    }
  };
const NAME = { ProxyAgent: absent('undici'), OidcClient: absent('OidcClient') };
`;

/**
 * What @actions/tool-cache downloads and unpacks with: an HTTP client, a runner of programs. `find`, which is all that is used
 * of it, needs none, but webpack keeps a module for what loading it may do. So the library is taken from a copy beside which
 * these are nothing. @actions/cache has the real ones.
 */
const UNUSED = ['@actions/exec', '@actions/http-client', '@actions/io'];
const UNUSED_TEXT = '@actions/tool-cache has only its find in this bundle';

function copyToolCache() {
  const library = join('node_modules', '@actions', 'tool-cache');
  const copy = join(root, 'lib', library);
  cpSync(join(root, library), copy, { recursive: true });
  const writePackage = (folder, fields) =>
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...fields, sideEffects: false }));
  writePackage(copy, JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')));
  for (const unused of UNUSED) {
    const folder = join(copy, 'node_modules', unused);
    mkdirSync(folder, { recursive: true });
    writePackage(folder, { name: unused, main: 'unused.js' });
    writeFileSync(join(folder, 'unused.js'), `throw new Error('${UNUSED_TEXT}');\n`);
  }
}

/** Modules of Node.js are required by one function, and not by one that is made for each. */
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
const REQUIRE_ONCE = `const __WEBPACK_EXTERNAL_require = ${REQUIRE};\n`;

/** The first file of the bundle, which needs no other file to start. */
function entryOf(code) {
  const [line, name] = /^import \* as (\w+) from "\.\/left-out\.js";\n/m.exec(code) ?? [];
  const [imports] = /^(?:import [^\n]*\n)+/m.exec(code) ?? [];
  if (!line || !imports?.includes(line) || !code.includes(REQUIRE)) throw new Error('ncc writes another beginning now');
  const rest = code.slice(code.indexOf(imports) + imports.length).replaceAll(REQUIRE, '__WEBPACK_EXTERNAL_require');
  return `${imports.replace(line, '')}${REQUIRE_ONCE}${LEFT_OUT_CODE.replace('NAME', name)}${rest}`;
}

/**
 * Leaves out of a file what nothing in it uses: webpack keeps whole modules. Nothing is renamed, so that people can read it.
 * The function of each module stands in parentheses, which tell V8 to compile it at once, and not to look for its end first.
 */
async function withoutUnused(source) {
  const { code: used } = await swc.transform(source, {
    isModule: true,
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2024',
      parser: { syntax: 'ecmascript' },
      minify: {
        compress: {
          defaults: false,
          const_to_let: false,
          unused: true,
          dead_code: true,
          side_effects: true,
          passes: 2,
        },
        mangle: false,
        format: { comments: false },
      },
    },
  });
  const eager = used.replace(/^ {4}(\d+): (\([^()\n]*\)=>\{\n[\s\S]*?\n {4}\})(,?)$/gm, '    $1: ($2)$3');
  if (eager === used) throw new Error('SWC writes modules in another form now');
  await swc.parse(eager, { syntax: 'ecmascript', target: 'es2024', isModule: true });
  return eager;
}

/** Modules of Node.js only define: one that a file requires and does not use is not loaded for it. */
function withoutUnusedBuiltins(files) {
  const definition =
    /^ {4}(\d+): \(+module\)=>\{\n +module\.exports = __WEBPACK_EXTERNAL_\w+(?:\(import\.meta\.url\))?\("/gm;
  const builtins = new Set(files.flatMap(([, text]) => [...text.matchAll(definition)].map(([, id]) => id)));
  if (builtins.size === 0) throw new Error('ncc writes modules of Node.js in another form now');
  const unused = /^ +__webpack_require__\((\d+)\);\n/gm;
  return files.map(([name, text]) => [name, text.replace(unused, (line, id) => (builtins.has(id) ? '' : line))]);
}

copyToolCache();
const { code, assets } = await ncc(join(root, 'lib/entry.js'), {
  cache: false,
  externals: Object.fromEntries(LEFT_OUT.map((name) => [name, './left-out.js'])),
  license: 'licenses.txt',
  quiet: true,
});
const bundle = {
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  'index.js': entryOf(code),
};
const scripts = [];
for (const name of Object.keys(bundle).filter((name) => name.endsWith('.js')))
  scripts.push([name, await withoutUnused(String(bundle[name]))]);
Object.assign(bundle, Object.fromEntries(withoutUnusedBuiltins(scripts)));
for (const absent of ['./left-out.js', UNUSED_TEXT])
  if (Object.values(bundle).some((text) => String(text).includes(absent)))
    throw new Error(`the bundle asks for what is left out: ${absent}`);
bundle['package.json'] = '{\n  "type": "module"\n}\n';
mkdirSync(join(root, 'dist-action', 'bundle'), { recursive: true });
for (const [name, source] of Object.entries(bundle)) writeFileSync(join(root, 'dist-action', 'bundle', name), source);

function stub(name, text, file = 'index.js') {
  mkdirSync(join(root, 'dist-action', name), { recursive: true });
  writeFileSync(join(root, 'dist-action', name, 'package.json'), '{\n  "type": "module"\n}\n');
  writeFileSync(join(root, 'dist-action', name, file), text);
}

stub(
  'cli',
  "#!/usr/bin/env node\nimport { runCli } from '../bundle/index.js';\n\nawait runCli(process.argv.slice(2));\n",
);
chmodSync(join(root, 'dist-action', 'cli', 'index.js'), 0o755);
for (const [name, phases] of Object.entries(DOORS))
  for (const phase of phases)
    stub(
      name,
      `import { runDoor } from '../bundle/index.js';\n\nawait runDoor('${name}', '${phase}');\n`,
      phase === 'main' ? 'index.js' : `${phase}.js`,
    );
