import { chmod, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isWritten, writtenFiles } from '../../../../src/host/rust/build/written.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';

const SINCE = Date.UTC(2026, 0, 1);

describe('isWritten', () => {
  it.each([
    [SINCE, SINCE, true],
    [SINCE - 1, SINCE, false],
    [SINCE + 1e9, SINCE - 1, false],
  ])('of a file with times %d and %d is %j', (mtimeMs, ctimeMs, expected) => {
    expect(isWritten({ mtimeMs, ctimeMs } as Parameters<typeof isWritten>[0], SINCE)).toBe(expected);
  });
});

describe('writtenFiles', () => {
  it('takes what was written since, under its own name in NFC, and with its mode', async () => {
    const folder = await createTempProject({ 'a/out/e\u0301.1': '', 'b/run.sh': '#!/bin/sh\n', 'a/out/old.1': '' });
    await utimes(join(folder, 'a/out/old.1'), 1, 1);
    await chmod(join(folder, 'b/run.sh'), 0o755);
    const entries = await writtenFiles(['a/**/*.1', 'b/run.sh'], folder, SINCE);
    expect(entries.map(({ path, mode }) => [path, mode])).toEqual([
      ['\u00e9.1', '0644'],
      ['run.sh', '0755'],
    ]);
  });
  it('is INCLUDE_NOT_FOUND for a pattern that names only what was there before', async () => {
    const folder = await createTempProject({ 'old.1': '' });
    await utimes(join(folder, 'old.1'), 1, 1);
    const fault = await expectCode(() => writtenFiles(['*.1'], folder, SINCE), 'INCLUDE_NOT_FOUND');
    expect(fault.message).toContain('target/*.1');
  });
});
