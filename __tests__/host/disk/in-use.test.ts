import { describe, expect, it } from '@jest/globals';
import { onceFree } from '../../../src/host/disk/in-use.js';

/** What opens or moves a file, and is refused as often as there are names of errors. */
const refused = (...errnos: string[]) => {
  let tries = 0;
  const work = async (): Promise<string> => {
    const code = errnos[tries++];
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  return { work, tries: () => tries };
};

describe('onceFree', () => {
  it('waits on Windows until nobody else has the file open', async () => {
    const opening = refused('EBUSY', 'EBUSY');
    expect(await onceFree('opening', opening.work, true)).toBe('done');
    expect(opening.tries()).toBe(3);
    expect(await onceFree('moving', refused('EPERM', 'EACCES', 'EBUSY').work, true)).toBe('done');
  });

  it('throws what the last try threw, after two seconds', async () => {
    const begun = performance.now();
    const always = refused(...Array<string>(99).fill('EBUSY'));
    await expect(onceFree('opening', always.work, true)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(always.tries()).toBe(20);
    expect(performance.now() - begun).toBeGreaterThan(1800);
  });

  it.each([
    ['opening', 'EACCES', true],
    ['opening', 'ENOENT', true],
    ['moving', 'ENOTEMPTY', true],
    ['opening', 'EBUSY', false],
    ['moving', 'EPERM', false],
  ] as const)('throws at once what no waiting mends: %s, %s, on Windows %s', async (doing, code, windows) => {
    const once = refused(code);
    await expect(onceFree(doing, once.work, windows)).rejects.toMatchObject({ code });
    expect(once.tries()).toBe(1);
  });
});
