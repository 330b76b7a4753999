/** The platforms of a new contract: each target with the runner of GitHub's that builds it natively. */
import type { Platform } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';

type Known = Omit<Platform, 'target' | 'support'>;

const OLDER_HOSTS = 'For hosts with musl, or with a glibc older than the gnu build requires';
/** Labels are those of docs.github.com, "GitHub-hosted runners". */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  ['x86_64-unknown-linux-gnu', { platform: 'Linux', os: 'linux', arch: 'x86_64', runner: 'ubuntu-24.04' }],
  ['aarch64-unknown-linux-gnu', { platform: 'Linux', os: 'linux', arch: 'aarch64', runner: 'ubuntu-24.04-arm' }],
  ['aarch64-apple-darwin', { platform: 'macOS', os: 'darwin', arch: 'aarch64', runner: 'macos-15' }],
  ['x86_64-apple-darwin', { platform: 'macOS', os: 'darwin', arch: 'x86_64', runner: 'macos-15-intel' }],
  [
    'x86_64-unknown-linux-musl',
    { platform: 'Linux (musl)', os: 'linux', arch: 'x86_64', runner: 'ubuntu-24.04', notes: OLDER_HOSTS },
  ],
  [
    'aarch64-unknown-linux-musl',
    { platform: 'Linux (musl)', os: 'linux', arch: 'aarch64', runner: 'ubuntu-24.04-arm', notes: OLDER_HOSTS },
  ],
  ['x86_64-pc-windows-msvc', { platform: 'Windows', os: 'windows', arch: 'x86_64', runner: 'windows-2025' }],
  ['i686-pc-windows-msvc', { platform: 'Windows', os: 'windows', arch: 'i686', runner: 'windows-2025' }],
  ['aarch64-pc-windows-msvc', { platform: 'Windows', os: 'windows', arch: 'aarch64', runner: 'windows-11-arm' }],
] as const);

/** Specification, section 4, with musl beside it: what a contract has unless targets are given. */
const USUAL: readonly (readonly [target: string, support: Platform['support']])[] = [
  ['x86_64-unknown-linux-gnu', 'recommended'],
  ['aarch64-unknown-linux-gnu', 'recommended'],
  ['aarch64-apple-darwin', 'recommended'],
  ['x86_64-apple-darwin', 'recommended'],
  ['x86_64-unknown-linux-musl', 'optional'],
  ['aarch64-unknown-linux-musl', 'optional'],
  ['x86_64-pc-windows-msvc', 'planned'],
];

/**
 * The platforms of the targets given, all of them recommended; the usual ones where none is. Codes: TARGET_UNSUPPORTED for a
 * target that no runner of GitHub's builds natively: whose machine builds it, only its maintainer knows.
 */
export function platformsOf(targets: readonly string[]): Platform[] {
  if (targets.length === 0) return USUAL.map(([target, support]) => platformOf(target, support));
  return [...new Set(targets)].map((target) => platformOf(target, 'recommended'));
}

function platformOf(target: string, support: Platform['support']): Platform {
  const known = KNOWN.get(target);
  if (known) return { target, ...known, support };
  return refuse(
    'TARGET_UNSUPPORTED',
    `no runner of GitHub's is known to build ${JSON.stringify(target.slice(0, 80))} natively`,
    'target',
    `Leave it out, and write its platform with its runner into the contract. Known are ${[...KNOWN.keys()].join(', ')}.`,
  );
}
