import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  binaryName,
  byteSize,
  compareTuples,
  parseTuple,
  sha256Hex,
  sourceDateEpoch,
  TUPLE_PARTS,
  tupleKey,
  tupleOf,
} from '../../../src/contract/identity/tuple.js';
import { formatTupleArguments, formatTupleWith } from '../../../src/contract/identity/tuple-text.js';
import { compareVersions, isPathPart } from '../../../src/contract/identity/version.js';
import { rowFor, tuple } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { TUPLE } from '../../support/samples.js';

describe('parseTuple', () => {
  it('accepts every tuple that is well-formed', () => {
    fc.assert(
      fc.property(tuple, (of) => expect(parseTuple(of)).toEqual(of)),
      runs(200),
    );
  });

  it.each(TUPLE_PARTS)('refuses in %s what would leave its folder, or is no text', (part) => {
    const hostile = [
      '..',
      '.',
      '',
      '/',
      '../x',
      'x/../y',
      'a/b',
      'a\\b',
      '/etc',
      'c:',
      'a..b',
      '.hidden',
      '-flag',
      'a b',
    ];
    const strange = [
      'a\0',
      'a\n',
      'a\r',
      'é',
      '%2e%2e',
      '$(id)',
      '`id`',
      'a;b',
      '~',
      'con',
      'nul.txt',
      `a${'a'.repeat(64)}`,
    ];
    for (const bad of [...hostile, ...strange, 1, null, undefined, ['x'], {}, true])
      expect(expectCode(() => parseTuple({ ...TUPLE, [part]: bad }), 'INVALID_TUPLE').place).toBe(part);
    for (const tail of ['/', '/..', '..', '\n', ' ', '\0', '.', '\\'])
      expectCode(() => parseTuple({ ...TUPLE, [part]: TUPLE[part] + tail }), 'INVALID_TUPLE');
  });

  it.each([
    [
      'version',
      ['1', '1.0', 'v1.0.0', '=1.0.0', '1.0.0.0', '01.0.0', '1.0.0-', '1.0.0-RC.1', '^1.0.0', '1.x', 'latest'],
    ],
    ['target', ['x86_64', 'linux', 'host', 'a-b-c-d-e-f', 'x86_64--linux', 'X86_64-unknown-linux-gnu', 'a-b+c']],
    ['profile', ['Release', 'dev', 'bench', 'debug ']],
    ['toolchain', ['stable', 'nightly', '1.84', '1.84.0 (9fc6b4312)', 'nightly-2025-01-07']],
    [
      'git_rev',
      ['ab12cd34', TUPLE.git_rev.slice(1), `${TUPLE.git_rev}0`, TUPLE.git_rev.toUpperCase(), 'HEAD', 'g'.repeat(40)],
    ],
    ['dist_revision', ['r0', 'r01', '1', 'r', 'r-1', 'R1', 'r1.5', 'auto', 'r1000000000', 'r1e3']],
  ] as const)('refuses a %s of another form', (part, texts) => {
    for (const text of texts) expectCode(() => parseTuple({ ...TUPLE, [part]: text }), 'INVALID_TUPLE');
  });

  it('names every faulty part at once, and unknown ones', () => {
    const bad = { ...TUPLE, version: 'v1', git_rev: 'ab12cd34', dist_revision: 'r0' };
    const { message } = expectCode(() => parseTuple(bad), 'INVALID_TUPLE');
    for (const part of ['version', 'git_rev', 'dist_revision']) expect(message).toContain(part);
    expectCode(() => parseTuple({ ...TUPLE, extra: 'x' }), 'INVALID_TUPLE');
  });
});

describe('isPathPart', () => {
  it('refuses names that some disk reads otherwise', () => {
    for (const bad of ['con', 'nul', 'aux.txt', 'com1', 'lpt9.x', 'a.', 'a..b', 'A', '_a', 'a/b', 'a:b', '', 'a*'])
      expect([bad, isPathPart(bad)]).toEqual([bad, false]);
    for (const good of ['console', 'com10', '0', 'a.b', 'a+b', 'x86_64-pc-windows-msvc', 'a'.repeat(64)])
      expect([good, isPathPart(good)]).toEqual([good, true]);
  });
});

describe('what a tuple stands beside', () => {
  const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): [unknown, boolean] => [
    value,
    schema.safeParse(value).success,
  ];

  it('binaryName takes one plain name, whole, and of 64 characters at most', () => {
    for (const good of ['tool', 'T', '0', 'a.b-c_D', 'a'.repeat(64)])
      expect(accepts(binaryName, good)).toEqual([good, true]);
    for (const bad of [
      '',
      '.tool',
      '-tool',
      '_tool',
      'a'.repeat(65),
      'tool/../../x',
      'a/b',
      'a\\b',
      'a b',
      'a+b',
      'a\n',
    ])
      expect(accepts(binaryName, bad)).toEqual([bad, false]);
    for (const tail of ['/', ' ', '\0', '\n', ':', '$(id)', '\u00e9'])
      for (const bad of [`tool${tail}`, `${tail}tool`]) expect(accepts(binaryName, bad)).toEqual([bad, false]);
  });

  it('sha256Hex takes 64 lower-case digits and nothing about them', () => {
    const good = '0123456789abcdef'.repeat(4);
    expect(accepts(sha256Hex, good)).toEqual([good, true]);
    for (const bad of [good.slice(1), `${good}0`, `${good}\n`, `x${good}`, good.toUpperCase(), `${good.slice(1)}g`])
      expect(accepts(sha256Hex, bad)).toEqual([bad, false]);
  });

  it.each([
    ['sourceDateEpoch', sourceDateEpoch, 7_999_999_999],
    ['byteSize', byteSize, 999_999_999_999_999],
  ] as const)('%s takes whole numbers from 0 to %3$d', (_, schema, most) => {
    for (const good of [0, 1, most]) expect(accepts(schema, good)).toEqual([good, true]);
    for (const bad of [-1, most + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])
      expect(accepts(schema, bad)).toEqual([bad, false]);
  });
});

describe('compareTuples', () => {
  it('is a total order that tells all tuples apart', () => {
    fc.assert(
      fc.property(tuple, tuple, tuple, (a, b, c) => {
        expect(Math.sign(compareTuples(a, b))).toBe(-Math.sign(compareTuples(b, a)) + 0);
        expect(compareTuples(a, b) === 0).toBe(tupleKey(a) === tupleKey(b));
        const [x, y, z] = [a, b, c].sort(compareTuples);
        if (x && y && z)
          expect([x, y, z].every((of, at, all) => at === 0 || compareTuples(all[at - 1] ?? of, of) <= 0)).toBe(true);
        if (compareTuples(a, b) <= 0 && compareTuples(b, c) <= 0) expect(compareTuples(a, c)).toBeLessThanOrEqual(0);
      }),
      runs(200),
    );
  });

  it('orders versions by semver, ties bytewise', () => {
    expect(['1.0.0', '1.0.0+b', '1.0.0-rc.1', '1.0.0+a', '0.9.0', '1.0.0-rc.10'].sort(compareVersions)).toEqual([
      ...['0.9.0', '1.0.0-rc.1', '1.0.0-rc.10', '1.0.0', '1.0.0+a', '1.0.0+b'],
    ]);
  });
});

describe('a tuple', () => {
  it('is taken alone out of a row', () => {
    expect(tupleOf(rowFor(TUPLE))).toEqual(TUPLE);
  });

  it('is written as the command line and a workflow take it', () => {
    expect(formatTupleArguments(TUPLE)).toBe(
      `--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ${TUPLE.git_rev} --dist-revision r1`,
    );
    expect(formatTupleWith(TUPLE).split('\n')).toEqual([
      'with:',
      '  version: "0.1.0"',
      '  target: x86_64-unknown-linux-gnu',
      '  profile: release',
      '  toolchain: "1.84.0"',
      `  git-rev: "${TUPLE.git_rev}"`,
      '  dist-revision: r1',
    ]);
  });
});
