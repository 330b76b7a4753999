/**
 * Packages as npm and cargo make them, whose headers have no owners, are unpacked as GNU tar unpacks them. STOCK_PACKAGES is a
 * folder of published ones, .tgz and .crate, which are tried as well.
 */
import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { useTemporaryFolder, writeFiles } from '../../support/temporary.js';
import { manifestOf, unpackTwice } from './stock-compare.js';
import { GNU_TAR } from './stock-makers.js';

const run = promisify(execFile);
const folder = useTemporaryFolder();
const published = process.env.STOCK_PACKAGES;
const isHere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

const FILES = {
  'README.\u4e2d\u6587.md': 'text',
  "docs/it's (1).md": 'text',
  [`docs/${'long'.repeat(30)}.md`]: 'text',
  'bin/tool.js': '#!/usr/bin/env node\n',
};
const KINDS = [
  {
    name: 'npm',
    files: { ...FILES, 'package.json': '{"name":"acme","version":"1.0.0","bin":"bin/tool.js"}' },
    program: 'npm',
    args: ['pack', '--silent', '--offline'],
    made: 'acme-1.0.0.tgz',
    first: 'package/',
  },
  {
    name: 'cargo',
    files: {
      ...FILES,
      'Cargo.toml': '[package]\nname = "acme"\nversion = "1.0.0"\nedition = "2021"\n',
      'src/main.rs': 'fn main() {}\n',
    },
    program: 'cargo',
    args: ['package', '--quiet', '--offline', '--no-verify', '--allow-dirty'],
    made: 'target/package/acme-1.0.0.crate',
    first: 'acme-1.0.0/',
  },
] as const;

describe('unpackArchive, of packages', () => {
  for (const { name, files, program, args, made, first } of KINDS)
    (isHere(program) && GNU_TAR.isHere ? it : it.skip)(`by ${name}: gives what GNU tar gives`, async () => {
      await writeFiles(join(folder(), 'in'), files);
      await run(program, args, { cwd: join(folder(), 'in') });
      await copyFile(join(folder(), 'in', made), join(folder(), 'a.tar.gz'));
      const [theirs, ours] = await unpackTwice(join(folder(), 'a.tar.gz'));
      expect(ours).toEqual(theirs);
      const paths = manifestOf(ours).map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(Object.keys(FILES).map((path) => `${first}${path}`)));
    });

  (published === undefined ? it.skip : it)(
    'that were published: gives what GNU tar gives',
    async () => {
      const packages = (await readdir(published ?? '')).filter((name) => /\.(?:tgz|crate)$/.test(name));
      expect(packages.length).toBeGreaterThan(0);
      for (const name of packages) {
        const at = join(folder(), basename(name));
        await mkdir(at);
        await copyFile(join(published ?? '', name), join(at, 'a.tar.gz'));
        const [theirs, ours] = await unpackTwice(join(at, 'a.tar.gz')).catch((cause: unknown) => {
          throw new Error(name, { cause });
        });
        expect({ name, tree: ours }).toEqual({ name, tree: theirs });
      }
      process.stderr.write(`ok: ${packages.length} published packages unpacked as GNU tar does\n`);
    },
    600_000,
  );
});
