import { describe, expect, it } from '@jest/globals';
import { ContractError } from '../../../src/contract/errors.js';
import { asFileError, namingInstead } from '../../../src/host/disk/file-errors.js';

describe('asFileError', () => {
  it('says of what another program has open that it is in use, and what to do', () => {
    const error = Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY', path: 'a/index.json' });
    expect(asFileError(error, 'a')).toMatchObject({
      code: 'IO_FAILED',
      message: 'a/index.json is in use, or a mount point (EBUSY)',
      hint: expect.stringMatching(/^Close what has it open/),
    });
  });
});

describe('namingInstead', () => {
  const names = new Map([
    ['/tmp/x-1/artifact', 'dist/a.tar.gz'],
    ['/tmp/x-1', '/tmp'],
  ]);
  const thrown = async (error: Error): Promise<unknown> =>
    namingInstead(names, () => Promise.reject(error)).catch((caught: unknown) => caught);

  it('names what a temporary path stood for, in every fault and its place', async () => {
    const first = {
      code: 'ARCHIVE_INVALID',
      message: '/tmp/x-1/artifact: tar block 0',
      place: '/tmp/x-1/artifact',
    } as const;
    const error = new ContractError({ ...first, hint: 'Do this.', line: 3 }, [
      { code: 'STORE_FULL', message: "/tmp/x-1: open '/tmp/x-1/other'" },
    ]);
    const renamed = (await thrown(error)) as ContractError;
    expect(renamed.faults).toEqual([
      {
        code: 'ARCHIVE_INVALID',
        message: 'dist/a.tar.gz: tar block 0',
        place: 'dist/a.tar.gz',
        hint: 'Do this.',
        line: 3,
      },
      { code: 'STORE_FULL', message: "/tmp: open '/tmp/other'" },
    ]);
    expect([renamed.code, renamed.hint]).toEqual(['ARCHIVE_INVALID', 'Do this.']);
  });
  it('gives what the work gives, and anything else it throws as it is', async () => {
    expect(await namingInstead(names, async () => 7)).toBe(7);
    const error = new TypeError('/tmp/x-1/artifact');
    expect(await thrown(error)).toBe(error);
  });
});
