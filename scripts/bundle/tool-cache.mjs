/**
 * What @actions/tool-cache downloads and unpacks with: an HTTP client, a runner of programs. `find`, which is all that is used
 * of it, needs none, but webpack keeps a module for what loading it may do. So the library is taken from a copy beside which
 * these are nothing. @actions/cache has the real ones.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const UNUSED = ['@actions/exec', '@actions/http-client', '@actions/io'];
/** Stands in each of them; no bundle holds it. */
export const UNUSED_CODE = "throw new Error('@actions/tool-cache has only its find in this bundle');\n";

/**
 * Copies the library to where the compiled code finds it first.
 *
 * @param {string} root the folder of this repository
 */
export function copyToolCache(root) {
  const library = join('node_modules', '@actions', 'tool-cache');
  const copy = join(root, 'lib', library);
  cpSync(join(root, library), copy, { recursive: true });
  writePackage(copy, JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')));
  for (const unused of UNUSED) {
    const folder = join(copy, 'node_modules', unused);
    mkdirSync(folder, { recursive: true });
    writePackage(folder, { name: unused, main: 'unused.js' });
    writeFileSync(join(folder, 'unused.js'), UNUSED_CODE);
  }
}

function writePackage(folder, fields) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...fields, sideEffects: false }));
}
