import { describe, expect, it } from '@jest/globals';
import { TARGET_NAMES } from '../../../src/contract/identity/target-names.js';
import { type Agent, machineOf, platformOf, platformText, targetFor } from '../../../src/page/model/platforms.js';

const GNU = 'x86_64-unknown-linux-gnu';
const TARGETS = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'aarch64-unknown-linux-musl',
  'i686-pc-windows-msvc',
  'x86_64-apple-darwin',
  'x86_64-pc-windows-gnu',
  'x86_64-pc-windows-msvc',
  GNU,
  'x86_64-unknown-linux-musl',
];
const CHROME = (system: string): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36`;
const AGENTS: readonly (readonly [string, Agent, string | undefined])[] = [
  ['Chrome on Linux', { userAgent: CHROME('X11; Linux x86_64'), architecture: 'x86' }, GNU],
  [
    'Chrome on Linux, ARM',
    { userAgent: CHROME('X11; Linux x86_64'), architecture: 'arm' },
    'aarch64-unknown-linux-gnu',
  ],
  [
    'Firefox on Linux',
    { userAgent: 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0' },
    GNU,
  ],
  [
    'Firefox on Linux, ARM',
    { userAgent: 'Mozilla/5.0 (X11; Linux aarch64; rv:150.0) Gecko/20100101 Firefox/150.0' },
    'aarch64-unknown-linux-gnu',
  ],
  ['ChromeOS', { userAgent: CHROME('X11; CrOS x86_64 14541.0.0'), architecture: 'x86' }, GNU],
  [
    'Chrome on a Mac of today',
    { userAgent: CHROME('Macintosh; Intel Mac OS X 10_15_7'), architecture: 'arm' },
    'aarch64-apple-darwin',
  ],
  [
    'Chrome on an Intel Mac',
    { userAgent: CHROME('Macintosh; Intel Mac OS X 10_15_7'), architecture: 'x86' },
    'x86_64-apple-darwin',
  ],
  [
    'Safari',
    {
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    },
    'aarch64-apple-darwin',
  ],
  [
    'Edge on Windows',
    { userAgent: CHROME('Windows NT 10.0; Win64; x64'), architecture: 'x86' },
    'x86_64-pc-windows-msvc',
  ],
  [
    'Firefox on Windows of 32 bits',
    { userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0' },
    'i686-pc-windows-msvc',
  ],
  ['Edge on Windows, ARM', { userAgent: CHROME('Windows NT 10.0; Win64; x64'), architecture: 'arm' }, undefined],
  ['Android', { userAgent: CHROME('Linux; Android 15; K') }, undefined],
  [
    'an iPhone',
    {
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    },
    undefined,
  ],
  ['OpenBSD', { userAgent: 'Mozilla/5.0 (X11; OpenBSD amd64; rv:150.0) Gecko/20100101 Firefox/150.0' }, undefined],
  ['nothing', { userAgent: '' }, undefined],
];

describe('machineOf and targetFor', () => {
  it.each(AGENTS)('offer %s the target that runs there', (_, agent, target) => {
    const machine = machineOf(agent);
    expect(machine && targetFor(machine, TARGETS)).toBe(target);
  });

  it('call it a guess where a browser does not tell Macs apart', () => {
    const userAgent = CHROME('Macintosh; Intel Mac OS X 10_15_7');
    expect(machineOf({ userAgent })?.isGuess).toBe(true);
    expect(machineOf({ userAgent, architecture: 'arm' })?.isGuess).toBe(false);
  });

  it('take musl where it is all there is, and nothing of another processor', () => {
    const machine = { system: 'linux', cpu: 'x86_64', isGuess: false } as const;
    expect(targetFor(machine, ['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'])).toBe(
      'x86_64-unknown-linux-musl',
    );
    expect(targetFor(machine, ['aarch64-unknown-linux-gnu'])).toBeUndefined();
  });
});

describe('platformOf', () => {
  it.each([
    [GNU, 'Linux, x86-64 (glibc)'],
    ['armv7-unknown-linux-musleabihf', 'Linux, ARMv7 (musl)'],
    ['aarch64-apple-darwin', 'macOS, Apple silicon'],
    ['x86_64-pc-windows-msvc', 'Windows, x86-64'],
    ['x86_64-pc-windows-gnu', 'Windows, x86-64 (GNU)'],
    ['x86_64-unknown-freebsd', 'FreeBSD, x86-64'],
    ['x86_64-unknown-linux-gnu_x', 'x86_64-unknown-linux-gnu_x'],
    ['thumbv8m.main-none-eabihf', 'thumbv8m.main-none-eabihf'],
  ])('calls %s %s', (target, name) => {
    expect(platformText(target)).toBe(name);
  });

  it('gives every two targets of one list different names', () => {
    const names = TARGET_NAMES.filter((target) =>
      /^(?:x86_64|aarch64)-(?:unknown-linux-(?:gnu|musl)|apple-darwin|pc-windows-(?:gnu|msvc))$/.test(target),
    ).map(platformText);
    expect(new Set(names).size).toBe(names.length);
    expect(platformOf(GNU).cpu).toBe('x86_64');
  });
});
