/** Leaves out of the bundle what nothing in it uses, and writes it so that it starts quickly. */
import { isBuiltin } from 'node:module';
import swc from '@swc/core';

/**
 * What @actions/core brings along and nothing here asks for: undici, for the dispatchers of Octokit alone; tokens of OpenID
 * Connect, which take an HTTP client; and the names of the platform, which take a runner of programs. Loading them would be
 * most of what an action takes to start. So they are left out, and whoever asked for one would be told.
 */
export const LEFT_OUT = ['undici', './oidc-utils.js', './platform.js'];
/** The module that stands for all of them until the first file says what they are. */
export const LEFT_OUT_MODULE = './left-out.js';
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

/**
 * The first file of the bundle, which needs no other file to start. Throws where ncc begins it in another way.
 *
 * @param {string} code as ncc wrote it
 */
export function firstOf(code) {
  const [line, name] = /^import \* as (\w+) from "\.\/left-out\.js";\n/m.exec(code) ?? [];
  const [imports] = /^(?:import [^\n]*\n)+/m.exec(code) ?? [];
  if (!line || !imports?.includes(line) || !code.includes(REQUIRE)) throw new Error('ncc writes another beginning now');
  const rest = code.slice(code.indexOf(imports) + imports.length).replaceAll(REQUIRE, '__WEBPACK_EXTERNAL_require');
  return `${imports.replace(line, '')}${REQUIRE_ONCE}${LEFT_OUT_CODE.replace('NAME', name)}${rest}`;
}

/**
 * Leaves out of a file what nothing in it uses: webpack keeps whole modules. Nothing is renamed, so that people can read it.
 * The function of each module stands in parentheses, which tell V8 to compile it at once, and not to look for its end first.
 * Throws where SWC writes modules in another form.
 *
 * @param {string} source a file of the bundle
 * @param {ReadonlySet<string>} modules the names of all modules
 */
export async function withoutUnused(source, modules) {
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
  const eager = used.replace(
    // A module ends where the next one begins, or the last: a text in it may have lines that look like its end.
    /^ {4}("[^"\n]+"|\w+): (\([^()\n]*\)=>\{\n[\s\S]*?\n {4}\})(,?)$(?=\n {4}(?:"[^"\n]+"|\w+): (?:\(|function)|\n\})/gm,
    (all, key, made, comma) =>
      modules.has(key.replaceAll('"', '')) ? `    ${JSON.stringify(key.replaceAll('"', ''))}: (${made})${comma}` : all,
  );
  if (eager === used) throw new Error('SWC writes modules in another form now');
  await swc.parse(eager, { syntax: 'ecmascript', target: 'es2024', isModule: true });
  return eager;
}

/**
 * Modules of Node.js only define: one that a file requires and does not use is not loaded for it. Throws where they are
 * written in another form.
 *
 * @param {Record<string, string>} files all scripts of the bundle, by their names
 */
export function withoutUnusedBuiltins(files) {
  const definition =
    /^ {4}"([^"\n]+)": \(+module\)=>\{\n +module\.exports = __WEBPACK_EXTERNAL_\w+(?:\(import\.meta\.url\))?\("/gm;
  const builtins = new Set(Object.values(files).flatMap((text) => [...text.matchAll(definition)].map(([, id]) => id)));
  if (builtins.size === 0) throw new Error('ncc writes modules of Node.js in another form now');
  const unused = /^ +__webpack_require__\("([^"\n]+)"\);\n/gm;
  const without = (text) => text.replace(unused, (line, id) => (builtins.has(id) ? '' : line));
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, without(text)]));
}

/**
 * The modules of Node.js that any file asks for, without `node:`, in order.
 *
 * @param {Record<string, string>} files all files of the bundle, by their names
 */
export function builtinsOf(files) {
  const asked = /(?:__WEBPACK_EXTERNAL_\w+(?:\(import\.meta\.url\))?\(|^import [^\n]* from )"(?:node:)?([a-z_/]+)"/gm;
  const names = Object.entries(files)
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([, text]) => [...String(text).matchAll(asked)].map(([, builtin]) => builtin));
  const builtins = [...new Set(names)].sort();
  const unknown = builtins.find((name) => !isBuiltin(name));
  if (unknown !== undefined || !builtins.includes('module')) throw new Error(`the bundle asks for ${unknown}`);
  return builtins;
}
