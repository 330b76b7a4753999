/** Folders to make archives of: real content under names, modes and depths that a seed decides. */
import { chmod, mkdir, open, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seeded } from '../../support/seeded.js';

const ROOT = join(import.meta.dirname, '../../..');
const WORDS = ['tool', 'LICENSE-MIT', 'README.md', 'share', 'man1', 'completions', '_tool', 'a b', 'x+y', 'libz.so.1'];
const HIDDEN = ['.config', '...rc'];
const FOREIGN = [
  'caf\u00e9',
  '\u65e5\u672c\u8a9e',
  '\u00dcber',
  '\u0444\u0430\u0439\u043b',
  '\ud842\udfb7',
  '\u03b1\u03b2',
];
const FILE_MODES = [0o644, 0o755, 0o644, 0o755, 0o600, 0o700, 0o664, 0o775, 0o444, 0o555, 0o640, 0o750];
const FOLDER_MODES = [0o755, 0o755, 0o700, 0o775, 0o750];
/** Around the ends of blocks, and of the records that tar programs write. */
const EDGES = [0, 0, 1, 511, 512, 513, 1024, 10_239, 10_240, 10_241];

export interface TreeLimits {
  /** Bytes of a path, and of one name. */
  readonly path: number;
  readonly name: number;
  /** Names of any kind, or ASCII only. */
  readonly names: 'any' | 'ascii';
}

/** Paths within the folder; those of folders end in a slash, and come before what is in them. */
export interface Tree {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Makes a folder with files, some empty, and folders, some empty. */
export async function growTree(folder: string, seeded: Seeded, limits: TreeLimits): Promise<Tree> {
  const folders: string[] = [];
  for (let count = seeded.below(7); count > 0; count--) {
    const above = seeded.once(2) ? '' : (folders.at(-1) ?? '');
    const path = `${above}${nameOf(seeded, limits, folders.length)}/`;
    if (Buffer.byteLength(path) < limits.path - 8) folders.push(path);
  }
  const files: string[] = [];
  for (let count = 1 + seeded.below(9); files.length < count; ) {
    const path = `${seeded.pick(['', ...folders])}${nameOf(seeded, limits, folders.length + files.length)}`;
    if (Buffer.byteLength(path) <= limits.path) files.push(path);
  }
  for (const path of ['', ...folders]) {
    await mkdir(join(folder, path));
    await chmod(join(folder, path), seeded.pick(FOLDER_MODES));
  }
  for (const path of files) {
    const file = join(folder, path);
    await writeFile(file, await contentOf(seeded));
    await chmod(file, seeded.pick(FILE_MODES));
  }
  for (const path of [...files, ...folders, '']) {
    const time = 1_000_000_000 + seeded.below(6e8) + seeded.below(1000) / 1000;
    await utimes(join(folder, path), time, time);
  }
  return { files, folders };
}

/** Each ends in a number of its own, so that no two are alike on any disk. */
function nameOf(seeded: Seeded, { name, names }: TreeLimits, number: number): string {
  const more = names === 'ascii' ? HIDDEN : [...HIDDEN, ...FOREIGN];
  let word = seeded.pick([...WORDS, ...more]);
  const wanted = seeded.once(4) ? 20 + seeded.below(name) : 0;
  while (Buffer.byteLength(word) < wanted) word += seeded.pick(['-', '_', word, 'x']);
  while (Buffer.byteLength(word) > name - 4) word = Array.from(word).slice(0, -1).join('');
  return `${word}${number}`;
}

const pool: string[] = [];

/** A real file, or so much of one as ends at an edge, or a piece of a program. */
async function contentOf(seeded: Seeded): Promise<Uint8Array> {
  if (pool.length === 0)
    for (const place of ['src', 'docs', 'dist-action'])
      for (const entry of await readdir(join(ROOT, place), { recursive: true, withFileTypes: true }))
        if (entry.isFile()) pool.push(join(entry.parentPath, entry.name));
  pool.sort();
  if (seeded.once(5)) return piece(seeded.pick(pool), 0, seeded.pick(EDGES));
  if (seeded.once(5))
    return piece(process.execPath, seeded.below(20_000_000), seeded.below(seeded.pick([5e3, 1e5, 6e5])));
  return readFile(seeded.pick(pool));
}

async function piece(file: string, start: number, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
