import { describe, expect, it } from '@jest/globals';
import {
  cargoName,
  cargoProfile,
  inRecipeOrder,
  parseGenerated,
  systemPackage,
} from '../../../src/contract/documents/build.js';
import { expectCode } from '../../support/expect-code.js';

describe('parseGenerated', () => {
  it.each<[string, string, string[]]>([
    ['tool.1=man', 'tool.1', ['man']],
    ['man/tool.1=--generate  man ', 'man/tool.1', ['--generate', 'man']],
    ['tool.bash=completions --shell=bash', 'tool.bash', ['completions', '--shell=bash']],
    ['usage.txt=', 'usage.txt', []],
  ])('reads %j', (text, path, words) => {
    expect(parseGenerated(text, 'generate')).toEqual({ path, arguments: words });
  });
  it.each(['', 'tool.1', '=man', '/etc/tool.1=man', '../tool.1=man', 'a/../b=man', `tool.1=${'x'.repeat(4001)}`])(
    'refuses %j',
    (text) => {
      expectCode(() => parseGenerated(text, 'generate'), 'INVALID_INPUT');
    },
  );
});

describe('names', () => {
  it.each(['serde', 'serde/derive', 'größe', 'a_b-c.d+e', 'dep:x'])('takes the feature %s', (name) => {
    expect(cargoName.safeParse(name).success).toBe(true);
  });
  it.each(['', '-x', 'a b', 'a,b', 'a\nb', '$(id)'])('takes %j for no name of cargo', (name) => {
    expect(cargoName.safeParse(name).success).toBe(false);
  });
  it.each(['release-lto', 'dist_2', '0'])('takes the profile %s', (name) => {
    expect(cargoProfile.safeParse(name).success).toBe(true);
  });
  it.each(['', '-Z', 'a.b', 'a/b', 'ä'])('takes %j for no profile', (name) => {
    expect(cargoProfile.safeParse(name).success).toBe(false);
  });
  it.each(['g++', 'libssl-dev', 'libssl-dev:arm64', 'libssl-dev=3.0.2-0ubuntu1.18'])('takes the package %s', (name) => {
    expect(systemPackage.safeParse(name).success).toBe(true);
  });
  it.each(['', '-y', './x.deb', 'a/sid', 'A', 'a b'])('takes %j for no package of a system', (name) => {
    expect(systemPackage.safeParse(name).success).toBe(false);
  });
});

describe('inRecipeOrder', () => {
  it('has the settings in the order of their bytes', () => {
    const recipe = { settings: { b: '1', B: '2', a: '3' } } as unknown as Parameters<typeof inRecipeOrder>[0];
    expect(Object.keys(inRecipeOrder(recipe).settings)).toEqual(['B', 'a', 'b']);
  });
});
