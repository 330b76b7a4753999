/**
 * Replies cut on their way back, by toxiproxy at random and at swaps (servers/cut-swaps.mjs): the server has done what it was
 * asked, and the publisher does not hear of it. No publish may call that a conflict, and none may lose a row. One that gives up
 * says STORE_UNREACHABLE, and publishing again completes it: at last past the proxy, since where it resets connections, no large
 * answer of a server that closes each of its own may come through.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf, publish, TARGETS } from './program.mjs';
import { cutSwaps } from './servers/cut-swaps.mjs';
import { HOST, startToxiproxy } from './servers/start.mjs';
import { Watch } from './watch.mjs';

const TRIES_WITH_CUTS = 8;
/** How many publishes are made, at most, until a reply was lost: at two chances in ten for each, one in a million sees none. */
const MOST = 60;

/** What happens to some of the connections while a publish lasts. */
function cutOf(random, { history }) {
  const toxicity = 0.2 + random() * 0.2;
  const kind = random();
  if (kind > 0.85) return { type: kind > 0.92 ? 'reset_peer' : 'timeout', attributes: { timeout: 300 }, toxicity };
  // Less than the head of an answer, or some answers and a piece of the next. What git says before it takes a push has
  // some 500 bytes.
  const [least, more] = history ? [450, 500] : [200, 1_400];
  return { type: 'limit_data', attributes: { bytes: kind < 0.15 ? 30 : Math.ceil(least + random() * more) }, toxicity };
}

/** `publishes` one after the other, then about as many in groups at once. */
export async function cutReplies(work, stager, kind, publishes, random) {
  const place = kind.makePlace();
  const trace = join(work, 'tmp', `trace-${Math.floor(random() * 2 ** 31)}`);
  mkdirSync(trace);
  const proxy = await startToxiproxy(work, kind.port, Math.floor(random() * 2 ** 31));
  const farBy = (through) => {
    const far = { ...place, ...place.through(through) };
    return { ...far, env: { ...far.env, GIT_TRACE2_EVENT: trace } };
  };
  const far = farBy(proxy);
  const cutter = await cutSwaps(HOST, kind.port, random);
  const behindCutter = farBy(cutter);
  const watch = new Watch(place);
  const figures = { publishes: 0, alone: 0, again: 0, lostReplies: 0 };
  const expected = new Set();
  const one = async (version, target, from = far) => {
    const staged = await stager.stage(`${version}-${target}`, version, [target]);
    for (let tries = 1; ; tries++) {
      const { status, signal, stderr } = await publish(work, staged.out, tries > TRIES_WITH_CUTS ? place : from);
      for (const key of staged.keys) expected.add(key);
      if (status === 0) return figures.publishes++;
      figures.again++;
      if (/^error\[STORE_UNREACHABLE\]/m.test(stderr) && tries <= TRIES_WITH_CUTS) continue;
      return watch.faults.push(`${place.name}: with cut replies, ${status ?? signal}: ${stderr.trim()}`);
    }
  };
  const underCut = async (task) => {
    const restore = await proxy.cut(cutOf(random, place));
    await watch.during(task()).finally(restore);
  };
  try {
    // Nobody else is there, so a swap that is refused is refused because of itself. Goes on until that was seen.
    for (let turn = 0; turn < publishes || (figures.lostReplies === 0 && turn < MOST); turn++) {
      const version = `3.0.${turn}`;
      // git swaps by a push, which the other cuts meet often enough.
      if (turn % 3 === 2 && !place.history) await watch.during(one(version, TARGETS[0], behindCutter));
      else await underCut(() => one(version, TARGETS[0]));
      figures.alone++;
      if (turn + 1 >= publishes)
        figures.lostReplies = place.history ? await lostPushes(place, trace) : refusedSwaps(kind, place);
    }
    for (let turn = 0; turn < publishes; turn += TARGETS.length)
      await underCut(() => Promise.all(TARGETS.map((target) => one(`3.1.${turn}`, target))));
    const lost = await watch.expect(expected);
    const fault = await faultOf(work, place);
    if (fault) watch.faults.push(`${place.name}: ${fault}`);
    if (figures.lostReplies === 0)
      watch.faults.push(`${place.name}: no reply to a swap was lost, so nothing was shown`);
    if (place.history && (await indexesOf(place)) !== figures.publishes)
      watch.faults.push(`${place.name}: ${await indexesOf(place)} indexes for ${figures.publishes} publishes`);
    return { faults: watch.faults, ...figures, rows: expected.size, lost };
  } finally {
    proxy.close();
    cutter.close();
  }
}

/** Swaps of the index that the server refused, as it logged them. */
function refusedSwaps({ log }, { store }) {
  const key = `${new URL(store).pathname.slice(1)}/dist/index.json`;
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.filter((line) => line.includes(key) && /PUT \/|PutObject/.test(line) && / 412 /.test(line)).length;
}

/** Commits that arrived although `git push` did not end well. */
async function lostPushes(place, trace) {
  let good = 0;
  for (const name of readdirSync(trace)) {
    const text = readFileSync(join(trace, name), 'utf8');
    if (/"event":"start"[^\n]*"push","--porcelain"/.test(text) && /"event":"exit"[^\n]*"code":0\b/.test(text)) good++;
  }
  return (await place.arrivals()) - good;
}

async function indexesOf({ history }) {
  let indexes = 0;
  for await (const _ of history()) indexes++;
  return indexes;
}
