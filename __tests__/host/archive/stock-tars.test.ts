/** Our archives read by GNU tar, gzip and Python, and theirs read by us. Where a program is absent, its part is left out. */
import { execFile, spawnSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { list } from 'tar';
import { packArchive } from '../../../src/host/archive/pack.js';
import { inspectArchive, unpackArchive } from '../../../src/host/archive/unpack.js';
import { listTree, useTemporaryFolder, writeFiles } from '../../support/temporary.js';
import { manifestFile } from './tar-parts.js';

const run = promisify(execFile);
const folder = useTemporaryFolder();
const hasGnuTar = /GNU tar/.test(String(spawnSync('tar', ['--version']).stdout));
const hasPython = spawnSync('python3', ['--version']).status === 0;

const EPOCH = 1_700_000_000;
const SPLIT = `${'folder-of-nineteen/'.repeat(7)}${'n'.repeat(60)}`;
const LONG = `${'d'.repeat(60)}/${'n'.repeat(120)}`;
const EXACT = 'e'.repeat(100);
const CONTENT: Record<string, string> = {
  tool: 'program\n'.repeat(1000),
  LICENSE: 'license',
  empty: '',
  [SPLIT]: 'split over prefix and name',
  [LONG]: 'in a pax header',
  [EXACT]: 'fills the name',
};

const PYTHON_LIST = `
import hashlib, json, sys, tarfile
with tarfile.open(sys.argv[1], errorlevel=2) as archive:
    print(json.dumps([[m.name, m.size, oct(m.mode), m.mtime, m.uid, m.gid, m.uname, m.gname, m.type.decode(),
      hashlib.sha256(archive.extractfile(m).read()).hexdigest()] for m in archive]))
`;
const PYTHON_MAKE = `
import json, sys, tarfile
destination, source, form, paths = sys.argv[1:5]
form = {'ustar': tarfile.USTAR_FORMAT, 'pax': tarfile.PAX_FORMAT, 'gnu': tarfile.GNU_FORMAT}[form]
with tarfile.open(destination, 'w:gz', format=form) as archive:
    for path in json.loads(paths):
        archive.add(source + '/' + path, path, recursive=False)
`;

async function packSample() {
  await writeFiles(join(folder(), 'in'), CONTENT);
  const archive = join(folder(), 'a.tar.gz');
  const entries = Object.keys(CONTENT).map((path) => {
    const mode = path === 'tool' ? ('0755' as const) : ('0644' as const);
    return { path, mode, source: join(folder(), 'in', path) };
  });
  return { archive, packed: await packArchive(entries, EPOCH, archive) };
}

describe('packArchive, read by others', () => {
  it('is read by GNU tar and gzip without a warning, and gives the same tree', async () => {
    const { archive } = await packSample();
    if (!hasGnuTar) return;
    expect(await run('gzip', ['-t', archive])).toEqual({ stdout: '', stderr: '' });
    await writeFiles(folder(), { 'out/.keep': '' });
    expect(await run('tar', ['-xpzf', archive, '-C', join(folder(), 'out')])).toEqual({ stdout: '', stderr: '' });
    for (const [path, content] of Object.entries(CONTENT))
      expect(await readFile(join(folder(), 'out', path), 'utf8')).toBe(content);
    const { mode, mtimeMs } = await stat(join(folder(), 'out/tool'));
    expect([mode & 0o7777, mtimeMs]).toEqual([0o755, EPOCH * 1000]);
    const { stdout } = await run('tar', ['-tvzf', archive, '--numeric-owner'], {
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
    });
    expect(stdout.split('\n')[0]).toMatch(/^-rw-r--r-- 0\/0 +7 2023-11-14 22:13 LICENSE$/);
  });

  it('is read by Python and node-tar with the same entries', async () => {
    const { archive, packed } = await packSample();
    const expected = packed.files.map(({ path, size }) => [path, size]);
    const listed: unknown[] = [];
    await list({ file: archive, strict: true, onReadEntry: (entry) => listed.push([entry.path, entry.size]) });
    expect(listed).toEqual(expected);
    if (!hasPython) return;
    const { stdout } = await run('python3', ['-c', PYTHON_LIST, archive]);
    expect(JSON.parse(stdout)).toEqual(
      packed.files.map(({ path, size, mode, sha256 }) => {
        const octal = mode === '0755' ? '0o755' : '0o644';
        return [path, size, octal, EPOCH, 0, 0, '', '', '0', sha256];
      }),
    );
  });

  it('uses a pax header only for the name that needs one', async () => {
    const { archive } = await packSample();
    const tar = gunzipSync(await readFile(archive)).toString('latin1');
    expect(tar.match(/ path=/g)).toHaveLength(1);
    expect(tar).toContain(` path=${LONG}\n`);
  });
});

describe('unpackArchive, of what others made', () => {
  const files = (paths: string[]) =>
    paths.map((path) => manifestFile(path, CONTENT[path] ?? 'accents', path === 'tool' ? '0755' : '0644'));
  const check = async (archive: string, paths: string[]): Promise<void> => {
    const content_size = gunzipSync(await readFile(archive)).length;
    await unpackArchive(archive, { content_size, files: files(paths) }, join(folder(), 'out'));
    for (const path of paths)
      expect(await readFile(join(folder(), 'out', path), 'utf8')).toBe(CONTENT[path] ?? 'accents');
  };
  const SHORT = ['tool', 'LICENSE', 'empty'];
  const ACCENTS = 'caf\u00e9/\u65e5\u672c';
  const prepare = async (): Promise<void> => {
    await writeFiles(join(folder(), 'in'), { ...CONTENT, [ACCENTS]: 'accents' });
    await run('chmod', ['755', join(folder(), 'in/tool')]);
  };

  const gnu = hasGnuTar ? it : it.skip;
  gnu.each([
    ['ustar', [...SHORT, SPLIT, EXACT, ACCENTS]],
    ['posix', [...SHORT, SPLIT, EXACT, LONG, ACCENTS]],
    ['gnu', [...SHORT, SPLIT, EXACT, LONG, ACCENTS]],
    ['oldgnu', [...SHORT, SPLIT, EXACT, LONG, ACCENTS]],
  ])('accepts GNU tar --format=%s', async (format, paths) => {
    await prepare();
    const archive = join(folder(), 'foreign.tar.gz');
    await run('tar', ['-czf', archive, `--format=${format}`, '-C', join(folder(), 'in'), ...paths]);
    await check(archive, paths);
  });

  gnu('accepts GNU tar with the options of trust.md, and folders of their own', async () => {
    await prepare();
    await writeFiles(join(folder(), 'in'), { 'docs/deep/text': 'accents' });
    const archive = join(folder(), 'foreign.tar.gz');
    await run('tar', [
      ...[
        '-czf',
        archive,
        '--sort=name',
        '--format=posix',
        `--mtime=@${EPOCH}`,
        '--owner=0',
        '--group=0',
        '--numeric-owner',
      ],
      ...['--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime', '--mode=u+rw,go=rX'],
      ...['-C', join(folder(), 'in'), 'docs', 'tool', LONG],
    ]);
    await check(archive, ['docs/deep/text', 'tool', LONG]);
    expect(await listTree(join(folder(), 'out/docs'))).toEqual(['deep', 'deep/text']);
  });

  gnu('refuses sparse files', async () => {
    await prepare();
    const archive = join(folder(), 'foreign.tar.gz');
    await run('truncate', ['-s', '100000', join(folder(), 'in/hole')]);
    for (const format of ['gnu', 'posix']) {
      await run('tar', ['-czSf', archive, `--format=${format}`, '-C', join(folder(), 'in'), 'hole']);
      const hole = manifestFile('hole', Buffer.alloc(100_000));
      await expect(inspectArchive(archive, { content_size: 1e6, files: [hole] })).rejects.toMatchObject({
        code: 'ARCHIVE_INVALID',
      });
    }
  });

  const python = hasPython ? it : it.skip;
  python.each([
    ['ustar', [...SHORT, SPLIT, EXACT]],
    ['pax', [...SHORT, SPLIT, EXACT, LONG, ACCENTS]],
    ['gnu', [...SHORT, SPLIT, EXACT, LONG, ACCENTS]],
  ])('accepts Python tarfile, format %s', async (format, paths) => {
    await prepare();
    const archive = join(folder(), 'foreign.tar.gz');
    await run('python3', ['-c', PYTHON_MAKE, archive, join(folder(), 'in'), format, JSON.stringify(paths)]);
    await check(archive, paths);
  });

  it('accepts a gzip header with a file name, as gzip writes it', async () => {
    const { archive, packed } = await packSample();
    if (!hasGnuTar) return;
    const tar = join(folder(), 'named.tar');
    await writeFile(tar, gunzipSync(await readFile(archive)));
    await run('gzip', [tar]);
    await unpackArchive(`${tar}.gz`, packed, join(folder(), 'out'));
  });
});
