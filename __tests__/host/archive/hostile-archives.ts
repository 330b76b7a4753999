/**
 * Hostile archives, each made here: no foreign archive is kept. Every case comes with the manifest that a publisher in
 * league with it would write, so that what refuses it is the policy or the format, not the comparison with the manifest.
 */
import { gzipSync } from 'node:zlib';
import { ARCHIVE_LIMITS, type EntryLimits } from '../../../src/contract/archive/policy.js';
import type { ManifestFile } from '../../../src/contract/documents/manifest.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { END, entry, type Fields, header, octal, type Part, pax, raw, record, tarOf } from './tar-parts.js';

export interface HostileArchive {
  readonly title: string;
  readonly archive: Buffer;
  readonly files: readonly ManifestFile[];
  readonly contentSize: number;
  readonly code: ErrorCode;
  /** Limits under which it is refused, where those of the policy would take a large archive. */
  readonly limits?: EntryLimits;
}

/** Few enough that an archive of one more costs nothing to write. */
const FEW: EntryLimits = { entries: 20 };

const LINK = { type: '2', linkname: '/etc/passwd' };
const good = entry('tool', 'good', { mode: octal(0o755, 8) });
const directory = (path: string, mode = 0o755): Part => entry(path, '', { type: '5', mode: octal(mode, 8) });
const GNU = 'ustar  \0';
const gnu = (path: string): Part => entry(path, 'x', { magic: GNU });
const link = (path: string, target: string, type = '2', magic = 'ustar\x0000'): Part =>
  entry(path, '', { type, linkname: target, magic });
const long = (name: string | Buffer, type: string, fields: Fields = {}): Part => ({
  ...entry('././@LongLink', Buffer.concat([Buffer.from(name as string), Buffer.alloc(1)]), {
    type,
    magic: GNU,
    ...fields,
  }),
  files: [],
});
const base256 = (bytes: number[]): Buffer => Buffer.from([...new Array(12 - bytes.length).fill(0), ...bytes]);
const marked = (value: Buffer, mark = 0x80): Buffer => {
  value[0] = mark;
  return value;
};
const overwrite = (part: Part, at: number, text: string): Part => {
  const bytes = Buffer.from(part.bytes);
  bytes.write(text, at);
  return { ...part, bytes };
};
const cut = (part: Part, length: number): Part => ({ ...part, bytes: part.bytes.subarray(0, length) });
/** What is no time or owner by POSIX: Go refuses most of these, GNU tar most of the others. */
const BAD_NUMBERS: readonly (readonly [keyword: string, value: string])[] = [
  ...['mtime', 'atime', 'ctime'].flatMap((keyword) =>
    [
      'nan',
      'inf',
      'x',
      '1e9',
      '0x10',
      '+1',
      ' 1',
      '1 ',
      '--1',
      '-',
      '.5',
      '1.',
      '1.5.5',
      '1.-5',
      '1,5',
      '9'.repeat(20),
    ].map((value) => [keyword, value] as const),
  ),
  ...['uid', 'gid'].flatMap((keyword) =>
    ['x', '-1', '+1', '1.0', '0x1', ' 1', '1e3', '4294967296', '9'.repeat(20)].map(
      (value) => [keyword, value] as const,
    ),
  ),
];
const longPath = `${'deep/'.repeat(30)}tool`;
const longNamed = gnu(longPath.slice(0, 100));

/** Names that must not be in an archive. `outside` is an absolute folder that nothing may be written to. */
const names = (outside: string): Record<string, string> => ({
  'parent at the start': '../escaped',
  'parent in the middle': 'a/../../escaped',
  'parent at the end': 'a/..',
  'parent alone': '..',
  'many parents': `${'../'.repeat(20)}tmp/escaped`,
  'current folder twice': '././tool',
  'current folder, then an absolute path': './/tool',
  'current folder, then its parent': './../escaped',
  'current folder in the middle': 'a/./tool',
  'current folder alone': '.',
  absolute: `${outside}/escaped`,
  'two slashes first': '//host/share/escaped',
  'two slashes within': 'a//tool',
  'a slash at the end of a file': 'tool/',
  'backslash parents': '..\\escaped',
  'backslash within': 'a\\tool',
  'UNC path': '\\\\host\\share\\escaped',
  'drive path': 'C:/escaped',
  'drive-relative path': 'C:escaped',
  'alternate data stream': 'tool:hidden',
  'alternate data stream of a type': 'tool::$DATA',
  'device path': '\\\\.\\PhysicalDrive0',
  'reserved name': 'NUL',
  'reserved name with an extension': 'con.txt',
  'reserved name with a space and an extension': 'aux .txt',
  'reserved name of a folder': 'com1/tool',
  'reserved name with a superscript': 'LPT\u00b9',
  'reserved console name': 'CONOUT$',
  'trailing dot': 'tool.',
  'trailing space': 'tool ',
  'trailing dot of a folder': 'a./tool',
  'trailing space of a folder': 'a /tool',
  'three dots': '.../tool',
  newline: 'tool\n::set-output name=x::y',
  'carriage return': 'tool\rother',
  'ANSI escape': '\u001b[2Jtool',
  'C1 control': 'tool\u009b2J',
  'DEL character': 'tool\u007f',
  'right-to-left override': 'tool\u202egnp.exe',
  'zero-width space': 'to\u200bol',
  'line separator': 'tool\u2028',
  'byte order mark': '\ufefftool',
  wildcard: 'tool*',
  pipe: 'tool|x',
  'our own folder': '.controller-dist/manifest.json',
  'our own folder in capitals': '.Controller-Dist/x',
  'our own folder as a file': '.controller-dist',
  'too deep': `${'a/'.repeat(40)}tool`,
});

/** Sequences of parts that must be refused; `END` follows where it is not among them. */
const sequences = (outside: string): Record<string, Part[]> => ({
  ...Object.fromEntries(Object.entries(names(outside)).map(([title, name]) => [title, [entry(name)]])),
  ...Object.fromEntries(
    Object.entries(names(outside))
      .filter(([, name]) => /^\.\.|^\/|\\|:|\n|\.controller/.test(name))
      .map(([title, name]) => [`${title}, of a directory`, [good, directory(name)]]),
  ),
  'empty name': [entry('')],
  'name that is not UTF-8': [entry('x', 'x', { name: Buffer.from([0x74, 0xff, 0xfe]) })],
  'name that goes on behind a NUL': [entry('tool\0/../../escaped')],
  'prefix that goes on behind a NUL': [entry('tool', 'x', { prefix: 'a\0b' })],
  'parent in the prefix': [entry('tool', 'x', { prefix: '..' })],
  'absolute prefix': [entry('escaped', 'x', { prefix: outside })],
  'empty prefix name': [entry('/escaped', 'x', { prefix: 'a' })],
  'name over 255 bytes': [entry('b'.repeat(100), 'x', { prefix: 'a'.repeat(155) })],

  'symbolic link, absolute': [good, link('link', '/etc/passwd')],
  'symbolic link, relative': [good, link('link', '../../escaped')],
  'symbolic link, inward': [good, link('link', 'tool')],
  'symbolic link, dangling': [good, link('link', 'nowhere')],
  'symbolic link as the root': [link('.', outside), entry('escaped')],
  'symbolic link chain': [link('a', '.'), link('b', 'a/..'), entry('b/escaped')],
  'symbolic link, then a file through it': [link('dir', outside), entry('dir/escaped')],
  'symbolic link, then a file in its place': [link('tool', `${outside}/escaped`), entry('tool')],
  'symbolic link with content': [entry('link', 'x', LINK)],
  'hard link out': [good, link('link', '../../escaped', '1')],
  'hard link, absolute': [good, link('link', '/etc/passwd', '1')],
  'hard link, inward': [good, link('link', 'tool', '1')],
  'hard link through a symbolic link': [link('a', '..'), link('b', 'a/escaped', '1')],
  'character device': [entry('null', '', { type: '3', devmajor: octal(1, 8) })],
  'block device': [entry('disk', '', { type: '4', devmajor: octal(8, 8) })],
  'named pipe': [entry('pipe', '', { type: '6' })],
  'contiguous file': [entry('tool', 'x', { type: '7' })],
  'old regular file whose name says directory': [entry('tool/', 'x', { type: '\0' })],
  'unknown type': [entry('tool', 'x', { type: 'Z' })],
  'file with a link name': [entry('tool', 'x', { linkname: '/etc/passwd' })],
  'file with a device number': [entry('tool', 'x', { devmajor: octal(1, 8) })],
  'directory with content': [good, entry('dir/', 'x', { type: '5' })],

  'the same file twice': [good, good],
  'the same file in two spellings': [good, entry('./tool', 'good')],
  'the root twice': [directory('./'), directory('./'), good],
  'the root in two spellings': [directory('./'), directory('.'), good],
  'the root with a setuid bit': [directory('./', 0o4755), good],
  'the root with content': [entry('./', 'x', { type: '5' }), good],
  'the same directory twice': [directory('a/'), directory('a'), entry('a/tool')],
  'two names in other case': [entry('tool', 'good'), entry('TOOL', 'evil')],
  'two folders in other case': [entry('a/tool'), entry('A/other')],
  'sharp s and double s': [entry('stra\u00dfe'), entry('STRASSE')],
  'NFC and NFD': [entry('caf\u00e9'), entry('cafe\u0301')],
  'NFC and NFD folders': [entry('caf\u00e9/a'), entry('cafe\u0301/b')],
  'Kelvin sign and k': [entry('k'), entry('\u212a')],
  'file, then a directory in its place': [entry('a'), directory('a/'), entry('a/tool')],
  'file, then a file below it': [entry('a'), entry('a/tool')],
  'file, then a file below it in other case': [entry('a'), entry('A/tool')],
  'directory, then a file in its place': [directory('a/'), entry('a')],
  'file in place of a directory above another': [entry('a/tool'), entry('a')],

  'setuid bit': [entry('tool', 'x', { mode: octal(0o4755, 8) })],
  'setgid bit': [entry('tool', 'x', { mode: octal(0o2755, 8) })],
  'sticky bit': [entry('tool', 'x', { mode: octal(0o1755, 8) })],
  'setgid directory': [directory('a/', 0o2755), entry('a/tool')],
  'writable by everybody': [entry('tool', 'x', { mode: octal(0o777, 8) })],
  'directory writable by everybody': [directory('a/', 0o777), entry('a/tool')],
  'mode 000': [entry('tool', 'x', { mode: octal(0, 8) })],
  'mode with the bits of another kind': [entry('tool', 'x', { mode: octal(0o120755, 8) })],

  'pax path out of the folder': [pax(record('path', '../escaped')), good],
  'pax path, absolute': [pax(record('path', `${outside}/escaped`)), good],
  'pax path that replaces a short name': [pax(record('path', 'other')), good],
  'pax path that repeats a short name in another spelling': [pax(record('path', './tool')), good],
  'pax path, long, over another name': [pax(record('path', longPath)), good],
  'pax path, long, that leads out': [pax(record('path', `../${longPath}`)), entry(`../${longPath}`.slice(0, 100))],
  'pax path with a NUL': [pax(record('path', 'tool\0/../escaped')), good],
  'pax path with a newline': [pax(record('path', `${longPath}\nx`)), entry(longPath.slice(0, 100))],
  'pax path that is empty': [pax(record('path', '')), good],
  'pax path twice': [pax(record('path', longPath) + record('path', longPath)), entry(longPath.slice(0, 100))],
  'pax linkpath': [pax(record('linkpath', '/etc/passwd')), good],
  'pax size, larger': [pax(record('size', '1024')), entry('tool', 'x'.repeat(512))],
  'pax size, smaller': [pax(record('size', '1')), entry('tool', 'x'.repeat(512))],
  'pax size, negative': [pax(record('size', '-1')), good],
  'pax size in another form': [pax(record('size', '04')), good],
  'pax size on a pax header': [
    pax(record('size', '512')),
    pax(record('comment', 'x'.repeat(600))),
    entry('tool', `${header({ name: '../escaped' }).toString('latin1')}`),
  ],
  'two pax headers': [pax(record('mtime', '1')), pax(record('mtime', '2')), good],
  'pax header before the end': [good, pax(record('mtime', '1')), END],
  'pax header with an unknown keyword': [pax(record('VENDOR.thing', '1')), good],
  'pax header with another character set': [pax(record('hdrcharset', 'BINARY')), good],
  'pax header with extended attributes': [pax(record('SCHILY.xattr.security.capability', 'x')), good],
  'pax header of a sparse file': [pax(record('GNU.sparse.major', '1') + record('GNU.sparse.name', '../escaped')), good],
  'pax header with the size of a sparse file': [pax(record('GNU.sparse.realsize', '999999999')), good],
  'pax header without records': [pax('\n'), good],
  'pax header of size 0': [pax(''), good],
  'pax record without an end': [pax('20 comment=x'), good],
  'pax record longer than its header': [pax('99 comment=x\n'), good],
  'pax record shorter than it says': [pax('5 comment=x\n'), good],
  'pax record with a length of 0': [pax('0 comment=x\n'), good],
  'pax record with a sign': [pax('+13 comment=x\n'), good],
  'pax record without `=`': [pax('13 commentxx\n'), good],
  'pax record that is not UTF-8': [pax(Buffer.from('13 comment=\xff\n', 'latin1')), good],
  'pax header over 64 KiB': [pax(record('comment', 'x'.repeat(70_000))), good],
  'pax header with something behind it': [overwrite(pax(record('mtime', '1')), 1000, 'hidden'), good],
  'pax header of a size in base 256': [
    raw(Buffer.concat([header({ type: 'x', size: marked(base256([2, 0])) }), Buffer.alloc(512)])),
    good,
  ],
  'pax header without a name of its own': [pax(record('mtime', '1'), 'x', { name: '' }), good],
  'pax header without a name, with a path': [
    pax(record('path', longPath), 'x', { name: '' }),
    entry(longPath, 'x', { name: longPath.slice(0, 100) }),
  ],
  'global pax header without a name': [pax(record('comment', 'x'), 'g', { name: '' }), good],
  'pax path of an entry without a name': [pax(record('path', longPath)), entry(longPath, 'x', { name: '' })],
  ...Object.fromEntries(
    BAD_NUMBERS.map(([keyword, value]) => [`pax ${keyword}=${value}`, [pax(record(keyword, value)), good]]),
  ),
  'global pax header with a path': [pax(record('path', '../escaped'), 'g'), good],
  'global pax header with a size': [pax(record('size', '1'), 'g'), good],
  'global pax header later on': [good, pax(record('comment', 'x'), 'g'), entry('other')],
  'Solaris pax header': [pax(record('path', '../escaped'), 'X'), good],

  'GNU long name': [long('../escaped', 'L'), good],
  'GNU long name, long, over another name': [long(longPath, 'L'), gnu('tool')],
  'GNU long name, long, that leads out': [long(`../${longPath}`, 'L'), gnu(`../${longPath}`.slice(0, 100))],
  'GNU long name, long and absolute': [long(`/${longPath}`, 'L'), gnu(`/${longPath}`.slice(0, 100))],
  'GNU long name of a ustar entry': [long(longPath, 'L'), entry(longPath, 'x', { name: longPath.slice(0, 100) })],
  'GNU long name in a ustar header': [long(longPath, 'L', { magic: 'ustar\x0000' }), longNamed],
  'GNU long name under another name': [long(longPath, 'L', { name: 'tool' }), longNamed],
  'GNU long name that goes on behind a NUL': [long(`${longPath}\0/../../escaped`, 'L'), longNamed],
  'GNU long name without a NUL': [
    { ...entry('././@LongLink', longPath, { type: 'L', magic: GNU }), files: [] },
    longNamed,
  ],
  'GNU long name that is empty': [long('', 'L'), gnu('')],
  'GNU long name that is not UTF-8': [long(Buffer.from([0x74, 0xff, 0xfe]), 'L'), gnu('t')],
  'GNU long name of size 0': [raw(header({ name: '././@LongLink', type: 'L', magic: GNU })), longNamed],
  'GNU long name over 64 KiB': [long('x'.repeat(70_000), 'L'), gnu('x'.repeat(100))],
  'GNU long name with something behind it': [overwrite(long(longPath, 'L'), 1000, 'hidden'), longNamed],
  'two GNU long names': [long('../escaped', 'L'), long(longPath, 'L'), longNamed],
  'GNU long name, then a pax path': [long(longPath, 'L'), pax(record('path', '../escaped')), longNamed],
  'pax path, then a GNU long name': [pax(record('path', '../escaped')), long(longPath, 'L'), longNamed],
  'GNU long name before the end': [good, long(longPath, 'L'), END],
  'GNU long name of a link': [long(longPath, 'L'), link(longPath.slice(0, 100), '/etc/passwd', '2', GNU)],
  'GNU times of access': [entry('tool', 'x', { magic: GNU, prefix: octal(1_700_000_000, 12) })],
  'GNU long link': [long('/etc/passwd', 'K'), link('link', 'x')],
  'GNU sparse file': [entry('tool', 'x', { type: 'S', magic: GNU })],
  'GNU directory listing': [entry('a/', 'Ytool\0', { type: 'D', magic: GNU })],
  'GNU multi-volume': [entry('tool', 'x', { type: 'M', magic: GNU })],
  'GNU volume label': [entry('label', '', { type: 'V', magic: GNU }), good],
  'GNU old long names': [entry('names', 'x', { type: 'N', magic: GNU }), good],
  'GNU header with a prefix': [entry('escaped', 'x', { magic: GNU, prefix: '..' })],
  'size in base 256': [entry('tool', 'x', { size: marked(base256([1])) })],
  'size in base 256, huge': [entry('tool', 'x', { size: marked(Buffer.alloc(12, 0x7f)) })],
  'size in base 256, negative': [entry('tool', 'x', { size: Buffer.alloc(12, 0xff) })],
  'size with a sign': [entry('tool', 'x', { size: '-0000000001\0' })],
  'size with a digit 8': [entry('tool', 'x', { size: '00000000008\0' })],
  'size that goes on behind a NUL': [entry('tool', 'x', { size: '1\x000000000000' })],
  'size that is empty': [entry('tool', 'x', { size: '' })],
  'end behind a header': [cut(entry('tool', 'x'.repeat(5000)), 512)],
  'owner in base 256, of more than 32 bits': [entry('tool', 'x', { uid: marked(Buffer.alloc(8, 1)) })],
  'owner in base 256, negative': [entry('tool', 'x', { uid: Buffer.alloc(8, 0xff) })],
  'owner in base 256, with another mark': [entry('tool', 'x', { uid: marked(Buffer.alloc(8), 0x81) })],
  'owner of blanks': [entry('tool', 'x', { uid: ' '.repeat(8) })],
  'owner that goes on behind a NUL': [entry('tool', 'x', { uid: '\x000000000' })],
  'time in base 256, of more than 64 bits': [entry('tool', 'x', { mtime: marked(Buffer.alloc(12, 1)) })],
  'time of blanks': [entry('tool', 'x', { mtime: ' '.repeat(12) })],
  'file with a device number in base 256': [entry('tool', 'x', { devmajor: marked(Buffer.alloc(8, 1)) })],
  'time that is no number': [entry('tool', 'x', { mtime: 'yesterday' })],
  'user name behind a NUL': [entry('tool', 'x', { uname: 'a\0b' })],
  'bad checksum': [entry('tool', 'x', { checksumError: 1 })],
  'bad checksum of a later header': [good, entry('other', 'x', { checksumError: -1 })],
  'header without magic': [entry('tool', 'x', { magic: '' })],
  'header with another magic': [entry('tool', 'x', { magic: 'ustar\0xx' })],
  'header with a star trailer': [entry('tool', 'x', { tail: Buffer.from('\0\0\0\0\0\0\0\0tar\0') })],
  'something in the padding': [overwrite(good, 1000, 'hidden')],

  'no end marker': [good, raw(Buffer.alloc(0))],
  'half an end marker': [good, raw(Buffer.alloc(512))],
  'entry behind half an end marker': [good, raw(Buffer.alloc(512)), entry('other'), END],
  'entry behind the end marker': [good, END, entry('other'), END],
  'something behind the end marker': [good, END, raw(Buffer.from('hidden'))],
  'a broken block at the end': [good, END, raw(Buffer.alloc(100))],
  'end within a header': [good, cut(entry('other'), 300)],
  'end within content': [cut(entry('tool', 'x'.repeat(5000)), 2048)],
});

/** The same of what the policy's limits allow, and `FEW` do not. */
const tooMany: Record<string, Part[]> = {
  'more entries than allowed': Array.from({ length: FEW.entries + 1 }, (_, at) => entry(`f${at}`, '')),
  'more directories than allowed': Array.from({ length: FEW.entries + 1 }, (_, at) =>
    at === 0 ? good : directory(`d${at}/`),
  ),
};

/** Titles above whose parts say for themselves how the archive ends. */
const WITH_END = /end marker|within|end behind|broken block|before the end/;

/** All cases. `outside` is an absolute folder that none may write to. */
export function hostileArchives(outside: string): HostileArchive[] {
  const invalid = (title: string, archive: Buffer, files: readonly ManifestFile[], contentSize: number) =>
    ({ title, archive, files, contentSize, code: 'ARCHIVE_INVALID' }) as const;
  const cases: HostileArchive[] = Object.entries(sequences(outside)).map(([title, parts]) => {
    const { tar, files } = tarOf(WITH_END.test(title) ? parts : [...parts, END]);
    return invalid(title, gzipSync(tar), files, tar.length);
  });
  const { tar, files } = tarOf([good, END]);
  const zip = gzipSync(tar);
  const change = (at: number, value: number): Buffer => {
    const changed = Buffer.from(zip);
    changed[at < 0 ? changed.length + at : at] = value;
    return changed;
  };
  // Beyond what any archive may unpack to, however small it is.
  const bomb = tarOf([entry('tool', Buffer.alloc(ARCHIVE_LIMITS.ratioFree + 1)), END]);
  const bombArchive = gzipSync(bomb.tar);
  const many = Object.entries(tooMany).map(([title, parts]): HostileArchive => {
    const { tar, files } = tarOf([...parts, END]);
    return { ...invalid(title, gzipSync(tar), files, tar.length), limits: FEW };
  });
  return [
    ...cases,
    ...many,
    invalid('second gzip member', Buffer.concat([zip, gzipSync(tar)]), files, tar.length),
    invalid('empty second gzip member', Buffer.concat([zip, gzipSync('')]), files, tar.length),
    invalid('garbage behind the gzip member', Buffer.concat([zip, Buffer.from('garbage')]), files, tar.length),
    invalid('zeros behind the gzip member', Buffer.concat([zip, Buffer.alloc(512)]), files, tar.length),
    invalid('garbage before the gzip member', Buffer.concat([Buffer.from('#!/bin/sh\n'), zip]), files, tar.length),
    invalid('not compressed', tar, files, tar.length),
    invalid('empty file', Buffer.alloc(0), files, tar.length),
    invalid('gzip without content', gzipSync(''), files, tar.length),
    invalid('gzip of something else', gzipSync('x'.repeat(tar.length)), files, tar.length),
    invalid('another compression method', change(2, 7), files, tar.length),
    invalid('gzip extra field', change(3, 4), files, tar.length),
    invalid('reserved gzip flag', change(3, 0x80), files, tar.length),
    invalid('gzip name without an end', change(3, 8).subarray(0, 10), files, tar.length),
    invalid('wrong gzip checksum', change(-5, 0x5a), files, tar.length),
    invalid('wrong gzip size', change(-1, 0x5a), files, tar.length),
    invalid('cut in the gzip trailer', zip.subarray(0, -4), files, tar.length),
    invalid('cut in the deflate data', zip.subarray(0, zip.length >> 1), files, tar.length),
    invalid('bomb that the manifest vouches for', bombArchive, bomb.files, bomb.tar.length),
    { ...invalid('bomb that the manifest denies', bombArchive, bomb.files, 1024 * 1024), code: 'SIZE_MISMATCH' },
  ];
}
