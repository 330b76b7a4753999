/**
 * A run of this program, brought to an end whatever happens in it. `report` hears of whatever it ends with but well:
 *
 *   what the work throws; what is thrown or rejected where nobody waits for it; an event loop with nothing left to do while
 *   the work is open, which Node.js would end with status 13 and no word; output that cannot be written
 *
 * SIGINT, SIGTERM and SIGHUP end every program that was started, and then this one, with status 130, 143 and 129; a second
 * signal ends it at once. What was begun aside is taken back each time (`disk/at-exit.ts`). Memory that runs out ends
 * Node.js itself: nothing here can hear that, and everything that is read has a bound for it.
 */
import { constants } from 'node:os';
import { ContractError } from '../contract/errors.js';
import { asFileError, errnoOf } from './disk/file-errors.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `work`; what it ends with but well goes to `report`, after which nothing else of it goes on. */
export async function supervised(
  work: () => Promise<void>,
  report: (error: unknown) => void | Promise<void>,
): Promise<void> {
  const watch = new Watch();
  try {
    await watch.over(work);
  } catch (error) {
    await report(error);
    if (watch.isBroken) await leave();
  } finally {
    watch.end();
  }
}

/** What is listened to while there is work. */
class Watch {
  #fail: (error: unknown) => void = () => {};
  readonly #failed = new Promise<never>((_, fail) => {
    this.#fail = fail;
  });
  #isInterrupted = false;
  /** Whether something of the work may still go on after its end. */
  isBroken = false;

  readonly #hear = (signal: NodeJS.Signals): void => void this.#interrupt(signal);
  readonly #hearFault = (error: unknown): void => this.#break(error);
  readonly #hearEnd = (): void =>
    this.#break(
      new ContractError({ code: 'INTERNAL', message: 'nothing was left to wait for, and the work was not done' }),
    );
  readonly #hearOutput = (error: Error): void => {
    // Who reads no more has had enough: `| head`. The work goes on to its end.
    if (errnoOf(error) !== 'EPIPE') this.#break(asFileError(error, 'standard output'));
  };

  constructor() {
    this.#failed.catch(() => {});
    for (const signal of SIGNALS) process.on(signal, this.#hear);
    process.on('uncaughtException', this.#hearFault);
    process.on('unhandledRejection', this.#hearFault);
    process.on('beforeExit', this.#hearEnd);
    process.stdout.on('error', this.#hearOutput);
    process.stderr.on('error', ignore);
  }

  /** Stops listening, but for output, which may still be on its way. */
  end(): void {
    this.#endSignals();
    process.off('uncaughtException', this.#hearFault);
    process.off('unhandledRejection', this.#hearFault);
    process.off('beforeExit', this.#hearEnd);
  }

  async over(work: () => Promise<void>): Promise<void> {
    try {
      await Promise.race([work(), this.#failed]);
    } finally {
      // Work that is interrupted fails in whatever it was at, which is not what happened.
      if (this.#isInterrupted) await new Promise<never>(() => {});
    }
  }

  #endSignals(): void {
    for (const signal of SIGNALS) process.off(signal, this.#hear);
  }

  /** The first fault is reported; another, while that is being done, ends the process as it would have without a watch. */
  #break(error: unknown): void {
    if (this.#isInterrupted) return;
    if (this.isBroken) process.exit(1);
    this.isBroken = true;
    this.#fail(error);
  }

  async #interrupt(signal: NodeJS.Signals): Promise<void> {
    const status = 128 + constants.signals[signal];
    this.#isInterrupted = true;
    // From now on a signal does what it does where nobody listens.
    this.#endSignals();
    process.stderr.write(`ended by ${signal}\n`);
    const { endGroups } = await import('./process-group.js');
    await endGroups();
    process.exit(status);
  }
}

/** Ends the process with the status that was set, once what was written is out. */
async function leave(): Promise<never> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((done) => stream.write('', () => done()));
  process.exit(process.exitCode ?? 1);
}

function ignore(): void {}
