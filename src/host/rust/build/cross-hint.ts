/** What to do about a build for another machine than this one, as rustc and cargo word its failure. */

export interface Cross {
  readonly target: string;
  /** What rustc builds for unless told otherwise. */
  readonly host: string;
  /** The runner that the contract names for the target, where that is known. */
  readonly runner: string | undefined;
}

const NO_LIBRARY = /^error\[E0463\]: can't find crate for `(?:core|std)`/;
/** Build scripts that compile C look for a compiler for the target, and fail as a whole. */
const NO_TOOLS = /^error: (?:linking with `.*` failed|linker `.*` not found|failed to run custom build command)/;

/** Of the first error of a build; undefined where it has nothing to do with the target. */
export function hintForCross(said: string, { target, host, runner }: Cross): string | undefined {
  if (NO_LIBRARY.test(said)) return `Run rustup target add ${target} for the toolchain of this build.`;
  if (target === host || !NO_TOOLS.test(said)) return undefined;
  const where = runner === undefined ? 'on a machine of that target' : `on its runner, ${runner}`;
  const linker = `CARGO_TARGET_${target.toUpperCase().replaceAll(/[-.]/g, '_')}_LINKER`;
  return `The target ${target} is not this host's, ${host}: build it ${where}, or set ${linker} to a linker for it.`;
}
