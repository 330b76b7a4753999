import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectInstalled, readKeptManifest } from '../../../src/host/install/installed.js';
import { enough, STRIDE } from '../../support/generated.js';
import { faultOfFiles, LONG_VALUES, SIZE } from '../../support/long-documents.js';
import { TUPLE } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';

const expected = { product: 'tool', tuple: TUPLE, artifact_sha256: 'a'.repeat(64), files: [] };

describe('a receipt, or a manifest beside it, that is long in one dimension', () => {
  it('is not the one of what is wanted', async () => {
    const folder = await createTempProject();
    await mkdir(join(folder, '.controller-dist'));
    const faults: (string | undefined)[] = [];
    let count = 0;
    for (const [dimension, text] of LONG_VALUES) {
      if (count++ % STRIDE !== 0) continue;
      const bytes = Buffer.from(text(SIZE));
      for (const name of ['receipt', 'manifest'])
        await writeFile(join(folder, '.controller-dist', `${name}.json`), bytes);
      faults.push(
        await faultOfFiles({ name: dimension, bytes }, async () => {
          expect(await inspectInstalled(folder, expected)).toBe('other');
          expect(await readKeptManifest(folder, 'b'.repeat(64))).toBeUndefined();
        }),
      );
    }
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(count).toBeGreaterThan(enough(25));
  }, 3_600_000);
});
