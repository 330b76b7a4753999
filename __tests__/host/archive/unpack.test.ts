import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ARCHIVE_LIMITS } from '../../../src/contract/archive/policy.js';
import { packArchive } from '../../../src/host/archive/pack.js';
import { inspectArchive, unpackArchive } from '../../../src/host/archive/unpack.js';
import { listTree, useTemporaryFolder, writeFiles } from '../../support/temporary.js';
import { hostileArchives } from './hostile-archives.js';
import { END, entry, type Fields, octal, type Part, pax, record, tarOf } from './tar-parts.js';

const folder = useTemporaryFolder();
const FOLDER: Fields = { type: '5', mode: octal(0o755, 8) };

/** Writes an archive of parts; gives where it is and what a manifest would say of it. */
async function makeArchive(parts: readonly Part[]) {
  const { tar, files } = tarOf([...parts, END]);
  const archive = join(folder(), 'archive.tar.gz');
  await writeFile(archive, gzipSync(tar));
  return { archive, expected: { content_size: tar.length, files } };
}

describe('unpackArchive', () => {
  it('gives back what packArchive took: paths, bytes and modes', async () => {
    const big = randomBytes(3_000_000);
    await writeFiles(folder(), { 'in/tool': big, 'in/LICENSE': 'license', 'in/empty': '' });
    const at = (path: string) => join(folder(), path);
    const packed = await packArchive(
      [
        { path: 'tool', mode: '0755', source: at('in/tool') },
        { path: 'docs/deep/LICENSE', mode: '0644', source: at('in/LICENSE') },
        { path: 'empty', mode: '0644', source: at('in/empty') },
      ],
      1_700_000_000,
      at('a.tar.gz'),
    );
    const umask = process.umask(0o077);
    try {
      await unpackArchive(at('a.tar.gz'), packed, at('out'));
    } finally {
      process.umask(umask);
    }
    expect(await listTree(at('out'))).toEqual(['docs', 'docs/deep', 'docs/deep/LICENSE', 'empty', 'tool']);
    expect(big.equals(await readFile(at('out/tool')))).toBe(true);
    const modes = await Promise.all(
      ['out', 'out/docs/deep', 'out/tool', 'out/empty'].map(async (path) => (await stat(at(path))).mode & 0o7777),
    );
    if (process.platform !== 'win32') expect(modes).toEqual([0o755, 0o755, 0o755, 0o644]);
  });

  it('refuses a destination that exists and leaves it alone', async () => {
    const { archive, expected } = await makeArchive([entry('tool')]);
    await writeFiles(folder(), { 'out/mine': 'mine' });
    await expect(unpackArchive(archive, expected, join(folder(), 'out'))).rejects.toMatchObject({
      code: 'DESTINATION_OCCUPIED',
    });
    expect(await listTree(join(folder(), 'out'))).toEqual(['mine']);
  });

  it('refuses an archive that is absent or a folder', async () => {
    for (const path of ['absent', '.'])
      await expect(
        unpackArchive(join(folder(), path), { content_size: 1, files: [] }, join(folder(), 'out')),
      ).rejects.toMatchObject({ code: 'IO_FAILED' });
    expect(await listTree(folder())).toEqual([]);
  });

  it('accepts directories above files, whether they come before or after', async () => {
    const { archive, expected } = await makeArchive([entry('a/b/tool'), entry('a/b/', '', FOLDER)]);
    await unpackArchive(archive, expected, join(folder(), 'out'));
    expect(await listTree(join(folder(), 'out'))).toEqual(['a', 'a/b', 'a/b/tool']);
  });

  it('makes a directory that no file is in: a manifest names files', async () => {
    const { archive, expected } = await makeArchive([entry('tool'), entry('a/b/', '', FOLDER)]);
    await unpackArchive(archive, expected, join(folder(), 'out'));
    expect(await listTree(join(folder(), 'out'))).toEqual(['a', 'a/b', 'tool']);
  });

  const longName = `${'deep/'.repeat(30)}tool`;
  const accents = 'caf\u00e9/\u65e5\u672c';
  const GNU = { magic: 'ustar  \0' };
  const longRecord = { ...entry('././@LongLink', `${longName}\0`, { type: 'L', ...GNU }), files: [] };
  /** An entry whose header has another name than the manifest. */
  const shown = (path: string, name: string, fields: Fields = {}) => entry(path, 'x', { name, ...fields });

  it.each<[string, Part[]]>([
    ['`./` before names', [entry('./', '', FOLDER), entry('./a/', '', FOLDER), shown('a/tool', './a/tool')]],
    ['the root without a slash', [entry('.', '', FOLDER), shown('tool', './tool')]],
    ['the root last, and private', [entry('tool'), entry('./', '', { ...FOLDER, mode: octal(0o700, 8) })]],
    ['files marked as before ustar', [{ ...entry('tool'), bytes: entry('tool', 'x', { type: '\0' }).bytes }]],
    ['a pax path that the header has too', [pax(record('path', 'tool') + record('size', '1')), entry('tool')]],
    [
      'a pax path as bsdtar shortens it',
      [pax(record('path', `d/${'n'.repeat(120)}`)), shown(`d/${'n'.repeat(120)}`, 'n'.repeat(100), { prefix: 'd' })],
    ],
    ['a pax path as Go shortens it', [pax(record('path', accents)), shown(accents, 'caf/')]],
    ['a pax path as Python shortens it', [pax(record('path', accents)), shown(accents, 'caf?/??')]],
    ['a GNU long name', [longRecord, shown(longName, longName.slice(0, 100), GNU)]],
    ['a GNU long name, as Go shortens it', [longRecord, shown(longName, longName.slice(0, 99), GNU)]],
  ])('accepts %s', async (_, parts) => {
    const { archive, expected } = await makeArchive(parts);
    await unpackArchive(archive, expected, join(folder(), 'out'));
    expect(expected.files).toHaveLength(1);
    for (const { path } of expected.files) expect(await readFile(join(folder(), 'out', path), 'utf8')).toBe('x');
  });

  it('accepts the comment that git archive writes, and modes of another umask', async () => {
    const { archive, expected } = await makeArchive([
      pax(record('comment', '0123456789012345678901234567890123456789'), 'g'),
      entry('tool', 'x', { mode: octal(0o775, 8) }),
      entry('text', 'x', { mode: octal(0o600, 8) }),
    ]);
    await expect(inspectArchive(archive, expected)).resolves.toBeUndefined();
  });
});

describe('unpackArchive, of an archive that is not what the manifest says', () => {
  const differences = {
    'a file more than the manifest': ['MANIFEST_MISMATCH', (files) => files.slice(1)],
    'a file less than the manifest': ['MANIFEST_MISMATCH', (files) => [...files, { ...files[0], path: 'more' }]],
    'another size of a file': ['SIZE_MISMATCH', (files) => files.map((file) => ({ ...file, size: file.size + 1 }))],
    'another mode': ['MANIFEST_MISMATCH', (files) => files.map((file) => ({ ...file, mode: '0755' }))],
    'another digest': ['DIGEST_MISMATCH', (files) => files.map((file) => ({ ...file, sha256: '0'.repeat(64) }))],
    'another case': ['MANIFEST_MISMATCH', (files) => files.map((file) => ({ ...file, path: file.path.toUpperCase() }))],
  } as Record<string, [string, (files: Part['files']) => Part['files']]>;

  it.each(Object.entries(differences))('refuses %s', async (_, [code, change]) => {
    const { archive, expected } = await makeArchive([entry('first'), entry('second')]);
    const changed = { ...expected, files: change(expected.files) };
    await expect(unpackArchive(archive, changed, join(folder(), 'out'))).rejects.toMatchObject({ code });
    await expect(inspectArchive(archive, changed)).rejects.toMatchObject({ code });
    expect(await listTree(folder())).toEqual(['archive.tar.gz']);
  });

  it('refuses another content size or digest', async () => {
    const { archive, expected } = await makeArchive([entry('tool')]);
    for (const content_size of [expected.content_size - 512, expected.content_size + 512])
      await expect(inspectArchive(archive, { ...expected, content_size })).rejects.toMatchObject({
        code: 'SIZE_MISMATCH',
      });
    await expect(inspectArchive(archive, { ...expected, content_sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
  });
});

describe('unpackArchive and inspectArchive, of a hostile archive', () => {
  const outside = '/tmp/archive-test-outside';
  const cases = hostileArchives(outside);

  it('hold to the limits of the policy where none are given', async () => {
    // Only inspected: what unpacks reads by the same function, and would write 10,000 files.
    const entries = Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, at) => entry(`f${at}`, ''));
    const { archive, expected } = await makeArchive(entries);
    await expect(inspectArchive(archive, expected)).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
      message: expect.stringContaining(`"f${ARCHIVE_LIMITS.entries}" is one entry too many`),
    });
  });

  it('are shown every kind of trick', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it.each(cases.map((hostile) => [hostile.title, hostile] as const))(
    'refuse %s, and leave nothing',
    async (_, hostile) => {
      const { archive, files, contentSize, code, limits } = hostile;
      await mkdir(join(folder(), 'work'));
      await writeFile(join(folder(), 'work/archive.tar.gz'), archive);
      const path = join(folder(), 'work/archive.tar.gz');
      const expected = { content_size: contentSize, files };
      await expect(inspectArchive(path, expected, undefined, limits)).rejects.toMatchObject({ code });
      const out = join(folder(), 'work/out');
      const error = await unpackArchive(path, expected, out, limits).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code, name: 'ContractError' });
      // What goes to a terminal or a log names the entry without its control characters.
      expect(String(error)).toMatch(/^[\x20-\x7e]*$/);
      expect(await listTree(folder())).toEqual(['work', 'work/archive.tar.gz']);
      await expect(stat(outside)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

describe('unpackArchive, of a damaged archive', () => {
  async function packSample() {
    const source = join(folder(), 'tool');
    await writeFile(source, Array.from({ length: 600 }, (_, line) => `line ${line * 7919}\n`).join(''));
    const archive = join(folder(), 'a.tar.gz');
    const packed = await packArchive([{ path: 'tool', mode: '0755', source }], 1_700_000_000, archive);
    return { bytes: await readFile(archive), expected: packed, damaged: join(folder(), 'damaged.tar.gz') };
  }

  it('refuses truncations: all near both ends, sampled between', async () => {
    const { bytes, expected, damaged } = await packSample();
    for (let length = 0; length < bytes.length; length += length < 64 || length > bytes.length - 64 ? 1 : 97) {
      await writeFile(damaged, bytes.subarray(0, length));
      await expect(unpackArchive(damaged, expected, join(folder(), 'out'))).rejects.toMatchObject({
        code: 'ARCHIVE_INVALID',
      });
    }
    expect(await listTree(folder())).toEqual(['a.tar.gz', 'damaged.tar.gz', 'tool']);
  });

  it('refuses changed bits that change the content: all bytes near both ends, sampled between', async () => {
    const { bytes, expected, damaged } = await packSample();
    const content = gunzipSync(bytes);
    for (let at = 0; at < bytes.length; at += at < 64 || at > bytes.length - 64 ? 1 : 37) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(damaged, changed);
      await inspectArchive(damaged, expected).then(
        // Fields of the gzip header, bits behind the end, another distance within zeros: artifact_sha256 covers them.
        () => expect({ at, same: gunzipSync(changed).equals(content) }).toEqual({ at, same: true }),
        (error) =>
          expect(['ARCHIVE_INVALID', 'DIGEST_MISMATCH', 'SIZE_MISMATCH', 'MANIFEST_MISMATCH']).toContain(error.code),
      );
    }
  });
});
