import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DoorName, INPUTS, readInputs } from '../../src/actions/inputs.js';
import { ContractError } from '../../src/contract/errors.js';
import { runs } from '../support/generated.js';

const read = (name: DoorName, given: Record<string, string>, environment: Record<string, string> = {}) =>
  readInputs(name, (input) => given[input]?.trim() ?? '', environment);

/** The faults of a refusal, as `input code`. */
function faultsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ContractError) return error.faults.map(({ place, code }) => `${place} ${code}`);
    throw error;
  }
  return [];
}

const PACKAGE = {
  target: 'x86_64-unknown-linux-gnu',
  toolchain: '1.84.0',
  version: '0.1.0',
  'git-rev': 'ab12cd34',
  'dist-revision': 'r1',
};

describe('readInputs', () => {
  it('fills in the defaults; what is empty was not given', () => {
    expect(read('install-controller', { source: '', version: ' ' })).toEqual({
      cache: false,
      'add-to-path': true,
      'allow-yanked': false,
      'allow-self-hosted': false,
      'source-event': [],
    });
    expect(read('build-matrix', {})).toEqual({
      contract: 'docs/distribution-contract.json',
      'manifest-path': 'Cargo.toml',
      package: [],
      features: [],
      'default-features': true,
      profile: 'release',
      targets: [],
      'include-planned': false,
      'self-hosted': true,
      'source-optional': false,
      'dist-revision': 'auto',
    });
    expect(read('publish-index', { store: '.' })).toMatchObject({ staged: ['staged'], 'allow-incomplete': false });
  });

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('takes %s as YAML does', (word, value) => {
    expect(read('package', { ...PACKAGE, cache: word })).toMatchObject({ cache: value });
  });

  it.each(['yes', '1', 'on', 'tRUE', 'true\nfalse'])('refuses %j as a boolean', (word) => {
    expect(faultsOf(() => read('package', { ...PACKAGE, cache: word }))).toEqual(['cache INVALID_INPUT']);
  });

  it('takes a digest, and a number of seconds, and nothing that only has one in it', () => {
    const digest = 'ab12'.repeat(16);
    const install = (sha256: string) => faultsOf(() => read('install-controller', { source: '.', sha256 }));
    expect(install(digest)).toEqual([]);
    for (const bad of [`0${digest}`, `${digest}0`, digest.toUpperCase(), digest.slice(1), `sha256:${digest}`])
      expect(install(bad)).toEqual(['sha256 INVALID_INPUT']);
    const pack = (epoch: string) => faultsOf(() => read('package', { ...PACKAGE, 'source-date-epoch': epoch }));
    expect([pack('0'), pack('17000000000')]).toEqual([[], []]);
    for (const bad of ['-1', '01', '1.5', '1s', 's1', '170000000000']) expect(pack(bad)).not.toEqual([]);
  });

  it('takes lists by lines, and words also by commas and spaces', () => {
    const lists = { features: 'a, b\n c\n\n', include: 'docs/{a,b} c.md\n *.txt ' };
    expect(read('package', { ...PACKAGE, ...lists })).toMatchObject({
      features: ['a', 'b', 'c'],
      include: ['docs/{a,b} c.md', '*.txt'],
    });
    expect(read('publish-index', { store: '.', staged: 'a b\r\nc' })).toMatchObject({ staged: ['a b', 'c'] });
  });

  it('names every fault at once, and no value', () => {
    const secret = 'hunter2\nX=y';
    const given = { target: 'a\nb', cache: 'maybe', 'source-date-epoch': '-1', out: `x\0y`, bin: secret };
    const refused = () => read('package', given);
    expect(faultsOf(refused).sort()).toEqual(
      ['bin', 'cache', 'dist-revision', 'git-rev', 'out', 'source-date-epoch', 'target', 'toolchain', 'version'].map(
        (input) => `${input} INVALID_INPUT`,
      ),
    );
    expect(refused).toThrow(expect.not.stringContaining('hunter2'));
  });

  it('refuses control characters, newlines and NUL in every single line of every action', () => {
    for (const name of Object.keys(INPUTS) as DoorName[])
      for (const input of Object.keys(INPUTS[name].shape))
        for (const bad of ['a\nb', 'a\rb', 'a\0b', 'a\x1b[31mb', 'a\u2028b', 'a\x85b']) {
          const isList = [
            'bundle',
            'drop-target',
            'features',
            'generate',
            'include',
            'package',
            'source-event',
            'staged',
            'system-packages',
            'targets',
          ].includes(input);
          if (isList && /[\n\r\u2028\x85]/.test(bad)) continue;
          expect(faultsOf(() => read(name, { [input]: bad }))).toContain(`${input} INVALID_INPUT`);
        }
  });

  it('refuses an input over 128 KiB, and a line over 4,096 characters', () => {
    const long = Array.from({ length: 30_000 }, () => 'a.md').join('\n');
    expect(faultsOf(() => read('package', { ...PACKAGE, include: long }))).toEqual(['include INVALID_INPUT']);
    expect(faultsOf(() => read('package', { ...PACKAGE, out: 'x'.repeat(4097) }))).toEqual(['out INVALID_INPUT']);
    expect(faultsOf(() => read('package', { ...PACKAGE, out: 'x'.repeat(4096) }))).toEqual([]);
  });

  it('refuses what is no input of the action, which the runner would only warn of', () => {
    const refused = () =>
      read('install-controller', {}, { INPUT_ALLOW_YANKED: 'false', INPUT_LOCK_FILE: 'x', 'INPUT_DEEP Ä': '' });
    expect(faultsOf(refused)).toEqual([
      'allow_yanked INVALID_INPUT',
      'lock_file INVALID_INPUT',
      'deep ä INVALID_INPUT',
    ]);
    expect(refused).toThrow('it is called allow-yanked');
    expect(faultsOf(() => read('build-matrix', {}, { 'INPUT_ALLOW-YANKED': 'x' }))).toEqual([
      'allow-yanked INVALID_INPUT',
    ]);
  });

  it('passes over what desktops call so, and takes every input of the action', () => {
    expect(read('install-controller', {}, { INPUT_METHOD: 'ibus', INPUT_: '', MY_INPUT_X: '1' })).toBeDefined();
    for (const name of Object.keys(INPUTS) as DoorName[]) {
      const environment = Object.keys(INPUTS[name].shape).map((input) => [`INPUT_${input.toUpperCase()}`, '']);
      expect(faultsOf(() => read(name, {}, Object.fromEntries(environment)))).toEqual(faultsOf(() => read(name, {})));
    }
  });

  it('gives single lines, or refuses, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        try {
          const { source = '' } = read('install-controller', { source: text }) as { source?: string };
          expect(source).toBe(text.trim());
          expect(source).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError);
        }
      }),
      runs(100),
    );
  });
});
