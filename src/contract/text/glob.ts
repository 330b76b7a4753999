/** Patterns of paths, matched by hand in time bounded by pattern times path: both may come from outside. */

/** Matches segments from the first on, `**` standing for any number of them. */
export function matchSegments(
  wanted: readonly string[],
  parts: readonly string[],
  end: 'exact' | 'inside' | 'either',
): boolean {
  // reached[n]: the segments so far match the first n parts.
  let reached = parts.map(() => false);
  reached = [true, ...reached];
  for (const segment of wanted) {
    const next = reached.map(() => false);
    for (let at = 0; at < reached.length; at++) {
      if (!reached[at]) continue;
      if (segment === '**') next.fill(true, at);
      else if (at < parts.length && matchesGlob(segment, parts[at] ?? '')) next[at + 1] = true;
    }
    reached = next;
  }
  const whole = reached[parts.length] === true;
  const inside = reached.slice(0, parts.length).includes(true);
  return end === 'exact' ? whole : end === 'inside' ? inside : whole || inside;
}

/** `*` and `?` within one segment, in one pass with a single point to come back to. */
export function matchesGlob(pattern: string, text: string): boolean {
  let [at, p, star, back] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      back = at;
    } else if (pattern[p] === '?' || pattern[p] === text[at]) {
      p++;
      at++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++back;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
