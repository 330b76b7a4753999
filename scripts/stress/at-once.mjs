/** Publishers at once, from separate processes, while a reader looks. */
import { faultOf, publish, TARGETS } from './program.mjs';
import { Watch } from './watch.mjs';

/** Stages what `publishers` publish in `rounds`: four publishers share a version, each has a target of it. */
export async function stageRounds(stager, publishers, rounds) {
  const staged = [];
  for (let round = 0; round < rounds; round++) {
    const ours = [];
    for (let at = 0; at < publishers; at++)
      ours.push(await stager.stage(`round-${round}-${at}`, `1.${round}.${at >> 2}`, [TARGETS[at & 3]]));
    staged.push(ours);
  }
  return staged;
}

/** Publishes the rounds into one place. Gives the faults, and figures. */
export async function publishAtOnce(work, place, staged) {
  const watch = new Watch(place);
  const expected = new Set();
  let published = 0;
  for (const ours of staged) {
    const results = await watch.during(Promise.all(ours.map(({ out }) => publish(work, out, place))));
    for (const [at, { status, signal, stderr }] of results.entries())
      if (status === 0) for (const key of ours[at].keys) expected.add(key);
      else watch.faults.push(`${place.name}: a publish ended with ${status ?? signal}: ${stderr.trim()}`);
    published += results.length;
  }
  const lost = await watch.expect(expected);
  const fault = await faultOf(work, place);
  if (fault) watch.faults.push(`${place.name}: ${fault}`);
  const commits = await judgeHistory(place, watch);
  return {
    faults: watch.faults,
    published,
    rows: expected.size,
    lost,
    looks: watch.looks,
    indexes: watch.indexes,
    commits,
  };
}

/** Every index that ever was, where the store keeps them: each may only add to the one before. */
async function judgeHistory(place, watch) {
  if (!place.history) return undefined;
  const history = new Watch(place);
  let commits = 0;
  for await (const seen of place.history()) {
    history.judge(seen);
    commits++;
  }
  await history.look();
  watch.faults.push(...history.faults.map((fault) => `${fault} (in the history of the branch)`));
  return commits;
}
