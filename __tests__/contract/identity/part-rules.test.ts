import { describe, expect, it } from '@jest/globals';
import { chooseRevision, parseToolchain } from '../../../src/contract/decisions/plan.js';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { parseOrchestratorConfig } from '../../../src/contract/documents/orchestrator-config.js';
import { parsePlan } from '../../../src/contract/documents/release-plan.js';
import { bareToolchain, bareVersion } from '../../../src/contract/identity/part-rules.js';
import { parseTuple, TUPLE_PARTS, type Tuple } from '../../../src/contract/identity/tuple.js';
import { parseQuery } from '../../../src/contract/selection/query.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleContract, sampleLockfile, sampleOrchestrator, samplePlan, TUPLE } from '../../support/samples.js';

const REV = TUPLE.git_rev;
const run = { version: '0.1.0', git_rev: REV, toolchain: '1.84.0', profile: 'release' } as const;

/** What somebody wrote, what the rule is that the message says, and the right spelling where there is one. */
const MISTAKES: readonly (readonly [part: keyof Tuple, given: string, rule: string, spelling: string | undefined])[] = [
  ['version', 'v0.2.0', '1.4.2', '0.2.0'],
  ['version', 'V0.2.0', '1.4.2', '0.2.0'],
  ['version', '=0.2.0', '1.4.2', '0.2.0'],
  ['version', '~0.2.0-rc.1', '1.4.2', '0.2.0-rc.1'],
  ['version', '1.0.0-RC.1', '1.4.2', '1.0.0-rc.1'],
  ['version', 'latest', '1.4.2', undefined],
  ['version', '^1', '1.4.2', undefined],
  ['version', '0.1', '1.4.2', undefined],
  ['target', 'X86_64-Unknown-Linux-Gnu', 'triple', 'x86_64-unknown-linux-gnu'],
  ['target', 'linux', 'triple', undefined],
  ['profile', 'Release', 'release or debug', 'release'],
  ['profile', 'dev', 'release or debug', 'debug'],
  ['profile', 'fast', 'release or debug', undefined],
  ['toolchain', 'v1.84.0', '1.84.0', '1.84.0'],
  ['toolchain', 'rustc 1.84.0 (9fc6b4312 2025-01-07)', '1.84.0', '1.84.0'],
  ['toolchain', '1.84.0-x86_64-unknown-linux-gnu', '1.84.0', '1.84.0'],
  ['toolchain', 'stable', '1.84.0', undefined],
  ['git_rev', REV.toUpperCase(), 'lower-case hex digits', REV],
  ['git_rev', 'v0.1.0', 'no tag', undefined],
  ['git_rev', 'main', 'no branch', undefined],
  ['dist_revision', '1', 'r1', 'r1'],
  ['dist_revision', 'R2', 'r1', 'r2'],
  ['dist_revision', 'r07', 'r1', 'r7'],
  ['dist_revision', 'r0', 'r1', undefined],
];

function expectLeads(message: string, rule: string, spelling: string | undefined): void {
  expect(message).toContain(rule);
  const [, written] = /; write (.*)$/m.exec(message) ?? [];
  expect(written).toBe(spelling);
}

describe('a part of a tuple that is not well-formed', () => {
  it.each(MISTAKES)('%s %j: its rule, and its right spelling, in a tuple', (part, given, rule, spelling) => {
    const { message } = expectCode(() => parseTuple({ ...TUPLE, [part]: given }), 'INVALID_TUPLE');
    expect(message).toContain(JSON.stringify(given));
    expectLeads(message, rule, spelling);
  });

  it.each(MISTAKES.filter(([part, given]) => part !== 'toolchain' || !/^[0-9]/.test(given)))(
    '%s %j: the same in what a consumer asks for',
    (part, given, rule, spelling) => {
      const { message } = expectCode(() => parseQuery({ ...TUPLE, [part]: given }, TUPLE_PARTS), 'INVALID_TUPLE');
      expectLeads(message, rule, spelling);
    },
  );

  it.each(MISTAKES)('%s %j: the same in a plan and a lockfile, as the one fault', (part, given, rule, spelling) => {
    const plan = part === 'target' ? '/targets/0/target' : `/${part}`;
    const documents = [
      [() => parsePlan(bytesOf(withValue(samplePlan(), plan, given)), 'f')],
      ...(part === 'target' ? [] : [[() => parseLockfile(bytesOf({ ...sampleLockfile(), [part]: given }), 'f')]]),
    ];
    for (const [parse] of documents) {
      const { faults } = expectCode(parse as () => unknown, 'SCHEMA_INVALID');
      expect(faults).toHaveLength(1);
      expectLeads(faults[0]?.message ?? '', rule, spelling);
    }
  });

  it('says of a word that has a meaning of its own that it would do, too', () => {
    const config = (part: string, given: string) => () =>
      parseOrchestratorConfig(bytesOf(withValue(sampleOrchestrator(), `/${part}`, given)), 'f');
    for (const [parse, word, spelling] of [
      [() => chooseRevision('3', run, undefined), 'auto', 'r3'],
      [config('dist_revision', '3'), 'auto', 'r3'],
      [config('toolchain', 'v1.84.0'), 'host', '1.84.0'],
      [config('targets/0', 'X86_64-unknown-linux-gnu'), 'host', 'x86_64-unknown-linux-gnu'],
    ] as const) {
      let message = '';
      try {
        parse();
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain(word);
      expectLeads(message, word, spelling);
    }
    expectLeads(
      expectCode(() => parseToolchain('1.84.0 (x)', 'toolchain'), 'INVALID_TUPLE').message,
      '1.84.0',
      '1.84.0',
    );
  });
});

describe('a product that is not well-formed', () => {
  it.each([
    ['Acme', 'acme'],
    ['my tool', 'my-tool'],
    ['../x', undefined],
    ['a..b', undefined],
    ['a.', undefined],
    ['Con', undefined],
    ['', undefined],
    [`a${'a'.repeat(64)}`, undefined],
  ])('%j is one fault, with its rule and its right spelling', (product, spelling) => {
    const contract = bytesOf({ ...sampleContract(), product });
    const { faults } = expectCode(() => parseContract(contract, 'c.json'), 'SCHEMA_INVALID');
    expect(faults.map(({ place }) => place)).toEqual(['c.json#/product']);
    expectLeads(faults[0]?.message ?? '', 'lower-case', spelling);
  });
});

describe('a mistake in a document that several rules forbid', () => {
  it.each([
    [parseContract, sampleContract(), '/platforms/0/target', 'A..b'],
    [parseContract, sampleContract(), '/governance/documents/prose', '//..'],
    [parseContract, sampleContract(), '/distribution_contract_version', 'v1..0'],
    [parseOrchestratorConfig, sampleOrchestrator(), '/out', ''],
    [parseLockfile, sampleLockfile(), `/targets/${TUPLE.target}/files/0/path`, './.'],
  ])('%p is one fault', (parse, document, pointer, value) => {
    const { faults } = expectCode(() => parse(bytesOf(withValue(document, pointer, value)), 'f'), 'SCHEMA_INVALID');
    expect(faults.map(({ place }) => place)).toEqual([`f#${pointer}`]);
  });
});

describe('bareVersion and bareToolchain', () => {
  it('leave alone what they do not know', () => {
    for (const text of ['latest', '1.84', 'nightly-2025-01-07', ''])
      expect([bareVersion(text), bareToolchain(text)]).toEqual([text, text]);
  });
});
