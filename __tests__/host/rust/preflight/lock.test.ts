import { describe, expect, it } from '@jest/globals';
import { requireLock, staleness } from '../../../../src/host/rust/preflight/lock.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';
import { dependency, member } from './members.js';

const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index';
const TOOL = [member('tool', { dependencies: [dependency('memchr')] })];
const OWN = '[[package]]\nname = "tool"\nversion = "1.0.0"\n';
const MEMCHR = `[[package]]\nname = "memchr"\nversion = "2.7.4"\nsource = "${REGISTRY}"\n`;
const CHECKSUM = `checksum = "${'a'.repeat(64)}"\n`;

async function judge(text: string, toolchain = '1.84.0') {
  const root = await createTempProject({ 'Cargo.lock': text });
  return requireLock(root, TOOL, toolchain);
}

describe('requireLock', () => {
  it.each([
    ['format 1', `${OWN}${MEMCHR}[metadata]\n"checksum memchr 2.7.4 (${REGISTRY})" = "${'a'.repeat(64)}"\n`, '1.30.0'],
    ['format 2', `${OWN}${MEMCHR}${CHECKSUM}`, '1.40.0'],
    ['format 3', `version = 3\n${OWN}${MEMCHR}${CHECKSUM}`, '1.53.0'],
    ['format 4', `version = 4\n${OWN}${MEMCHR}${CHECKSUM}`, '1.78.0'],
    ['CRLF', `version = 4\n${OWN}${MEMCHR}${CHECKSUM}`.replaceAll('\n', '\r\n'), '1.78.0'],
  ])('takes %s', async (_, text, toolchain) => {
    const { packages } = await judge(text, toolchain);
    expect(packages.map(({ name, checksum }) => [name, checksum?.length])).toEqual([
      ['tool', undefined],
      ['memchr', 64],
    ]);
  });
  it.each([
    ['a format that cargo cannot read yet', 'TOOLCHAIN_TOO_OLD', `version = 4\n${OWN}${MEMCHR}${CHECKSUM}`, '1.77.2'],
    ['format 3 before its time', 'TOOLCHAIN_TOO_OLD', `version = 3\n${OWN}${MEMCHR}${CHECKSUM}`, '1.52.0'],
    ['another version of a member', 'LOCK_OUTDATED', `${OWN.replace('1.0.0', '0.9.0')}${MEMCHR}${CHECKSUM}`, '1.84.0'],
    ['a member that is not there', 'LOCK_OUTDATED', `${MEMCHR}${CHECKSUM}`, '1.84.0'],
    ['a dependency that is not there', 'LOCK_OUTDATED', OWN, '1.84.0'],
    ['a crate without digest', 'PROVENANCE_MISMATCH', `${OWN}${MEMCHR}`, '1.84.0'],
    ['git without commit', 'PROVENANCE_MISMATCH', `${OWN}${MEMCHR.replace(REGISTRY, 'git+https://a.b/c')}`, '1.84.0'],
    ['no TOML', 'CARGO_FAILED', '<<<<<<< HEAD\n', '1.84.0'],
    ['a version that is no number', 'CARGO_FAILED', `version = "4"\n${OWN}`, '1.84.0'],
  ] as const)('refuses %s', async (_, code, text, toolchain) => {
    await expectCode(() => judge(text, toolchain), code);
  });
  it('refuses a workspace without one', async () => {
    const root = await createTempProject({});
    const error = await expectCode(() => requireLock(root, TOOL, '1.84.0'), 'LOCK_OUTDATED');
    expect(error.hint).toContain('cargo generate-lockfile');
  });
});

describe('staleness', () => {
  const locked = (name: string, version = '1.0.0', source?: string) => ({ name, version, source, checksum: undefined });
  it('takes a crate of a registry for no member of that name', () => {
    expect(staleness([locked('tool', '1.0.0', REGISTRY)], [member('tool')])).toContain('does not have tool');
  });
  it('takes a dependency by its own name, whatever it is called', () => {
    const members = [member('tool', { dependencies: [dependency('serde', { rename: 'de' })] })];
    expect(staleness([locked('tool'), locked('serde')], members)).toBeUndefined();
  });
});
