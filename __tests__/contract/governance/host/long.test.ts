import { describe, expect, it } from '@jest/globals';
import {
  keepsTags,
  parseBranch,
  parseBranchRules,
  parseProtection,
  parseTagRulesets,
} from '../../../../src/contract/governance/host/answers.js';
import { parseStrictJson } from '../../../../src/contract/json/strict-json.js';
import { pretty, valueAt, withValue } from '../../../support/document-kinds.js';
import { enough, STRIDE } from '../../../support/generated.js';
import {
  branchAnswer,
  PROTECTION,
  PULL_REQUEST,
  STATUS_CHECKS,
  TAG_RULES,
  TAG_RULESET,
} from '../../../support/github-answers.js';
import { faultOf, LONG_VALUES, SIZE } from '../../../support/long-documents.js';

/** Each answer that governance asks for, its reader, and the places where one can be long. */
const ANSWERS: readonly (readonly [name: string, value: unknown, read: (answer: unknown) => unknown, at: string[]])[] =
  [
    [
      'rules of a branch',
      [PULL_REQUEST, STATUS_CHECKS],
      parseBranchRules,
      ['', '/0', '/0/type', '/0/parameters', '/1/parameters/required_status_checks'],
    ],
    ['a branch', branchAnswer('main', true), parseBranch, ['', '/protected', '/protection']],
    ['its protection', PROTECTION, parseProtection, ['', '/required_status_checks', '/allow_deletions']],
    ['rulesets', [TAG_RULESET], parseTagRulesets, ['', '/0', '/0/id', '/0/enforcement']],
    ['a ruleset', TAG_RULES, keepsTags, ['', '/rules', '/rules/0/type', '/conditions/ref_name/include']],
  ];

describe('an answer of GitHub that is long in one dimension', () => {
  it('is read, or says nothing', () => {
    const faults: (string | undefined)[] = [];
    let count = 0;
    const texts = LONG_VALUES.map(([dimension, text]) => [dimension, text(SIZE)] as const);
    for (const [name, value, read, places] of ANSWERS)
      for (const place of places) {
        expect(valueAt(value as never, place)).toBeDefined();
        const [before = '', after = ''] = pretty(withValue(value as never, place, '@here@')).split('"@here@"');
        for (const [dimension, text] of texts) {
          if (count++ % STRIDE !== 0) continue;
          const bytes = Buffer.from(before + text + after);
          const document = { name: `${name}${place}: ${dimension}`, bytes };
          // What of an answer is not asked for may be anything; what is, says nothing that long.
          faults.push(
            faultOf(document, () => read(parseStrictJson(bytes, { maxBytes: 2 * bytes.length }, 'api').value)),
          );
        }
      }
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(count).toBeGreaterThan(enough(400));
  }, 3_600_000);
});
