/** Entries of the Actions cache as somebody would write them who wants more than a file of the right name. */
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { type Fields, header, octal } from '../host/archive/tar-parts.js';

interface Member extends Fields {
  readonly content?: string;
}

/** What an entry tries, as members; `outside` is a folder that holds the file `victim`. */
export const POISONED: Readonly<Record<string, (outside: string) => readonly Member[]>> = {
  'an absolute name': (outside) => [{ name: `${outside}/new`, content: 'x' }],
  'an absolute name of a file that is there': (outside) => [{ name: `${outside}/victim`, content: 'x' }],
  'a name that climbs': (outside) => [{ name: `${'../'.repeat(20)}${outside.slice(1)}/new`, content: 'x' }],
  'a name that is no UTF-8': (outside) => [
    { name: Buffer.from(`\xff/${'../'.repeat(20)}${outside.slice(1)}/new`, 'latin1'), content: 'x' },
  ],
  'a newline in a name': (outside) => [{ name: `a\n${'../'.repeat(20)}${outside.slice(1)}/new`, content: 'x' }],
  'a file through a symbolic link': (outside) => [
    { name: 'link', type: '2', linkname: outside },
    { name: 'link/new', content: 'x' },
  ],
  'a symbolic link of the right name, then the file': (outside) => [
    { name: 'artifact.tar.gz', type: '2', linkname: `${outside}/victim` },
    { name: 'artifact.tar.gz', content: 'x' },
  ],
  'a symbolic link of the right name': (outside) => [
    { name: 'artifact.tar.gz', type: '2', linkname: `${outside}/victim` },
  ],
  'a hard link': (outside) => [{ name: 'artifact.tar.gz', type: '1', linkname: `${outside}/victim` }],
  'a hard link, then the file': (outside) => [
    { name: 'link', type: '1', linkname: `${outside}/victim` },
    { name: 'link', content: 'x' },
  ],
  'a folder that nobody may read': () => [{ name: 'artifact.tar.gz/', type: '5', mode: octal(0, 8) }],
  'the mode of a folder outside': (outside) => [{ name: outside, type: '5', mode: octal(0, 8) }],
  'a pipe': () => [{ name: 'artifact.tar.gz', type: '6' }],
  'a long name of GNU tar': (outside) => [
    { name: '././@LongLink', type: 'L', content: `${outside}/new`, magic: 'ustar  \0' },
    { name: 'artifact.tar.gz', content: 'x', magic: 'ustar  \0' },
  ],
  'a pax path': (outside) => [
    { name: 'pax', type: 'x', content: record('path', `${outside}/new`) },
    { name: 'artifact.tar.gz', content: 'x' },
  ],
  'a pax path for all that follows': (outside) => [
    { name: 'pax', type: 'g', content: record('path', `${outside}/new`) },
    { name: 'artifact.tar.gz', content: 'x' },
  ],
  'a sparse file with a name of its own': (outside) => [
    {
      ...{ name: 'pax', type: 'x' },
      content: `${record('GNU.sparse.size', '1')}${record('GNU.sparse.numblocks', '1')}${record('GNU.sparse.map', '0,1')}${record('GNU.sparse.name', `${outside}/new`)}`,
    },
    { name: 'artifact.tar.gz', content: 'x' },
  ],
};

/** One pax record: its own length in digits, a space, KEY=VALUE and a newline. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = rest.length + String(rest.length + 2).length;
  return `${length}${rest}`;
}

/** The members as an archive, compressed as `like` is. */
export function poison(members: readonly Member[], like: Buffer): Buffer {
  const blocks = members.flatMap(({ content = '', ...fields }) => [
    header({ ...fields, size: octal(Buffer.byteLength(content), 12) }),
    Buffer.concat([Buffer.from(content), Buffer.alloc((512 - (Buffer.byteLength(content) % 512)) % 512)]),
  ]);
  const archive = Buffer.concat([...blocks, Buffer.alloc(1024)]);
  const isZstd = like.readUInt32LE(0) === 0xfd2fb528;
  return isZstd ? execFileSync('zstd', ['-q', '-c'], { input: archive }) : gzipSync(archive);
}
