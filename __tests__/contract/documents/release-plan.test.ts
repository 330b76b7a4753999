import { describe, expect, it } from '@jest/globals';
import { formatPlan, PLAN_LIMITS, parsePlan } from '../../../src/contract/documents/release-plan.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, samplePlan } from '../../support/samples.js';

const plan = samplePlan();
const { matrix, ...document } = plan;

describe('formatPlan', () => {
  it('writes one line without the matrix, which reads back to the same, however it was spaced', () => {
    const text = formatPlan(plan);
    expect(text).toBe(JSON.stringify(document));
    expect(text).not.toMatch(/\s/);
    for (const spaced of [text, `${text}\n`, JSON.stringify(document, null, 2).replaceAll('\n', '\r\n')])
      expect(parsePlan(encode(spaced), 'plan')).toEqual(document);
    expect(parsePlan(bytesOf(plan), 'plan')).toEqual({ ...document, matrix });
  });

  it('has its keys in one order, whatever order they were given in', () => {
    const reversed = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
    expect(formatPlan(reversed)).toBe(formatPlan(plan));
  });

  it('has room for the largest matrix there can be, in a file and in an output', () => {
    const long = (at: number, length: number) => `${'x'.repeat(length - 4)}${String(at).padStart(4, '0')}`;
    const [job] = plan.matrix.include;
    const include = Array.from({ length: 256 }, (_, at) => ({
      ...(job as NonNullable<typeof job>),
      target: `${long(at, 50)}-unknown-linux`,
      runner: Array.from({ length: 16 }, (_, label) => long(label, 100)),
      arch: long(at, 20),
    }));
    const targets = include.map(({ target, support }) => ({ target, support }));
    const largest = { ...plan, targets, matrix: { include } };
    expect(parsePlan(bytesOf(largest), 'plan').targets).toHaveLength(256);
    expect(encode(formatPlan(largest)).length).toBeLessThan(64 * 1024);
  });
});

describe('parsePlan', () => {
  it.each<[string, string, unknown]>([
    ['no target', '/targets', []],
    ['a target twice', '/targets/1', plan.targets[0]],
    ['a target of no support', '/targets/0/support', 'best effort'],
    ['a target that is no triple', '/targets/0/target', '../x86_64'],
    ['a masked product', '/product', '***'],
    ['a product with a masked word', '/product', 'codex-***-loop'],
    ['a masked version', '/version', '***'],
    ['a masked target', '/targets/0/target', 'x86_64-***-linux-gnu'],
    ['a profile that is none', '/profile', 'fast'],
    ['a short revision', '/git_rev', 'ab12cd34'],
    ['a revision of no rebuild', '/dist_revision', 'auto'],
    ['a moving toolchain', '/toolchain', 'stable'],
    ['a time before 1970', '/source_date_epoch', -1],
    ['a digest that is none', '/contract_sha256', ''],
  ])('refuses %s, at its place', (_, pointer, value) => {
    const { place } = expectCode(
      () => parsePlan(bytesOf(withValue(document, pointer, value)), 'plan'),
      'SCHEMA_INVALID',
    );
    expect(place?.startsWith(`plan#${pointer.split('/').slice(0, 2).join('/')}`)).toBe(true);
  });

  it.each([
    ['', 'INVALID_JSON'],
    ['***', 'INVALID_JSON'],
    ['{}', 'SCHEMA_INVALID'],
    ['[]', 'SCHEMA_INVALID'],
  ] as const)('refuses %j', (text, code) => {
    expectCode(() => parsePlan(encode(text), 'plan'), code);
  });

  it('refuses more bytes than an input can have', () => {
    const text = formatPlan(plan).padEnd(PLAN_LIMITS.maxBytes, ' ');
    expect(parsePlan(encode(text), 'plan')).toEqual(document);
    expectCode(() => parsePlan(encode(`${text} `), 'plan'), 'TOO_LARGE');
  });
});
