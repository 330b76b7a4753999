/** One artifact, down to everything that is known of it. */
import { platformOf } from '../model/platforms.js';
import { type Artifact, BrokenIndex, folderOf } from '../model/read-releases.js';
import { fileName } from '../model/recognise.js';
import { type Place, rebuildCommand, urlOf, verifyCommand } from '../model/ways.js';
import { countText, dayText, numberText, sizeText } from '../model/words.js';
import { copyBlock, copyButton } from './copy.js';
import { type Child, digestText, element, facts, fill, span, table } from './element.js';
import { fold } from './fold.js';
import { loadManifest } from './load.js';

/** An artifact as a line that opens. */
export function artifactFold(place: Place, artifact: Artifact, open = false): HTMLDetailsElement {
  const { target, profile, artifact_size, dist_revision } = artifact;
  const { name, note } = platformOf(target);
  const details = fold(
    { class: 'artifact' },
    [
      span('platform', [name, note === undefined ? undefined : span('note', [note])]),
      span('target', [target]),
      span('size', [sizeText(artifact_size)]),
      span('state', [
        ...(profile === 'release' ? [] : [tag(profile)]),
        ...(dist_revision === 'r1' ? [] : [tag(`rebuild ${dist_revision}`)]),
        ...(artifact.attestations.length > 0 ? [tag('attested')] : []),
        ...(artifact.yanked.length > 0 ? [tag('yanked', 'strong')] : []),
      ]),
    ],
    () => artifactParts(place, artifact),
  );
  details.open = open;
  return details;
}

/** A word about a release or an artifact. */
export function tag(text: string, kind = 'plain'): HTMLElement {
  return span(`tag ${kind}`, [text]);
}

/** Why an artifact was yanked; undefined where it was not. */
export function yankNote({ yanked }: Artifact): HTMLElement | undefined {
  if (yanked.length === 0) return undefined;
  const reasons = yanked.map((reason) => element('li', {}, [reason]));
  return element('div', { class: 'warning' }, [
    element('p', {}, [
      element('strong', {}, ['Yanked.']),
      ' Whoever published it says that nobody should install it any more:',
    ]),
    element('ul', {}, reasons),
  ]);
}

/** A digest with its button. */
export function digestLine(sha256: string, what: string): HTMLElement {
  const digest = digestText(sha256);
  return span('copied', [digest, copyButton(digest, what)]);
}

function artifactParts(place: Place, artifact: Artifact): Child[] {
  const { version, target, toolchain, git_rev, dist_revision, profile, source_date_epoch, contract } = artifact;
  const file = (path: string, sha256: string): Child => fileLine(place, path, sha256);
  const verify = verifyCommand(place, artifact);
  return [
    yankNote(artifact),
    facts([
      ['Artifact', file(artifact.artifact_file, artifact.artifact_sha256)],
      ['Size', `${numberText(artifact.artifact_size)} bytes`],
      ['Version', version],
      ['Target', target],
      ['Profile', profile],
      ['Toolchain', `rustc ${toolchain}`],
      ['Commit', element('code', { class: 'digest' }, [git_rev])],
      ['Rebuild', dist_revision],
      ['Time of the commit', `${dayText(source_date_epoch)} (SOURCE_DATE_EPOCH ${source_date_epoch})`],
      ['Contract', link(place, `dist/${contract}/${version}/contract.json`, contract)],
      ['Manifest', file(artifact.manifest_file, artifact.manifest_sha256)],
      ['Checksums', file(artifact.checksums_file, artifact.checksums_sha256)],
      ['Provenance', file(artifact.provenance_file, artifact.provenance_sha256)],
      ...artifact.attestations.map((sha256): [string, Child] => [
        'Attestation',
        file(`${folderOf(artifact)}/package/attestations/${sha256}.sigstore.json`, sha256),
      ]),
    ]),
    fold({ class: 'more' }, ['What it needs, what is in it, and how it was built'], () =>
      manifestParts(place, artifact),
    ),
    element('h4', {}, ['Verify it']),
    copyBlock(verify, 'the command that verifies it'),
    element('h4', {}, ['Build it again from its commit, and compare']),
    copyBlock(rebuildCommand(place, artifact), 'the command that builds it again'),
  ];
}

function link(place: Place, path: string, text: string): HTMLElement {
  return element('a', { href: urlOf(place, path) }, [text]);
}

function fileLine(place: Place, path: string, sha256: string): HTMLElement {
  const name = fileName(path);
  return span('file', [link(place, path, name), digestLine(sha256, `the SHA-256 of ${name}`)]);
}

/** What the manifest says, as soon as it is there. */
function manifestParts(place: Place, artifact: Artifact): Child[] {
  const part = element('div', { 'aria-busy': 'true' }, [element('p', {}, ['Reading manifest.json …'])]);
  loadManifest(place, artifact)
    .then(({ requires, binaries, files, more, build }) => {
      fill(part, [
        facts([
          ['The host must have', requires],
          ['Programs', binaries.join(', ')],
          ...build.map(([name, value]): [string, Child] => [name, span('lines', [value])]),
        ]),
        table(
          ['File', 'Size', 'SHA-256'],
          files.map(({ path, size, sha256 }) => [element('bdi', {}, [path]), size, digestText(sha256)]),
          `${countText(files.length + more, 'file')} in the archive${more > 0 ? `, ${numberText(more)} of them in manifest.json alone` : ''}`,
        ),
      ]);
    })
    .catch((error: unknown) => {
      const why = error instanceof BrokenIndex ? error.message : String(error);
      fill(part, [element('p', { class: 'warning', role: 'alert' }, [why])]);
    })
    .finally(() => part.removeAttribute('aria-busy'));
  return [part];
}
