/** How many cases are generated: all of them, or a share of 1 in GENERATED_SHARE, as `npm run test:quick` has it. */
const SHARE = Number(process.env.GENERATED_SHARE ?? 1);

/** The count for a property of fast-check that is tried `count` times where everything is. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.max(Math.round(count / SHARE), 1) };
}
