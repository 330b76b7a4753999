import { describe, expect, it } from '@jest/globals';
import { enough } from '../../support/generated.js';
import { faultOf, KINDS, longDocuments } from '../../support/long-documents.js';

describe.each(KINDS)('a document of the kind $kind that is long in one dimension', (kind) => {
  it('is read, or refused by a code and in few words', () => {
    const faults: string[] = [];
    let count = 0;
    for (const document of longDocuments(kind)) {
      const fault = faultOf(document, (bytes) => kind.parse(bytes, 'file.json'));
      if (fault !== undefined) faults.push(fault);
      count++;
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(enough(100));
  }, 3_600_000);
});
