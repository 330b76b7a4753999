/**
 * What verifies signatures: @sigstore/verify, with what it takes of @sigstore/core and @sigstore/protobuf-specs. Of the second it
 * asks for two enumerations, and its index loads everything that protobuf made; so the libraries are taken from a copy in which
 * that index has one module. What is left is as large as many of our own parts together, and so it stands there without blanks: no
 * name is changed, and any formatter gives the lines back.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import swc from '@swc/core';

const LIBRARIES = ['verify', 'core', 'protobuf-specs'];
/** The module of @sigstore/protobuf-specs that has the enumerations. */
const ENUMERATIONS = './__generated__/sigstore_common';
/** Parts of the bundle that nobody reads line by line: the libraries, and keys. */
const DENSE = /^(?:sigstore|contract-attestation-roots)-[a-z-]+\.js$/;

/**
 * Copies the libraries to where the compiled code finds them first. Throws where they ask for more of protobuf than is left.
 *
 * @param {string} root the folder of this repository
 */
export function copySigstore(root) {
  const [from, to] = [join(root, 'node_modules', '@sigstore'), join(root, 'lib', 'node_modules', '@sigstore')];
  for (const name of LIBRARIES) cpSync(join(from, name), join(to, name), { recursive: true });
  const specs = join(to, 'protobuf-specs', 'dist');
  const left = createRequire(import.meta.url)(join(specs, ENUMERATIONS));
  const lacking = [...askedFor(to)].filter((name) => !Object.hasOwn(left, name));
  if (lacking.length > 0) throw new Error(`@sigstore/verify asks protobuf-specs for ${lacking.join(', ')}`);
  writeFileSync(join(specs, 'index.js'), `module.exports = require('${ENUMERATIONS}');\n`);
}

/** What the libraries ask the index of @sigstore/protobuf-specs for, as TypeScript writes it. */
function askedFor(folder) {
  const files = ['verify', 'core'].flatMap((name) =>
    readdirSync(join(folder, name, 'dist'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(name, 'dist', file),
    ),
  );
  const texts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bprotobuf_specs_1\.(\w+)/g)].map(([, name]) => name)));
}

/**
 * The same files, those parts without blanks.
 *
 * @param {Record<string, string>} files all files of the bundle, by their names
 */
export async function withoutBlanks(files) {
  const dense = Object.entries(files).filter(([name]) => DENSE.test(name));
  const minified = dense.map(async ([name, source]) => {
    const { code } = await swc.minify(source, { module: true, compress: false, mangle: false });
    return [name, `${code}\n`];
  });
  return { ...files, ...Object.fromEntries(await Promise.all(minified)) };
}
