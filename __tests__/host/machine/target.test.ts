import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { type HostFacts, hostLibc, hostTarget, libcOf, targetOf } from '../../../src/host/machine/target.js';

const glibc = { family: 'glibc', version: '2.36' } as const;
const musl = { family: 'musl' } as const;

describe('targetOf', () => {
  it.each<[HostFacts, string]>([
    [{ platform: 'linux', arch: 'x64', libc: glibc }, 'x86_64-unknown-linux-gnu'],
    [{ platform: 'linux', arch: 'arm64', libc: musl }, 'aarch64-unknown-linux-musl'],
    [{ platform: 'darwin', arch: 'arm64', libc: undefined }, 'aarch64-apple-darwin'],
    [{ platform: 'darwin', arch: 'x64', libc: undefined }, 'x86_64-apple-darwin'],
    [{ platform: 'win32', arch: 'x64', libc: undefined }, 'x86_64-pc-windows-msvc'],
  ])('names %j', (facts, expected) => {
    expect(targetOf(facts)).toBe(expected);
  });
  it.each<HostFacts>([
    { platform: 'linux', arch: 'x64', libc: undefined },
    { platform: 'linux', arch: 'mips', libc: glibc },
    { platform: 'freebsd', arch: 'x64', libc: undefined },
  ])('is HOST_UNSUPPORTED for %j', (facts) => {
    expect(() => targetOf(facts)).toThrow(expect.objectContaining({ code: 'HOST_UNSUPPORTED' }));
  });
});

describe('libcOf', () => {
  it('believes what Node.js runs on, whatever else is installed', () => {
    expect(libcOf({ glibc: '2.36', objects: [], loaders: ['ld-musl-x86_64.so.1'] })).toEqual(glibc);
    expect(
      libcOf({ glibc: undefined, objects: ['/lib/ld-musl-x86_64.so.1'], loaders: ['ld-linux-x86-64.so.2'] }),
    ).toEqual(musl);
  });
  it('takes the loaders of the system where Node.js says nothing, and guesses between none', () => {
    expect(libcOf({ glibc: undefined, objects: [], loaders: ['ld-musl-aarch64.so.1', 'other'] })).toEqual(musl);
    expect(
      libcOf({ glibc: undefined, objects: [], loaders: ['ld-musl-x86_64.so.1', 'ld-linux-x86-64.so.2'] }),
    ).toBeUndefined();
    expect(libcOf({ glibc: undefined, objects: [], loaders: ['ld-linux-x86-64.so.2'] })).toBeUndefined();
    expect(libcOf({ glibc: undefined, objects: [], loaders: [] })).toBeUndefined();
  });
});

describe('hostTarget', () => {
  it('agrees with rustc; one for Windows of either kind runs on the same machines', () => {
    const host = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))?.[1];
    expect(hostTarget()).toBe(host?.replace('-pc-windows-gnu', '-pc-windows-msvc'));
  });
  it('leaves the report of Node.js as it was set', () => {
    const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean };
    const before = report.excludeNetwork;
    hostLibc();
    expect(report.excludeNetwork).toBe(before);
  });
});
