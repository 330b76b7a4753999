import { describe, expect, it } from '@jest/globals';
import { ArchivePolicy } from '../../../src/contract/archive/policy.js';
import { TarReader } from '../../../src/contract/archive/tar-reader.js';
import { faultOf } from '../../support/long-documents.js';
import { longArchives } from '../../support/long-texts.js';

describe('an archive that is long in one dimension', () => {
  it('is read, or refused by a code and in few words', () => {
    const faults = [...longArchives()].map((archive) =>
      faultOf(archive, (bytes) => {
        const reader = new TarReader(new ArchivePolicy('a.tar'), 'a.tar');
        for (const event of reader.read(bytes))
          if (event.kind === 'entry' && event.entry.path === '') throw new Error('no path');
        reader.finish();
      }),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  }, 3_600_000);
});
