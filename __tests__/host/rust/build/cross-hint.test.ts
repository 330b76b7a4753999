import { describe, expect, it } from '@jest/globals';
import { hintForCross } from '../../../../src/host/rust/build/cross-hint.js';

const host = 'x86_64-unknown-linux-gnu';
const target = 'aarch64-apple-darwin';
const cross = { target, host, runner: 'macos-15' };

describe('hintForCross', () => {
  it.each([
    'error: linking with `cc` failed: exit status: 1',
    'error: linker `aarch64-linux-gnu-gcc` not found',
    'error: failed to run custom build command for `ring v0.17.8`',
  ])('says of %s whose target it is, where it is built, and how a linker is named', (said) => {
    const hint = hintForCross(said, cross);
    for (const fact of [target, host, 'macos-15', 'CARGO_TARGET_AARCH64_APPLE_DARWIN_LINKER'])
      expect(hint).toContain(fact);
    expect(hintForCross(said, { ...cross, runner: undefined })).toContain('CARGO_TARGET_AARCH64_APPLE_DARWIN_LINKER');
    expect(hintForCross(said, { ...cross, target: host })).toBeUndefined();
  });

  it.each(['core', 'std'])('says how the library of a target is installed, where %s lacks', (library) => {
    for (const name of [target, host])
      expect(hintForCross(`error[E0463]: can't find crate for \`${library}\``, { ...cross, target: name })).toContain(
        `rustup target add ${name}`,
      );
  });

  it('says nothing of an error of the program', () => {
    for (const said of ['error[E0308]: mismatched types', "error[E0463]: can't find crate for `serde`", ''])
      expect(hintForCross(said, cross)).toBeUndefined();
  });
});
