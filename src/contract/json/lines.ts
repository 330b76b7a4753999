/** On which line of a document its values begin. */
import { type JsonPath, JsonWalk } from './walk.js';

/** A value that is looked for, or holds one. */
interface Wanted {
  line: number | undefined;
  readonly below: Map<string, Wanted>;
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return new LineCount(text).at(offset);
}

/** The 1-based lines of offsets that ascend: the text is gone through once. */
export class LineCount {
  #line = 1;
  #next: number;

  constructor(private readonly text: string) {
    this.#next = text.indexOf('\n');
  }

  at(offset: number): number {
    for (; this.#next !== -1 && this.#next < offset; this.#next = this.text.indexOf('\n', this.#next + 1)) this.#line++;
    return this.#line;
  }
}

/**
 * The 1-based lines of the values at some paths, in text that is known to be JSON; where there is no such value, that of what
 * would hold it. Goes through the text once, however many there are.
 */
export function linesNear(text: string, paths: readonly JsonPath[]): number[] {
  const root: Wanted = { line: undefined, below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const token of path) {
      const below = at.below.get(token) ?? { line: undefined, below: new Map() };
      at.below.set(token, below);
      at = below;
    }
  }
  findLines(text, root);
  return paths.map((path) => {
    let [at, line] = [root, root.line ?? 1];
    for (const token of path) {
      const below = at.below.get(token);
      if (below?.line === undefined) break;
      [at, line] = [below, below.line];
    }
    return line;
  });
}

function findLines(text: string, root: Wanted): void {
  const walk = new JsonWalk(text);
  const lines = new LineCount(text);
  const holders: (Wanted | undefined)[] = [];
  while (walk.next()) {
    if (walk.kind === 'close') holders.pop();
    if (walk.kind === 'close' || walk.kind === 'key') continue;
    const holder = holders.at(-1);
    // A name is made into text only where one of its object's is looked for.
    const value =
      holders.length === 0 ? root : holder && holder.below.size > 0 ? holder.below.get(walk.token() ?? '') : undefined;
    if (value) value.line = lines.at(walk.start);
    if (walk.kind === 'open') holders.push(value);
  }
}
