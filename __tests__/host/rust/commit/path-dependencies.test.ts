import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { distantPathDependencies } from '../../../../src/host/rust/commit/path-dependencies.js';
import { createTempProject, type Files } from '../../../support/temporary.js';

/** What is found in a folder, relative to it, with a lock that has these packages by a path. */
async function found(files: Files, names: readonly string[], direct: readonly string[] = ['a']): Promise<string[]> {
  const root = await createTempProject(files);
  const locked = names.map((name) => ({ name, version: '1.0.0', source: undefined, checksum: undefined }));
  const serde = { name: 'serde', version: '1.0.0', source: 'registry+https://example.com', checksum: undefined };
  const crate = { workspaceRoot: root, pathDependencies: direct.map((path) => join(root, path)) };
  const folders = await distantPathDependencies(crate, [...locked, serde]);
  return folders.map((folder) => folder.slice(root.length + 1));
}

describe('distantPathDependencies', () => {
  it('are those of path dependencies, of whatever kind and name, and theirs, but for what is not built', async () => {
    const files = {
      'a/Cargo.toml': `[dependencies]
b = { path = "../b" }
serde = { path = "../not-in-the-lock" }
gone = "1"
[target.'cfg(unix)'.build-dependencies]
called = { path = "../c", package = "c" }
[dev-dependencies]
d = { path = "../d" }
`,
      'b/Cargo.toml': '[dependencies]\na = { path = "../a" }\ne = { path = "in/e" }\n',
      'c/Cargo.toml': 'no = TOML',
    };
    expect(await found(files, ['a', 'b', 'c', 'd', 'e'])).toEqual(['b', 'c', 'b/in/e']);
    expect(await found(files, ['a'])).toEqual([]);
  });
  it('are what the workspace puts in the place of others, and what these depend on', async () => {
    const files = {
      'Cargo.toml': `[patch.crates-io]
a = { path = "patched/a" }
serde = { path = "unused" }
[patch."https://example.com/git"]
other = { path = "o", package = "b" }
[replace]
"c:1.0.0" = { path = "c" }
`,
      'patched/a/Cargo.toml': '[dependencies]\nd = { path = "../d" }\n',
    };
    expect(await found(files, ['a', 'b', 'c', 'd'], [])).toEqual(['patched/a', 'o', 'c', 'patched/d']);
  });
});
