/** kill -9 at random moments of a publish, from when it begins to talk to the store. */
import { rmSync } from 'node:fs';
import { faultOf, publish, TARGETS } from './program.mjs';
import { Watch } from './watch.mjs';

const WARM_UPS = 3;
/** How much the last publish counts for how long the next one may take. */
const NEWEST = 0.3;

/**
 * Each publish brings two rows of a version, so that half an index would be seen. After the kill the index is the old one
 * or the new one; then the version is packaged again, elsewhere, and published, which must complete it.
 */
export async function killPublishers(work, stager, place, kills, random) {
  const watch = new Watch(place);
  const expected = new Set();
  const figures = { kills: 0, tries: 0, before: 0, after: 0 };
  let usual = 0;
  const targets = TARGETS.slice(0, 2);
  const completed = (staged, { status, signal, stderr }, when) => {
    if (status !== 0) watch.faults.push(`${place.name}: ${when} ended with ${status ?? signal}: ${stderr.trim()}`);
    for (const key of staged.keys) expected.add(key);
  };
  for (let turn = 0; turn < WARM_UPS; turn++) {
    const staged = await stager.stage(`warm-${turn}`, `2.0.${turn}`, targets);
    const result = await publish(work, staged.out, place);
    completed(staged, result, 'a publish');
    usual = turn === 0 ? result.atStore : usual + NEWEST * (result.atStore - usual);
  }
  while (figures.kills < kills && figures.tries < 4 * kills) {
    const version = `2.1.${figures.tries++}`;
    const staged = await stager.stage(`${version}-first`, version, targets);
    const kill = { after: random() * usual, group: random() < 0.5 };
    const { signal } = await publish(work, staged.out, place, kill);
    const there = await watch.look();
    const rows = staged.keys.filter((key) => there.has(key)).length;
    if (rows !== 0 && rows !== staged.keys.length) watch.faults.push(`${place.name}: half of ${version} is published`);
    if (signal === 'SIGKILL') {
      figures.kills++;
      figures[rows === 0 ? 'before' : 'after']++;
    }
    const again = await stager.stage(`${version}-again`, version, targets);
    const second = await publish(work, again.out, place);
    completed(again, second, `publishing ${version} again after a kill`);
    usual += NEWEST * (second.atStore - usual);
    for (const { out } of [staged, again]) rmSync(out, { recursive: true });
  }
  if (figures.kills < kills)
    watch.faults.push(`${place.name}: only ${figures.kills} of ${kills} publishes were killed`);
  const lost = await watch.expect(expected);
  const fault = await faultOf(work, place);
  if (fault) watch.faults.push(`${place.name}: ${fault}`);
  return { faults: watch.faults, ...figures, rows: expected.size, lost };
}
