/** The sources as JavaScript in a folder, for tests that run them in processes of their own. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transform } from '@swc/core';

/** Writes src/contract and src/host below `folder`; modules are then at `folder/host/x.js`. */
export async function compileSources(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const layer of ['contract', 'host'])
    for (const name of await readdir(join('src', layer), { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const source = await readFile(join('src', layer, name), 'utf8');
      const { code } = await transform(source, {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      const target = join(folder, layer, name.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, code);
    }
}
