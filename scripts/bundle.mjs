// Makes dist-action/: compiles src to lib, bundles it once with lazily loaded chunks, and writes a thin stub per door.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
for (const name of Object.keys(bundle).filter((name) => name.endsWith('.js')))
  bundle[name] = await withoutUnused(String(bundle[name]));
if (Object.values(bundle).some((text) => String(text).includes('./left-out.js')))
  throw new Error('left-out.js is asked for');
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
