/** What somebody sees first who wants the program: the newest release, for his machine, how it is had, and what it is worth. */
import { type Machine, platformOf, platformText, targetFor } from '../model/platforms.js';
import type { Artifact } from '../model/read-releases.js';
import { offersOf, type Release } from '../model/releases.js';
import { type Place, urlOf, verifyCommand, waysToGet } from '../model/ways.js';
import { countText, dayText, sizeText } from '../model/words.js';
import { digestLine, tag } from './artifact.js';
import { copyBlock } from './copy.js';
import { type Child, element, fill, newId, paragraph, span } from './element.js';
import { part } from './fold.js';
import { tabs } from './tabs.js';

export interface Visit {
  readonly place: Place;
  readonly product: string;
  /** The visitor's; undefined where the browser does not tell. */
  readonly machine: Machine | undefined;
}

/** The newest release as the head of the page; `yanked` are newer ones that nobody should install. */
export function newestPart(visit: Visit, release: Release, yanked: readonly Release[]): HTMLElement {
  const offers = offersOf(release);
  const targets = offers.map(({ target }) => target);
  const own = visit.machine && targetFor(visit.machine, targets);
  const chosen = offers.find(({ target }) => target === own) ?? offers[0];
  const [download, body] = [element('div'), element('div')];
  const show = (artifact: Artifact): void => {
    fill(download, downloadParts(visit.place, artifact));
    fill(body, offerParts(visit, artifact));
  };
  if (chosen) show(chosen);
  return element('section', { 'aria-labelledby': 'newest' }, [
    element('div', { class: 'hero' }, [
      element('h2', { id: 'newest' }, [
        span('kind', [release.isPreview ? 'Newest preview' : 'Newest release']),
        span('version', [release.version]),
      ]),
      paragraph('day', [`Commit of ${dayText(release.epoch)}, for ${countText(offers.length, 'platform')}`]),
      ...yanked.map(({ version }) =>
        paragraph('warning', [`${version} is newer, and was yanked: nobody should install it. The reasons are below.`]),
      ),
    ]),
    part('For your machine', [choiceOf(visit, offers, chosen, own, show), download]),
    body,
  ]);
}

/** The choice of the platform, with what the browser says as its beginning. */
function choiceOf(
  { machine }: Visit,
  offers: readonly Artifact[],
  chosen: Artifact | undefined,
  own: string | undefined,
  show: (artifact: Artifact) => void,
): HTMLElement {
  const [id, hint] = [newId(), newId()];
  const select = element('select', { id, 'aria-describedby': hint });
  for (const { target } of offers) {
    const option = element('option', { value: target }, [platformText(target)]);
    option.selected = target === chosen?.target;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const artifact = offers.find(({ target }) => target === select.value);
    if (artifact) show(artifact);
  });
  return element('div', { class: 'choice' }, [
    element('label', { for: id }, ['Platform']),
    select,
    element('p', { class: 'hint', id: hint }, [hintText(machine, own)]),
  ]);
}

function hintText(machine: Machine | undefined, own: string | undefined): string {
  if (!machine) return 'Your browser does not say which of these this machine is.';
  if (own === undefined) return 'This release has nothing for what your browser says that this machine is.';
  if (machine.isGuess) return 'Browsers do not tell Macs apart: those since late 2020 have Apple silicon.';
  return machine.system === 'linux'
    ? 'As your browser says. glibc is what most distributions have; a build for musl runs on all, where there is one.'
    : 'As your browser says.';
}

let lastWay = '';

function downloadParts(place: Place, { artifact_file, artifact_sha256, artifact_size, target }: Artifact): Child[] {
  return [
    element('a', { class: 'download', href: urlOf(place, artifact_file), download: '' }, [
      element('span', {}, [`Download for ${platformOf(target).name}`]),
      span('size', [`tar.gz, ${sizeText(artifact_size)}`]),
    ]),
    paragraph('sum', [span('name', ['SHA-256']), digestLine(artifact_sha256, `the SHA-256 for ${target}`)]),
  ];
}

function offerParts({ place, product }: Visit, artifact: Artifact): Child[] {
  const ways = waysToGet(place, product, artifact).map(({ name, text, note }) => ({
    name,
    content: element('div', {}, [copyBlock(text, `the text for ${name}`), paragraph('hint', [note])]),
  }));
  return [
    part('Or get it by', [
      tabs('Ways to get it', ways, lastWay, (name) => {
        lastWay = name;
      }),
    ]),
    part('Can you trust it?', trustParts(place, artifact)),
  ];
}

function trustParts(place: Place, artifact: Artifact): Child[] {
  const { attestations, git_rev, toolchain } = artifact;
  return [
    element('ul', { class: 'trust' }, [
      attestations.length > 0
        ? fact(
            'Signed',
            `${countText(attestations.length, 'attestation')} attached. Who signed is checked by the command below, not by this page: name the repository that you expect.`,
          )
        : fact('Not signed', 'Nobody has attested who built it.'),
      fact(
        'Traceable',
        'From commit ',
        element('code', {}, [git_rev.slice(0, 12)]),
        ` with rustc ${toolchain}, as its manifest says: anybody may build it again and compare.`,
      ),
      fact(
        'Immutable',
        'What was published under this version never changes. A digest from this host shows damage; only a signature shows who made the file.',
      ),
    ]),
    copyBlock(verifyCommand(place, artifact), 'the command that verifies it'),
  ];
}

function fact(title: string, ...text: readonly Child[]): HTMLElement {
  return element('li', {}, [tag(title), element('span', {}, text)]);
}
