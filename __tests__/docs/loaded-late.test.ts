/** What is loaded by `import()` where it is used, and by nothing that starts without it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const VALUES = /^import (?!type )[^;]*?from '(\.[^']+)\.js';$/gm;
/** Of what reads signatures: limits for whoever fetches them, and what is said of who signed and of what a row is. */
const AT_START = [
  'reading/limits.ts',
  'row.ts',
  'signer.ts',
  ...['public-key', 'dsse'].map((name) => `reading/${name}.ts`),
];

/** A file and all that is loaded with it. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(VALUES))
    loadedWith(`${posix.join(posix.dirname(file), path)}.ts`, seen);
  return seen;
}

const entries = ['src/cli/commands', 'src/actions/doors'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name)),
);

describe('what verifies signatures', () => {
  it.each(entries)('is not loaded with %s, before somebody asks who signed', (entry) => {
    const ofSignatures = [...loadedWith(entry)].filter((file) => file.startsWith('src/contract/attestation/'));
    expect(ofSignatures.filter((file) => !AT_START.includes(file.slice('src/contract/attestation/'.length)))).toEqual(
      [],
    );
  });

  it('is found by the imports that this test follows', () => {
    const loaded = loadedWith('src/steps/verify/signers.ts');
    for (const name of ['find.ts', 'verify.ts', 'reading/bundle.ts', 'reading/limits.ts'])
      expect(loaded).toContain(posix.join('src/contract/attestation', name));
  });
});
