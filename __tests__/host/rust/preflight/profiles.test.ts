import { describe, expect, it } from '@jest/globals';
import { requireDefined, requireProfile } from '../../../../src/host/rust/preflight/profiles.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';

const LTO = { 'release-lto': { inherits: 'release', lto: true } };

describe('requireDefined', () => {
  it.each(['dev', 'release', 'test', 'bench', 'release-lto', 'dist'])('takes %s', (name) => {
    const tables = [LTO, { dist: { inherits: 'release-lto' } }];
    expect(() => requireDefined(name, tables, {})).not.toThrow();
  });
  it('takes one that the environment defines', () => {
    expect(() => requireDefined('my-own', [], { CARGO_PROFILE_MY_OWN_INHERITS: 'dev' })).not.toThrow();
  });
  it.each<[string, string, object]>([
    ['one that is not there', 'release-lt0', LTO],
    ['a name of the tuple', 'debug', {}],
    ['one that inherits from none', 'a', { a: { inherits: 'b' } }],
    ['one that does not say what it inherits', 'a', { a: { lto: true } }],
    ['one that inherits from itself', 'a', { a: { inherits: 'b' }, b: { inherits: 'a' } }],
  ])('refuses %s', (_, name, profiles) => {
    expectCode(() => requireDefined(name, [profiles as Record<string, unknown>], {}), 'CARGO_PROFILE_UNKNOWN');
  });
  it('names the nearest', () => {
    const error = expectCode(() => requireDefined('release-lt0', [LTO], {}), 'CARGO_PROFILE_UNKNOWN');
    expect(error.hint).toBe('Did you mean release-lto?');
  });
});

describe('requireProfile', () => {
  const manifest = '[workspace]\n[profile.dist]\ninherits = "release"\n';
  it("reads the manifest of the workspace's root, and configurations", async () => {
    const root = await createTempProject({ 'Cargo.toml': manifest });
    await requireProfile('dist', root, [], {});
    const table = { profile: { other: { inherits: 'dist' } } };
    await requireProfile('other', root, [{ path: '/x', table }], {});
    await expectCode(() => requireProfile('other', root, [], {}), 'CARGO_PROFILE_UNKNOWN');
  });
});
