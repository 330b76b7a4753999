import { describe, expect, it } from '@jest/globals';
import { governLines } from '../../../src/steps/govern/lines.js';
import { enough, STRIDE } from '../../support/generated.js';
import { Base, projectOf } from '../../support/governance.js';
import { faultOf } from '../../support/long-documents.js';
import { longRanges } from '../../support/long-texts.js';

/** Characters that a run may print of one range. */
const MOST_PRINTED = 1_000_000;

describe('govern, of documents that are long in one dimension', () => {
  it('says what is wrong with them, and in few words', () => {
    const faults: string[] = [];
    let count = 0;
    for (const { name, base, head } of longRanges()) {
      if (count++ % STRIDE !== 0) continue;
      const bytes = Buffer.from(Object.values({ ...base, ...head }).join(''));
      const fault = faultOf({ name, bytes }, () => {
        const report = new Base({ ...projectOf(), ...base }).check(head);
        const result = { ...report, base: 'a', head: 'b', fixed: [], fixes: [] } as never;
        const printed = governLines(result, ({ purpose }) => purpose).join('\n').length;
        if (printed > MOST_PRINTED) faults.push(`${name}: prints ${printed} characters`);
      });
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(enough(100));
  }, 3_600_000);
});
