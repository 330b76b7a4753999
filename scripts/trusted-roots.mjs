/**
 * Writes the trusted roots that are part of the suite (src/contract/attestation/roots): that of Sigstore's public instance from the
 * seeds of @sigstore/tuf as it is installed, and GitHub's own from a file, where one is given. Each release of the suite refreshes both.
 *
 *   node scripts/trusted-roots.mjs [FILE]     FILE: trusted_root.json of GitHub's instance: a line of `gh attestation trusted-root`,
 *                                             or src/trusted_root_github.json of the crate sigstore-trust-root
 *
 * Certificates that occur several times are written once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'contract', 'attestation', 'roots');
const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json');
const [github] = process.argv.slice(2);

const { targets } = seeds['https://tuf-repo-cdn.sigstore.dev'];
write(
  'public.ts',
  "Sigstore's public instance, as its repository of TUF signed it.",
  decoded(targets['trusted_root.json']),
);
if (github !== undefined)
  write(
    'github-private.ts',
    "GitHub's own instance, which signs for private repositories.",
    readFileSync(github, 'utf8'),
  );

function decoded(base64) {
  return Buffer.from(base64, 'base64').toString('utf8');
}

function write(name, what, json) {
  const names = new Map();
  const text = JSON.stringify(JSON.parse(json), (key, value) => {
    if (key !== 'rawBytes') return value;
    names.set(value, names.get(value) ?? `K[${names.size}]`);
    return `=${names.get(value)}`;
  }).replaceAll(/"=(K\[\d+\])"/g, '$1');
  // A list, since the bundle would write a constant out wherever it is used.
  const keys = `const K = ${JSON.stringify([...names.keys()])} as const;\n`;
  const head = `/** ${what} Made by scripts/trusted-roots.mjs. */\n`;
  writeFileSync(join(folder, name), `${head}${keys}\nexport const ROOT: unknown = ${text};\n`);
}
