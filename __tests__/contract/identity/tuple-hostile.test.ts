import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTuple, type Tuple } from '../../../src/contract/identity/tuple.js';
import { codeOf, refusalOf } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { TUPLE } from '../../support/samples.js';

describe('parseTuple', () => {
  it('accepts a tuple, also of a SHA-256 repository', () => {
    expect(parseTuple(TUPLE)).toEqual(TUPLE);
    expect(parseTuple({ ...TUPLE, git_rev: 'b'.repeat(64), version: '1.0.0-rc.1+x' }).version).toBe('1.0.0-rc.1+x');
  });
  const bad: Record<keyof Tuple, string[]> = {
    version: ['1.0', 'v1.0.0', '1.0.0-RC1', '01.0.0', '../1.0.0', '1.0.0/x', '^1.0.0', '', ' 1.0.0', '1.0.0\n'],
    target: ['linux', 'x86_64/unknown-linux-gnu', 'x86_64-..-linux', 'X86_64-unknown-linux-gnu', '', 'a-b-c-d-e-f-g'],
    profile: ['Release', 'bench', '..', ''],
    toolchain: ['stable', '1.84', 'nightly', '1.84.0 ', '1.84.0/..', ''],
    git_rev: ['ab12cd34', 'a'.repeat(39), 'A'.repeat(40), 'g'.repeat(40), 'HEAD', `${'a'.repeat(39)}/`, ''],
    dist_revision: ['1', 'r0', 'r01', 'R1', 'r-1', 'r1/..', 'r1e3', ''],
  };
  it.each(Object.entries(bad).flatMap(([part, texts]) => texts.map((text) => [part, text])))(
    'refuses %s %j',
    (part, text) => {
      const error = refusalOf(() => parseTuple({ ...TUPLE, [part as string]: text }));
      expect([error.code, error.place]).toEqual(['INVALID_TUPLE', part]);
    },
  );
  it('refuses an unknown part and a wrong type, and names all faulty parts at once', () => {
    expect(codeOf(() => parseTuple({ ...TUPLE, extra: 'x' }))).toBe('INVALID_TUPLE');
    expect(codeOf(() => parseTuple({ ...TUPLE, version: 1 }))).toBe('INVALID_TUPLE');
    expect(refusalOf(() => parseTuple({ ...TUPLE, version: '1', git_rev: 'x', profile: 'y' })).message).toMatch(
      /version.*profile.*git_rev/,
    );
  });
  it('never lets a part out of its path segment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(TUPLE) as (keyof Tuple)[])),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (part, text) => {
          codeOf(() => {
            const tuple = parseTuple({ ...TUPLE, [part]: text });
            expect(tuple[part]).toMatch(/^[a-z0-9][a-z0-9._+-]{0,63}$/);
            expect(tuple[part]).not.toContain('..');
          });
        },
      ),
      runs(100),
    );
  });
});
