/** Which name was probably meant by one that does not exist. */

/** The name with the fewest changes of a letter (Levenshtein), if they are no more than a third of it. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  // Longer than any name, it is none of them; and the time that is taken grows with its length.
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  if (word.length > 2 * longest) return undefined;
  const ranked = names.map((name) => ({ name, changes: changesBetween(word, name) }));
  const [first] = ranked.sort((a, b) => a.changes - b.changes);
  return first && first.changes * 3 <= first.name.length ? first.name : undefined;
}

function changesBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (let at = 0; at < to.length; at++)
      line.push(
        Math.min((above[at] ?? 0) + (letter === to[at] ? 0 : 1), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1),
      );
    above = line;
  }
  return above[to.length] ?? 0;
}
