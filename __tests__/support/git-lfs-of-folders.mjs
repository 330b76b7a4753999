/**
 * A stand-in for git-lfs where tests run without it: of all that git-lfs does, it knows `pull` from a folder of this machine,
 * `clean`, and `filter-process` for cleaning. It neither talks to servers nor reads .lfsconfig; `.ci/git-lfs` tries the real one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const git = (...args) => execFileSync('git', args).toString();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize ([0-9]+)\n$/;

/** The pointer of a content; a pointer stays what it is. */
function clean(bytes) {
  if (POINTER.test(bytes.toString('latin1'))) return bytes;
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`);
}

function pull(remote) {
  const url = git('config', '--get-all', `remote.${remote}.url`).trim().split('\n').at(-1) ?? '';
  if (!url.startsWith('file:')) throw new Error(`${url} is a server`);
  const from = fileURLToPath(url);
  const objects = join(existsSync(join(from, '.git')) ? join(from, '.git') : from, 'lfs', 'objects');
  const top = git('rev-parse', '--show-toplevel').trim();
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: top });
  const said = execFileSync('git', ['check-attr', '-z', '--stdin', 'filter'], { cwd: top, input: paths }).toString();
  for (const [, path, filter] of said.matchAll(/([^\0]*)\0filter\0([^\0]*)\0/g)) {
    if (filter !== 'lfs') continue;
    const [, oid] = POINTER.exec(readFileSync(join(top, path), 'latin1')) ?? [];
    if (oid === undefined) continue;
    const bytes = readFileSync(join(objects, oid.slice(0, 2), oid.slice(2, 4), oid));
    if (sha256(bytes) !== oid) throw new Error(`${path} is another file`);
    writeFileSync(join(top, path), bytes);
    // The index learns that this is the file, or git calls it a change.
    execFileSync('git', ['update-index', '-q', '--refresh', '--', path], { cwd: top });
  }
}

/** One packet of git's, empty at the end of a list; undefined at the end of all (gitattributes, long running filter process). */
function readPacket() {
  const read = (length) => {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const got = readSync(0, bytes, at, length - at, null);
      if (got === 0) return undefined;
      at += got;
    }
    return bytes;
  };
  const head = read(4);
  if (!head) return undefined;
  const length = Number.parseInt(head.toString(), 16);
  return length === 0 ? Buffer.alloc(0) : read(length - 4);
}

function readList() {
  const packets = [];
  for (let packet = readPacket(); packet?.length; packet = readPacket()) packets.push(packet);
  return packets;
}

function write(...packets) {
  for (const packet of packets) {
    const bytes = Buffer.from(packet);
    writeSync(1, Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]));
  }
  writeSync(1, '0000');
}

function filterProcess() {
  readList();
  write('git-filter-server\n', 'version=2\n');
  readList();
  write('capability=clean\n');
  while (readList().length > 0) {
    const content = Buffer.concat(readList());
    write('status=success\n');
    write(clean(content));
    write();
  }
}

const [command, ...args] = process.argv.slice(2);
if (command === 'pull') pull(args[0]);
else if (command === 'clean') writeSync(1, clean(readFileSync(0)));
else if (command === 'filter-process') filterProcess();
else throw new Error(`this stand-in knows no ${command}`);
