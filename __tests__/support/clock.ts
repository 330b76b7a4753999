/** A clock that is wrong: the date is another, timers run as ever. */
import { jest } from '@jest/globals';

export function setClock(now: number | Date): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
    ],
  });
}

export function resetClock(): void {
  jest.useRealTimers();
}
