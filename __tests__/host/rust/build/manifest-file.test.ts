import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readManifest } from '../../../../src/host/rust/build/manifest-file.js';
import { createTempProject } from '../../../support/temporary.js';

it('has the tables of a manifest, none where there is no file, and names one that is not TOML', async () => {
  const folder = await createTempProject({ 'Cargo.toml': '[package]\nname = "a"\n', 'bad/Cargo.toml': '[package' });
  expect(await readManifest(join(folder, 'Cargo.toml'))).toEqual({ package: { name: 'a' } });
  expect(await readManifest(join(folder, 'absent/Cargo.toml'))).toEqual({});
  const place = join(folder, 'bad/Cargo.toml');
  await expect(readManifest(place)).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND', place });
});
