/** The page, made of the index that lies beside it. */
import { formatCommand } from '../../contract/text/command.js';
import { type Agent, machineOf } from '../model/platforms.js';
import { BrokenIndex, type Published } from '../model/read-releases.js';
import { newestOf, type Release, releasesOf } from '../model/releases.js';
import { type Place, sourceOf, startOf } from '../model/ways.js';
import { countText } from '../model/words.js';
import { checkPart } from './check-file.js';
import { copyBlock } from './copy.js';
import { type Child, element, fill } from './element.js';
import { historyPart } from './history.js';
import { loadIndex } from './load.js';
import { newestPart } from './newest.js';

const main = document.getElementById('main') as HTMLElement;

/** Where the page is: the folder of its address, which a store calls `dist`. */
function placeOf(): Place {
  const { version = '', suite } = document.documentElement.dataset;
  const dist = new URL('.', location.href.split(/[?#]/)[0] ?? location.href).href;
  return { dist, source: dist.endsWith('/dist/') ? dist.slice(0, -'/dist/'.length) : undefined, suite, version };
}

/** What the browser says of its machine: some keep the processor for who asks. */
async function agentOf(): Promise<Agent> {
  const { userAgent } = navigator;
  const { userAgentData } = navigator as {
    userAgentData?: { getHighEntropyValues?: (names: string[]) => Promise<Record<string, unknown>> };
  };
  try {
    const { architecture } = (await userAgentData?.getHighEntropyValues?.(['architecture'])) ?? {};
    return {
      userAgent,
      architecture: typeof architecture === 'string' && architecture !== '' ? architecture : undefined,
    };
  } catch {
    return { userAgent };
  }
}

async function begin(): Promise<void> {
  const place = placeOf();
  try {
    const [published, agent] = await Promise.all([loadIndex(place), agentOf()]);
    if (!published) return message('Nothing has been published here yet', 'There is no index.json beside this page.');
    show(place, published, agent);
  } catch (error) {
    if (!(error instanceof BrokenIndex)) throw error;
    showBroken(place, error.message);
  }
}

function show(place: Place, published: Published, agent: Agent): void {
  const { product, pruned } = published;
  document.title = `${product}: releases`;
  const title = document.getElementById('product');
  if (title) title.textContent = product;
  const releases = releasesOf(published);
  const newest = newestOf(releases);
  const machine = machineOf(agent);
  if (releases.length === 0 && pruned.length === 0) {
    message('Nothing has been published yet', `The index of ${product} is there, and has no release in it.`);
    return;
  }
  const history = historyPart(place, releases, pruned, machine);
  fill(main, [
    newest ? newestPart({ place, product, machine }, newest, yankedBefore(releases, newest)) : nothingLeft(releases),
    checkPart(published),
    history.part,
  ]);
  const follow = (): boolean => history.show(location.hash.slice(1));
  addEventListener('hashchange', follow);
  if (location.hash.length > 1) follow();
}

/** Newer releases of which nothing is left to use; no more than a reader takes in. */
function yankedBefore(releases: readonly Release[], newest: Release): Release[] {
  return releases
    .slice(0, releases.indexOf(newest))
    .filter(({ isYanked, isPreview }) => isYanked && !isPreview)
    .slice(0, 3);
}

function nothingLeft(releases: readonly Release[]): HTMLElement {
  const text =
    releases.length === 0
      ? 'All releases were pruned.'
      : `Of ${countText(releases.length, 'release')} none has a build that can be offered; they are listed below.`;
  return element('section', { class: 'hero' }, [element('h2', {}, ['Nothing to download']), element('p', {}, [text])]);
}

function message(title: string, text: string, more: readonly Child[] = []): void {
  fill(main, [
    element('section', { class: 'hero message' }, [element('h2', {}, [title]), element('p', {}, [text]), ...more]),
  ]);
}

function showBroken(place: Place, why: string): void {
  message('These releases cannot be shown', `${why.replace(/\.$/, '')}.`, [
    element('p', {}, [
      'Nothing of a broken index is shown, since any of it may be wrong. This says what is at fault, and where:',
    ]),
    copyBlock(
      formatCommand(startOf(place), 'verify', { source: sourceOf(place), all: true }),
      'the command that says what is wrong',
    ),
  ]);
  main.firstElementChild?.setAttribute('role', 'alert');
}

void begin();
