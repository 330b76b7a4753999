/**
 * Waiting before another try: the one back-off. Each pause may be twice as long as the one before it, up to a cap; part of
 * it is chance, so that many who failed together do not come back together. Who waits for the holder of a lock polls it
 * instead (`disk/lock.ts`).
 */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Backoff {
  /** Milliseconds of the first pause at most. */
  readonly firstMs: number;
  /** Milliseconds that no pause exceeds. */
  readonly mostMs: number;
  /** How much of a pause is chance, from 0 up to 1; half of it unless given. */
  readonly chance?: number;
}

/** Where another publisher was faster: what it did is there already, and only the next race is to be kept apart. */
export const AFTER_RACE: Backoff = { firstMs: 40, mostMs: 2_000 };

/**
 * The same, by how long the try took that lost: many who race make each other's tries as long as all of them take one after the
 * other. So they come back at any time within that, or more of it after each further race. Milliseconds.
 */
export function afterRace(tookMs: number): Backoff {
  const { firstMs, mostMs } = AFTER_RACE;
  return { firstMs: Math.max(firstMs, tookMs), mostMs: Math.max(mostMs, 8 * tookMs), chance: 1 };
}

/** Where git's remote did not answer, or is busy. */
export const AFTER_GIT_FAILURE: Backoff = { firstMs: 400, mostMs: 2_000 };

/** How the time is waited. */
export type Wait = (ms: number) => Promise<unknown>;

/** Milliseconds to pause after so many failures in a row, of which there is at least one. `draw` is from 0 up to 1. */
export function pauseAfter(failures: number, { firstMs, mostMs, chance = 0.5 }: Backoff, draw = Math.random()): number {
  return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
}

/** Pauses after so many failures in a row. */
export async function pause(failures: number, backoff: Backoff, wait: Wait = sleep): Promise<void> {
  await wait(pauseAfter(failures, backoff));
}
