import { describe, expect, it } from '@jest/globals';
import { isGone, startTime } from '../../../src/host/disk/liveness.js';

/** More than any process id of Linux, macOS or Windows. */
const NOBODY = 2 ** 30;

describe('startTime', () => {
  it('is empty for a process that is not there', async () => {
    expect(await startTime(NOBODY)).toBe('');
  });

  it('is the same number each time for one that is', async () => {
    const started = await startTime(process.pid);
    expect(started).toMatch(process.platform === 'linux' ? /^[0-9]+$/ : /^$/);
    expect(await startTime(process.pid)).toBe(started);
  });
});

describe('isGone', () => {
  it('says so of a process that is not there, whatever is known of its start', async () => {
    for (const started of ['', '1']) expect(await isGone(NOBODY, started)).toBe(true);
  });

  it('says so of one that has started at another time, and only where both times are known', async () => {
    const started = await startTime(process.pid);
    expect(await isGone(process.pid, started)).toBe(false);
    expect(await isGone(process.pid, '')).toBe(false);
    expect(await isGone(process.pid, `${started}1`)).toBe(started !== '');
  });
});
