/**
 * Holds what is read from real files against what readelf and objdump say of them. The argument is the folder of Go's programs.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readExecutable } from '../lib/contract/executable/read-executable.js';
import { byReadelf, minimumMacos } from './system-readers.mjs';

const WANTED = 300;
/** So that libraries are among them. */
const OF_A_FOLDER = 150;
const FOLDERS = [
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/local/bin',
];
function sourceOf(path) {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const read = async (offset, length) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
    return bytes.subarray(0, bytes.length === 0 ? 0 : readSync(file, bytes, 0, bytes.length, offset));
  };
  return { size, read, close: () => closeSync(file) };
}

async function answerOf(path, cpu) {
  const source = sourceOf(path);
  try {
    return await readExecutable(source, { cpu });
  } finally {
    source.close();
  }
}

/** The files of some folders that begin as ELF files do, each once. */
function elfFiles() {
  const files = new Set();
  for (const folder of FOLDERS) {
    const most = files.size + OF_A_FOLDER;
    let names = [];
    try {
      names = readdirSync(folder, { withFileTypes: true });
    } catch {
      continue;
    }
    for (const entry of names) {
      if (files.size === WANTED) return [...files];
      if (files.size === most) break;
      if (!entry.isFile() || /\.(?:a|py|sh|pl)$/.test(entry.name)) continue;
      const path = realpathSync(join(folder, entry.name));
      const file = openSync(path, 'r');
      const head = Buffer.alloc(4);
      readSync(file, head, 0, 4, 0);
      closeSync(file);
      if (head.toString('latin1') === '\x7fELF') files.add(path);
    }
  }
  return [...files];
}

const faults = [];
function hold(path, what, actual, expected) {
  if (actual !== expected) faults.push(`${path}: ${what} is read as ${actual}, and is ${expected}`);
}

async function holdElf(path) {
  const [found, real] = [await answerOf(path, 'x86_64'), byReadelf(path)];
  for (const part of ['cpu', 'class', 'order', 'loader']) hold(path, part, found[part], real[part]);
  if (!real.kinds.includes(found.kind) && !found.kind?.startsWith('program'))
    faults.push(`${path}: the kind is read as ${found.kind ?? found.what}, and is one of ${real.kinds.join(', ')}`);
  if (real.isProgram) hold(path, 'the kind', found.kind, 'program');
  if (found.libc === 'glibc') hold(path, 'the minimum', found.requires?.minimum, real.minimum);
  if (found.kind === 'program') hold(path, 'the libc', found.libc, real.libc);
}

/** Programs of Go: what it was asked for, and what objdump says of the format. */
const GO = {
  'go-darwin-arm64': ['aarch64', 'Mach-O', 'darwin', 'mach-o'],
  'go-darwin-amd64': ['x86_64', 'Mach-O', 'darwin', 'mach-o'],
  'go-windows-amd64': ['x86_64', 'PE', 'windows', 'pei'],
  'go-windows-arm64': ['aarch64', 'PE', 'windows', 'pei'],
  'go-linux-arm64': ['aarch64', 'ELF', 'linux', 'elf'],
  'go-freebsd-amd64': ['x86_64', 'ELF', 'freebsd', 'elf'],
};

async function holdGo(folder, name) {
  const [cpu, format, os, objdump] = GO[name];
  const path = join(folder, name);
  const found = await answerOf(path, cpu);
  for (const [part, expected] of Object.entries({ cpu, format, os, kind: 'program' }))
    hold(name, part, found[part], expected);
  if (format !== 'Mach-O') hold(name, 'the libc', found.libc, 'none');
  const names = ['objdump', 'llvm-objdump'].map((program) => {
    const { status, stdout } = spawnSync(program, ['-f', path], { encoding: 'utf8' });
    return status === 0 ? stdout.toLowerCase() : '';
  });
  if (format === 'Mach-O' && names[1] !== '') {
    hold(name, 'the minimum', found.requires?.macos, minimumMacos(path));
  }
  const knows = names.filter((text) => text.includes('file format'));
  if (knows.length > 0 && !knows.some((text) => text.includes(objdump) || text.includes('coff')))
    faults.push(`${name}: objdump says ${knows.join()}`);
}

const files = elfFiles();
for (const path of files) await holdElf(path);
const built = readdirSync(process.argv[2]).filter((name) => Object.hasOwn(GO, name));
for (const name of built) await holdGo(process.argv[2], name);
for (const fault of faults) console.log(fault);
if (files.length < WANTED) console.log(`skipped: this system has ${files.length} ELF files, not ${WANTED}`);
if (built.length === 0 || faults.length > 0) process.exit(1);
console.log(`ok: ${files.length} ELF files as readelf says, ${built.length} programs of Go as they were asked for`);
