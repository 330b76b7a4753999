import { describe, expect, it } from '@jest/globals';
import { AFTER_GIT_FAILURE, AFTER_RACE, afterRace, type Backoff, pause, pauseAfter } from '../../src/host/backoff.js';

const BACKOFF: Backoff = { firstMs: 100, mostMs: 500 };
const least = (failures: number): number => pauseAfter(failures, BACKOFF, 0);
const most = (failures: number): number => pauseAfter(failures, BACKOFF, 1);

describe('pauseAfter', () => {
  it('doubles from the first pause up to the cap', () => {
    expect([1, 2, 3, 4, 5, 2_000].map(most)).toEqual([100, 200, 400, 500, 500, 500]);
  });

  it('leaves half of each pause to chance', () => {
    expect([1, 2, 3, 4].map(least)).toEqual([50, 100, 200, 250]);
    expect(pauseAfter(1, BACKOFF, 0.5)).toBe(75);
  });

  it('draws its chance anew each time', () => {
    const drawn = Array.from({ length: 20 }, () => pauseAfter(3, BACKOFF));
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(drawn.every((ms) => ms >= 200 && ms <= 400)).toBe(true);
  });
});

describe('afterRace', () => {
  it('is as short as ever after a quick try, and grows with how long one takes', () => {
    expect(afterRace(10)).toEqual({ ...AFTER_RACE, chance: 1 });
    expect(afterRace(4_000)).toEqual({ firstMs: 4_000, mostMs: 32_000, chance: 1 });
  });

  it('has racers come back at any time within the pause', () => {
    expect([0, 0.25, 1].map((draw) => pauseAfter(1, afterRace(4_000), draw))).toEqual([0, 1_000, 4_000]);
  });
});

describe('pause', () => {
  it('waits as long as the rule says, and not before it is told to', async () => {
    const waited: number[] = [];
    for (const failures of [1, 2, 3, 4]) await pause(failures, BACKOFF, async (ms) => waited.push(ms));
    expect(waited.map((ms, at) => ms >= least(at + 1) && ms <= most(at + 1))).toEqual([true, true, true, true]);
  });

  it('is over only when the wait is', async () => {
    let end = (): void => {};
    let over = false;
    const paused = pause(1, BACKOFF, () => new Promise<void>((resolve) => (end = resolve))).then(() => {
      over = true;
    });
    await new Promise(setImmediate);
    expect(over).toBe(false);
    end();
    await paused;
    expect(over).toBe(true);
  });
});

describe('the pauses in use', () => {
  it.each([
    ['AFTER_RACE', AFTER_RACE, 60],
    ['AFTER_GIT_FAILURE', AFTER_GIT_FAILURE, 5],
  ])('%s keeps all of its tries within some minutes', (_, backoff, tries) => {
    const total = Array.from({ length: tries }, (_, at) => pauseAfter(at + 1, backoff, 1)).reduce((a, b) => a + b);
    expect(total).toBeLessThan(150_000);
  });
});
