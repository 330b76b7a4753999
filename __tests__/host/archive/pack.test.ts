import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { fileSchema } from '../../../src/contract/documents/manifest.js';
import { type PackEntry, packArchive } from '../../../src/host/archive/pack.js';
import { inspectArchive } from '../../../src/host/archive/unpack.js';
import { listTree, useTemporaryFolder, writeFiles } from '../../support/temporary.js';
import { compileSources } from '../compiled-sources.js';

const run = promisify(execFile);
const folder = useTemporaryFolder();
const EPOCH = 1_700_000_000;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Text that compresses as programs do, the same every time. */
function sampleBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    bytes[at] = state % 7 === 0 ? state >> 16 : at % 64;
  }
  return bytes;
}

async function entriesIn(name: string): Promise<PackEntry[]> {
  const at = (path: string) => join(folder(), name, path);
  await writeFiles(join(folder(), name), {
    tool: sampleBytes(5_000_000),
    LICENSE: 'license',
    'docs/README.md': '# Tool',
  });
  return [
    { path: 'tool', mode: '0755', source: at('tool') },
    { path: 'LICENSE', mode: '0644', source: at('LICENSE') },
    { path: 'docs/README.md', mode: '0644', source: at('docs/README.md') },
  ];
}

describe('packArchive', () => {
  it('says of the archive what is in it: digests, sizes and files in order', async () => {
    const destination = join(folder(), 'a.tar.gz');
    const packed = await packArchive(await entriesIn('in'), EPOCH, destination);
    const artifact = await readFile(destination);
    const content = gunzipSync(artifact);
    expect(packed).toMatchObject({
      artifact_sha256: sha256(artifact),
      artifact_size: artifact.length,
      content_sha256: sha256(content),
      content_size: content.length,
      compressor: { name: 'zlib', version: process.versions.zlib, level: 5, block_size: 1024 * 1024 },
    });
    expect(packed.files.map(({ path, mode, size }) => [path, mode, size])).toEqual([
      ['LICENSE', '0644', 7],
      ['docs/README.md', '0644', 6],
      ['tool', '0755', 5_000_000],
    ]);
    for (const file of packed.files) {
      expect(fileSchema.safeParse(file).success).toBe(true);
      expect(file.sha256).toBe(sha256(await readFile(join(folder(), 'in', file.path))));
    }
    expect([...artifact.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  });

  it('gives the same bytes for the same files in another folder, order, umask, time and mode', async () => {
    const first = await packArchive(await entriesIn('one'), EPOCH, join(folder(), '1.tar.gz'));
    const entries = await entriesIn('another/folder');
    for (const { source } of entries) {
      await utimes(source, 1, 1);
      await chmod(source, 0o700);
    }
    const umask = process.umask(0o077);
    try {
      expect(await packArchive([...entries].reverse(), EPOCH, join(folder(), '2.tar.gz'))).toEqual(first);
    } finally {
      process.umask(umask);
    }
  });

  it('gives the same bytes with one thread and with eight, in any time zone and locale', async () => {
    await compileSources(join(folder(), 'lib'));
    const entries = await entriesIn('in');
    await writeFile(
      join(folder(), 'lib/pack.mjs'),
      `import { packArchive } from './host/archive/pack.js';
       const [entries, destination] = process.argv.slice(2);
       console.log(JSON.stringify(await packArchive(JSON.parse(entries), ${EPOCH}, destination)));`,
    );
    const outputs = await Promise.all(
      [
        { UV_THREADPOOL_SIZE: '1', TZ: 'UTC', LC_ALL: 'C' },
        { UV_THREADPOOL_SIZE: '4', TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
        { UV_THREADPOOL_SIZE: '8', TZ: 'America/St_Johns', LC_ALL: 'C.UTF-8', HOME: '/nowhere' },
      ].map(async (env, index) => {
        const script = join(folder(), 'lib/pack.mjs');
        const destination = join(folder(), `${index}.tar.gz`);
        const { stdout } = await run(process.execPath, [script, JSON.stringify(entries), destination], {
          env: { ...process.env, ...env },
        });
        return [JSON.parse(stdout).artifact_sha256, sha256(await readFile(destination))];
      }),
    );
    expect(new Set(outputs.flat()).size).toBe(1);
  });

  it('gives other bytes for another time, content, mode or path', async () => {
    const entries = await entriesIn('in');
    const destination = join(folder(), 'a.tar.gz');
    const [license, readme] = entries.slice(1) as [PackEntry, PackEntry];
    const digests: string[] = [];
    for (const [list, epoch] of [
      [[license, readme], EPOCH],
      [[license, readme], EPOCH + 1],
      [[license], EPOCH],
      [[license, { ...readme, source: license.source }], EPOCH],
      [[license, { ...readme, mode: '0755' }], EPOCH],
      [[license, { ...readme, path: 'README.md' }], EPOCH],
    ] as [PackEntry[], number][])
      digests.push((await packArchive(list, epoch, destination)).content_sha256);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it.each([0, 1, 511, 512, 513, 1024 * 1024 - 2048, 1024 * 1024 - 1536, 1024 * 1024, 2 * 1024 * 1024 + 1])(
    'packs a file of %i bytes',
    async (size) => {
      await writeFiles(folder(), { tool: sampleBytes(size) });
      const destination = join(folder(), 'a.tar.gz');
      const packed = await packArchive(
        [{ path: 'tool', mode: '0755', source: join(folder(), 'tool') }],
        EPOCH,
        destination,
      );
      expect(packed.content_size).toBe(512 + Math.ceil(size / 512) * 512 + 1024);
      await inspectArchive(destination, packed);
    },
  );

  it('follows a symbolic link to a file, as workspaces have for their license', async () => {
    await writeFiles(folder(), { LICENSE: 'license', 'crate/Cargo.toml': '' });
    await symlink('../LICENSE', join(folder(), 'crate/LICENSE'));
    const entry = { path: 'LICENSE', mode: '0644', source: join(folder(), 'crate/LICENSE') } as const;
    const packed = await packArchive([entry], EPOCH, join(folder(), 'a.tar.gz'));
    expect(packed.files).toEqual([{ path: 'LICENSE', mode: '0644', size: 7, sha256: sha256(Buffer.from('license')) }]);
  });
});

describe('packArchive, refusing', () => {
  const source = (): string => join(folder(), 'tool');
  const fails = async (entries: PackEntry[], code: string, epoch = EPOCH): Promise<void> => {
    await writeFiles(folder(), { tool: 'tool', 'a.tar.gz': 'what was there' });
    await expect(packArchive(entries, epoch, join(folder(), 'a.tar.gz'))).rejects.toMatchObject({ code });
    expect(await readFile(join(folder(), 'a.tar.gz'), 'utf8')).toBe('what was there');
    expect((await listTree(folder())).filter((path) => !['a.tar.gz', 'tool', 'folder'].includes(path))).toEqual([]);
  };

  it.each([
    '../tool',
    '/tool',
    'a\\tool',
    'nul',
    'tool.',
    '.git/config',
    'cafe\u0301',
    'a\u202eb',
    'a\nb',
    '',
    '.controller-dist/x',
    'a'.repeat(256),
  ])('refuses the path %j', (path) => fails([{ path, mode: '0644', source: source() }], 'ARCHIVE_INVALID'));

  it('refuses two entries that are one on some disks, and none at all', async () => {
    for (const path of ['tool', 'TOOL', 'tool/more'])
      await fails(
        [
          { path: 'tool', mode: '0644', source: source() },
          { path, mode: '0644', source: source() },
        ],
        'ARCHIVE_INVALID',
      );
    await fails([], 'ARCHIVE_INVALID');
  });

  it('refuses a time that a header cannot hold', async () => {
    for (const epoch of [-1, 1.5, Number.NaN, 2 ** 33])
      await fails([{ path: 'tool', mode: '0644', source: source() }], 'INVALID_INPUT', epoch);
  });

  it('refuses a source that is absent or a folder, after others were written', async () => {
    await mkdir(join(folder(), 'folder'));
    for (const name of ['absent', 'folder'])
      await fails(
        [
          { path: 'first', mode: '0644', source: source() },
          { path: 'second', mode: '0644', source: join(folder(), name) },
        ],
        'IO_FAILED',
      );
  });

  it('refuses files that compress like a bomb, since installing would', async () => {
    await writeFiles(folder(), { zeros: Buffer.alloc(70 * 1024 * 1024) });
    const destination = join(folder(), 'a.tar.gz');
    const entry = { path: 'tool', mode: '0755', source: join(folder(), 'zeros') } as const;
    await expect(packArchive([entry], EPOCH, destination)).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
    expect(await listTree(folder())).toEqual(['zeros']);
  });

  it('refuses a file whose size is not what the file system says', async () => {
    // Files below /proc say 0 and then have content: the same as a file that grows while it is read.
    if (process.platform !== 'linux') return;
    await fails([{ path: 'tool', mode: '0644', source: '/proc/self/status' }], 'IO_FAILED');
  });

  it('refuses a folder to write into that is absent', async () => {
    await writeFiles(folder(), { tool: 'tool' });
    const entry = { path: 'tool', mode: '0644', source: source() } as const;
    await expect(packArchive([entry], EPOCH, join(folder(), 'absent/a.tar.gz'))).rejects.toMatchObject({
      code: 'IO_FAILED',
    });
  });
});
