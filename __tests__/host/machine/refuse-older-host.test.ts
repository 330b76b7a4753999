import { describe, expect, it } from '@jest/globals';
import type { Requires } from '../../../src/contract/documents/manifest.js';
import { type Host, refuseOlderHost } from '../../../src/host/machine/refuse-older-host.js';
import { TUPLE } from '../../steps/staging.js';

const glibc = (version: string): Host => ({
  ...{ platform: 'linux', architecture: 'x86_64', libc: { family: 'glibc', version }, release: '6.1.0' },
});
const musl: Host = { ...glibc(''), libc: { family: 'musl' } };
const darwin = (release: string): Host => ({
  ...{ platform: 'darwin', architecture: 'x86_64', libc: undefined, release },
});

const GNU = 'x86_64-unknown-linux-gnu';
const MUSL = 'x86_64-unknown-linux-musl';
const DARWIN = 'x86_64-apple-darwin';
const needs = (minimum: string): Requires => ({ libc: 'glibc', minimum });

/** The code of the refusal, or `fits`. */
async function judge(host: Host, target: string, requires: Requires | undefined) {
  return refuseOlderHost({ tuple: { ...TUPLE, target }, requires }, async () => [], host).then(
    () => 'fits',
    (error) => error.code,
  );
}

describe('refuseOlderHost', () => {
  const cases: [host: string, of: Host, target: string, requires: Requires | undefined, verdict: string][] = [
    ['with the very glibc', glibc('2.35'), GNU, needs('2.35'), 'fits'],
    ['with a newer glibc', glibc('2.35'), GNU, needs('2.34'), 'fits'],
    ['with a newer glibc, as numbers', glibc('2.35'), GNU, needs('2.4'), 'fits'],
    ['with an older glibc', glibc('2.35'), GNU, needs('2.36'), 'HOST_TOO_OLD'],
    ['with musl, for glibc', musl, GNU, needs('2.2'), 'HOST_UNSUPPORTED'],
    ['with glibc, for musl', glibc('2.35'), MUSL, { libc: 'musl' }, 'HOST_UNSUPPORTED'],
    ['with musl, for musl', musl, MUSL, { libc: 'musl' }, 'fits'],
    ['with musl, for no libc', musl, GNU, { libc: 'none' }, 'fits'],
    ['of which nothing is required', glibc('2.1'), GNU, undefined, 'fits'],
    ['of another architecture', { ...glibc('2.1'), architecture: 'aarch64' }, GNU, needs('2.99'), 'fits'],
    ['whose libc is not known', { ...musl, libc: undefined }, GNU, needs('2.99'), 'fits'],
    ['with the very macOS, as the kernel of 2020 says it', darwin('20.6.0'), DARWIN, { macos: '11.0' }, 'fits'],
    ['with the very macOS, as the kernel of 2025 says it', darwin('25.0.0'), DARWIN, { macos: '26.0' }, 'fits'],
    ['with a later macOS of the same number', darwin('24.1.0'), DARWIN, { macos: '15.4' }, 'fits'],
    ['with a newer macOS', darwin('24.1.0'), DARWIN, { macos: '14.0' }, 'fits'],
    ['with an older macOS', darwin('24.1.0'), DARWIN, { macos: '26.0' }, 'HOST_TOO_OLD'],
    ['with Linux, for macOS', glibc('2.35'), DARWIN, { macos: '99.0' }, 'fits'],
    ['with macOS, for Linux', darwin('24.1.0'), GNU, needs('2.99'), 'fits'],
  ];
  it.each(cases)('a host %s', async (_, host, target, requires, verdict) => {
    expect(await judge(host, target, requires)).toBe(verdict);
  });

  it('names both versions, and the target to use instead where the release has it', async () => {
    const ask = (targets: () => Promise<string[]>) =>
      refuseOlderHost({ tuple: { ...TUPLE, target: GNU }, requires: needs('2.36') }, targets, glibc('2.35'));
    const message = `this host has glibc 2.35; ${GNU} of this release requires glibc 2.36`;
    for (const [targets, hint] of [
      [async () => [GNU, MUSL], `Use the target ${MUSL}, which this release has`],
      [async () => [GNU], `this release has no ${MUSL}`],
      [async () => Promise.reject(new Error('offline')), `Use ${MUSL} if the release has it`],
    ] as const)
      await expect(ask(targets)).rejects.toMatchObject({ message, hint: expect.stringContaining(hint) });
  });

  it('asks for other targets only where this one does not do', async () => {
    let asked = 0;
    const targets = async () => [String(asked++)];
    const tuple = { ...TUPLE, target: GNU };
    await refuseOlderHost({ tuple, requires: needs('2.35') }, targets, glibc('2.35'));
    expect(asked).toBe(0);
  });
});
