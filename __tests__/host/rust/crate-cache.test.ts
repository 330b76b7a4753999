import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { LockedPackage } from '../../../src/host/rust/cargo-lock.js';
import { bringCrates } from '../../../src/host/rust/crate-cache.js';
import { createTempProject, describeTree, listTree } from '../../support/temporary.js';

const REGISTRY = 'index.example-0123456789abcdef';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const locked = (name: string, bytes = `crate ${name}`, version = '1.0.0'): LockedPackage => ({
  ...{ name, version, source: 'registry+https://example.invalid/index', checksum: digestOf(bytes) },
});

/** A CARGO_HOME with these crates, and an index that speaks of them all. */
function cacheOf(names: readonly string[], prefixes: readonly string[]): Promise<string> {
  const crates = names.map((name) => [`registry/cache/${REGISTRY}/${name}-1.0.0.crate`, `crate ${name}`]);
  const index = names.map((name, at) => [
    `registry/index/${REGISTRY}/.cache/${prefixes[at]}/${name.toLowerCase()}`,
    `index of ${name}`,
  ]);
  return createTempProject({
    ...Object.fromEntries([...crates, ...index]),
    [`registry/index/${REGISTRY}/config.json`]: '{}',
    'config.toml': 'of the user',
    'credentials.toml': 'a secret',
    [`registry/src/${REGISTRY}/a-1.0.0/src/lib.rs`]: 'unpacked, and perhaps changed',
  });
}

/** The files below a folder, by what `describeTree` has for them. */
const files = async (folder: string): Promise<string[]> =>
  (await describeTree(folder)).map((line) => line.split(' ')[0] ?? '').filter((path) => !path.endsWith('/'));

describe('bringCrates', () => {
  it('brings what the lock names and what the index said of it, and nothing else', async () => {
    const from = await cacheOf(['a', 'bc', 'def', 'Ghij-k', 'other'], ['1', '2', '3/d', 'gh/ij', 'ot/he']);
    const to = await createTempProject();
    const wanted = ['a', 'bc', 'def', 'Ghij-k', 'absent'].map((name) => locked(name));
    expect(await bringCrates(wanted, from, to)).toEqual({ brought: 4, wanted: 5 });
    expect(await files(to)).toEqual(
      [
        ...['Ghij-k', 'a', 'bc', 'def'].map((name) => `registry/cache/${REGISTRY}/${name}-1.0.0.crate`),
        ...['1/a', '2/bc', '3/d/def', 'gh/ij/ghij-k'].map((name) => `registry/index/${REGISTRY}/.cache/${name}`),
        `registry/index/${REGISTRY}/config.json`,
      ].sort(),
    );
    expect(await readFile(join(to, 'registry', 'cache', REGISTRY, 'a-1.0.0.crate'), 'utf8')).toBe('crate a');
    expect((await listTree(to)).filter((path) => /toml|src/.test(path))).toEqual([]);
  });

  it('leaves what has another digest than the lock says', async () => {
    const from = await cacheOf(['a'], ['1']);
    const to = await createTempProject();
    expect(await bringCrates([locked('a', 'another crate')], from, to)).toEqual({ brought: 0, wanted: 1 });
    expect(await listTree(to)).toEqual([]);
  });

  it('takes no name or version for a path, and nothing that no registry has', async () => {
    const from = await createTempProject({ 'x-1.0.0.crate': 'crate x', [`registry/cache/${REGISTRY}/y`]: '' });
    const to = await createTempProject();
    const hostile = [locked('../../../x', 'crate x'), locked('x', 'crate x', '../1.0.0')];
    const ofPath = { ...locked('y'), checksum: undefined };
    expect(await bringCrates([...hostile, ofPath], from, to)).toEqual({ brought: 0, wanted: 0 });
    expect(await listTree(to)).toEqual([]);
  });

  it('brings nothing from a home that is not there', async () => {
    const to = await createTempProject();
    expect(await bringCrates([locked('a')], join(to, 'none'), to)).toEqual({ brought: 0, wanted: 1 });
  });
});
