import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../../scripts/small-program.mjs';
import { readBinaryFiles } from '../../../src/host/machine/read-binary-files.js';
import { hostTarget } from '../../../src/host/machine/target.js';
import { expectCode } from '../../support/expect-code.js';
import { CPU, elf, fat, macho } from '../../support/program-files.js';
import { useTemporaryFolder } from '../../support/temporary.js';

const folder = useTemporaryFolder();
const GNU = 'x86_64-unknown-linux-gnu';
const read = async (path: string, target = GNU) => readBinaryFiles([{ name: path, place: path, path }], target);

describe('readBinaryFiles', () => {
  it('reads a file on the disk, and refuses another', async () => {
    const file = join(folder(), 'program');
    await writeFile(file, smallProgram(GNU, 'hello\n'));
    expect(await read(file)).toEqual({ requires: { libc: 'none' }, unclear: undefined });
    const { message, place } = await expectCode(() => read(file, 'aarch64-apple-darwin'), 'BINARY_MISMATCH');
    expect(message).toMatch(new RegExp(`^${file} is a 64-bit x86_64 ELF program`));
    expect(place).toBe(file);
    await writeFile(file, '');
    await expectCode(() => read(file), 'BINARY_MISMATCH');
  });

  it('agrees with readelf about the program that runs this', async () => {
    const { status, stdout } = spawnSync('readelf', ['-V', process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (process.platform !== 'linux' || status !== 0 || !stdout.includes('GLIBC_')) return;
    const versions = [...stdout.matchAll(/Name: GLIBC_([0-9.]+) +Flags: none/g)].map(([, version]) => version ?? '');
    const highest = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    expect((await read(process.execPath, hostTarget())).requires).toEqual({ libc: 'glibc', minimum: highest });
  });

  it('reads a file of many pieces as one that is in memory', async () => {
    const versions = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`lib${at}.so`, [`GLIBC_2.${at}`, `GLIBC_2.${30 - at}`]]),
    );
    const program = elf({ interpreter: '/lib64/ld-linux-x86-64.so.2', needed: ['libc.so.6'], versions });
    const file = join(folder(), 'program');
    // The second is larger than what is read at once, and is looked at behind that.
    for (const bytes of [program, Buffer.concat([program, Buffer.alloc(100_000)])]) {
      await writeFile(file, bytes);
      expect((await read(file)).requires).toEqual({ libc: 'glibc', minimum: '2.30' });
    }
    const arm = Buffer.concat([macho([], { cpu: CPU.arm64 }), Buffer.alloc(50_000)]);
    await writeFile(file, fat([arm, macho([[0x32, 1, 0x0b0000, 0, 0]])]));
    expect((await read(file, 'x86_64-apple-darwin')).requires).toEqual({ macos: '11.0' });
  });

  it('refuses an absent file and a folder', async () => {
    for (const path of ['absent', '.']) await expectCode(() => read(join(folder(), path)), 'IO_FAILED');
  });
});
