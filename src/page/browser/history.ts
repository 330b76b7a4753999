/** Every release, newest first, each opened by who wants to see into it. */
import { type Machine, platformOf, targetFor } from '../model/platforms.js';
import type { Artifact, Pruned } from '../model/read-releases.js';
import type { Release } from '../model/releases.js';
import type { Place } from '../model/ways.js';
import { countText, dayText } from '../model/words.js';
import { artifactFold, tag } from './artifact.js';
import { type Child, digestText, element, paragraph, span, table } from './element.js';
import { fold, part } from './fold.js';

/** As many are listed at first. */
const FIRST = 30;

/** The list; `show` opens the release of a version, and tells whether there is one. */
export function historyPart(
  place: Place,
  releases: readonly Release[],
  pruned: readonly Pruned[],
  machine: Machine | undefined,
): { part: HTMLElement; show: (version: string) => boolean } {
  const list = element('div', { class: 'history' });
  const folds = new Map<string, HTMLDetailsElement>();
  const addReleases = (some: readonly Release[]): void => {
    for (const release of some) {
      const details = releaseFold(place, release, machine);
      folds.set(release.version, details);
      list.append(details);
    }
  };
  addReleases(releases.slice(0, FIRST));
  const more = element('button', { type: 'button', class: 'all' }, [
    `Show all ${countText(releases.length, 'release')}`,
  ]);
  const addRest = (): void => {
    if (!more.isConnected) return;
    more.remove();
    addReleases(releases.slice(FIRST));
  };
  more.addEventListener('click', () => {
    addRest();
    folds
      .get(releases[FIRST]?.version ?? '')
      ?.querySelector('summary')
      ?.focus();
  });
  const show = (version: string): boolean => {
    if (!folds.has(version)) addRest();
    const details = folds.get(version);
    if (!details) return false;
    details.open = true;
    details.scrollIntoView();
    details.querySelector('summary')?.focus({ preventScroll: true });
    return true;
  };
  const rest = releases.length > FIRST ? [more] : [];
  return { part: part('All releases', [list, ...rest, prunedFold(pruned)], 'wide'), show };
}

function releaseFold(place: Place, release: Release, machine: Machine | undefined): HTMLDetailsElement {
  const { version, artifacts, epoch, isPreview, isYanked } = release;
  const isPartlyYanked = !isYanked && artifacts.some(({ yanked }) => yanked.length > 0);
  const isAttested = artifacts.every(({ attestations }) => attestations.length > 0);
  return fold(
    { class: isYanked ? 'release gone' : 'release', id: version },
    [
      span('name', [version]),
      span('day', [dayText(epoch)]),
      span('count', [countText(artifacts.length, 'artifact')]),
      span('state', [
        ...(isPreview ? [tag('preview')] : []),
        ...(isAttested ? [tag('attested')] : []),
        ...(isYanked ? [tag('yanked', 'strong')] : isPartlyYanked ? [tag('partly yanked', 'strong')] : []),
      ]),
    ],
    () => inOrder(artifacts, machine).map((artifact) => artifactFold(place, artifact, artifacts.length === 1)),
  );
}

/** The visitor's own first, then releases, then debug builds. */
function inOrder(artifacts: readonly Artifact[], machine: Machine | undefined): Artifact[] {
  const own =
    machine &&
    targetFor(
      machine,
      artifacts.map(({ target }) => target),
    );
  const rank = ({ target, profile }: Artifact): number =>
    (profile === 'release' ? 0 : 3) + (target === own ? 0 : platformOf(target).system === machine?.system ? 1 : 2);
  return [...artifacts].sort((a, b) => rank(a) - rank(b));
}

/** What was taken out of the store: there to be recognised, not to be had. */
function prunedFold(pruned: readonly Pruned[]): Child {
  if (pruned.length === 0) return undefined;
  return fold(
    { class: 'more' },
    [`${countText(pruned.length, 'artifact')} of older releases ${pruned.length === 1 ? 'was' : 'were'} pruned`],
    () => [
      table(
        ['Version', 'Target', 'SHA-256'],
        pruned
          .slice(0, 1000)
          .map(({ version, target, dist_revision, profile, artifact_sha256 }) => [
            `${version} ${dist_revision}`,
            profile === 'release' ? target : `${target}, ${profile}`,
            digestText(artifact_sha256),
          ]),
      ),
      pruned.length > 1000 ? paragraph('hint', ['The others are in index.json.']) : undefined,
    ],
  );
}
