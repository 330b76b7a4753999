/** Which target install.sh takes on which machine. It says what it fetches, from a place where nothing is. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseBaseUrl } from '../../../src/contract/handoff/base-url.js';
import { formatShellInstaller } from '../../../src/contract/handoff/installer/shell.js';
import { sampleHandoff } from '../../contract/handoff/sample.js';
import { listTree } from '../../support/temporary.js';
import { GLIBC, type Machine, MUSL, macOS, makeHome, makePath, OLD_GLIBC, runShell, SHELLS } from './shells.js';

const NOWHERE = parseBaseUrl('http://127.0.0.1:9/x');
const ALL = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-musl',
  'x86_64-apple-darwin',
  'x86_64-pc-windows-msvc',
  'x86_64-unknown-linux-gnu',
  'x86_64-unknown-linux-musl',
];
const scriptFor = (targets: readonly string[] = ALL) => formatShellInstaller(sampleHandoff(targets), NOWHERE) ?? '';
let home: string;
beforeAll(async () => {
  home = await makeHome();
});

describe.each(SHELLS)('install.sh by %s', (...shell) => {
  /** The target that it would fetch, or the last line that it says. */
  const chosen = async (machine: Machine, targets?: readonly string[], args?: readonly string[]): Promise<string> => {
    const path = await makePath(machine, shell);
    const { status, stderr } = await runShell(shell, scriptFor(targets), { path, home, ...(args ? { args } : {}) });
    expect(status).toBe(1);
    const [, target] = /^fetching .*\/acme-tool-(.*)\.tar\.gz$/m.exec(stderr) ?? [];
    return target ?? stderr.trim().split('\n').at(-1) ?? '';
  };

  it.each<[string, Machine, string]>([
    ['glibc that is new enough', { programs: GLIBC }, 'x86_64-unknown-linux-gnu'],
    ['glibc that is too old', { programs: OLD_GLIBC }, 'x86_64-unknown-linux-musl'],
    ['glibc that only ldd tells', { programs: { getconf: 'exit 1', ldd: GLIBC.ldd } }, 'x86_64-unknown-linux-gnu'],
    ['musl', { programs: MUSL }, 'x86_64-unknown-linux-musl'],
    ['no libc that can be told', { programs: {} }, 'x86_64-unknown-linux-musl'],
    ['arm64 with glibc', { cpu: 'aarch64', programs: GLIBC }, 'aarch64-unknown-linux-musl'],
    ['a Mac with an M chip', { os: 'Darwin', cpu: 'arm64', programs: macOS('14.5') }, 'aarch64-apple-darwin'],
    ['the same under Rosetta', { os: 'Darwin', cpu: 'x86_64', programs: macOS('14.5', 1) }, 'aarch64-apple-darwin'],
    ['a Mac with an Intel chip', { os: 'Darwin', cpu: 'x86_64', programs: macOS('10.15.7') }, 'x86_64-apple-darwin'],
  ])('takes the right one with %s', async (_, machine, target) => {
    expect(await chosen(machine)).toBe(target);
  });

  it('takes what Rosetta runs only where it is there', async () => {
    const mac = macOS('14.5');
    const machine = { os: 'Darwin', cpu: 'arm64' };
    const only = ['x86_64-apple-darwin'];
    expect(await chosen({ ...machine, programs: { ...mac, arch: 'exit 0' } }, only)).toBe('x86_64-apple-darwin');
    expect(await chosen({ ...machine, programs: { ...mac, arch: 'exit 1' } }, only)).toMatch(
      /nothing for Darwin on aarch64/,
    );
  });

  it('says what a host lacks, and what there is', async () => {
    expect(await chosen({ programs: OLD_GLIBC }, ['x86_64-unknown-linux-gnu'])).toBe(
      'acme-tool: nothing for Linux on x86_64 (glibc 2.17): x86_64-unknown-linux-gnu needs glibc 2.34; published for: x86_64-unknown-linux-gnu (--target takes one)',
    );
    expect(await chosen({ os: 'Darwin', cpu: 'x86_64', programs: macOS('10.11.6') })).toMatch(/needs macos 10\.12;/);
    expect(await chosen({ cpu: 's390x' })).toMatch(/^acme-tool: nothing for Linux on s390x .*published for: aarch64/);
    expect(await chosen({ programs: MUSL }, ['x86_64-unknown-linux-gnu'])).toMatch(/needs glibc 2\.34/);
    expect(await chosen({ os: 'MINGW64_NT-10.0' })).toMatch(/install\.ps1/);
    // A 32-bit system on a kernel of 64 bits.
    const small = { getconf: 'if [ "$1" = LONG_BIT ]; then echo 32; else echo "glibc 2.36"; fi' };
    expect(await chosen({ programs: small })).toMatch(/nothing for Linux on i686/);
  });

  it('takes what it is told, and refuses what it does not understand', async () => {
    const musl = ['--target', 'x86_64-unknown-linux-musl'];
    expect(await chosen({}, ALL, musl)).toBe('x86_64-unknown-linux-musl');
    expect(await chosen({}, ALL, ['--target', 'sparc64'])).toMatch(/sparc64 is not published/);
    expect(await chosen({}, ALL, ['--target'])).toMatch(/--target wants a value/);
    expect(await chosen({}, ALL, ['--to', ''])).toMatch(/--to wants a value/);
    expect(await chosen({}, ALL, ['now'])).toMatch(/now is not understood/);
    const { status, stderr } = await runShell(shell, scriptFor(), {
      path: await makePath({}, shell),
      home,
      args: ['--help'],
    });
    expect([status, stderr]).toEqual([0, expect.stringContaining('--to DIR')]);
    expect(await listTree(home)).toEqual(['.local', '.local/bin']);
  });
});
