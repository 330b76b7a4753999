/** What programs need of a host, compared and taken together. */
import type { Requires } from '../documents/manifest.js';

/** Compares two dotted versions by number. */
export function compareDotted(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = (left[at] ?? 0) - (right[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** What a host must have to run all of several programs; undefined where one is unknown, or they need what no host has. */
export function requiresOfAll(programs: readonly (Requires | undefined)[]): Requires | undefined {
  return programs.reduce((a, b) => a && b && requiresOfBoth(a, b));
}

function requiresOfBoth(a: Requires, b: Requires): Requires | undefined {
  if ('macos' in a || 'macos' in b) {
    if (!('macos' in a && 'macos' in b)) return undefined;
    return compareDotted(a.macos, b.macos) < 0 ? b : a;
  }
  if (a.libc === 'none') return b;
  if (b.libc === 'none') return a;
  if (a.libc !== b.libc) return undefined;
  // A minimum that is not known is higher than any that is.
  if (a.minimum === undefined || b.minimum === undefined) return { libc: a.libc };
  return compareDotted(a.minimum, b.minimum) < 0 ? b : a;
}

/** Whether two statements are the same. */
export function isSameRequires(a: Requires | undefined, b: Requires | undefined): boolean {
  return formatRequires(a) === formatRequires(b);
}

/** As a sentence has it: `glibc 2.34`. */
export function formatRequires(requires: Requires | undefined): string {
  if (!requires) return 'nothing that is known';
  if ('macos' in requires) return `macOS ${requires.macos}`;
  if (requires.libc === 'none') return 'no libc';
  return requires.minimum === undefined ? requires.libc : `${requires.libc} ${requires.minimum}`;
}
