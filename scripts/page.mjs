/**
 * Makes the release page of src/page: one file with its markup, its style and its script, and a policy that lets these two run
 * and nothing else. It becomes src/page/embedded.ts, which is committed. The script is the files of src/page and of the core that it
 * needs, one behind the other, without types and comments, as a formatter lays them out; nothing is renamed, so that people can
 * read it.
 *
 *   node scripts/page.mjs [FILE]      FILE: also the page itself, to look at
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { parse } from './syntax.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = 'src/page/browser';
const FIRST = `${FOLDER}/main.ts`;
const OUT = 'src/page/embedded.ts';
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The page as it is published. */
export function makePage() {
  const { version, repository } = JSON.parse(read('package.json'));
  const style = compact(read(`${FOLDER}/style.css`));
  const script = `\n${laidOut(withoutUnused(scriptOf(FIRST)))}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  if (/<\/script/i.test(script) || /<\/style/i.test(style)) throw new Error('a part would end its element early');
  const parts = { version, suite: suiteOf(repository), policy, style, script };
  return read(`${FOLDER}/page.html`).replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

/** What src/page/embedded.ts holds. */
export function makeEmbedded() {
  return `/** The release page. Made by scripts/page.mjs of src/page: what is changed here is lost. */\nexport const PAGE_TEXT =\n  ${JSON.stringify(makePage())};\n`;
}

/** OWNER/REPO of a repository on github.com, as an attribute of the page. */
function suiteOf(repository) {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const [, suite] = /(?:^github:|github\.com[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url) ?? [];
  return suite === undefined ? '' : ` data-suite="${suite}"`;
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** A style without comments and empty lines, one rule a line. */
function compact(css) {
  const rules = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{\n([^{}]*)\n *\}/g, (_, body) => `{ ${body.trim().replace(/\s*\n\s*/g, ' ')} }`);
  return `\n${rules
    .replace(/,\n */g, ', ')
    .replace(/^ +/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** A script without the functions that nothing in it names: files of the core have more than the page needs. */
function withoutUnused(script) {
  const { nodes, rangeOf } = parse(script);
  const isNamedOnce = ({ identifier: { value } }) => script.split(new RegExp(`\\b${value}\\b`)).length === 2;
  const unused = nodes.find((node) => node.type === 'FunctionDeclaration' && isNamedOnce(node));
  if (unused === undefined) return script;
  const bytes = Buffer.from(script);
  const [start, end] = rangeOf(unused);
  return withoutUnused(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]).toString());
}

/** A script as the formatter of this repository lays it out, with tabs and long lines. */
function laidOut(script) {
  const options = ['--indent-style=tab', '--line-width=200', '--bracket-spacing=false'];
  const shape = [
    '--javascript-formatter-expand=never',
    '--arrow-parentheses=as-needed',
    '--trailing-commas=none',
    '--semicolons=as-needed',
  ];
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', ...options, ...shape, '--stdin-file-path=page.js'];
  return execFileSync(process.execPath, args, { cwd: root, input: script, encoding: 'utf8' });
}

/** A file and all that it imports, each once and behind what it needs, as one script. */
function scriptOf(first) {
  const texts = [];
  const names = new Map();
  const seen = new Set();
  const take = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const { code, imports } = compiled(file);
    for (const imported of imports) take(imported);
    for (const name of declaredIn(code)) {
      if (names.has(name)) throw new Error(`${file} and ${names.get(name)} both declare ${name}`);
      names.set(name, file);
    }
    texts.push(`// ${file.replace('src/', '')}\n${code.trim()}\n`);
  };
  take(first);
  return texts.join('');
}

/** A file without types, comments, imports and exports, and the files that it imports. */
function compiled(file) {
  const { code } = swc.transformSync(read(file), {
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      minify: { compress: false, mangle: false, format: { comments: false } },
      preserveAllComments: false,
    },
    minify: false,
    module: { type: 'es6' },
  });
  const imports = [];
  const bare = code
    .replace(/^import \{[^}]*\} from '?"?([^'"]+)'?"?;\n/gm, (_, specifier) => {
      if (!specifier.startsWith('.')) throw new Error(`${file} imports ${specifier}, which no browser has`);
      imports.push(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
      return '';
    })
    .replace(/^export (?=(?:async )?(?:function|const|let|class)\b)/gm, '')
    .replace(/^export \{ ?\};?\n/gm, '');
  if (/^(?:import|export)\b/m.test(bare))
    throw new Error(`${file} imports or exports in a form that the page does not take`);
  return { code: bare, imports };
}

/** The names that a script declares at its top. */
function declaredIn(code) {
  return swc.parseSync(code, { syntax: 'ecmascript', target: 'es2022' }).body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return [node.identifier.value];
    return node.type === 'VariableDeclaration' ? node.declarations.map(({ id }) => id.value) : [];
  });
}

/** Writes it. */
export function writeEmbedded() {
  writeFileSync(join(root, OUT), makeEmbedded());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeEmbedded();
  if (process.argv[2]) writeFileSync(process.argv[2], makePage());
  console.log(`${OUT}: a page of ${Buffer.byteLength(makePage())} bytes`);
}
