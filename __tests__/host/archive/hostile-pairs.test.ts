/** Tricks of hostile archives two at a time, on one and the same entry where that can be: none makes up for another. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { unpackArchive } from '../../../src/host/archive/unpack.js';
import { listTree, useTemporaryFolder } from '../../support/temporary.js';
import { END, entry, type Fields, octal, type Part, pax, raw, record, tarOf } from './tar-parts.js';

const folder = useTemporaryFolder();
const OUTSIDE = '/tmp/archive-pairs-outside';
const CODES = ['ARCHIVE_INVALID', 'MANIFEST_MISMATCH', 'SIZE_MISMATCH', 'DIGEST_MISMATCH'];

/** What a trick does: to the entry's name or header, before it, behind it, or to the end of the archive. */
interface Trick {
  readonly path?: string;
  readonly fields?: Fields;
  readonly before?: readonly Part[];
  readonly after?: readonly Part[];
  readonly end?: readonly Part[];
}

const LONG = `${'deep/'.repeat(30)}tool`;
const link = (path: string, linkname: string): Part => entry(path, '', { type: '2', linkname });
const long = (name: string, type = 'L'): Part => ({
  ...entry('././@LongLink', `${name}\0`, { type, magic: 'ustar  \0' }),
  files: [],
});
const mode = (bits: number): Trick => ({ fields: { mode: octal(bits, 8) } });
const type = (flag: string, linkname = ''): Trick => ({ fields: { type: flag, linkname } });
const before = (...parts: Part[]): Trick => ({ before: parts });
const after = (...parts: Part[]): Trick => ({ after: parts });
const path = (name: string): Trick => ({ path: name });

const tricks: Record<string, Trick> = {
  'parent path': path('../escaped'),
  'parent path within': path('a/../../escaped'),
  'absolute path': path(`${OUTSIDE}/escaped`),
  'two slashes': path('//escaped'),
  backslash: path('..\\escaped'),
  'drive path': path('C:escaped'),
  'data stream': path('tool:hidden'),
  'reserved name': path('NUL'),
  'trailing dot': path('tool.'),
  'empty name': path(''),
  newline: path('tool\n::error::x'),
  'our own folder': path('.controller-dist/receipt.json'),
  'too deep': path(`${'a/'.repeat(40)}tool`),
  'symbolic link': type('2', '/etc/passwd'),
  'hard link': type('1', '../escaped'),
  device: type('3'),
  'named pipe': type('6'),
  'sparse type': type('S'),
  'setuid bit': mode(0o4755),
  'writable by everybody': mode(0o777),
  'mode 000': mode(0),
  'size in base 256': { fields: { size: Buffer.from([0x80, ...new Array(10).fill(0), 1]) } },
  'negative size': { fields: { size: Buffer.alloc(12, 0xff) } },
  'bad checksum': { fields: { checksumError: 1 } },
  'no magic': { fields: { magic: '' } },
  'parent prefix': { fields: { prefix: '..' } },
  'link through which the entry goes': before(link('a', OUTSIDE), entry('a/escaped')),
  'link chain': before(link('a', '.'), link('b', 'a/..')),
  'link in the place of the entry': before(link('tool', `${OUTSIDE}/escaped`)),
  'pax path': before(pax(record('path', '../escaped'))),
  'pax linkpath': before(pax(record('linkpath', '/etc/passwd'))),
  'pax size': before(pax(record('size', '0'))),
  'pax path with a NUL': before(pax(record('path', 'tool\0/../escaped'))),
  'pax without an end': before(pax('30 path=tool')),
  'pax sparse name': before(pax(record('GNU.sparse.name', '../escaped'))),
  'global pax path': before(pax(record('path', '../escaped'), 'g')),
  'size of a pax header': before(pax(record('size', '512')), pax(record('comment', 'x'.repeat(600)))),
  'GNU long name': before(long('../escaped')),
  'GNU long name of another file': before(long(LONG)),
  'GNU long link': before(long('/etc/passwd', 'K')),
  'the same file again': after(entry('tool'), entry('tool')),
  'case twin': after(entry('Twin'), entry('twin')),
  'Unicode twin': after(entry('caf\u00e9'), entry('cafe\u0301')),
  'file, then directory': after(entry('dir'), entry('dir/', '', { type: '5', mode: octal(0o755, 8) })),
  'file below a file': after(entry('dir'), entry('dir/below')),
  'no end marker': { end: [] },
  'entry behind the end': { end: [END, entry('late'), END] },
  'something behind the end': { end: [END, raw(Buffer.from('hidden'))] },
};

function archiveOf(...made: readonly Trick[]) {
  const name = made.find((trick) => trick.path !== undefined)?.path ?? 'tool';
  const fields = Object.assign({}, ...made.map((trick) => trick.fields ?? {})) as Fields;
  const others = made.filter((trick) => trick.path !== undefined).slice(1);
  return tarOf([
    ...made.flatMap((trick) => trick.before ?? []),
    entry(name, 'x', fields),
    ...others.map((trick) => entry(trick.path ?? '')),
    ...made.flatMap((trick) => trick.after ?? []),
    ...(made.find((trick) => trick.end)?.end ?? [END]),
  ]);
}

async function refusal({ tar, files }: ReturnType<typeof tarOf>): Promise<unknown> {
  await writeFile(join(folder(), 'work/a.tar.gz'), gzipSync(tar, { level: 1 }));
  const expected = { content_size: tar.length, files };
  const done = unpackArchive(join(folder(), 'work/a.tar.gz'), expected, join(folder(), 'work/out'));
  return done.then(
    () => 'unpacked',
    (error: { code?: unknown }) => error.code ?? error,
  );
}

/** Archives that were refused, by their digests: most pairs give the same bytes in both orders. */
const seen = new Set<string>();

describe('unpackArchive, of an archive with', () => {
  it.each(Object.entries(tricks))(
    '%s, alone and with every other: refuses it and leaves nothing',
    async (title, trick) => {
      await mkdir(join(folder(), 'work'));
      expect(await refusal(archiveOf(trick))).toBe('ARCHIVE_INVALID');
      for (const [other, second] of Object.entries(tricks)) {
        if (other === title) continue;
        // Each pair comes twice: of two records before an entry, each is the first once.
        const made = archiveOf(trick, second);
        const digest = sha256(Buffer.concat([made.tar, Buffer.from(JSON.stringify(made.files))]));
        if (seen.has(digest)) continue;
        seen.add(digest);
        expect(CODES.map((code) => `${other}: ${code}`)).toContain(`${other}: ${await refusal(made)}`);
        expect(await listTree(folder())).toEqual(['work', 'work/a.tar.gz']);
      }
      await expect(stat(OUTSIDE)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
