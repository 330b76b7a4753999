/**
 * How long one read or stream may take, and how often it is tried. Only waiting counts: a consumer may take its time.
 * The whole may wait `totalMs` and, for every byte received, what it takes at `bytesPerSecond`; so a server that drips is
 * found out however large the file is.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ContractError } from '../../contract/errors.js';
import { pauseAfter } from '../backoff.js';
import { FailedTry, transportFailure } from './failure.js';

export interface HttpLimits {
  /** Milliseconds from asking to the head of the answer: look-up, connection, proxy and TLS included. */
  readonly headMs: number;
  /** Milliseconds between two pieces of a body. */
  readonly idleMs: number;
  /** Milliseconds of waiting for the whole, tries and pauses included, before what `bytesPerSecond` adds. */
  readonly totalMs: number;
  /** The rate below which a transfer is given up. */
  readonly bytesPerSecond: number;
  /** Tries in a row without progress. */
  readonly tries: number;
  /** Milliseconds of the first pause; each further one is twice as long. */
  readonly pauseMs: number;
  /** Milliseconds that no pause exceeds, whatever Retry-After says. */
  readonly maxPauseMs: number;
  readonly redirects: number;
}

export const HTTP_LIMITS: HttpLimits = {
  headMs: 30_000,
  idleMs: 30_000,
  totalMs: 120_000,
  bytesPerSecond: 32 * 1024,
  tries: 5,
  pauseMs: 250,
  maxPauseMs: 30_000,
  redirects: 5,
};

/** The time and the tries of one read or stream. */
export class Patience {
  #waited = 0;
  #received = 0;
  #failures = 0;

  constructor(
    readonly limits: HttpLimits,
    /** The URL that messages begin with, and their place. */
    private readonly subject: string,
    private readonly place: string,
  ) {}

  received(bytes: number): void {
    this.#received += bytes;
  }

  /** A resumed transfer came forward: the tries begin anew. */
  progressed(): void {
    this.#failures = 0;
  }

  /** Waits for `work` at most `ms`; after that it throws and calls `giveUp`, which ends the work. */
  async during<T>(ms: number, work: Promise<T>, giveUp: (error: FailedTry) => void): Promise<T> {
    const left = this.#left();
    const started = performance.now();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        timer = setTimeout(
          () => {
            const error =
              ms <= left
                ? new FailedTry(`nothing came for ${ms / 1000} s`, { again: true })
                : new FailedTry('it is too slow, and was given up');
            reject(error);
            giveUp(error);
          },
          Math.min(ms, left),
        );
        work.then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      this.#waited += performance.now() - started;
    }
  }

  /** Tries until a try ends well. Codes: STORE_UNREACHABLE where there may be no other, and what a try is refused with. */
  async retry<T>(attempt: () => Promise<T>): Promise<T> {
    for (;;)
      try {
        return await attempt();
      } catch (error) {
        await this.afterFailure(error);
      }
  }

  /** Pauses before the next try; throws STORE_UNREACHABLE where there may be none, and other refusals as they are. */
  async afterFailure(error: unknown): Promise<void> {
    if (error instanceof ContractError) throw error;
    const failure = transportFailure(error);
    this.#failures += 1;
    const pause = this.#pauseFor(failure);
    if (!failure.again || this.#failures >= this.limits.tries || pause >= this.#left()) throw this.#refusal(failure);
    const started = performance.now();
    await sleep(pause);
    this.#waited += performance.now() - started;
  }

  /** At least what the server asks for, within the cap. */
  #pauseFor(failure: FailedTry): number {
    const { pauseMs, maxPauseMs } = this.limits;
    const pause = pauseAfter(this.#failures, { firstMs: pauseMs, mostMs: maxPauseMs });
    return failure.afterMs === undefined ? pause : Math.min(Math.max(failure.afterMs, pause), maxPauseMs);
  }

  #left(): number {
    const { totalMs, bytesPerSecond } = this.limits;
    return Math.max(0, totalMs + (this.#received / bytesPerSecond) * 1000 - this.#waited);
  }

  #refusal(failure: FailedTry): ContractError {
    const message = `${this.subject}: ${failure.message}${this.#failures > 1 ? `, after ${this.#failures} tries` : ''}`;
    const hint = failure.hint === undefined ? {} : { hint: failure.hint };
    return new ContractError({ code: 'STORE_UNREACHABLE', message, place: this.place, ...hint }, [], {
      cause: failure,
    });
  }
}
