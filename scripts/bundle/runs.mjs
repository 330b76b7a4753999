/** Which parts of the bundle are loaded together: by each import(), and before it. */
import { listsOf } from './part-file.mjs';

/** What is there before a command or an action is loaded; all of it is in the first file, as are the import()s of it. */
const STARTS = [
  { of: /^cli-commands-/, first: ['host-supervise', 'cli-output', 'cli-program'] },
  { of: /^actions-doors-/, first: ['actions-core', 'actions-report-log', 'host-supervise', 'actions-inputs'] },
];

/**
 * The runs of the bundle: what a command or an action loads from its start on, and what each other import() loads where what
 * holds it is there already. Throws where nothing is called like a part of a start.
 *
 * @param {string} first the first file
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} parts the modules of each part
 * @returns {import('./arrange.mjs').Run[]}
 */
export function runsOf(first, parts) {
  const lists = new Map();
  const add = (text, from) => {
    for (const list of listsOf(text)) {
      const key = list.join();
      lists.set(key, { parts: list, from: [...(lists.get(key)?.from ?? []), from] });
    }
  };
  add(first, undefined);
  for (const [part, modules] of parts) for (const text of modules.values()) add(text, part);
  const all = [...lists.values()];
  const before = partsBefore(all);
  return all.map((list) => {
    const start = startOf(list, all);
    return start.length > 0
      ? { parts: [...new Set([...start, ...list.parts])], before: [] }
      : { parts: list.parts, before: [...before.get(list)] };
  });
}

function startOf({ parts }, lists) {
  const { first } = STARTS.find(({ of }) => parts.some((part) => of.test(part))) ?? { first: [] };
  return first.flatMap((name) => {
    const found = lists.filter((list) => list.parts.includes(name) && list.from.includes(undefined));
    if (found.length === 0) throw new Error(`the first file of the bundle loads no part that is called ${name}`);
    return found.flatMap((list) => list.parts);
  });
}

/** Of each list the parts that are loaded by then, whichever way led to what holds it. */
function partsBefore(lists) {
  const before = new Map();
  const waysTo = (list) =>
    list.from.flatMap((part) => {
      if (part === undefined) return [new Set()];
      const known = lists.filter((one) => one.parts.includes(part) && before.has(one));
      return known.map((one) => new Set([...one.parts, ...before.get(one)]));
    });
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const list of lists) {
      // A way that is not known yet takes nothing away; each round more are, and then less is there on all of them.
      const [way, ...others] = waysTo(list);
      if (way === undefined) continue;
      const there = [...way].filter((part) => others.every((other) => other.has(part)));
      if (before.get(list)?.size === there.length) continue;
      before.set(list, new Set(there));
      isStable = false;
    }
  }
  return before;
}
