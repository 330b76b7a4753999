import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkPackage } from '../../../src/steps/package/package.js';
import { confirmSource, type ProvenSource } from '../../../src/steps/package/prove-source.js';
import { CRATE, commitAll, createRepository, ENV, requestFor } from '../../support/crate-repository.js';
import { writeFiles } from '../../support/temporary.js';

async function prove(): Promise<{ folder: string; source: ProvenSource }> {
  const folder = await createRepository(CRATE);
  const { source } = await checkPackage(await requestFor(folder));
  if (!source) throw new Error('there is no cargo here');
  return { folder, source };
}

describe('confirmSource', () => {
  it('takes a source that is as it was proved, with a build beside it', async () => {
    const { folder, source } = await prove();
    await writeFiles(folder, { 'target/debug/tool': 'restored', 'dist/index.json': '{}' });
    await expect(confirmSource(source, ENV)).resolves.toBeUndefined();
  });

  it('refuses one that was written over since (TREE_DIRTY)', async () => {
    const { folder, source } = await prove();
    await writeFile(join(folder, 'src/main.rs'), 'fn main() { println!("poisoned"); }\n');
    await expect(confirmSource(source, ENV)).rejects.toMatchObject({ code: 'TREE_DIRTY', place: 'src/main.rs' });
  });

  it('refuses another commit (GIT_REV_MISMATCH)', async () => {
    const { folder, source } = await prove();
    commitAll(folder);
    await expect(confirmSource(source, ENV)).rejects.toMatchObject({ code: 'GIT_REV_MISMATCH' });
  });
});
