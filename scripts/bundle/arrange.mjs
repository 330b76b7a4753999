/**
 * In which files modules stand that several parts of the bundle have. Webpack leaves a copy in each part where they are few;
 * all copies together were more than a quarter of the bundle.
 */

/**
 * What it costs to load one more file, in bytes of code that could be loaded instead: 0.9 ms against 0.045 ms for a kilobyte,
 * measured with 600 kB in 1 to 48 files.
 */
const FILE_COST = 20_000;
/**
 * What a byte that a run loads weighs against one that lies in the bundle, with some seventy runs. With less the bundle gets smaller
 * still, and every command starts slower.
 */
const RUN_WEIGHT = 1.3;

/**
 * @typedef {{ name: string, bytes: number, isOpen: boolean }} Part   `bytes` of what it has alone; an open one takes others in.
 * @typedef {{ modules: string[], holders: string[], bytes: number, home: string[] }} Group   Modules that the same parts have;
 *   `home` are the parts that have nothing else and are named for one of them.
 * @typedef {{ parts: readonly string[], before: readonly string[] }} Run   The parts that it loads, and those that are there.
 * @typedef {{ part?: string, groups: Group[], copies: Group[] }} File   What a part has alone, if it is in it; and groups.
 */

/**
 * Which file has which group. Each is tried in every place, and stays where bundle and runs together cost least: in a copy in each
 * of its parts, where it begins; in a file that is there, or in a new one; until none moves. The same arguments give the same files.
 *
 * @param {readonly Part[]} parts
 * @param {readonly Group[]} groups
 * @param {readonly Run[]} runs
 * @returns {File[]}
 */
export function arrange(parts, groups, runs) {
  const files = parts.map(({ name, ...part }) => ({ part: name, ...part, groups: new Set(), copies: new Set() }));
  const byPart = new Map(files.map((file) => [file.part, file]));
  /** Its one file, or those of all its parts. */
  const place = (group, file, does) => {
    if (file) file.groups[does](group);
    else for (const holder of group.holders) byPart.get(holder).copies[does](group);
  };
  const costWith = (group, file) => {
    const touched = file ? [file] : group.holders.map((holder) => byPart.get(holder));
    const before = touched.reduce((sum, one) => sum + costOf(one, runs), 0);
    place(group, file, 'add');
    const after = touched.reduce((sum, one) => sum + costOf(one, runs), 0);
    place(group, file, 'delete');
    return after - before;
  };
  const at = new Map();
  for (const group of groups) place(group, undefined, 'add');
  for (let isMoved = true; isMoved; ) {
    isMoved = false;
    for (const group of groups) {
      const now = at.get(group);
      place(group, now, 'delete');
      const candidates = [now, undefined, ...candidatesFor(group, files)];
      const costs = candidates.map((file) => Math.round(costWith(group, file)));
      const best = candidates[costs.indexOf(Math.min(...costs))];
      place(group, best, 'add');
      at.set(group, best);
      if (best && !files.includes(best)) files.push(best);
      if (best !== now) isMoved = true;
    }
  }
  return files
    .filter((file) => bytesOf(file) > 0)
    .map(({ part, groups: held, copies }) => ({ part, groups: [...held], copies: [...copies] }));
}

/** What a group may be put into: what is named for it alone, where there is such a part; else a new file, or one that takes others. */
function candidatesFor({ home }, files) {
  if (home.length > 0) return files.filter(({ part }) => home.includes(part));
  const added = { part: undefined, bytes: 0, isOpen: true, groups: new Set(), copies: new Set() };
  return [...files.filter((file) => file.isOpen && bytesOf(file) > 0), added];
}

function bytesOf({ bytes, groups, copies }) {
  return [...groups, ...copies].reduce((sum, group) => sum + group.bytes, bytes);
}

/** What a file costs: its bytes, and in each run that loads it the bytes and the file. */
function costOf(file, runs) {
  const bytes = bytesOf(file);
  if (bytes === 0) return 0;
  const { part, groups } = file;
  const holders = new Set([part, ...[...groups].flatMap((group) => group.holders)]);
  const loads = runs.filter(
    (run) => run.parts.some((name) => holders.has(name)) && !run.before.some((name) => holders.has(name)),
  );
  return bytes + RUN_WEIGHT * loads.length * (FILE_COST + bytes);
}
