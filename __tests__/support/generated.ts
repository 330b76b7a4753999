/**
 * How much is tried of what is generated: all, or one case of GENERATED_SHARE, as `npm run test:quick` has it. Every property of
 * fast-check and every loop over all bytes of something asks here.
 */
const SHARE = Number(process.env.GENERATED_SHARE ?? 1);

/** Milliseconds after which a property gives what it found: a test that is ended by jest says nothing of it. */
const MOST_MS = 50_000 * Number(process.env.TIMES_SLOWER ?? 1);

/** The options of a property that is tried `count` times where all is. */
export function runs(count: number): {
  readonly numRuns: number;
  readonly interruptAfterTimeLimit: number;
  readonly markInterruptAsFailure: boolean;
} {
  return {
    numRuns: Math.max(Math.round(count / SHARE), 1),
    interruptAfterTimeLimit: MOST_MS,
    markInterruptAsFailure: true,
  };
}

/** How many cases of a kind must have come about where `count` must of all; chance is wide over few. */
export function enough(count: number): number {
  return SHARE === 1 ? count : Math.floor(count / SHARE / 4);
}

/** From one place to the next in a loop that tries every place where all is tried. */
export const STRIDE = SHARE;
