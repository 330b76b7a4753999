import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { cargoLockPath, readCargoLock } from '../../../src/host/rust/cargo-lock.js';
import { createTempProject } from '../../support/temporary.js';

describe('readCargoLock', () => {
  it('gives the same bytes whatever line ends a checkout made', async () => {
    const folder = await createTempProject();
    const lock = 'version = 4\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\n';
    expect(await readCargoLock(folder)).toBeUndefined();
    for (const text of [lock, lock.replaceAll('\n', '\r\n')]) {
      await writeFile(cargoLockPath(folder), text);
      expect(Buffer.from((await readCargoLock(folder)) ?? []).toString()).toBe(lock);
    }
  });
});
