/** The lists of tests that configurations of Jest name, as the files that they mean. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { allSuites, isNamed, spelledOut } from '../../scripts/suites.mjs';

const root = process.cwd();

/** All test files. */
export const tests: readonly string[] = allSuites();

/** What a configuration exports; in a process of its own, since it prints and sets what is meant for all. */
export function exportsOf(config: string): Record<string, unknown> {
  const probe = `import('./${config}').then((it) => console.log(JSON.stringify(it)))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', probe], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

export { isNamed };

/** The files that globs name one by one, by a name or in braces. */
export function filesNamed(globs: readonly string[]): string[] {
  return globs.filter((glob) => !glob.includes('*')).flatMap(spelledOut);
}

/** The folders of `__tests__` that hold tests which no glob names. */
export function foldersLeftOut(globs: readonly string[]): string[] {
  const left = tests.filter((file) => !isNamed(file, globs)).map((file) => file.split('/')[1] ?? '');
  return [...new Set(left)].sort();
}

/** A test file and what it imports of the other tests. */
export function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const imported = `${relative(root, join(root, dirname(file), path))}.ts`;
    if (imported.startsWith('__tests__') && existsSync(imported)) withImports(imported, seen);
  }
  return seen;
}
